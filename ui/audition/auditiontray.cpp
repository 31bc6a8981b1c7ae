// SPDX-License-Identifier: MIT
#include "ui/audition/auditiontray.h"

#include "ui/audition/audition.h"
#include "ui/audition/previewpaint.h"
#include "ui/audition/trayslot.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/infobar.h"
#include "ui/words/words.h"

#include <QtCore/qcoreevent.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int longestName = 160;  // px of "Use ..."
}

AuditionTray::AuditionTray(Audition& audition, PictureShelf& pictures, QWidget* parent)
    : QFrame(parent), m_audition(audition), m_info(new InfoBar(this)), m_count(widgets::quietLabel({}, this)),
      m_inTurn(new QPushButton(this)), m_use(widgets::primaryButton({}, this)) {
    setObjectName(u"auditionTray"_s);
    setAccessibleName(tr("Compare voices"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_info);
    column->addWidget(makeRow(pictures));
    m_info->setObjectName(u"auditionInfo"_s);
    m_info->hide();

    connect(m_inTurn, &QPushButton::clicked, this, &AuditionTray::playInTurn);
    connect(m_use, &QPushButton::clicked, this, [this] {
        if (m_chosen >= 0)
            Q_EMIT useRequested(m_entries[m_chosen].key);
    });
    connect(&m_audition, &Audition::changed, this, &AuditionTray::showPlaying);
    connect(&m_audition.previews(), &VoicePreviews::changed, this, &AuditionTray::showPlaying);
    connect(&m_audition, &Audition::ended, this, &AuditionTray::takeEnd);
    connect(&m_audition, &Audition::failed, this, [this](const ApiError& error) {
        m_info->tell(InfoBar::Kind::Warning, words::sentence(error));
        endTurn();
    });
    showEntries();
}

QFrame* AuditionTray::makeRow(PictureShelf& pictures) {
    auto* row = new QFrame(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    auto* head = new QVBoxLayout;
    head->setSpacing(0);
    head->addStretch();
    head->addWidget(widgets::titleLabel(tr("Compare"), row));
    m_count->setFont(theme::smaller(m_count->font()));
    m_count->setObjectName(u"auditionCount"_s);
    head->addWidget(m_count);
    head->addStretch();
    layout->addLayout(head);
    layout->addSpacing(24);
    for (int slot = 0; slot < most; ++slot)
        layout->addWidget(makeSlot(pictures, slot));
    layout->addStretch();
    m_inTurn->setObjectName(u"auditionInTurn"_s);
    m_inTurn->setIconSize(theme::besideWord(16));
    m_inTurn->setAutoDefault(false);
    m_use->setObjectName(u"auditionUse"_s);
    layout->addWidget(m_inTurn);
    layout->addWidget(m_use);
    return row;
}

TraySlot* AuditionTray::makeSlot(PictureShelf& pictures, int slot) {
    auto* made = new TraySlot(pictures, slot + 1, this);
    made->setObjectName(u"traySlot%1"_s.arg(slot + 1));
    connect(made, &TraySlot::chosen, this, [this, slot] { choose(slot); });
    connect(made, &TraySlot::playPressed, this, [this, slot] { playSlot(slot); });
    connect(made, &TraySlot::removePressed, this, [this, slot] { Q_EMIT removeRequested(m_entries.at(slot).key); });
    m_slots << made;
    return made;
}

QUrl AuditionTray::addressOf(int slot) const {
    return previewOf(m_entries.at(slot).voice);
}

void AuditionTray::setEntries(const QList<Entry>& entries) {
    if (entries.first(std::min<qsizetype>(entries.size(), most)) == m_entries)
        return;
    const VoiceKey kept = m_chosen >= 0 ? m_entries[m_chosen].key : VoiceKey{};
    endTurn();
    m_entries = entries.first(std::min<qsizetype>(entries.size(), most));
    const auto again = std::ranges::find(m_entries, kept, &Entry::key);
    m_chosen = again != m_entries.end() ? int(again - m_entries.begin()) : m_entries.isEmpty() ? -1 : 0;
    QList<QUrl> addresses;
    for (int slot = 0; slot < m_entries.size(); ++slot)
        addresses << addressOf(slot);
    m_audition.prefetch(addresses);
    showEntries();
}

void AuditionTray::choose(int slot) {
    m_chosen = slot;
    for (int i = 0; i < most; ++i)
        m_slots[i]->setChosen(i == m_chosen);
    showButtons();
}

void AuditionTray::showEntries() {
    for (int slot = 0; slot < most; ++slot) {
        if (slot < m_entries.size())
            m_slots[slot]->setVoice(m_entries[slot].voice, m_entries[slot].vendorName);
        else
            m_slots[slot]->clear();
        m_slots[slot]->setVisible(slot <= m_entries.size());  // one empty place says that there is room
        m_slots[slot]->updateGeometry();
    }
    m_count->setText(tr("%1 of %2").arg(m_entries.size()).arg(most));
    choose(m_chosen);
    showPlaying();
}

void AuditionTray::showPlaying() {
    for (int slot = 0; slot < m_entries.size(); ++slot) {
        PreviewLook look = previewpaint::lookOf(m_audition, addressOf(slot));
        // The same address may stand in two places: the one that was pressed plays.
        const bool here = slot == m_chosen || m_chosen < 0 || addressOf(m_chosen) != look.url;
        look.playing = look.playing && here;
        look.waited = look.waited && here;
        m_slots[slot]->showLook(look);
    }
}

void AuditionTray::showButtons() {
    const bool turning = m_turn >= 0;
    m_inTurn->setText(turning ? tr("Stop") : tr("Play in turn"));
    m_inTurn->setIcon(theme::icon(turning ? u"media-playback-stop"_s : u"media-playlist-repeat"_s, palette()));
    m_inTurn->setEnabled(m_entries.size() > 1);
    m_use->setEnabled(m_chosen >= 0);
    const QString name = m_chosen >= 0 ? m_entries[m_chosen].voice.name : QString();
    const QString shown = QFontMetrics(theme::demiBold(font())).elidedText(name, Qt::ElideRight, longestName);
    m_use->setText(name.isEmpty() ? tr("Use this voice") : tr("Use %1").arg(shown).replace(u'&', u"&&"_s));
    m_use->setAccessibleName(name.isEmpty() ? tr("Use this voice") : tr("Use %1").arg(name));
    m_use->setVisible(m_chosen >= 0);
    m_use->setToolTip(m_chosen >= 0 ? QString() : tr("Tick voices in the list to compare them here."));
}

void AuditionTray::playSlot(int slot) {
    if (slot < 0 || slot >= m_entries.size())
        return;
    endTurn();
    const bool again = slot == m_chosen;
    choose(slot);
    if (again)
        m_audition.toggle(addressOf(slot));
    else
        m_audition.play(addressOf(slot));
}

void AuditionTray::playInTurn() {
    if (m_turn >= 0) {
        endTurn();
        m_audition.stop();
    } else if (!m_entries.isEmpty()) {
        playTurn(0);
    }
}

void AuditionTray::playTurn(int slot) {
    while (slot < m_entries.size() && (addressOf(slot).isEmpty() || m_audition.previews().preview(addressOf(slot)).isBroken()))
        ++slot;
    if (slot >= m_entries.size())
        return endTurn();
    m_turn = slot;
    choose(slot);
    m_audition.play(addressOf(slot));
}

void AuditionTray::takeEnd(const QUrl& heard) {
    if (m_turn < 0)
        return;
    if (heard == addressOf(m_turn))
        playTurn(m_turn + 1);
    else
        endTurn();  // something else was played meanwhile
}

void AuditionTray::endTurn() {
    if (m_turn < 0)
        return;
    m_turn = -1;
    showButtons();
}

void AuditionTray::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        showPlaying();
    QFrame::changeEvent(event);
}
