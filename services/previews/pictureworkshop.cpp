// SPDX-License-Identifier: MIT
#include "services/previews/pictureworkshop.h"

#include "services/previews/smallfetch.h"

#include <QtCore/qbuffer.h>
#include <QtCore/qfile.h>
#include <QtGui/qimagereader.h>
#include <QtNetwork/qnetworkaccessmanager.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 4 * 1024 * 1024;
constexpr qint64 cacheBytes = 100 * 1024 * 1024;
constexpr qint64 mostPixels = 16 * 1000 * 1000;  // 64 MB while it is read

}  // namespace

QImage boundedPicture(const QByteArray& bytes, const PictureWish& wish) {
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    // Plain pictures only: a drawing (SVG) may refer to other files, and what it takes to draw it no number tells.
    static const QList<QByteArray> kinds{"png", "jpeg", "jpg", "webp", "gif", "bmp"};
    if (!kinds.contains(reader.format()))
        return {};
    const QSize size = reader.size();
    if (size.isEmpty() || qint64(size.width()) * size.height() > mostPixels)
        return {};
    reader.setAutoTransform(true);
    QImage image = reader.read();
    if (image.isNull())
        return {};
    const QSize box = wish.box;
    if (wish.whole && (image.width() > box.width() || image.height() > box.height()))
        image = image.scaled(box, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    if (wish.whole)
        return image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    image = image.scaled(box, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    const QRect middle(QPoint((image.width() - box.width()) / 2, (image.height() - box.height()) / 2), box);
    return image.copy(middle).convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

PictureWorkshop::PictureWorkshop(const QString& folder) : m_cache(folder, cacheBytes, m_clock) {}

PictureWorkshop::~PictureWorkshop() {
    qDeleteAll(findChildren<SmallFetch*>());  // before the network they use
}

void PictureWorkshop::make(const PictureWish& wish) {
    const QString name = CacheFolder::nameFor(CacheFolder::keyFor(wish.url), u".picture"_s);
    QFile file(m_cache.find(name));
    if (!file.fileName().isEmpty() && file.open(QIODevice::ReadOnly)) {
        if (const QImage image = boundedPicture(file.readAll(), wish); !image.isNull()) {
            Q_EMIT made(wish, image);
            return;
        }
        m_cache.drop(name);
    }
    fetch(wish, name);
}

void PictureWorkshop::fetch(const PictureWish& wish, const QString& name) {
    if (!m_network)
        m_network = std::make_unique<QNetworkAccessManager>();
    auto* fetch = new SmallFetch(*m_network, m_clock, {.url = wish.url, .loopback = m_loopback, .mostBytes = mostBytes}, this);
    fetch->start([this, fetch, wish, name](const Result<QByteArray>& bytes) {
        fetch->deleteLater();
        const QImage image = bytes ? boundedPicture(*bytes, wish) : QImage();
        if (!image.isNull() && !m_cache.put(name, *bytes))
            m_cache.drop(name);  // no room on the disk: it is shown all the same
        Q_EMIT made(wish, image);
    });
}
