// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/result.h"

#include <QtCore/qcache.h>
#include <QtCore/qobject.h>
#include <QtCore/qset.h>
#include <QtCore/qthreadpool.h>
#include <QtGui/qimage.h>

/// Thumbnails one after another in the background, kept in memory while the file stays as it is.
class Thumbnailer : public QObject {
    Q_OBJECT
public:
    explicit Thumbnailer(QObject* parent = nullptr);
    ~Thumbnailer() override;

    /// The thumbnail if it is at hand; else a null image now and ready() or failed() later.
    QImage request(const QString& path, QSize box);
    /// Forgets what is waiting, as when the list it was for is gone.
    void cancel();

Q_SIGNALS:
    void ready(const QString& path, const QImage& image);
    void failed(const QString& path, const ApiError& error);

private:
    void finish(const QString& path, const QString& key, const Result<QImage>& image);

    QCache<QString, QImage> m_kept;
    QSet<QString> m_waiting;
    QThreadPool m_pool;
};
