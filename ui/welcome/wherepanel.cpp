// SPDX-License-Identifier: MIT
#include "ui/welcome/wherepanel.h"

#include "ui/job/iconlabel.h"
#include "ui/job/jobwords.h"
#include "ui/job/panelscroll.h"
#include "ui/welcome/abilityrow.h"
#include "ui/welcome/cloudrow.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/panelheader.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/separator.h"
#include "ui/words/words.h"

#include <QtWidgets/qboxlayout.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using theme::Token;

namespace {

constexpr int padding = 16;

Pill* readyPill(const Vendor& vendor) {
    const bool some = std::ranges::any_of(vendor.operations, [](const Operation& o) { return !o.unavailable; });
    auto* pill = new Pill;
    pill->set(some ? Pill::Kind::Ok : Pill::Kind::Neutral, some ? u"tick"_s : u"information"_s,
              some ? WherePanel::tr("ready") : WherePanel::tr("not ready"));
    return pill;
}

/// What others offer and this vendor does not, in the order of operations.
QStringList onlyElsewhere(const Vendor& here, const VendorRegistry& vendors) {
    QStringList names;
    for (const OperationKind kind : allOperations()) {
        if (!here.operation(kind) && !vendors.offering(kind).isEmpty())
            names << words::operationShort(kind);
    }
    return names;
}

QLabel* smallQuiet(const QString& text) {
    auto* label = widgets::quietLabel(text);
    label->setFont(theme::smaller(label->font()));
    return label;
}

}  // namespace

WherePanel::WherePanel(QWidget* parent) : QWidget(parent), m_scroll(new PanelScroll(this)) {
    setAccessibleName(tr("Where work is done"));
    auto* header = new PanelHeader(tr("Where work is done"), this);
    header->addWidget(smallQuiet(tr("no account needed to start")));
    auto* queue = widgets::finalButton(tr("Queue"), this);
    queue->setEnabled(false);
    auto* footer = new QVBoxLayout;
    footer->setContentsMargins(padding, 8, padding, 12);
    footer->setSpacing(8);
    footer->addWidget(smallQuiet(tr("Price and checks appear with the first clip.")));
    footer->addWidget(queue);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(header);
    all->addWidget(m_scroll, 1);
    all->addWidget(new Separator(Qt::Horizontal, this));
    all->addLayout(footer);
}

void WherePanel::setVendors(const VendorRegistry& vendors, const QList<Account>& withKey) {
    auto* body = new QWidget;
    body->setBackgroundRole(QPalette::Base);
    body->setAutoFillBackground(true);
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(0, 8, 0, 8);
    m_column->setSpacing(0);
    for (const Vendor& vendor : vendors.all()) {
        if (!vendor.needsKey())
            addHere(vendor, vendors);
    }
    addCloud(vendors, withKey);
    m_column->addStretch(1);
    m_scroll->setWidget(body);
}

void WherePanel::addHead(const QString& icon, const QString& title, QWidget* end) {
    auto* picture = new IconLabel(20);
    picture->setIcon(icon, icon.startsWith("computer"_L1) ? Token::Ok : Token::Text2);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(padding, 2, padding, 6);
    line->setSpacing(8);
    line->addWidget(picture);
    line->addWidget(widgets::titleLabel(title));
    line->addStretch(1);
    line->addWidget(end);
    m_column->addLayout(line);
}

void WherePanel::addHere(const Vendor& vendor, const VendorRegistry& vendors) {
    addHead(u"computer-20"_s, words::vendorName(vendor.id, vendor.name), readyPill(vendor));
    for (const Operation& operation : vendor.operations) {
        const bool can = !operation.unavailable;
        const QString remark = !can              ? jobwords::shortReason(*operation.unavailable)
                               : operation.draft ? tr("draft quality")
                                                 : QString();
        auto* row = new AbilityRow(can, words::operationTitle(operation.kind), remark);
        row->setToolTip(can ? QString() : words::sentence(*operation.unavailable));
        m_column->addWidget(row);
    }
    const QStringList elsewhere = onlyElsewhere(vendor, vendors);
    if (!elsewhere.isEmpty())
        m_column->addWidget(new AbilityRow(false, elsewhere.join(u", "_s), tr("not possible here")));
    m_column->addSpacing(8);
    m_column->addWidget(new Separator);
    m_column->addSpacing(8);
}

void WherePanel::addCloud(const VendorRegistry& vendors, const QList<Account>& withKey) {
    addHead(u"cloud-20"_s, tr("Cloud vendors"), smallQuiet(tr("your own keys")));
    for (const Vendor& vendor : vendors.all()) {
        if (!vendor.needsKey())
            continue;
        const bool hasKey = std::ranges::find(withKey, vendor.id, &Account::vendor) != withKey.end();
        auto* row = new CloudRow(vendor, hasKey);
        connect(row, &CloudRow::addKeyRequested, this, [this, id = vendor.id] { Q_EMIT addKeyRequested(id); });
        m_column->addWidget(new Separator);
        m_column->addWidget(row);
    }
}
