// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/clock.h"
#include "services/previews/cachefolder.h"

#include <QtCore/qcache.h>
#include <QtCore/qobject.h>
#include <QtCore/qurl.h>
#include <QtGui/qimage.h>

class QNetworkAccessManager;

/// Small pictures of the net: portraits, flags, thumbnails. Fetched when they are first asked for, kept on the disk (up to
/// 100 MB) and in memory (up to 24 MB). What is too large or no picture is none, and is not asked for again for a while.
/// Lives in the window's thread; reading and scaling is done in the pool.
class PictureShelf : public QObject {
    Q_OBJECT

public:
    /// `folder` is its own, below Profile::cache. The clock must outlive it.
    PictureShelf(const QString& folder, Clock& clock, QObject* parent = nullptr);
    ~PictureShelf() override;

    void setLoopbackAllowed(bool allowed) { m_loopback = allowed; }  ///< see VoicePreviews

    /// Scaled to fill `box` (device pixels), its middle cut out. Null until it is there: then `changed` tells.
    QImage picture(const QUrl& url, QSize box);
    bool isMissing(const QUrl& url) const;  ///< there is none to be had

Q_SIGNALS:
    void changed(const QUrl& url);

private:
    struct Wish {
        QUrl url{};
        QSize box{};
        bool operator==(const Wish&) const = default;
    };
    void startNext();
    void fetch(const Wish& wish);
    void show(const Wish& wish, const QByteArray& bytes);
    void end(const Wish& wish, const QImage& image);
    static QString nameOf(const Wish& wish);

    Clock& m_clock;
    std::unique_ptr<QNetworkAccessManager> m_network;  ///< made with the first fetch
    CacheFolder m_folder;
    QCache<QString, QImage> m_images;
    QHash<QUrl, std::chrono::milliseconds> m_missing;  ///< since when
    QList<Wish> m_line;                                ///< the next is the last
    QList<Wish> m_working;
    bool m_loopback = false;
};
