// SPDX-License-Identifier: MIT
#include "services/media/thumbnailer.h"

#include "services/media/thumbnail.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qfileinfo.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int keptKilobytes = 32 << 10;

/// Changes with the file, so that an overwritten clip gets a new picture.
QString keyOf(const QString& path, QSize box) {
    const QFileInfo file(path);
    return u"%1|%2|%3|%4x%5"_s.arg(path)
        .arg(file.size())
        .arg(file.lastModified().toMSecsSinceEpoch())
        .arg(box.width())
        .arg(box.height());
}

}  // namespace

Thumbnailer::Thumbnailer(QObject* parent) : QObject(parent), m_kept(keptKilobytes) {
    m_pool.setMaxThreadCount(1);
}

Thumbnailer::~Thumbnailer() {
    m_pool.clear();
    m_pool.waitForDone();
}

QImage Thumbnailer::request(const QString& path, QSize box) {
    const QString key = keyOf(path, box);
    if (const QImage* kept = m_kept.object(key))
        return *kept;
    if (m_waiting.contains(key))
        return {};
    m_waiting.insert(key);
    m_pool.start([this, path, key, box] {
        QMetaObject::invokeMethod(
            this, [this, path, key, image = thumbnail(path, box)] { finish(path, key, image); },
            Qt::QueuedConnection);
    });
    return {};
}

void Thumbnailer::cancel() {
    m_pool.clear();
    m_waiting.clear();
}

void Thumbnailer::finish(const QString& path, const QString& key, const Result<QImage>& image) {
    m_waiting.remove(key);
    if (!image) {
        Q_EMIT failed(path, image.error());
        return;
    }
    m_kept.insert(key, new QImage(*image), static_cast<int>(image->sizeInBytes() >> 10) + 1);
    Q_EMIT ready(path, *image);
}
