// SPDX-License-Identifier: MIT
#include "ui/avatars/avatarfacets.h"

#include "ui/avatars/avatarwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/separator.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qscrollarea.h>

using namespace Qt::StringLiterals;

namespace {
constexpr int fixedWidth = 196, headHeight = 40;
}

AvatarFacets::AvatarFacets(AvatarFilterModel& filter, QWidget* parent)
    : QWidget(parent), m_filter(filter), m_clear(widgets::linkButton({}, this)) {
    setObjectName(u"facets"_s);
    setAccessibleName(tr("Narrow down"));
    setFixedWidth(fixedWidth);
    m_body = new QWidget;
    m_body->setBackgroundRole(QPalette::Base);
    m_body->setAutoFillBackground(true);
    m_rowsLayout = new QVBoxLayout(m_body);
    m_rowsLayout->setContentsMargins(12, 4, 12, 12);
    m_rowsLayout->setSpacing(4);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_body);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(new Separator(Qt::Horizontal, this));
    column->addWidget(scroll, 1);
    connect(&m_filter, &AvatarFilterModel::narrowed, this, &AvatarFacets::refresh);
    refresh();
}

QWidget* AvatarFacets::makeHead() {
    auto* head = new QWidget(this);
    head->setFixedHeight(headHeight);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(12, 0, 4, 0);
    line->addWidget(widgets::titleLabel(tr("Narrow down"), head));
    line->addStretch(1);
    line->addWidget(m_clear);
    m_clear->setObjectName(u"clearFacets"_s);
    connect(m_clear, &QPushButton::clicked, this, [this] { m_filter.clear(); });
    return head;
}

void AvatarFacets::refresh() {
    QList<QPair<AvatarBy, QStringList>> wanted;
    for (const AvatarBy by : allAvatarBy) {
        if (const QStringList values = m_filter.values(by); values.size() > 1)  // one alone tells nothing apart
            wanted.append({by, values});
    }
    if (wanted != m_laidOut) {
        m_laidOut = wanted;
        layOut();
    }
    for (const Row& row : std::as_const(m_rows)) {
        const QSignalBlocker quiet(row.box);
        row.box->setChecked(m_filter.chosen(row.by).contains(row.value));
        row.count->setText(QLocale().toString(m_filter.count(row.by, row.value)));
    }
    m_clear->setText(tr("Clear %1").arg(QLocale().toString(m_filter.choices())));
    m_clear->setVisible(m_filter.choices() > 0);
}

void AvatarFacets::layOut() {
    m_rows.clear();
    while (QLayoutItem* item = m_rowsLayout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (const auto& [by, values] : std::as_const(m_laidOut)) {
        auto* heading = new QLabel(avatarwords::heading(by), m_body);
        heading->setFont(theme::demiBold(heading->font()));
        heading->setContentsMargins(0, 8, 0, 2);
        m_rowsLayout->addWidget(heading);
        for (const QString& value : values)
            addRow(by, value);
    }
    m_rowsLayout->addStretch(1);
}

void AvatarFacets::addRow(AvatarBy by, const QString& value) {
    auto* row = new QWidget(m_body);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins({});
    auto* box = new QCheckBox(avatarwords::label(by, value), row);
    box->setObjectName(u"facet:%1:%2"_s.arg(int(by)).arg(value));
    box->setAccessibleDescription(avatarwords::heading(by));
    auto* count = widgets::quietLabel({}, row);
    line->addWidget(box, 1);
    line->addWidget(count);
    connect(box, &QCheckBox::toggled, this, [this, by, value](bool on) { m_filter.choose(by, value, on); });
    m_rowsLayout->addWidget(row);
    m_rows.append({by, value, box, count});
}
