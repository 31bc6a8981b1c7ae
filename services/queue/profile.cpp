// SPDX-License-Identifier: MIT
#include "services/queue/profile.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qstandardpaths.h>

using namespace Qt::StringLiterals;
using failure::Reason;

Profile Profile::at(const QString& folder) {
    const QString root = QDir(folder).absolutePath();
    return {root, root, root + "/cache"_L1, root + "/results"_L1};
}

Profile Profile::standard() {
    using Paths = QStandardPaths;
    const auto folder = [](Paths::StandardLocation place) { return Paths::writableLocation(place) + "/babelreel"_L1; };
    QString videos = Paths::writableLocation(Paths::MoviesLocation);
    if (videos.isEmpty())
        videos = QDir::homePath();
    return {folder(Paths::GenericConfigLocation), folder(Paths::GenericDataLocation), folder(Paths::GenericCacheLocation),
            videos + "/Babelreel"_L1};
}

QString Profile::settingsFile() const {
    return config + "/settings.ini"_L1;
}

QString Profile::database() const {
    return data + "/queue.sqlite"_L1;
}

QString Profile::lockFile() const {
    return data + "/queue.lock"_L1;
}

QString Profile::regions() const {
    return data + "/regions.json"_L1;
}

QString Profile::casts() const {
    return data + "/casts.json"_L1;
}

QString Profile::recipes() const {
    return data + "/recipes.json"_L1;
}

QString Profile::presets() const {
    return data + "/presets.json"_L1;
}

QString Profile::requestLog() const {
    return data + "/requests.jsonl"_L1;
}

QString Profile::workFolder() const {
    return cache + "/work"_L1;
}

QString Profile::socketName() const {
    // A path of its own could exceed the 108 bytes of a socket address.
    const QByteArray hash = QCryptographicHash::hash(data.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return u"babelreel-"_s + QString::fromLatin1(hash);
}

std::optional<ApiError> Profile::create() const {
    for (const QString& folder : {config, data, cache}) {
        if (!QDir().mkpath(folder))
            return invalid(Reason::FolderNotWritable, u"profile"_s, {folder});
        // What the user took from himself stays taken: a folder may be read-only on purpose.
        QFile::setPermissions(folder, QFile::permissions(folder) & (QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    return std::nullopt;
}

ProfileLock::ProfileLock(const Profile& profile) : m_lock(profile.lockFile()) {
    m_lock.setStaleLockTime(0);  // only a dead owner makes a lock stale, however long it has been held
    m_ours = m_lock.tryLock(0);
}

std::optional<ApiError> ProfileLock::refusal() const {
    if (m_ours || m_lock.error() == QLockFile::LockFailedError)
        return std::nullopt;
    const bool readOnly = m_lock.error() == QLockFile::PermissionError;  // any other is a full disk, says Qt's source
    return invalid(readOnly ? Reason::StoreReadOnly : Reason::DiskFull, u"profile"_s, {QFileInfo(m_lock.fileName()).absolutePath()});
}
