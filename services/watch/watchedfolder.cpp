// SPDX-License-Identifier: MIT
#include "services/watch/watchedfolder.h"

#include "services/domain/killpoint.h"
#include "services/queue/spending.h"
#include "services/system/inpool.h"
#include "services/watch/watchjobs.h"

#include <QtConcurrent/qtconcurrentrun.h>

#include <algorithm>

using namespace std::chrono_literals;
using failure::Reason;

namespace {

constexpr auto pollPace = 30s;     // what a disk on the network does not tell is found by looking
constexpr auto afterChange = 300ms;
constexpr qsizetype mostWatched = 256;  // folders; the rest is found by looking

/// Of the file, and not of the rule: another name or another content would have gone.
bool isOfTheFile(const ApiError& problem, const WatchRule& rule) {
    const bool isLanguage = problem.field == QStringLiteral("from") || problem.field == QStringLiteral("to");
    return isLanguage && !rule.pattern.isEmpty();
}

}  // namespace

WatchedFolder::WatchedFolder(WatchRule rule, WatchTools tools, QObject* parent)
    : QObject(parent), m_rule(std::move(rule)), m_tools(std::move(tools)), m_arrivals(std::chrono::seconds(m_rule.stableSeconds)) {
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { lookAgainIn(afterChange); });
}

WatchedFolder::~WatchedFolder() {
    m_examination.disconnect();
    m_examination.cancel();  // a long file is not read to its end
}

void WatchedFolder::start() {
    if (!m_rule.on)
        return stand(WatchState::Off);
    m_day = m_tools.today(m_rule.id);
    look();
}

void WatchedFolder::poke() {
    if (m_rule.on)
        next();
}

WatchStatus WatchedFolder::status() const {
    return {.rule = m_rule.id,
            .state = m_state,
            .arriving = int(m_arrivals.waiting()),
            .due = int(m_due.size()) + (m_busy ? 1 : 0),
            .today = m_day.files,
            .quarantined = int(m_quarantined),
            .trouble = m_trouble};
}

bool WatchedFolder::isQuiet() const {
    if (m_state == WatchState::Off || m_state == WatchState::FolderGone)
        return true;
    if (m_state == WatchState::Looking || m_looking || m_busy)
        return false;
    const bool isHeld = m_state != WatchState::Watching;
    return m_arrivals.patient() == 0 && (m_due.isEmpty() || isHeld);
}

void WatchedFolder::look() {
    ++m_alarm;  // whatever was set is due now
    if (m_looking) {
        m_lookAgain = true;
        return;
    }
    m_looking = true;
    FolderScope scope{.folder = m_rule.folder, .subfolders = m_rule.subfolders};
    for (const JobSpec& job : m_rule.jobs)
        scope.without << job.folder;
    inPool(this, [scope] { return lookInto(scope); }, [this](const Result<FolderContent>& content) {
        m_looking = false;
        take(content);
    });
}

void WatchedFolder::take(const Result<FolderContent>& content) {
    if (!content) {
        m_due.clear();
        m_arrivals = Arrivals(std::chrono::seconds(m_rule.stableSeconds));
        stand(WatchState::FolderGone, content.error());
        return lookAgainIn(pollPace);
    }
    m_storeFailed = false;
    m_quarantined = content->quarantined;
    watch(content->folders);
    m_due << m_arrivals.look(content->files, m_tools.clock.elapsed());
    // What has gone or changed meanwhile comes again when it lies still.
    m_due.removeIf([this](const SeenFile& file) { return !m_arrivals.holds(file); });
    if (m_state == WatchState::Looking || m_state == WatchState::FolderGone)
        stand(WatchState::Watching);
    const auto due = m_arrivals.nextDue();
    const auto until = due ? std::max<std::chrono::milliseconds>(*due - m_tools.clock.elapsed(), 0ms) : pollPace;
    lookAgainIn(std::exchange(m_lookAgain, false) ? 0ms : std::min<std::chrono::milliseconds>(until, pollPace));
    next();
    Q_EMIT changed();
}

void WatchedFolder::watch(const QStringList& folders) {
    const QStringList wanted = folders.mid(0, mostWatched);
    const QStringList now = m_watcher.directories();
    for (const QString& folder : now) {
        if (!wanted.contains(folder))
            m_watcher.removePath(folder);
    }
    for (const QString& folder : wanted) {
        if (!now.contains(folder))
            m_watcher.addPath(folder);
    }
}

void WatchedFolder::lookAgainIn(std::chrono::milliseconds delay) {
    m_tools.clock.after(delay, this, [this, alarm = ++m_alarm] {
        if (alarm == m_alarm)
            look();
    });
}

void WatchedFolder::stand(WatchState state, const std::optional<ApiError>& trouble) {
    if (m_state == state && m_trouble == trouble)
        return;
    m_state = state;
    m_trouble = trouble;
    Q_EMIT changed();
}

/// What the name alone tells comes first: nothing is read for a file that cannot be queued anyway.
void WatchedFolder::next() {
    if (m_busy || m_due.isEmpty() || m_storeFailed || isHeld())
        return;
    const SeenFile file = m_due.first();
    const auto jobs = jobsFor(m_rule, file.path, m_tools.vendors, m_tools.clock.now().toLocalTime().date());
    const auto problem = jobs ? problemOf(*jobs) : std::optional(jobs.error());
    // Every other file would meet the same: it waits until somebody has mended it.
    if (problem && jobs && !isOfTheFile(*problem, m_rule))
        return stand(WatchState::Trouble, problem);
    m_busy = true;
    m_due.removeFirst();
    if (problem)
        return moveAside(file, *problem);
    const QByteArray known = m_tools.knownHash ? m_tools.knownHash(file.path, file.bytes, file.modified) : QByteArray();
    m_examination.disconnect(this);
    connect(&m_examination, &QFutureWatcherBase::finished, this, [this, file, jobs = *jobs] { judge(file, jobs, m_examination.result()); });
    m_examination.setFuture(QtConcurrent::run(examine, file, known));
}

/// A cap is in the way, or it is not known yet whether it is.
bool WatchedFolder::isHeld() {
    m_day = m_tools.today(m_rule.id);
    const QDate today = m_tools.clock.now().toLocalTime().date();
    m_spent = std::exchange(m_spentOn, today) == today ? std::max(m_spent, m_day.credits) : m_day.credits;
    const bool noneLeft = m_rule.dailyCredits > 0 && (creditsLeft() <= 0 || creditsLeft() < m_day.dearest);
    if ((m_rule.dailyFiles > 0 && m_day.files >= m_rule.dailyFiles) || noneLeft)
        stand(WatchState::CapReached);
    else if (m_rule.dailyCredits > 0 && m_day.open)
        stand(WatchState::WaitingForPrice);
    else
        stand(WatchState::Watching);
    return m_state != WatchState::Watching;
}

double WatchedFolder::creditsLeft() const {
    return m_rule.dailyCredits - m_spent;
}

void WatchedFolder::judge(const SeenFile& file, const QList<JobSpec>& jobs, const Result<QByteArray>& content) {
    if (!content && (content.error().reason == Reason::FileChanged || content.error().reason == Reason::FileMissing)) {
        m_arrivals.again(file, m_tools.clock.elapsed());
        return isDone();
    }
    if (!content)
        return refuse(file, content.error());
    m_suspects.remove(file.path);
    if (m_tools.wasTaken(m_rule.id, QString::fromLatin1(*content)))
        return isDone();
    // Reading takes its time, and the file is not ours alone.
    inPool(this, [path = file.path] { return seen(path); }, [this, file, content = *content, jobs](const SeenFile& now) {
        if (now == file)
            return queue(file, content, jobs);
        m_arrivals.again(file, m_tools.clock.elapsed());
        isDone();
    });
}

std::optional<ApiError> WatchedFolder::problemOf(const QList<JobSpec>& jobs) const {
    for (const JobSpec& job : jobs) {
        if (auto problem = m_tools.check(job))
            return problem;
    }
    return std::nullopt;
}

/// It may be a copy whose length was set before its content came: it has to lie still once more.
void WatchedFolder::refuse(const SeenFile& file, const ApiError& why) {
    if (m_suspects.value(file.path) == file) {
        m_suspects.remove(file.path);
        return moveAside(file, why);
    }
    m_suspects.insert(file.path, file);
    m_arrivals.again(file, m_tools.clock.elapsed());
    isDone();
}

void WatchedFolder::moveAside(const SeenFile& file, const ApiError& why) {
    const QString words = m_tools.words ? m_tools.words(why) : QString();
    inPool(this, [file, why, words, folder = m_rule.folder] { return setAside(file, folder, why, words); }, [this](const SetAside& done) {
        m_quarantined += done.to.isEmpty() ? 0 : 1;
        Q_EMIT putAside(done);
        isDone();
    });
}

void WatchedFolder::queue(const SeenFile& file, const QByteArray& content, QList<JobSpec> jobs) {
    // What is left of the day is all that one file may cost.
    if (m_rule.dailyCredits > 0) {
        const double each = creditsLeft() / double(jobs.size());
        for (JobSpec& job : jobs)
            job.maxCredits = job.maxCredits > 0 ? std::min(job.maxCredits, each) : each;
    }
    killPoint("watched-settled");
    const auto error = m_tools.take({.rule = m_rule.id, .sha256 = QString::fromLatin1(content), .path = file.path, .at = m_tools.clock.now()}, jobs);
    if (error) {
        m_due.prepend(file);
        m_busy = false;
        m_storeFailed = true;  // until it is next looked, or a long file would be read over and over
        return stand(WatchState::Trouble, error);
    }
    ++m_day.files;
    Q_EMIT took(file.path);
    isDone();
}

void WatchedFolder::isDone() {
    m_busy = false;
    // What has to lie still again has a time of its own.
    if (const auto due = m_arrivals.nextDue(); due && m_due.isEmpty())
        lookAgainIn(std::max<std::chrono::milliseconds>(*due - m_tools.clock.elapsed(), 0ms));
    next();
    Q_EMIT changed();
}
