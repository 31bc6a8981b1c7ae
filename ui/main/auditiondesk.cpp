// SPDX-License-Identifier: MIT
#include "ui/main/auditiondesk.h"

#include "services/http/safeurl.h"
#include "services/previews/pictureshelf.h"
#include "services/previews/voicepreviews.h"
#include "services/queue/profile.h"
#include "ui/audition/audition.h"
#include "ui/audition/auditionkeys.h"
#include "ui/audition/auditiontray.h"
#include "ui/audition/previewsinview.h"
#include "ui/audition/voicepreviewdelegate.h"
#include "ui/main/speechdesk.h"
#include "ui/main/voicesdesk.h"
#include "ui/speech/saythisbar.h"
#include "ui/speech/speechplayer.h"
#include "ui/voices/voicesview.h"
#include "ui/voices/voicetable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
// Device pixels; enough for 32, and 16 by 12, of the screen at twice the usual density.
constexpr QSize portraitBox(64, 64), flagBox(32, 24);
}

AuditionDesk::AuditionDesk(const Profile& profile, VoicesDesk& voices, SpeechDesk& speech, QObject* parent)
    : QObject(parent), m_cache(profile.cache), m_voices(voices), m_speech(speech) {
    m_voices.setPictures({.portrait = [this](const QUrl& address) { return pictures().picture(address, portraitBox); },
                          .flag = [this](const QUrl& address) { return pictures().picture(address, flagBox); }});
    connect(&m_voices, &VoicesDesk::viewMade, this, &AuditionDesk::attach);
    connect(&m_speech.player(), &SpeechPlayer::currentChanged, this, [this](const QString& path) {
        if (m_audition && !path.isEmpty())
            m_audition->stop();  // never two at once
    });
}

AuditionDesk::~AuditionDesk() = default;

void AuditionDesk::setAccounts(const QList<Account>& accounts) {
    m_loopback = std::ranges::any_of(accounts, [](const Account& account) { return isLoopback(account.baseUrl); });
    if (m_previews)
        m_previews->setLoopbackAllowed(m_loopback);
    if (m_pictures)
        m_pictures->setLoopbackAllowed(m_loopback);
}

Audition& AuditionDesk::audition() {
    if (m_audition)
        return *m_audition;
    m_previews = std::make_unique<VoicePreviews>(m_cache + "/previews"_L1, m_clock);
    m_previews->setLoopbackAllowed(m_loopback);
    m_audition = std::make_unique<Audition>(*m_previews);
    connect(m_audition.get(), &Audition::changed, this, [this](const QUrl& url) {
        if (m_audition->isPlaying(url))
            m_speech.player().stop();
    });
    return *m_audition;
}

PictureShelf& AuditionDesk::pictures() {
    if (!m_pictures) {
        m_pictures = std::make_unique<PictureShelf>(m_cache + "/portraits"_L1, m_clock);
        m_pictures->setLoopbackAllowed(m_loopback);
    }
    return *m_pictures;
}

void AuditionDesk::toggle(const Voice& voice) {
    if (const QUrl address = previewOf(voice); !address.isEmpty())
        audition().toggle(address);
}

void AuditionDesk::attach(VoicesView& view) {
    VoiceTable* table = view.table();
    auto* delegate = new VoicePreviewDelegate(audition(), {VoiceTableModel::VoiceRole, VoiceTableModel::ReasonRole}, table);
    delegate->setGround([](QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
        voicecell::paintGround(painter, option, index);
    });
    view.setPreviewDelegate(delegate);
    auto* tray = new AuditionTray(audition(), pictures());
    view.setTray(tray);
    SayThisBar* say = m_speech.makeSayThis(&view);
    view.setSayThis(say);
    new AuditionKeys(table, *delegate, audition(), tray);
    new PreviewsInView(table, *delegate, *m_previews);
    connect(m_pictures.get(), &PictureShelf::changed, table->viewport(), qOverload<>(&QWidget::update));
    connect(&view, &VoicesView::playRequested, this, [this](const VoiceKey& key) {
        if (const VoiceRow* row = m_voices.table().find(key))
            toggle(row->voice);
    });
    connect(tray, &AuditionTray::removeRequested, this, [this](const VoiceKey& key) { m_voices.table().setCompared(key, false); });
    connect(tray, &AuditionTray::useRequested, &view, &VoicesView::useRequested);
    const auto show = [this, &view, tray, say] { showCompared(view, *tray, *say); };
    connect(&m_voices.table(), &VoiceTableModel::comparedChanged, tray, show);
    connect(&view, &VoicesView::currentVoiceChanged, tray, show);
    connect(&view, &VoicesView::targetChanged, tray, show);
    show();
}

/// The sentence is for those in the tray; while it is empty, for the voice that the list stands at.
void AuditionDesk::showCompared(VoicesView& view, AuditionTray& tray, SayThisBar& say) {
    const VoiceTableModel& table = m_voices.table();
    QList<AuditionTray::Entry> entries;
    QList<QPair<QString, Voice>> speakers;
    for (const VoiceKey& key : table.compared()) {
        if (const VoiceRow* row = table.find(key)) {
            entries << AuditionTray::Entry{key, row->voice, row->vendor};
            speakers << qMakePair(key.account, row->voice);
        }
    }
    tray.setEntries(entries);
    view.setUseShown(entries.isEmpty());
    const VoiceRow* current = entries.isEmpty() ? table.find(view.currentVoice()) : nullptr;
    if (current)
        speakers << qMakePair(current->key.account, current->voice);
    say.setVoices(speakers);
    say.setLanguage(view.target());
}
