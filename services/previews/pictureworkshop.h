// SPDX-License-Identifier: MIT
#pragma once

#include "services/previews/cachefolder.h"
#include "services/previews/pictureshelf.h"

#include <memory>

class QNetworkAccessManager;

/// The part of PictureShelf that works, in a thread of its own.
class PictureWorkshop : public QObject {
    Q_OBJECT

public:
    explicit PictureWorkshop(const QString& folder);
    ~PictureWorkshop() override;

    void setLoopbackAllowed(bool allowed) { m_loopback = allowed; }
    void make(const PictureWish& wish);  ///< ends in one `made`

Q_SIGNALS:
    void made(const PictureWish& wish, const QImage& image);  ///< null when there is none

private:
    void fetch(const PictureWish& wish, const QString& name);

    SystemClock m_clock;
    CacheFolder m_cache;
    std::unique_ptr<QNetworkAccessManager> m_network;
    bool m_loopback = false;
};

/// The picture in those bytes as it is wished for; null for what is none, or would need more memory to be read than a picture of
/// this kind should.
QImage boundedPicture(const QByteArray& bytes, const PictureWish& wish);
