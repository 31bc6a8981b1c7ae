// SPDX-License-Identifier: MIT
#include "ui/speech/saythisbar.h"

#include "models/job/jobdraft.h"
#include "models/speech/sayround.h"
#include "ui/speech/saywords.h"
#include "ui/speech/speechplayer.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/words/words.h"

#include <QtCore/qcoreevent.h>
#include <QtCore/qlocale.h>
#include <QtGui/qpainter.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using theme::Token;

namespace {

constexpr int mostCharacters = 500;  // a sentence to judge voices by

}  // namespace

SayThisBar::SayThisBar(JobDraft& draft, SpeechPlayer& player, QString folder, QWidget* parent)
    : QWidget(parent),
      m_draft(draft),
      m_player(player),
      m_folder(std::move(folder)),
      m_round(new SayRound(this)),
      m_title(widgets::titleLabel(tr("Say this"), this)),
      m_text(new QLineEdit(this)),
      m_count(widgets::quietLabel({}, m_text)),
      m_in(widgets::quietLabel({}, this)),
      m_note(new ElidedLabel(Qt::ElideRight, this)),
      m_hear(widgets::smallButton({}, this)) {
    build();
    connectParts();
    refresh();
}

void SayThisBar::build() {
    setAccessibleName(tr("Say this"));
    m_text->setObjectName(u"sayText"_s);
    m_text->setAccessibleName(tr("A sentence to hear in these voices"));
    m_text->setPlaceholderText(tr("Type a sentence and hear it in these voices"));
    m_text->setMaxLength(mostCharacters);
    m_count->setObjectName(u"sayCount"_s);
    m_count->setFont(theme::smaller(m_count->font()));
    m_in->setObjectName(u"sayVoices"_s);
    m_in->setFont(theme::smaller(m_in->font()));
    m_note->setObjectName(u"sayNote"_s);
    m_note->setFont(theme::smaller(m_note->font()));
    widgets::setTone(m_note, u"warn"_s);
    m_hear->setObjectName(u"hearIt"_s);
    m_hear->setFixedHeight(qMax(28, fontMetrics().height() + 8));

    auto* inField = new QHBoxLayout(m_text);
    inField->setContentsMargins(8, 0, 8, 0);
    inField->addStretch(1);
    inField->addWidget(m_count);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_title);
    line->addSpacing(12);
    line->addWidget(m_text, 1);
    line->addWidget(m_in);
    line->addWidget(m_hear);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(m_note);
}

void SayThisBar::connectParts() {
    connect(m_text, &QLineEdit::textChanged, this, [this] { tell({}); });
    connect(m_text, &QLineEdit::returnPressed, this, [this] {
        if (m_hear->isEnabled() && m_playing.isEmpty())
            hear();
    });
    connect(m_hear, &QPushButton::clicked, this, &SayThisBar::hear);
    connect(&m_draft, &JobDraft::changed, this, &SayThisBar::refresh);
    connect(m_round, &SayRound::changed, this, &SayThisBar::refresh);
    connect(m_round, &SayRound::ready, this, [this](const JobSpec& job, const QString& path) {
        m_playing << path;
        Q_EMIT spoken(job.account, job.voice, path);
        m_player.append(path);
    });
    connect(m_round, &SayRound::failed, this, [this](const JobSpec&, const ApiError& error) { tell(words::sentence(error)); });
    connect(&m_player, &SpeechPlayer::currentChanged, this, [this](const QString& path) {
        if (path.isEmpty())
            m_playing.clear();
        refreshButton(plan());
    });
    connect(&m_player, &SpeechPlayer::failed, this, [this](const QString& path, const ApiError& error) {
        if (m_playing.contains(path))
            tell(words::sentence(error));
    });
    connect(&m_player, &SpeechPlayer::soundDeviceMissing, this,
            [this] { tell(tr("This computer has no sound output: nothing can be heard. The files are made all the same.")); });
}

void SayThisBar::setVoices(const QList<QPair<QString, Voice>>& voices) {
    m_voices.clear();
    for (const auto& [account, voice] : voices)
        m_voices << SayVoice{account, voice};
    refresh();
}

void SayThisBar::setLanguage(const QString& language) {
    m_language = language;
    refresh();
}

void SayThisBar::takeTasks(const QList<Task>& tasks) {
    m_round->take(tasks);
}

QString SayThisBar::text() const {
    return m_text->text().trimmed();
}

/// With the text missing the price is that of the shortest one, so that it is known before anything is typed.
SayPlan SayThisBar::plan() const {
    const Saying saying{.text = text().isEmpty() ? u"."_s : text(), .language = m_language, .folder = m_folder};
    SayPlan all = planSaying(m_draft.registry(), m_draft.known(), m_voices, saying);
    QList<SayVoice> unheard;
    for (const SayVoice& voice : m_voices) {
        const bool heard = std::ranges::any_of(all.jobs, [&](const JobSpec& job) {
            return job.account == voice.account && job.voice == voice.voice.id && m_round->isTakenCareOf(job);
        });
        if (!heard)
            unheard << voice;
    }
    const SayPlan due = planSaying(m_draft.registry(), m_draft.known(), unheard, saying);
    all.costs = due.costs;
    all.untold = due.untold;
    all.cap = due.cap;
    return all;
}

void SayThisBar::hear() {
    if (!m_playing.isEmpty())
        return m_player.stop();
    const SayPlan now = plan();
    if (m_round->waiting() > 0 || now.jobs.isEmpty() || text().isEmpty() || now.cap)
        return;
    m_player.stop();
    m_trouble.clear();
    const QList<JobSpec> unheard = m_round->begin(now.jobs);
    if (!unheard.isEmpty())
        Q_EMIT jobsRequested(unheard);
}

void SayThisBar::refresh() {
    const SayPlan now = plan();
    m_count->setText(tr("%1 of %n characters", nullptr, mostCharacters).arg(QLocale().toString(m_text->text().size())));
    m_text->setTextMargins(0, 0, m_count->sizeHint().width() + 12, 0);
    m_in->setText(saywords::voices(now));
    const QString note = m_trouble.isEmpty() ? saywords::objections(now) : m_trouble;
    m_note->setText(note.section(u'\n', 0, 0));
    m_note->setToolTip(note);
    m_note->setVisible(!note.isEmpty());
    refreshButton(now);
}

void SayThisBar::refreshButton(const SayPlan& now) {
    const bool plays = !m_playing.isEmpty();
    const bool waits = m_round->waiting() > 0;
    m_hear->setIcon(theme::icon(plays ? u"media-playback-stop"_s : u"media-playback-start"_s, palette()));
    m_hear->setText(plays   ? tr("Stop")
                    : waits ? tr("Waiting for %n voice(s)…", nullptr, m_round->waiting())
                            : saywords::button(now));
    m_hear->setEnabled(plays || (!waits && !now.jobs.isEmpty() && !now.cap && !text().isEmpty()));
    m_hear->setToolTip(text().isEmpty() ? tr("Type what is to be said first.") : saywords::objections(now));
}

void SayThisBar::tell(const QString& trouble) {
    m_trouble = trouble;
    refresh();
}

void SayThisBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshButton(plan());
}

void SayThisBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(Token::Window, palette()));
    painter.fillRect(0, 0, width(), 1, theme::color(Token::Line, palette()));
}
