// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/clock.h"

#include <QtCore/qcache.h>
#include <QtCore/qobject.h>
#include <QtCore/qthread.h>
#include <QtCore/qurl.h>
#include <QtGui/qimage.h>

class PictureWorkshop;

/// One picture at one size.
struct PictureWish {
    QUrl url{};
    QSize box{};  ///< device pixels
    bool whole = false;  ///< within the box and uncut, else the box is filled

    bool operator==(const PictureWish&) const = default;
};
inline size_t qHash(const PictureWish& wish, size_t seed = 0) {
    return qHashMulti(seed, wish.url, wish.box.width(), wish.box.height(), wish.whole);
}

/// Small pictures of the net: portraits, flags, thumbnails. Fetched when they are first asked for, kept on the disk (up to
/// 100 MB) and in memory (up to 24 MB). What is too large or no picture is none, and is not asked for again for a while.
/// Lives in the window's thread; fetching and scaling is done in a thread of its own, which ends with it. Carries no key and
/// no cookie.
class PictureShelf : public QObject {
    Q_OBJECT

public:
    /// `folder` is its own, below Profile::cache; it need not exist. The clock must outlive it.
    PictureShelf(const QString& folder, const Clock& clock, QObject* parent = nullptr);
    ~PictureShelf() override;

    void setLoopbackAllowed(bool allowed);  ///< see VoicePreviews

    /// Scaled to fill `box`, its middle cut out. Null until it is there: then `changed` tells.
    QImage picture(const QUrl& url, QSize box) { return find({url, box}); }
    /// The same uncut, and no larger than `box`: its shape is the picture's own.
    QImage whole(const QUrl& url, QSize box) { return find({url, box, true}); }
    bool isMissing(const QUrl& url) const;  ///< there is none to be had

Q_SIGNALS:
    void changed(const QUrl& url);

private:
    QImage find(const PictureWish& wish);
    void startNext();
    void take(const PictureWish& wish, const QImage& image);

    const Clock& m_clock;
    QThread m_thread;
    PictureWorkshop* m_workshop;  ///< in m_thread
    QCache<PictureWish, QImage> m_images;
    QHash<QUrl, std::chrono::milliseconds> m_missing;  ///< since when
    QList<PictureWish> m_line;                         ///< the next is the last
    QList<PictureWish> m_working;
};
