// SPDX-License-Identifier: MIT
#include "app/cli/watchcommand.h"

#include "app/cli/interrupts.h"
#include "app/cli/taskevents.h"
#include "app/cli/watchrules.h"
#include "app/engine/knownaccounts.h"
#include "app/engine/ownerservice.h"
#include "services/watch/watching.h"
#include "ui/words/watchwords.h"
#include "ui/words/words.h"

#include <memory>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

QString stateName(WatchState state) {
    static const QHash<WatchState, QString> names = {{WatchState::Off, u"off"_s},
                                                     {WatchState::Looking, u"looking"_s},
                                                     {WatchState::Watching, u"watching"_s},
                                                     {WatchState::FolderGone, u"folder-gone"_s},
                                                     {WatchState::CapReached, u"cap-reached"_s},
                                                     {WatchState::WaitingForPrice, u"waiting-for-price"_s},
                                                     {WatchState::Trouble, u"trouble"_s}};
    return names.value(state);
}

/// One `watch` from its first look to its last event. Deleted by the end of the process.
class Watch : public QObject {
public:
    Watch(Session& session, Done done)
        : QObject(&session.engine()), m_session(session), m_done(std::move(done)), m_events(session.output()),
          m_once(session.line().has(u"once"_s)) {
        connect(&m_interrupts, &Interrupts::interrupted, this, [this] { finish(exitcode::interrupted); });
        connect(&session.engine(), &Engine::localFound, this, &Watch::begin, Qt::SingleShotConnection);
        session.engine().findLocalTools();
    }

private:
    void begin() {
        if (const auto error = m_session.profile().create())
            return finish(m_session.refuse(*error));
        m_lock = std::make_unique<ProfileLock>(m_session.profile());
        if (!m_lock->isOurs())  // whoever works the profile watches its folders
            return finish(m_session.refuse(m_lock->refusal().value_or(invalid(Reason::ProfileBusy, u"watch"_s))));
        m_session.engine().connectVendors();
        if (const auto error = m_session.openQueue())
            return finish(m_session.refuse(*error));
        Queue& queue = *m_session.engine().queue();
        m_service = std::make_unique<OwnerService>(m_session.profile().socketName(), queue);
        connect(m_service.get(), &OwnerService::accountsWritten, this, [this] {
            m_session.accounts().reread();
            m_session.engine().setAccounts(knownAccounts(m_session.accounts(), m_session.engine().vendors()));
        });
        // What an earlier call left behind is brought to its end, what had ended before is no news.
        follow(queue.tasks());
        connect(&queue, &Queue::added, this, &Watch::follow);
        connect(&queue, &Queue::changed, this, &Watch::take);
        connect(&queue, &Queue::becameIdle, this, &Watch::finishWhenQuiet);
        connect(&queue, &Queue::tidied, this, &Watch::finishWhenQuiet);
        connectWatching(*m_session.engine().watching());
        queue.start();
        m_session.engine().watching()->start();
        finishWhenQuiet();
    }

    void connectWatching(Watching& watching) {
        connect(&watching, &Watching::changed, this, [this](const QList<WatchStatus>& status) {
            tell(status);
            finishWhenQuiet();
        });
        connect(&watching, &Watching::took, this, [this](const QString& rule, const QString& path) {
            m_session.output().line({{u"event"_s, u"taken"_s}, {u"rule"_s, rule}, {u"path"_s, path}}, u"Taken: %1"_s.arg(path));
        });
        connect(&watching, &Watching::putAside, this, &Watch::tellAside);
        connect(&watching, &Watching::rulesUnreadable, this, [this](const ApiError& error) { finish(m_session.refuse(error)); });
    }

    void follow(const QList<Task>& tasks) {
        QStringList ids;
        for (const Task& task : tasks) {
            if (!task::hasEnded(task.state))
                ids << task.id;
        }
        m_followed = m_followed || !ids.isEmpty();
        m_events.follow(ids);
    }

    void take(const QList<Task>& tasks) {
        if (m_followed)  // without one, all would be told of
            m_events.changed(tasks);
        finishWhenQuiet();
    }

    void tell(const QList<WatchStatus>& all) {
        for (const WatchStatus& status : all) {
            WatchStatus& told = m_told[status.rule];
            const bool isNews = told.rule.isEmpty() || told.state != status.state || told.trouble != status.trouble;
            told = status;
            if (!isNews || status.state == WatchState::Looking)
                continue;
            const QJsonValue message = status.trouble ? QJsonValue(words::sentence(*status.trouble)) : QJsonValue();
            m_session.output().line({{u"event"_s, u"watch"_s},
                                     {u"rule"_s, status.rule},
                                     {u"state"_s, stateName(status.state)},
                                     {u"today"_s, status.today},
                                     {u"due"_s, status.due},
                                     {u"arriving"_s, status.arriving},
                                     {u"quarantined"_s, status.quarantined},
                                     {u"message"_s, message}},
                                    u"%1: %2"_s.arg(status.rule, words::watchState(status)));
        }
    }

    void tellAside(const QString& rule, const SetAside& file) {
        m_failed = true;
        m_session.output().line({{u"event"_s, u"quarantine"_s},
                                 {u"rule"_s, rule},
                                 {u"path"_s, file.from},
                                 {u"to"_s, orNull(file.to)},
                                 {u"reason"_s, failure::name(file.why.reason)},
                                 {u"message"_s, words::sentence(file.why)}},
                                words::setAside(file));
    }

    void finishWhenQuiet() {
        const bool isOver = m_session.engine().watching()->isQuiet() && m_session.engine().queue()->isTidy() && (!m_followed || m_events.allSettled());
        if (!m_once || !isOver || m_finished)
            return;
        for (const WatchStatus& status : m_session.engine().watching()->status())
            m_failed = m_failed || status.trouble;
        tell(m_session.engine().watching()->status());
        const int code = m_events.finish();
        finish(code == exitcode::done && m_failed ? exitcode::someFailed : code);
    }

    void finish(int code) {
        if (std::exchange(m_finished, true))
            return;
        m_done(code);
    }

    Session& m_session;
    Done m_done;
    TaskEvents m_events;
    Interrupts m_interrupts;
    std::unique_ptr<ProfileLock> m_lock;
    std::unique_ptr<OwnerService> m_service;
    QHash<QString, WatchStatus> m_told;
    const bool m_once;
    bool m_followed = false;
    bool m_failed = false;
    bool m_finished = false;
};

}  // namespace

void watchCommand(Session& session, const Done& done) {
    const auto end = [&session, done](const std::optional<ApiError>& error) { done(error ? session.refuse(*error) : exitcode::done); };
    if (session.line().has(u"list"_s))
        return end(listRules(session));
    if (session.line().has(u"remove"_s))
        return end(removeRule(session));
    if (!session.line().has(u"add"_s)) {
        new Watch(session, done);
        return;
    }
    // What this computer can do decides what may be asked of it.
    QObject::connect(&session.engine(), &Engine::localFound, &session.engine(), [&session, end] { end(addRule(session)); }, Qt::SingleShotConnection);
    session.engine().findLocalTools();
}
