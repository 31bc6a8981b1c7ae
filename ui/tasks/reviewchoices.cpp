// SPDX-License-Identifier: MIT
#include "ui/tasks/reviewchoices.h"

#include "ui/tasks/decisions.h"
#include "ui/widgets/buttons.h"

#include <QtWidgets/qboxlayout.h>

using namespace Qt::StringLiterals;

ReviewChoices::ReviewChoices(QWidget* parent)
    : QWidget(parent), m_together(new QWidget(this)), m_goOnTogether(widgets::smallButton(QString(), m_together)) {
    auto* edit = widgets::smallButton(tr("Edit subtitles…"), this);
    auto* goOn = widgets::smallButton(tr("Go on"), this);
    widgets::setPrimary(edit, true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    addDecision(*column, edit, u"editCues"_s, tr("Opens the file with the words. Any other editor will do, too."));
    addDecision(*column, goOn, u"goOn"_s, tr("Goes on with what stands in the file then."));
    auto* together = new QVBoxLayout(m_together);
    together->setContentsMargins(0, 0, 0, 0);
    together->setSpacing(4);
    addDecision(*together, m_goOnTogether, u"goOnTogether"_s,
                tr("Puts these words in the place of those that the other languages of this clip wait with, and goes on with all."));
    column->addWidget(m_together);
    m_together->hide();
    connect(m_goOnTogether, &QPushButton::clicked, this, &ReviewChoices::goOnTogetherRequested);
    connect(edit, &QPushButton::clicked, this, &ReviewChoices::editRequested);
    connect(goOn, &QPushButton::clicked, this, &ReviewChoices::goOnRequested);
}

void ReviewChoices::setSharing(int others) {
    m_together->setVisible(others > 0);
    m_goOnTogether->setText(tr("Go on with all %n language(s)", nullptr, others + 1));
}
