// SPDX-License-Identifier: MIT
#include "services/voices/voiceshelf.h"

#include "services/system/durablefile.h"
#include "services/voices/voicejson.h"

#include <QtCore/qdir.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qsavefile.h>
#include <QtCore/qset.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace {

constexpr int format = 1;

std::optional<ShelvedVoices> parse(const QByteArray& bytes, const QString& account) {
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    ShelvedVoices shelved{.account = json["account"_L1].toString(),
                          .read = QDateTime::fromString(json["read"_L1].toString(), Qt::ISODate).toUTC()};
    if (json["format"_L1].toInt() != format || shelved.account != account || !shelved.read.isValid())
        return std::nullopt;
    for (const QJsonValue row : json["voices"_L1].toArray()) {
        const Voice voice = voiceFromJson(row.toObject());
        if (!voice.id.isEmpty() && shelved.voices.size() < VoiceShelf::mostVoices)
            shelved.voices.append(voice);
    }
    return shelved;
}

QByteArray written(const ShelvedVoices& shelved) {
    QJsonArray rows;
    for (const Voice& voice : shelved.voices.first(std::min(shelved.voices.size(), VoiceShelf::mostVoices)))
        rows.append(toJson(voice));
    return QJsonDocument(QJsonObject{{u"format"_s, format},
                                     {u"account"_s, shelved.account},
                                     {u"read"_s, shelved.read.toUTC().toString(Qt::ISODate)},
                                     {u"voices"_s, rows}})
        .toJson(QJsonDocument::Compact);
}

}  // namespace

/// Ids may hold any character, "/" among them.
QString VoiceShelf::fileOf(const QString& account) const {
    return m_folder + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(account)) + ".json"_L1;
}

QList<ShelvedVoices> VoiceShelf::read(const QStringList& accounts) const {
    QList<ShelvedVoices> all;
    for (const QString& account : accounts) {
        QFile file(fileOf(account));
        if (file.size() > mostBytes || !file.open(QIODevice::ReadOnly))
            continue;
        if (const auto shelved = parse(file.readAll(), account))
            all.append(*shelved);
    }
    return all;
}

std::optional<ApiError> VoiceShelf::put(const ShelvedVoices& voices) const {
    QDir().mkpath(m_folder);
    QSaveFile file(fileOf(voices.account));
    if (!file.open(QIODevice::WriteOnly))
        return durable::error(file.fileName(), errno);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(written(voices));
    return file.commit() ? std::nullopt : std::optional(durable::error(file.fileName(), errno));
}

void VoiceShelf::removeAllBut(const QStringList& accounts) const {
    QSet<QString> kept;
    for (const QString& account : accounts)
        kept.insert(QFileInfo(fileOf(account)).fileName());
    QDir folder(m_folder);
    for (const QString& name : folder.entryList({u"*.json"_s}, QDir::Files)) {
        if (!kept.contains(name))
            folder.remove(name);
    }
}
