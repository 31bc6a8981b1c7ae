// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/apierror.h"
#include "services/domain/jobspec.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qmetatype.h>

#include <optional>

namespace task {
Q_NAMESPACE

enum class State { Queued, Running, Waiting, Paused, Unsure, Failed, Cancelled, Done };
Q_ENUM_NS(State)

/// A vendor's task walks Check, Prepare, Stage, Submit, Poll, Fetch; the offline engine's Check, Render. Find comes after a
/// Submit that nobody answered: the vendor's own list is asked whether it arrived.
enum class Step { Check, Prepare, Stage, Submit, Find, Poll, Fetch, Render, Finished };
Q_ENUM_NS(Step)

/// Why a waiting task waits. The words are made in ui/words.
enum class Wait {
    None,
    Turn,     ///< others of this account go first
    Upload,   ///< the same file is already on its way for another task
    Retry,    ///< `error` happened; tried again at `until`
    Remote,   ///< accepted; the vendor is asked again at `until`
    Key,      ///< no key for the account
    Credit,   ///< the vendor has no credit left: that vendor only
    Cap,      ///< a cap of the user's would be crossed; with `until`: by then it will not be any more
    Find,     ///< it may have arrived; the vendor's list is looked through again at `until`
    Disk,     ///< no room; tried again at `until`
    Vendor,   ///< the vendor failed several times in a row; nothing is sent to it before `until`
    Earlier,  ///< for a result of another task that it takes
    Review,   ///< for somebody who checks words: `stage` tells which, and the file of that variant holds them
};
Q_ENUM_NS(Wait)

QString name(State state);  ///< "queued", "running" ... as stored and printed
QString name(Step step);
QString name(Wait wait);
std::optional<State> stateFromName(const QString& name);
std::optional<Step> stepFromName(const QString& name);
Wait waitFromName(const QString& name);

inline bool hasEnded(State s) { return s == State::Failed || s == State::Cancelled || s == State::Done; }
/// The one table of legal moves; a move to the same state is legal unless the task has ended.
bool mayMove(State from, State to);

}  // namespace task

struct ResultFile {
    OutputRole role = OutputRole::Video;
    QString variant{};       ///< tells several of one role apart; empty = the result itself
    QString path{};          ///< final; empty until it is there
    QString planned{};       ///< the final name, committed before the rename: tells a restart that it happened
    QString validator{};     ///< which version the bytes in the part file are of
    qint64 bytes = 0;
    QUrl url{};              ///< the vendor's; kept as provenance, never logged with its query
    QDateTime expiresAt{};   ///< invalid = not told
    int renewed = 0;         ///< how often a dead link was asked for again since somebody pressed Retry

    bool fetched() const { return !path.isEmpty(); }
    bool operator==(const ResultFile&) const = default;
};

/// One row of the queue, complete: a restart goes on from exactly this.
struct Task {
    QString id{};
    QString batch{};                  ///< what was queued together has the same one
    JobSpec job{};
    task::State state = task::State::Queued;
    task::Step step = task::Step::Check;
    task::Wait wait = task::Wait::None;
    QDateTime until{};                ///< when a waiting task is due; invalid = when something changes
    std::optional<ApiError> error{};
    std::optional<double> progress{}; ///< 0..1 of the current step; absent = not told
    QString stage{};                  ///< the vendor's status word, or the offline engine's stage
    QString remoteId{};
    bool listed = false;              ///< the remote id is one of the vendor's list, and asked about as such
    QString submission{};             ///< row of the submissions table; empty until one is written
    QString made{};                   ///< id of the voice or avatar that came of it
    QString fingerprint{};            ///< of what is asked of which content (fingerprint.h); empty until the content is known
    qint64 place = 0;                 ///< among those that are due: lower goes first, equal in the order of their ids
    QString fitted{};                 ///< the converted source that is sent in its place
    QList<ResultFile> files{};
    bool draft = false;
    std::optional<double> estimated{};  ///< credits
    std::optional<double> charged{};    ///< credits
    QString note{};                     ///< the user's, on the result
    bool best = false;                  ///< the user's choice among the results it was compared with
    int attempts = 0;                   ///< failed tries of the current step in a row
    QDateTime created{};
    QDateTime submitted{};
    QDateTime ended{};

    bool operator==(const Task&) const = default;
};

/// The file of words that a task waits to have checked; null when it waits for no such thing.
const ResultFile* fileToCheck(const Task& task);

Q_DECLARE_METATYPE(Task)
