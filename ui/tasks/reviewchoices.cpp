// SPDX-License-Identifier: MIT
#include "ui/tasks/reviewchoices.h"

#include "ui/tasks/decisions.h"
#include "ui/widgets/buttons.h"

#include <QtWidgets/qboxlayout.h>

using namespace Qt::StringLiterals;

ReviewChoices::ReviewChoices(QWidget* parent) : QWidget(parent) {
    auto* edit = widgets::smallButton(tr("Edit subtitles…"), this);
    auto* goOn = widgets::smallButton(tr("Go on"), this);
    widgets::setPrimary(edit, true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    addDecision(*column, edit, u"editCues"_s, tr("Opens the file with the words. Any other editor will do, too."));
    addDecision(*column, goOn, u"goOn"_s, tr("Goes on with what stands in the file then."));
    connect(edit, &QPushButton::clicked, this, &ReviewChoices::editRequested);
    connect(goOn, &QPushButton::clicked, this, &ReviewChoices::goOnRequested);
}
