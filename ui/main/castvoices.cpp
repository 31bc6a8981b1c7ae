// SPDX-License-Identifier: MIT
#include "ui/main/castvoices.h"

#include "ui/cast/castwording.h"
#include "ui/main/castdesk.h"
#include "ui/main/voicesdesk.h"
#include "ui/voices/voicesview.h"
#include "ui/words/words.h"

#include <QtCore/qlocale.h>
#include <QtCore/qset.h>
#include <QtGui/qaction.h>

#include <algorithm>

namespace {
constexpr int settleMs = 250;
}

CastVoices::CastVoices(VoicesDesk& voices, CastDesk& cast, QObject* parent) : QObject(parent), m_voices(voices), m_cast(cast) {
    m_settled.setSingleShot(true);
    m_settled.setInterval(settleMs);
    connect(&m_settled, &QTimer::timeout, &m_cast, &CastDesk::refresh);
    connect(&m_voices, &VoicesDesk::voicesChanged, this, [this] {
        m_known.clear();
        m_settled.start();
    });
    connect(&m_voices, &VoicesDesk::viewMade, this, &CastVoices::attach);
    m_cast.setSource([this] { return accounts(); }, [this](const QString& account, const QString& language) { ask(account, language); });
}

void CastVoices::attach(VoicesView& view) {
    view.setCharacters([this] { return m_cast.characters(); });
    connect(&view, &VoicesView::giveRequested, this, &CastVoices::give);
    connect(&view, &VoicesView::castRequested, this, &CastVoices::openCast);
}

QList<CastAccount> CastVoices::accounts() {
    QList<CastAccount> all = m_cast.known();
    for (CastAccount& account : all)
        account.voices = voicesOf(account);
    return all;
}

/// What the job alone knows goes along: a voice that was cloned a moment ago, all of them while the list is not there.
const QList<Voice>& CastVoices::voicesOf(const CastAccount& account) {
    auto known = m_known.find(account.id);
    if (known == m_known.end())
        known = m_known.insert(account.id, m_voices.table().voicesOf(account.id));
    QSet<QString> ids;
    for (const Voice& voice : std::as_const(*known))
        ids.insert(voice.id);
    for (const Voice& voice : account.voices) {
        if (!ids.contains(voice.id))
            known->append(voice);
    }
    return *known;
}

/// The whole list is read once. Of an account that does not tell it the job asks, for this language.
void CastVoices::ask(const QString& account, const QString& language) {
    m_voices.read();
    const QList<VoiceSource>& sources = m_voices.library().sources();
    const auto source = std::ranges::find(sources, account, [](const VoiceSource& one) { return one.account.id; });
    if (source == sources.end() || source->error)
        m_cast.ask(account, language);
}

void CastVoices::give(const VoiceKey& key, const QString& character) {
    const VoiceRow* row = m_voices.table().find(key);
    if (!row)
        return;
    const Voice voice = row->voice;
    QStringList languages;
    for (const QString& tag : m_cast.give(character, key.account, voice))
        languages << words::languageName(tag);
    const QString who = castwording::name(voice);
    if (languages.isEmpty())
        return m_voices.tell(InfoBar::Kind::Information,
                             tr("%1 speaks any language. Choose one for the job first, then give the voice to %2.").arg(who, character));
    m_voices.tell(InfoBar::Kind::Done, tr("%1 is the voice of %2 now, in %3.").arg(who, character, QLocale().createSeparatedList(languages)),
                  tr("Open the cast"), [this] { openCast(); });
}

void CastVoices::openCast() {
    m_cast.action()->setChecked(true);
}
