// SPDX-License-Identifier: MIT
#include "ui/welcome/abilityrow.h"

#include "ui/job/iconlabel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"

#include <QtWidgets/qboxlayout.h>

using namespace Qt::StringLiterals;
using theme::Token;

AbilityRow::AbilityRow(bool can, const QString& name, const QString& remark, QWidget* parent) : QWidget(parent) {
    auto* icon = new IconLabel(16, this);
    icon->setIcon(can ? u"tick"_s : u"cross"_s, can ? Token::Ok : Token::Text2);
    auto* words = new ElidedLabel(name, Qt::ElideRight, this);
    auto* quiet = new ElidedLabel(remark, Qt::ElideRight, this);
    widgets::setTone(quiet, u"quiet"_s);
    quiet->setFont(theme::smaller(quiet->font()));
    quiet->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    setAccessibleName(u"%1: %2"_s.arg(name, remark));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(16, 0, 16, 0);
    line->setSpacing(8);
    line->addWidget(icon);
    line->addWidget(words);
    line->addWidget(quiet, 1);
    setMinimumHeight(22);
}
