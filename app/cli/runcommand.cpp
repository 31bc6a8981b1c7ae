// SPDX-License-Identifier: MIT
#include "app/cli/runcommand.h"

#include "app/cli/dryrun.h"
#include "app/cli/interrupts.h"
#include "app/cli/pricequestion.h"
#include "app/cli/runplan.h"
#include "app/cli/taskevents.h"
#include "app/cli/whendone.h"
#include "app/engine/knownaccounts.h"
#include "app/engine/ownerservice.h"
#include "models/glossary/glossaryfile.h"
#include "services/http/safeurl.h"
#include "services/queue/store/taskstore.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qtimer.h>

#include <memory>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

constexpr int lookAgainMs = 250;

/// One `run` or `work` from its first look to its last event. Deleted by the end of the process.
class Run : public QObject {
public:
    using Told = std::function<void(const QList<Task>&)>;

    Run(Session& session, Done done, Told told = {})
        : QObject(&session.engine()), m_session(session), m_done(std::move(done)), m_told(std::move(told)), m_events(session.output()) {
        connect(&m_interrupts, &Interrupts::interrupted, this, [this] { finish(exitcode::interrupted); });
    }

    void run(const QList<CommandLine>& lines) {
        m_lines = lines;
        connect(&m_session.engine(), &Engine::localFound, this, &Run::localFound, Qt::SingleShotConnection);
        m_session.engine().findLocalTools();
    }

    void work() {
        m_working = true;
        run({});
    }

private:
    void localFound() {
        if (m_working)
            return begin({});
        if (const auto wrong = whendone::problem(m_session.line()))
            return finish(m_session.refuse(*wrong));
        const RunPlan plan = planOf(m_lines, making(), QDate::currentDate());
        if (!plan.problems.isEmpty())
            return refuse(plan);
        for (const RunPlan::LeftOut& one : plan.leftOut)
            tellLeftOut(one);
        const QList<JobSpec>& jobs = plan.jobs;
        if (jobs.isEmpty() && !plan.leftOut.isEmpty())
            return conclude();
        if (m_session.line().has(u"dry-run"_s))
            return rehearse(jobs);
        begin(jobs);
    }

    JobMaking making() const {
        return {.vendors = m_session.engine().vendors(),
                .resultsFolder = m_session.profile().results,
                .account = [this](const QString& id) { return m_session.accounts().account(id); },
                .casts = m_session.profile().casts(),
                .glossaries = glossaryfile::pathIn(m_session.profile().data),
                .recipes = m_session.profile().recipes(),
                .withKey = m_session.accountsWithKey(),
                .presets = m_session.profile().presets(),
                .presetPartly = [this](const Preset& preset, const QString& vendor) {
                    m_session.output().line({{u"event"_s, u"preset-partly"_s}, {u"preset"_s, preset.name}, {u"vendor"_s, vendor}},
                                            u"The options of the preset “%1” are those of %2 and do not go to %3."_s.arg(
                                                preset.name, preset.vendor, vendor));
                }};
    }

    /// Everything that is wrong, a line each; nothing is sent.
    void refuse(const RunPlan& plan) {
        if (plan.problems.size() == 1 && plan.problems[0].line == 0)
            return finish(m_session.refuse(plan.problems[0].error));
        for (const RunPlan::Problem& problem : plan.problems)
            m_session.output().errorInTable(problem.error, problem.line);
        finish(exitcode::refused);
    }

    void tellLeftOut(const RunPlan::LeftOut& one) {
        const QString input = withoutQueries(one.job.source);
        m_session.output().line({{u"event"_s, u"left-out"_s},
                                 {u"vendor"_s, one.job.vendor},
                                 {u"input"_s, input},
                                 {u"target"_s, one.job.targetLanguage},
                                 {u"reason"_s, one.file.isEmpty() ? u"twice"_s : u"exists"_s},
                                 {u"path"_s, one.file}},
                                u"left out: %1 > %2 (%3), %4"_s.arg(displayName(one.job), one.job.targetLanguage, one.job.vendor,
                                                                    one.file.isEmpty() ? u"it stands there twice"_s
                                                                                       : one.file + u" is there already"_s));
    }

    void rehearse(const QList<JobSpec>& jobs) {
        QSet<QString> accounts;
        for (const JobSpec& job : jobs)
            accounts << job.account;
        askPrices(m_session, accounts, this, [this, jobs](const PriceLists& prices) { finish(dryRun(m_session, jobs, prices)); });
    }

    void begin(const QList<JobSpec>& jobs) {
        if (const auto error = m_session.profile().create())
            return finish(m_session.refuse(*error));
        m_lock = std::make_unique<ProfileLock>(m_session.profile());
        if (const auto error = m_lock->refusal())
            return finish(m_session.refuse(*error));
        if (!m_lock->isOurs())
            return handOver(jobs);
        workHere(jobs);
    }

    void workHere(const QList<JobSpec>& jobs) {
        m_session.engine().connectVendors();
        if (const auto error = m_session.openQueue())
            return finish(m_session.refuse(*error));
        Queue& queue = *m_session.engine().queue();
        m_service = std::make_unique<OwnerService>(m_session.profile().socketName(), queue);
        connect(m_service.get(), &OwnerService::accountsWritten, this, [this] {
            m_session.accounts().reread();
            m_session.engine().setAccounts(knownAccounts(m_session.accounts(), m_session.engine().vendors()));
        });
        connect(&queue, &Queue::added, this, [this](const QList<Task>& tasks) { take(tasks); });
        connect(&queue, &Queue::failed, this, [this](const ApiError& error) { finish(m_session.refuse(error)); });
        if (m_session.line().has(u"detach"_s)) {
            queue.add(jobs);
            return finish(exitcode::done);
        }
        connect(&queue, &Queue::changed, this, [this](const QList<Task>& tasks) {
            m_events.changed(tasks);
            finishWhenTidy();
        });
        connect(&queue, &Queue::becameIdle, this, &Run::finishWhenTidy);
        connect(&queue, &Queue::tidied, this, &Run::finishWhenTidy);
        if (!jobs.isEmpty())
            queue.add(jobs);
        disconnect(&queue, &Queue::added, this, nullptr);
        queue.start();
    }

    /// Nothing is left to do for us, and no copy of a file is left in a bucket.
    void finishWhenTidy() {
        const Queue& queue = *m_session.engine().queue();
        if ((m_working ? queue.isIdle() : m_events.allSettled()) && queue.isTidy())
            conclude();
    }

    void take(const QList<Task>& tasks) {
        QStringList ids;
        for (const Task& task : tasks)
            ids << task.id;
        m_events.follow(ids);
    }

    /// Another process works this profile: it takes the jobs, we watch the table.
    void handOver(const QList<JobSpec>& jobs) {
        QJsonArray array;
        for (const JobSpec& job : jobs)
            array << toJson(job);
        const auto answer = askOwner(m_session.profile().socketName(), {{u"command"_s, m_working ? u"wake"_s : u"add"_s}, {u"jobs"_s, array}});
        if (!answer)
            return finish(m_session.refuse(answer.error()));
        if (!m_working && !(*answer)["ok"_L1].toBool())
            return finish(m_session.refuse(invalid(Reason::StoreBroken, u"profile"_s)));
        QStringList ids;
        for (const QJsonValue& id : (*answer)["ids"_L1].toArray())
            ids << id.toString();
        if (m_session.line().has(u"detach"_s))
            return finish(exitcode::done);
        m_events.follow(ids);
        auto store = TaskStore::openReadOnly(m_session.profile().database());
        if (!store)
            return finish(m_session.refuse(store.error()));
        m_watched = std::move(*store);
        look();
    }

    void look() {
        m_events.changed(m_watched->tasks());
        if (m_events.allSettled())
            return conclude();
        // Its owner may have left the profile, done with its own tasks or killed: then it is our turn.
        m_lock = std::make_unique<ProfileLock>(m_session.profile());
        if (m_lock->isOurs()) {
            m_watched.reset();
            return workHere({});
        }
        QTimer::singleShot(lookAgainMs, this, [this] { look(); });
    }

    /// The last event, and what became of it all.
    void conclude() {
        if (m_finished)
            return;
        const int code = m_events.finish();
        if (m_told)
            m_told(m_events.tasks());
        // What was made is made, whatever becomes of the command.
        if (const auto wrong = whendone::follow(m_session, m_events.tasks()))
            m_session.output().error(*wrong);
        finish(code);
    }

    void finish(int code) {
        if (std::exchange(m_finished, true))
            return;
        m_done(code);
    }

    Session& m_session;
    Done m_done;
    Told m_told;
    QList<CommandLine> m_lines;
    TaskEvents m_events;
    Interrupts m_interrupts;
    std::unique_ptr<ProfileLock> m_lock;
    std::unique_ptr<OwnerService> m_service;
    std::unique_ptr<TaskStore> m_watched;
    bool m_working = false;
    bool m_finished = false;
};

}  // namespace

void runCommand(Session& session, const Done& done) {
    (new Run(session, done))->run({session.line()});
}

void runLines(Session& session, const QList<CommandLine>& lines, const Done& done,
              const std::function<void(const QList<Task>&)>& told) {
    (new Run(session, done, told))->run(lines);
}

void workCommand(Session& session, const Done& done) {
    (new Run(session, done))->work();
}
