// SPDX-License-Identifier: MIT
#include "ui/job/languagerow.h"

#include "models/job/jobdraft.h"
#include "ui/job/jobwords.h"
#include "ui/job/picklist.h"
#include "ui/job/voicebutton.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/separator.h"
#include "ui/words/words.h"

#include <QtGui/qevent.h>
#include <QtGui/qpainter.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qtoolbutton.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using theme::Token;

namespace {

/// "female, Mexican": what tells voices of one language apart.
QString facts(const Voice& voice) {
    QStringList parts{voice.gender, voice.accent, voice.age};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString nameOf(const Voice& voice) {
    return voice.name.isEmpty() ? voice.id : voice.name;
}

}  // namespace

LanguageRow::LanguageRow(JobDraft& draft, const QString& code, QWidget* parent)
    : QFrame(parent),
      m_draft(draft),
      m_code(code),
      m_box(new QWidget(this)),
      m_name(new ElidedLabel(Qt::ElideRight, m_box)),
      m_line(new Separator(Qt::Vertical, m_box)),
      m_voice(new VoiceButton(m_box)),
      m_play(widgets::iconButton(u"media-playback-start"_s, tr("Hear this voice"), m_box)),
      m_remove(widgets::iconButton(u"cross"_s, tr("Remove this language"), m_box)),
      m_problem(new QLabel(this)) {
    build();
    connect(m_voice, &VoiceButton::clicked, this, &LanguageRow::dropVoices);
    connect(m_remove, &QToolButton::clicked, this, [this] { m_draft.removeTarget(m_code); });
    connect(m_play, &QToolButton::clicked, this, [this] {
        for (const Voice& voice : m_draft.voicesToChoose(m_code)) {
            if (voice.id == m_draft.voice(m_code))
                Q_EMIT previewRequested(voice);
        }
    });
    refresh();
}

void LanguageRow::build() {
    const QString name = m_code.isEmpty() ? tr("Voice") : words::languageName(m_code);
    setObjectName("language:"_L1 + m_code);
    setAccessibleName(name);
    m_name->setText(name);
    m_name->setFont(theme::demiBold(m_name->font()));
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_voice->setObjectName(u"voice"_s);
    m_voice->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_remove->setObjectName(u"remove"_s);
    m_remove->setAccessibleName(tr("Remove %1").arg(name));
    m_remove->setVisible(!m_code.isEmpty());
    m_play->setObjectName(u"hear"_s);
    widgets::setTone(m_problem, u"warn"_s);
    m_problem->setFont(theme::smaller(m_problem->font()));
    m_problem->setWordWrap(true);

    m_box->setMinimumHeight(qMax(28, fontMetrics().height() + 8));
    auto* line = new QHBoxLayout(m_box);
    line->setContentsMargins(3, 2, 3, 2);  // the same on both sides: margins do not mirror
    line->setSpacing(2);
    line->addSpacing(4);
    line->addWidget(m_name, 10);
    line->addWidget(m_line);
    line->addWidget(m_voice, 9);
    line->addWidget(m_play);
    line->addWidget(m_remove);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_box);
    column->addWidget(m_problem);
}

void LanguageRow::refresh() {
    const auto problem = m_code.isEmpty() ? std::nullopt : m_draft.targetProblem(m_code);
    const QString who = m_draft.vendor() ? jobwords::accountName(*m_draft.vendor(), m_draft.account()) : QString();
    m_problem->setText(problem ? tr("%1: %2").arg(who, jobwords::shortReason(*problem)) : QString());
    m_problem->setToolTip(problem ? words::sentence(*problem) : QString());
    m_problem->setVisible(problem.has_value());
    refreshVoice();
}

void LanguageRow::refreshVoice() {
    const Operation* operation = m_draft.rules();
    const bool offered = operation && operation->voice.offered;
    for (QWidget* part : {m_line, static_cast<QWidget*>(m_voice), static_cast<QWidget*>(m_play)})
        part->setVisible(offered);
    if (!offered)
        return;
    const QList<Voice> voices = m_draft.voicesToChoose(m_code);
    const auto chosen = std::ranges::find(voices, m_draft.voice(m_code), &Voice::id);
    const bool found = chosen != voices.end();
    const bool matters = m_draft.voiceMatters();
    const QString text = !matters                            ? tr("own voice")
                         : found                             ? nameOf(*chosen)
                         : m_draft.voice(m_code).isEmpty()   ? defaultVoiceWords()
                                                             : m_draft.voice(m_code);
    m_voice->setText(text);
    m_voice->setEnabled(matters);
    m_voice->setToolTip(matters ? text : tr("The speaker’s own voice is kept, so there is none to choose."));
    m_voice->setAccessibleName(tr("Voice for %1: %2").arg(m_name->text(), text));
    m_play->setEnabled(matters && found && !chosen->preview.isEmpty());
    m_play->setToolTip(m_play->isEnabled() ? tr("Hear %1").arg(text) : tr("There is no recording of this voice to hear"));
    if (m_voices && m_voices->isVisible())
        fillVoices();
}

QString LanguageRow::defaultVoiceWords() const {
    return m_draft.rules()->voice.needed ? tr("Voice…") : tr("Default");
}

void LanguageRow::dropVoices() {
    m_draft.wantVoices(m_code);
    if (!m_voices) {
        m_voices = new PickList(tr("Type to find a voice"), this);
        connect(m_voices, &PickList::picked, this, [this](const QString& id) { m_draft.setVoice(m_code, id); });
    }
    fillVoices();
    m_voices->dropFrom(m_voice);
}

void LanguageRow::fillVoices() {
    const QString current = m_draft.voice(m_code);
    QList<PickItem> items;
    if (!m_draft.rules()->voice.needed)
        items << PickItem{{}, tr("Default"), {}, current.isEmpty()};
    for (const Voice& voice : m_draft.voicesToChoose(m_code))
        items << PickItem{voice.id, nameOf(voice), facts(voice), voice.id == current};
    const bool none = m_draft.voicesToChoose(m_code).isEmpty();
    m_voices->setItems(items);
    m_voices->setNote(none ? tr("No voice is known for this language yet. They come once the vendor has answered.") : QString());
}

void LanguageRow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Delete && !m_code.isEmpty())
        m_draft.removeTarget(m_code);
    else
        QFrame::keyPressEvent(event);
}

void LanguageRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::color(Token::Outline, palette()));
    painter.setBrush(theme::color(Token::Raised, palette()));
    painter.drawRoundedRect(QRectF(m_box->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}
