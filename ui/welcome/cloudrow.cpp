// SPDX-License-Identifier: MIT
#include "ui/welcome/cloudrow.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/pill.h"
#include "ui/words/words.h"

#include <QtWidgets/qboxlayout.h>

using namespace Qt::StringLiterals;

CloudRow::CloudRow(const Vendor& vendor, bool hasKey, QWidget* parent) : QWidget(parent) {
    const QString name = words::vendorName(vendor.id, vendor.name);
    QStringList does;
    for (const Operation& operation : vendor.operations)
        does << words::operationShort(operation.kind);
    auto* abilities = new ElidedLabel(does.join(u", "_s), Qt::ElideRight, this);
    widgets::setTone(abilities, u"quiet"_s);
    abilities->setFont(theme::smaller(abilities->font()));
    auto* both = new QVBoxLayout;
    both->setSpacing(1);
    both->addWidget(new ElidedLabel(name, Qt::ElideRight, this));
    both->addWidget(abilities);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(16, 6, 16, 6);
    line->setSpacing(8);
    line->addLayout(both, 1);
    if (hasKey) {
        auto* ready = new Pill(this);
        ready->set(Pill::Kind::Ok, u"tick"_s, tr("has a key"));
        line->addWidget(ready);
        return;
    }
    auto* add = widgets::smallButton(tr("Add key…"), this);
    add->setObjectName("addKey:"_L1 + vendor.id);
    add->setAccessibleName(tr("Add a key for %1").arg(name));
    connect(add, &QPushButton::clicked, this, &CloudRow::addKeyRequested);
    line->addWidget(add);
}
