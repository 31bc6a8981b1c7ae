// SPDX-License-Identifier: MIT
#include "ui/cast/castusebar.h"

#include "models/cast/castbook.h"
#include "models/cast/jobvoices.h"
#include "models/job/jobdraft.h"
#include "ui/cast/castwording.h"
#include "ui/job/jobwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/words/words.h"

#include <QtGui/qpainter.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qlabel.h>

using namespace Qt::StringLiterals;
using Obstacle = JobVoices::Obstacle;

namespace {

constexpr int charactersWide = 180, charactersNarrow = 110;

QString who(const JobDraft& draft) {
    return draft.vendor() ? jobwords::accountName(*draft.vendor(), draft.account()) : QString();
}

QString obstacleWords(Obstacle obstacle, const JobDraft& draft) {
    switch (obstacle) {
    case Obstacle::None:
        return {};
    case Obstacle::NoVendor:
        return CastUseBar::tr("Nobody is chosen for this job yet.");
    case Obstacle::TakesNoVoice:
        return CastUseBar::tr("%1 takes no voice for “%2”.").arg(who(draft), words::operationTitle(draft.operation()));
    case Obstacle::OwnVoiceKept:
        return CastUseBar::tr("The job keeps the speaker’s own voice, so there is none to choose.");
    case Obstacle::NoLanguage:
        return CastUseBar::tr("Choose in the Job panel which languages the clip is to be taken into.");
    }
    Q_UNREACHABLE();
}

/// "Spanish: Lucía Marín", "German: no voice at Oiiyao".
QString targetWords(const JobVoices::Target& target, const QString& account) {
    const QString voice = target.voice ? castwording::name(target.voice->voice) : CastUseBar::tr("no voice at %1 yet").arg(account);
    return target.tag.isEmpty() ? voice : CastUseBar::tr("%1: %2", "language: voice").arg(words::languageName(target.tag), voice);
}

}  // namespace

CastUseBar::CastUseBar(CastBook& book, JobDraft& draft, QWidget* parent)
    : QWidget(parent),
      m_book(book),
      m_draft(draft),
      m_characters(new QComboBox(this)),
      m_facts(new QLabel(this)),
      m_limit(widgets::quietLabel({}, this)),
      m_use(widgets::primaryButton({}, this)) {
    setObjectName(u"castUseBar"_s);
    auto* title = widgets::titleLabel(tr("Speaks in this job"), this);
    title->setBuddy(m_characters);
    m_characters->setObjectName(u"speaker"_s);
    m_characters->setAccessibleName(title->text());
    m_characters->setMinimumWidth(charactersNarrow);
    m_characters->setMaximumWidth(charactersWide);
    m_characters->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_characters->setMinimumContentsLength(20);
    m_facts->setObjectName(u"castUseFacts"_s);
    m_limit->setObjectName(u"castUseLimit"_s);
    m_limit->setFont(theme::smaller(m_limit->font()));
    for (QLabel* label : {m_facts, m_limit}) {
        label->setWordWrap(true);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    m_use->setObjectName(u"useCast"_s);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_facts);
    words->addWidget(m_limit);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(12, 9, 12, 8);
    line->setSpacing(12);
    line->addWidget(title);
    line->addWidget(m_characters);
    line->addLayout(words, 1);
    line->addWidget(m_use);
    connect(m_characters, &QComboBox::activated, this, &CastUseBar::showFacts);
    connect(m_use, &QPushButton::clicked, this, &CastUseBar::use);
    connect(&m_book, &CastBook::changed, this, &CastUseBar::refresh);
    refresh();
}

void CastUseBar::setCharacter(const QString& name) {
    m_characters->setCurrentIndex(std::max(0, m_characters->findText(name)));
    showFacts();
}

void CastUseBar::refresh() {
    fillCharacters();
    showFacts();
}

/// The first character is the main one until another is chosen.
void CastUseBar::fillCharacters() {
    QStringList names;
    for (const Character& character : m_book.characters())
        names << character.name;
    QStringList shown;
    for (int i = 0; i < m_characters->count(); ++i)
        shown << m_characters->itemText(i);
    if (names == shown)
        return;
    const QString before = m_characters->currentText();
    m_characters->clear();
    m_characters->addItems(names);
    m_characters->setCurrentIndex(std::max(0, int(names.indexOf(before))));
    m_characters->setEnabled(!names.isEmpty());
}

void CastUseBar::showFacts() {
    const Character character = m_book.characters().value(m_characters->currentIndex());
    const JobVoices voices = jobVoices(m_draft, character);
    const QString account = who(m_draft);
    QStringList facts;
    for (const JobVoices::Target& target : voices.targets)
        facts << targetWords(target, account);
    const bool possible = voices.obstacle == Obstacle::None;
    m_facts->setText(possible ? facts.join(u" · "_s) : obstacleWords(voices.obstacle, m_draft));
    m_limit->setText(tr("%1 takes one voice a language: everybody in the clip speaks with it.").arg(account));
    m_limit->setVisible(possible && !account.isEmpty());
    m_use->setText(character.name.isEmpty() ? tr("Use in this job") : tr("Use %1").arg(character.name.left(24)));
    m_use->setEnabled(possible && voices.any());
    m_use->setToolTip(m_use->isEnabled() ? tr("Sets the voices of the Job panel") : m_facts->text());
}

void CastUseBar::use() {
    const Character character = m_book.characters().value(m_characters->currentIndex());
    useInJob(m_draft, jobVoices(m_draft, character));
    Q_EMIT used(character.name);
}

void CastUseBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(theme::Token::Window, palette()));
    painter.fillRect(0, 0, width(), 1, theme::color(theme::Token::Line, palette()));
}
