// SPDX-License-Identifier: MIT
#pragma once

#include "services/watch/watchedfolder.h"
#include "tests/support/fakeclock.h"

#include <QtCore/qtemporarydir.h>

#include <memory>

/// One watched folder on the real disk, with a clock that a test moves and a queue that only takes notes.
class WatchRig {
public:
    WatchRig();

    void start(std::unique_ptr<WatchedFolder> other = {});
    void start(const WatchRule& other);
    /// Everything that can happen now has happened.
    void settle();
    /// Time passes from timer to timer.
    void pass(std::chrono::milliseconds step);

    /// A short sound; another content for every seed.
    QString putSound(const QString& name, int seed = 0);
    QString put(const QString& name, const QByteArray& bytes);
    QString path(const QString& name) const { return rule.folder + u'/' + name; }
    QStringList inQuarantine() const;
    QString note(const QString& name) const;  ///< in the quarantine

    QStringList taken() const;  ///< names, in the order they were taken
    static QByteArray sound(int seed);

    QTemporaryDir folder;
    FakeClock clock;
    VendorRegistry vendors;
    WatchRule rule;
    std::unique_ptr<WatchedFolder> watched;
    QList<WatchedFile> files;          ///< taken
    QList<QList<JobSpec>> jobs;        ///< of each
    QList<SetAside> aside;
    WatchDay day;                      ///< what the queue tells, the files apart
    std::optional<ApiError> refusal;   ///< of every job
    std::optional<ApiError> storeError;

private:
    WatchTools tools();
};
