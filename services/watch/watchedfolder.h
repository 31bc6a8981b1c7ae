// SPDX-License-Identifier: MIT
#pragma once

#include "services/watch/arrivals.h"
#include "services/watch/folderlook.h"
#include "services/watch/quarantine.h"
#include "services/watch/watchrule.h"
#include "services/watch/watchstatus.h"
#include "services/watch/watchtools.h"

#include <QtCore/qfilesystemwatcher.h>
#include <QtCore/qfuturewatcher.h>

/// One rule at work: what comes into its folder and lies still is taken into the queue, each content once. The disk is
/// read on threads of the pool alone, one file at a time.
class WatchedFolder : public QObject {
    Q_OBJECT

public:
    WatchedFolder(WatchRule rule, WatchTools tools, QObject* parent = nullptr);
    ~WatchedFolder() override;

    void start();
    void poke();  ///< something changed that may have been in the way: a price is told, an account was mended
    const WatchRule& rule() const { return m_rule; }
    WatchStatus status() const;
    /// All that is there and does not change is dealt with, or held by a cap, a price that is not told yet, or trouble.
    bool isQuiet() const;

Q_SIGNALS:
    void changed();
    void took(const QString& path);
    void putAside(const SetAside& file);

private:
    void look();
    void take(const Result<FolderContent>& content);
    void watch(const QStringList& folders);
    void lookAgainIn(std::chrono::milliseconds delay);
    void next();
    bool isHeld();
    double creditsLeft() const;
    void judge(const SeenFile& file, const QList<JobSpec>& jobs, const Result<QByteArray>& content);
    void refuse(const SeenFile& file, const ApiError& why);
    void moveAside(const SeenFile& file, const ApiError& why);
    void queue(const SeenFile& file, const QByteArray& content, QList<JobSpec> jobs);
    void isDone();
    void stand(WatchState state, const std::optional<ApiError>& trouble = {});
    std::optional<ApiError> problemOf(const QList<JobSpec>& jobs) const;

    const WatchRule m_rule;
    const WatchTools m_tools;
    Arrivals m_arrivals;
    QFileSystemWatcher m_watcher;
    QFutureWatcher<Result<QByteArray>> m_examination;
    QList<SeenFile> m_due;
    QHash<QString, SeenFile> m_suspects;  ///< could not be used once
    WatchDay m_day;
    WatchState m_state = WatchState::Looking;
    std::optional<ApiError> m_trouble;
    qsizetype m_quarantined = 0;
    double m_spent = 0;      ///< never less than was seen today, whatever is taken off the list
    QDate m_spentOn;
    quint64 m_alarm = 0;     ///< the newest one that was set
    bool m_looking = false;
    bool m_lookAgain = false;
    bool m_busy = false;     ///< with one file
    bool m_storeFailed = false;
};
