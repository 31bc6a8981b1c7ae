// SPDX-License-Identifier: MIT
#include "ui/job/textsection.h"

#include "models/job/jobdraft.h"
#include "services/vendors/estimate.h"
#include "ui/speech/scriptedit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/words/words.h"

#include <QtCore/qlocale.h>
#include <QtWidgets/qlabel.h>

using namespace Qt::StringLiterals;

TextSection::TextSection(JobDraft& draft, QWidget* parent)
    : JobSection(tr("Text"), parent),
      m_draft(draft),
      m_text(new ScriptEdit(this)),
      m_fromFile(widgets::smallButton(tr("From a file…"), this)),
      m_fromCues(widgets::smallButton(tr("From the cues"), this)),
      m_problem(new QLabel(this)) {
    build();
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        tell({});
        m_draft.setText(m_text->toPlainText());
    });
    connect(m_text, &ScriptEdit::failed, this, [this](const ApiError& error) { tell(words::sentence(error)); });
    connect(m_fromFile, &QPushButton::clicked, m_text, &ScriptEdit::askForFile);
    connect(m_fromCues, &QPushButton::clicked, this, &TextSection::takeCues);
}

void TextSection::build() {
    m_text->setObjectName(u"speechText"_s);
    m_text->setAccessibleName(tr("Text to be spoken"));
    m_text->setPlaceholderText(tr("Type or paste what is to be spoken, or drop a text or subtitle file here."));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(7 * fontMetrics().lineSpacing() + 12);
    m_fromFile->setObjectName(u"textFromFile"_s);
    m_fromCues->setObjectName(u"textFromCues"_s);
    m_fromCues->setToolTip(tr("The words of the subtitles that are open, a cue a line"));
    m_fromCues->hide();
    m_problem->setObjectName(u"textProblem"_s);
    m_problem->setFont(theme::smaller(m_problem->font()));
    m_problem->setWordWrap(true);
    m_problem->hide();
    widgets::setTone(m_problem, u"warn"_s);
    auto* buttons = new QWidget(this);
    auto* row = new FlowLayout(buttons, 8);
    row->setContentsMargins(0, 2, 0, 0);
    row->addWidget(m_fromFile);
    row->addWidget(m_fromCues);
    addPadded(m_text);
    addPadded(buttons);
    addPadded(m_problem);
}

void TextSection::offerCues(std::function<QString()> words) {
    m_cues = std::move(words);
    m_fromCues->setVisible(bool(m_cues));
}

void TextSection::takeCues() {
    const QString text = m_cues();
    if (text.isEmpty())
        tell(tr("No subtitles are open. Open some under Cues, or take the words from a file."));
    else
        m_text->takeText(text);
}

void TextSection::tell(const QString& problem) {
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

/// How many characters, and once it is more than a few words, how long that is when it is read slowly.
void TextSection::refresh() {
    setVisible(m_draft.rules() && m_draft.rules()->needsText);
    const QString text = m_draft.text().trimmed();
    const double seconds = slowReading(text);
    QString fact = text.isEmpty() ? QString() : tr("%n characters", nullptr, int(text.size()));
    if (seconds >= 10)
        fact = tr("%1 · up to %2").arg(fact, words::duration(seconds));
    setFact(fact);
    if (m_text->toPlainText() == m_draft.text())
        return;
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(m_draft.text());
}
