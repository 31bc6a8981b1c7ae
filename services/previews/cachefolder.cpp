// SPDX-License-Identifier: MIT
#include "services/previews/cachefolder.h"

#include "services/system/tools.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr auto unfinished = ".part"_L1;
constexpr qsizetype mostFiles = 8192;  // so that many tiny ones do not pile up
}  // namespace

QString CacheFolder::nameFor(const QString& key, const QString& ending) {
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(32)) + ending;
}

void CacheFolder::load() {
    if (std::exchange(m_loaded, true))
        return;
    const auto files = QDir(m_folder).entryInfoList(QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo& file : files) {
        if (file.fileName().endsWith(unfinished)) {
            QFile::remove(file.filePath());  // somebody was stopped while writing it
            continue;
        }
        const Entry entry{file.size(), file.lastModified().toMSecsSinceEpoch()};
        m_entries.insert(file.fileName(), entry);
        m_bytes += entry.bytes;
        m_lastUse = std::max(m_lastUse, entry.used);
    }
    makeRoom({});
}

/// Two uses within one tick of the clock still have an order.
qint64 CacheFolder::now() {
    return m_lastUse = std::max(m_lastUse + 1, m_clock.now().toMSecsSinceEpoch());
}

QString CacheFolder::find(const QString& name) {
    load();
    const auto entry = m_entries.find(name);
    if (entry == m_entries.end())
        return {};
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)) {
        forget(name);
        return {};
    }
    entry->used = now();
    file.setFileTime(QDateTime::fromMSecsSinceEpoch(entry->used), QFileDevice::FileModificationTime);
    return file.fileName();
}

Result<QString> CacheFolder::put(const QString& name, const QByteArray& bytes) {
    load();
    const QString path = pathOf(name);
    const QString part = path + unfinished;
    QDir().mkpath(m_folder);
    if (auto written = tools::writeFile(part, bytes); !written) {
        QFile::remove(part);
        return fail(written.error());
    }
    forget(name);
    QFile::remove(path);
    if (!QFile::rename(part, path))
        return fail(tools::notWritten(m_folder));
    m_entries.insert(name, {bytes.size(), now()});
    m_bytes += bytes.size();
    makeRoom(name);
    return path;
}

void CacheFolder::drop(const QString& name) {
    load();
    QFile::remove(pathOf(name));
    forget(name);
}

void CacheFolder::forget(const QString& name) {
    m_bytes -= m_entries.take(name).bytes;
}

void CacheFolder::makeRoom(const QString& keep) {
    while ((m_bytes > m_most || m_entries.size() > mostFiles) && m_entries.size() > (keep.isEmpty() ? 0 : 1)) {
        auto oldest = m_entries.cend();
        for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
            if (entry.key() != keep && (oldest == m_entries.cend() || entry->used < oldest->used))
                oldest = entry;
        }
        const QString name = oldest.key();
        QFile::remove(pathOf(name));
        forget(name);
    }
}
