// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/result.h"

#include <QtCore/qobject.h>
#include <QtCore/qthread.h>
#include <QtCore/qurl.h>

/// Short films of the net, each fetched whole when somebody wants to see it, and kept on the disk (up to 300 MB). What is too
/// large or no film is none: nothing is ever played off the net itself. Lives in the window's thread; the work is done in a
/// thread of its own, which ends with it. Carries no key and no cookie.
class FilmPreviews : public QObject {
    Q_OBJECT

public:
    /// `folder` is its own, below Profile::cache; it need not exist. A film of more than `mostBytes` is none.
    explicit FilmPreviews(const QString& folder, qint64 mostBytes = 48 * 1024 * 1024, QObject* parent = nullptr);
    ~FilmPreviews() override;

    void setLoopbackAllowed(bool allowed);  ///< see VoicePreviews

    /// Ends in `ended`, unless another one is wanted first: only the latest wish is worked at.
    void want(const QUrl& url);
    void drop(const QUrl& url);  ///< it could not be played: fetched anew the next time

Q_SIGNALS:
    /// A file of this computer. Errors: those of SmallFetch, NotMedia, FolderNotWritable, DiskFull.
    void ended(const QUrl& url, const Result<QString>& file);

private:
    struct Workshop;

    void start();

    QThread m_thread;
    Workshop* m_workshop;  ///< in m_thread
};
