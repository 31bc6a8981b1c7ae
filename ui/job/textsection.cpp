// SPDX-License-Identifier: MIT
#include "ui/job/textsection.h"

#include "models/job/jobdraft.h"

#include <QtWidgets/qplaintextedit.h>

using namespace Qt::StringLiterals;

TextSection::TextSection(JobDraft& draft, QWidget* parent)
    : JobSection(tr("Text"), parent), m_draft(draft), m_text(new QPlainTextEdit(this)) {
    m_text->setObjectName(u"speechText"_s);
    m_text->setAccessibleName(tr("Text to be spoken"));
    m_text->setPlaceholderText(tr("Type or paste what is to be spoken."));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(6 * fontMetrics().lineSpacing() + 12);
    addPadded(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_draft.setText(m_text->toPlainText()); });
}

void TextSection::refresh() {
    setVisible(m_draft.rules() && m_draft.rules()->needsText);
    const auto length = m_draft.text().trimmed().size();
    setFact(length > 0 ? tr("%n characters", nullptr, int(length)) : QString());
    if (m_text->toPlainText() == m_draft.text())
        return;
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(m_draft.text());
}
