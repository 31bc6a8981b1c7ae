// SPDX-License-Identifier: MIT
// P5: how long the window's thread is kept from its events while the offline engine works on the sample clip and 10,000
// tasks are in the table, beside the 16 ms of one frame.
#include "app/engine/engine.h"
#include "app/engine/knownvendors.h"
#include "services/credentials/accountbook.h"
#include "services/credentials/keystore.h"
#include "services/queue/store/taskstore.h"
#include "tests/benchmarks/figure.h"
#include "tests/benchmarks/heartbeat.h"
#include "tests/benchmarks/manytasks.h"
#include "tests/benchmarks/scratch.h"
#include "ui/main/mainwindow.h"

#include <QtCore/qsettings.h>
#include <QtCore/qtemporarydir.h>
#include <QtCore/qthread.h>
#include <QtCore/qtimer.h>
#include <QtWidgets/qapplication.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int runs = 5;
constexpr int taskCount = 10'000;
constexpr double frameMilliseconds = 16;

struct Stall {
    double gap = 0;
    double work = 0;
    double bareGap = 0;
};

/// The real window over an engine in a thread of its own, for as long as one job takes.
class Session : public QObject {
public:
    explicit Session(const Profile& profile)
        : m_profile(profile),
          m_settings(profile.settingsFile(), QSettings::IniFormat),
          m_accounts(m_settings),
          m_vendors(knownVendors()),
          m_window({m_vendors, m_accounts, m_keys, m_settings, profile, {}}),
          m_engine(new Engine(profile, m_vendors, m_keys, {})) {
        m_engine->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_engine, &QObject::deleteLater);
        connect(m_engine, &Engine::openFailed, this, [] { giveUp(u"the queue did not open"_s); });
        connect(m_engine, &Engine::opened, this, &Session::opened);
        connect(m_engine, &Engine::localFound, &m_window, &MainWindow::setLocal);
        m_window.resize(1440, 900);
        m_window.show();
        m_window.addSources({QStringLiteral(BABELREEL_SAMPLE)});
        m_thread.start();
        QMetaObject::invokeMethod(m_engine, &Engine::open);
    }

    ~Session() override {
        m_thread.quit();
        m_thread.wait();
    }

    Stall stall() const { return m_stall; }

private:
    void opened() {
        m_window.connectEngine(*m_engine->queue(), *m_engine->calls());
        // Behind the window's own connection: when these are told, the table knows already.
        connect(m_engine->queue(), &Queue::changed, this, [this](const QList<Task>& tasks) {
            if (!m_bare)
                QTimer::singleShot(1s, this, &Session::begin);
            else
                look(tasks);
        }, Qt::QueuedConnection);
    }

    void begin() {
        if (m_bare)
            return;
        JobSpec job{.vendor = u"local"_s, .account = u"local"_s, .source = QStringLiteral(BABELREEL_SAMPLE)};
        job.targetLanguage = u"es"_s;
        job.folder = m_profile.results;
        m_heartbeat.start();
        m_bare = std::make_unique<BareHeartbeat>();
        QMetaObject::invokeMethod(m_engine->queue(), [queue = m_engine->queue(), job] { queue->add({job}); });
    }

    void look(const QList<Task>& tasks) {
        for (const Task& task : tasks) {
            if (task.job.folder != m_profile.results)
                continue;
            if (task.state == task::State::Failed)
                giveUp(u"the sample could not be translated"_s);
            if (task.state == task::State::Done) {
                m_stall = {m_heartbeat.longestGap(), m_heartbeat.longestWork(), m_bare->stop()};
                return QCoreApplication::quit();
            }
        }
    }

    Profile m_profile;
    QSettings m_settings;
    AccountBook m_accounts;
    KeyStore m_keys;
    VendorRegistry m_vendors;
    MainWindow m_window;
    QThread m_thread;
    Engine* m_engine;
    Heartbeat m_heartbeat;
    std::unique_ptr<BareHeartbeat> m_bare;
    Stall m_stall;
};

Stall stallOfOneJob() {
    const QTemporaryDir folder;
    const Profile profile = Profile::at(folder.path());
    if (profile.create())
        giveUp(u"no profile in %1"_s.arg(folder.path()));
    const auto store = TaskStore::open(profile.database());
    if (!store || !(*store)->add(manyTasks(taskCount)))
        giveUp(u"the queue could not be filled"_s);
    Session session(profile);
    QCoreApplication::exec();
    return session.stall();
}

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    theme::apply(application, theme::Scheme::Light);
    QList<double> gaps, work, bareGaps;
    for (int run = 0; run < runs; ++run) {
        const Stall stall = stallOfOneJob();
        gaps << stall.gap;
        work << stall.work;
        bareGaps << stall.bareGap;
    }
    print({.metric = u"P5"_s, .unit = u"ms"_s, .peerName = u"limit"_s,
           .whole = {u"longest gap between two events"_s, median(gaps), frameMilliseconds},
           .parts = {{u"beside a thread that does nothing else"_s, median(gaps), median(bareGaps)},
                     {u"processor time of the longest event"_s, median(work), frameMilliseconds}}});
    return 0;
}
