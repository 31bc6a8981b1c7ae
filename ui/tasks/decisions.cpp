// SPDX-License-Identifier: MIT
#include "ui/tasks/decisions.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>

using namespace Qt::StringLiterals;

Decisions::Decisions(QWidget* parent) : QWidget(parent) {
    auto* checkAgain = widgets::smallButton(tr("Check again"), this);
    auto* notSubmitted = widgets::smallButton(tr("It was not submitted"), this);
    auto* thisIsIt = widgets::smallButton(tr("This is it…"), this);
    widgets::setPrimary(checkAgain, true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    addDecision(*column, checkAgain, u"checkAgain"_s, tr("Asks the vendor for this task. Costs nothing."));
    addDecision(*column, thisIsIt, u"thisIsIt"_s, tr("You found it at the vendor: give its number, and its result is fetched."));
    addDecision(*column, notSubmitted, u"notSubmitted"_s, tr("The vendor never got it: it is sent again, and is charged then."));
    connect(checkAgain, &QPushButton::clicked, this, &Decisions::checkAgainRequested);
    connect(notSubmitted, &QPushButton::clicked, this, &Decisions::notSubmittedRequested);
    connect(thisIsIt, &QPushButton::clicked, this, &Decisions::thisIsItRequested);
}

void addDecision(QVBoxLayout& column, QPushButton* button, const QString& name, const QString& words) {
    auto* label = widgets::quietLabel(words, button->parentWidget());
    label->setWordWrap(true);
    label->setFont(theme::smaller(label->font()));
    button->setObjectName(name);
    button->setAccessibleDescription(words);
    column.addWidget(button, 0, Qt::AlignLeading);
    column.addWidget(label);
    column.addSpacing(4);
}
