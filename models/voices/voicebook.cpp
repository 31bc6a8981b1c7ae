// SPDX-License-Identifier: MIT
#include "models/voices/voicebook.h"

#include "services/voices/voicejson.h"

#include <QtCore/qfile.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qsavefile.h>

using namespace Qt::StringLiterals;

namespace {

template <class Keys>
QJsonArray written(const Keys& keys) {
    QJsonArray rows;
    for (const VoiceKey& key : keys)
        rows.append(toJson(key));
    return rows;
}

QList<VoiceKey> keysOf(const QJsonValue& rows) {
    QList<VoiceKey> keys;
    for (const QJsonValue row : rows.toArray()) {
        if (const VoiceKey key = voiceKeyFromJson(row.toObject()); !key.id.isEmpty() && !keys.contains(key))
            keys.append(key);
    }
    return keys;
}

}  // namespace

VoiceBook::VoiceBook(QString file, QObject* parent) : QObject(parent), m_file(std::move(file)) {
    m_settled.setSingleShot(true);
    m_settled.setInterval(std::chrono::milliseconds(300));
    connect(&m_settled, &QTimer::timeout, this, &VoiceBook::write);
    read();
}

VoiceBook::~VoiceBook() {
    if (m_settled.isActive())
        write();
}

void VoiceBook::setFavourite(const VoiceKey& key, bool favourite) {
    if (favourite == isFavourite(key))
        return;
    if (favourite)
        m_favourites.insert(key);
    else
        m_favourites.remove(key);
    tell();
}

void VoiceBook::noteRecent(const VoiceKey& key) {
    m_recent.removeAll(key);
    m_recent.prepend(key);
    m_recent.resize(std::min(m_recent.size(), mostRecent));
    tell();
}

void VoiceBook::noteUse(const QString& account, const QString& id, const QString& what) {
    QStringList& uses = m_uses[{account, id}];
    uses.removeAll(what);
    uses.prepend(what);
    uses.resize(std::min(uses.size(), mostUses));
    tell();
}

void VoiceBook::tell() {
    if (!m_file.isEmpty())
        m_settled.start();
    Q_EMIT changed();
}

void VoiceBook::read() {
    QFile file(m_file);
    if (m_file.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    for (const VoiceKey& key : keysOf(json["favourites"_L1]))
        m_favourites.insert(key);
    m_recent = keysOf(json["recent"_L1]).mid(0, mostRecent);
    for (const QJsonValue row : json["uses"_L1].toArray()) {
        QStringList& uses = m_uses[{row["account"_L1].toString(), row["id"_L1].toString()}];
        for (const QJsonValue what : row["what"_L1].toArray())
            uses.append(what.toString());
    }
}

void VoiceBook::write() {
    m_settled.stop();
    QJsonArray uses;
    for (auto entry = m_uses.cbegin(); entry != m_uses.cend(); ++entry)
        uses.append(QJsonObject{{u"account"_s, entry.key().first}, {u"id"_s, entry.key().second},
                                {u"what"_s, QJsonArray::fromStringList(entry.value())}});
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return;
    const QJsonObject json{{u"favourites"_s, written(m_favourites)}, {u"recent"_s, written(m_recent)}, {u"uses"_s, uses}};
    file.write(QJsonDocument(json).toJson(QJsonDocument::Compact));
    file.commit();
}
