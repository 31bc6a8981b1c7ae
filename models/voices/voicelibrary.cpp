// SPDX-License-Identifier: MIT
#include "models/voices/voicelibrary.h"

#include "models/voices/voicetablemodel.h"
#include "services/system/inpool.h"

#include <algorithm>

namespace {

QStringList idsOf(const QList<VoiceSource>& sources) {
    QStringList ids;
    for (const VoiceSource& source : sources)
        ids.append(source.account.id);
    return ids;
}

}  // namespace

VoiceLibrary::VoiceLibrary(VoiceTableModel& table, const QString& folder, Clock& clock, QObject* parent)
    : QObject(parent), m_table(table), m_shelf(folder), m_clock(clock), m_keeps(!folder.isEmpty()) {}

VoiceSource* VoiceLibrary::source(const QString& account) {
    const auto found = std::ranges::find(m_sources, account, [](const VoiceSource& source) { return source.account.id; });
    return found == m_sources.end() ? nullptr : &*found;
}

void VoiceLibrary::setAccounts(const QList<Account>& accounts) {
    QList<VoiceSource> sources;
    for (const Account& account : accounts) {
        const VoiceSource* known = source(account.id);
        sources.append(known ? *known : VoiceSource{});
        sources.last().account = account;
    }
    const QStringList kept = idsOf(sources);
    for (const QString& id : idsOf(m_sources)) {
        if (!kept.contains(id)) {
            m_told.remove(id);
            m_table.remove(id);
        }
    }
    const bool grown = std::ranges::any_of(kept, [this](const QString& id) { return !source(id); });
    m_sources = sources;
    Q_EMIT changed();
    if (m_open && grown)
        readShelf();
}

void VoiceLibrary::setLocal(const QString& account, const QList<Voice>& voices) {
    m_table.add(account, voices);
    QSet<VoiceKey> there;
    for (const Voice& voice : voices)
        there.insert({account, voice.id, voice.language});
    m_table.keepOnly(account, there);
    Q_EMIT changed();
}

bool VoiceLibrary::isReading() const {
    return std::ranges::any_of(m_sources, &VoiceSource::reading);
}

QDateTime VoiceLibrary::oldestRead() const {
    QDateTime oldest;
    for (const VoiceSource& source : m_sources) {
        if (!source.read.isValid())
            return {};
        oldest = oldest.isValid() ? std::min(oldest, source.read) : source.read;
    }
    return oldest;
}

void VoiceLibrary::open() {
    if (std::exchange(m_open, true))
        return askStale();
    readShelf();
}

void VoiceLibrary::readShelf() {
    if (!m_keeps)
        return askStale();
    QStringList wanted;
    for (const VoiceSource& source : std::as_const(m_sources)) {
        if (!source.read.isValid() && !source.reading)
            wanted.append(source.account.id);
    }
    inPool(this, [shelf = m_shelf, wanted, all = idsOf(m_sources)] {
        shelf.removeAllBut(all);
        return shelf.read(wanted);
    }, [this](const QList<ShelvedVoices>& shelved) { takeShelf(shelved); });
}

void VoiceLibrary::takeShelf(const QList<ShelvedVoices>& shelved) {
    for (const ShelvedVoices& one : shelved) {
        VoiceSource* known = source(one.account);
        if (!known || known->read.isValid() || known->reading)
            continue;
        known->read = one.read;
        m_table.add(one.account, one.voices);
    }
    askStale();
    Q_EMIT changed();
}

/// A reading that failed is not begun again by itself: the vendor may have good reasons.
void VoiceLibrary::askStale() {
    for (VoiceSource& source : m_sources) {
        const bool stale = !source.read.isValid() || source.read.secsTo(m_clock.now()) > std::chrono::seconds(fresh).count();
        if (stale && !source.error)
            ask(source);
    }
}

void VoiceLibrary::ask(VoiceSource& source) {
    if (source.reading)
        return;
    source.reading = true;
    source.error.reset();
    m_told.insert(source.account.id, {});
    Q_EMIT wanted(source.account);
    Q_EMIT changed();
}

void VoiceLibrary::refresh() {
    for (VoiceSource& source : m_sources)
        ask(source);
}

void VoiceLibrary::refresh(const QString& account) {
    if (VoiceSource* known = source(account))
        ask(*known);
}

void VoiceLibrary::takePage(const QString& account, const QList<Voice>& voices) {
    if (!m_told.contains(account))
        return;
    for (const Voice& voice : voices)
        m_told[account].insert({account, voice.id, voice.language});
    m_table.add(account, voices);
    Q_EMIT changed();
}

void VoiceLibrary::takeEnd(const QString& account) {
    VoiceSource* ended = source(account);
    if (!ended || !ended->reading)
        return;
    ended->reading = false;
    ended->read = m_clock.now();
    m_table.keepOnly(account, m_told.take(account));
    shelve(*ended);
    Q_EMIT changed();
}

void VoiceLibrary::takeFailure(const QString& account, const QString& question, const ApiError& error) {
    VoiceSource* failed = source(account);
    if (question != QLatin1StringView("all voices") || !failed || !failed->reading)
        return;
    failed->reading = false;
    failed->error = error;
    m_told.remove(account);
    Q_EMIT changed();
}

/// A list that cannot be kept is read again the next time: nothing is lost, so nobody is told.
void VoiceLibrary::shelve(const VoiceSource& source) {
    if (!m_keeps)
        return;
    inPool(this, [shelf = m_shelf, voices = ShelvedVoices{source.account.id, source.read, m_table.voicesOf(source.account.id)}] {
        return shelf.put(voices).has_value();
    }, [](bool) {});
}
