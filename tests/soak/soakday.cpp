// SPDX-License-Identifier: MIT
#include "tests/soak/soakday.h"

#include "services/vendors/akool.h"
#include "services/vendors/kreado.h"
#include "services/vendors/local.h"
#include "services/vendors/oiiyao.h"
#include "services/vendors/qavix.h"
#include "tests/soak/soakfaults.h"
#include "tests/support/clips.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qtimer.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using task::State;

namespace {

constexpr int differentClips = 20;
constexpr double faultsAJob = 0.4;  // of eight requests: 5 %
const QDateTime morning(QDate(2026, 10, 24), QTime(12, 0), Qt::UTC);  // summer time ends thirteen hours later
constexpr auto lookingIn = 1h;
constexpr auto sleepsAfter = 5h;
constexpr auto sleeps = 8h;

/// Stands in for the offline engine.
class QuickRenderer : public Renderer {
public:
    explicit QuickRenderer(const QString& work) : m_file(work + u"/made.wav"_s) {}
    void start() override {
        QFile file(m_file);
        if (!file.open(QIODevice::WriteOnly) || file.write("sound") != 5)
            qFatal("no work folder");
        file.close();
        QTimer::singleShot(0, this, [this] { Q_EMIT finished(QList<RenderedFile>{{OutputRole::Audio, m_file}}); });
    }

private:
    QString m_file;
};

}  // namespace

SoakDay::SoakDay(int jobs) : m_jobs(jobs), m_rig(morning), m_clip(makeClip(m_rig.folder.path(), {.seconds = 0.2, .size = {64, 48}})) {
    m_rig.renderer = [](const RenderOrder& order) { return std::make_unique<QuickRenderer>(order.workFolder); };
    addVendors();
    m_rig.open();
}

void SoakDay::addVendors() {
    SimulatorSettings settings;
    settings.now = m_rig.vendorsClock();
    settings.credits = 1'000'000'000;
    settings.polls = 3;
    settings.resultVideo = m_clip;
    for (const Vendor& vendor : {oiiyao(), qavix(), akool(), kreado()}) {
        auto simulator = makeSimulator(vendor.id, settings);
        m_simulators[vendor.id] = simulator.get();
        m_rig.addVendor(vendor, std::move(simulator));
    }
    m_rig.addVendor(local({.spoken = {u"es"_s}}));
}

/// The same picture with a few bytes more that players skip: another content, which is sent for itself.
QString SoakDay::clipOf(int number) const {
    const QString path = m_rig.folder.filePath(u"clip%1.mp4"_s.arg(number));
    if (QFileInfo::exists(path))
        return path;
    QFile file(path);
    const QByteArray atom = QByteArray("\0\0\0\x0c", 4) + "free" + QByteArray::number(1000 + number);
    if (!QFile::copy(m_clip, path) || !file.open(QIODevice::Append) || file.write(atom) != atom.size())
        qFatal("no clip");
    return path;
}

JobSpec SoakDay::jobFor(const QString& vendor, int number) const {
    const QStringList languages{u"es"_s, u"fr"_s, u"de"_s};
    JobSpec job{.vendor = vendor, .account = vendor, .targetLanguage = languages[number % 3], .folder = m_rig.outFolder()};
    const QString link = u"https://clips.example/%1.mp4"_s.arg(number);
    if (vendor == "local"_L1) {
        job.operation = OperationKind::Speech;
        job.targetLanguage = u"es"_s;
        job.text = u"hola %1"_s.arg(number);
    } else if (vendor == "kreado"_L1) {
        job.operation = OperationKind::LipSync;
        job.targetLanguage.clear();
        job.source = link;
        job.audio = u"https://clips.example/a.mp3"_s;
    } else if (vendor == "akool"_L1) {
        job.source = link;
        job.sourceLanguage = akool().operation(job.operation)->languages.autoSource;
    } else {
        job.source = clipOf(number % differentClips);
        job.sourceLanguage = u"en"_s;
        job.voice = u"101"_s;
    }
    return job;
}

void SoakDay::queueOne(int number) {
    const QStringList vendors{u"oiiyao"_s, u"qavix"_s, u"akool"_s, u"kreado"_s, u"local"_s};
    const QString vendor = vendors[number % vendors.size()];
    if (m_simulators.contains(vendor) && m_dice.generateDouble() < faultsAJob) {
        goWrongSomehow(*m_simulators[vendor], vendor, m_dice);
        ++m_faults;
    }
    m_tallies[vendor].queued += int(m_rig.add({jobFor(vendor, number)}).size());
}

void SoakDay::live() {
    const QDateTime tired = morning.addSecs(std::chrono::seconds(sleepsAfter).count());
    const double msToJob = 1000.0 * std::chrono::seconds(24h - sleeps).count() / m_jobs;
    QDateTime nextLook = morning.addSecs(std::chrono::seconds(lookingIn).count());
    bool slept = false;
    for (int number = 0; number < m_jobs; ++number) {
        m_rig.pass(std::chrono::milliseconds(qint64(msToJob * 2 * m_dice.generateDouble())));
        if (!slept && m_rig.clock.now() > tired) {
            m_rig.clock.suspend(sleeps);
            slept = true;
        }
        queueOne(number);
        for (; m_rig.clock.now() > nextLook; nextLook = nextLook.addSecs(std::chrono::seconds(lookingIn).count()))
            lookIn();
    }
}

void SoakDay::comeToRest() {
    for (int hour = 0; hour < 24; ++hour) {
        const bool idle = m_rig.passUntil([this] { return m_rig.queue->isIdle(); }, lookingIn);
        const auto tasks = m_rig.queue->tasks();
        const bool wanted = std::ranges::any_of(tasks, [](const Task& task) { return task.state != State::Unsure; });
        if (idle && !wanted)
            return;
        lookIn();
    }
}

static QString inWords(const Task& task) {
    const ApiError error = task.error.value_or(ApiError{});
    const QString name = task.job.vendor + u' ' + task.job.source.section(u'/', -1);
    const QString what = u"%1: %2 at %3"_s.arg(name, task::name(task.state), task::name(task.step));
    const QString why = u"%1, code %2, HTTP %3"_s.arg(failure::name(error.kind), error.vendorCode, QString::number(error.httpStatus));
    return what + u", "_s + why + u", remote id "_s + task.remoteId;
}

void SoakDay::lookIn() {
    m_rig.settle();
    QStringList ended;
    QStringList again;
    for (const Task& task : m_rig.queue->tasks()) {
        if (task.state == State::Failed || task.state == State::Unsure) {
            again << task.id;
            if (const QString words = inWords(task); !m_triedAgain.contains(words))
                m_triedAgain << words;
        }
        if (task.state != State::Done)
            continue;
        clearAway(task);
        ended << task.id;
    }
    m_rig.queue->remove(ended);
    m_rig.queue->retry(again);
    m_rig.queue->wake();
    for (Simulator* simulator : std::as_const(m_simulators))
        simulator->forgetRequests();
    m_loads << ProcessLoad::now();
}

void SoakDay::clearAway(const Task& task) {
    ++m_tallies[task.job.vendor].done;
    if (task.files.isEmpty())
        m_badFiles << task.id + u" has none"_s;
    for (const ResultFile& file : task.files) {
        if (file.bytes == 0 || QFileInfo(file.path).size() != file.bytes)
            m_badFiles << file.path;
        QFile::remove(file.path);
    }
}

qsizetype SoakDay::bills(const QString& vendor) const {
    const Simulator* simulator = m_simulators.value(vendor);
    return simulator ? simulator->state()["bills"_L1].toArray().size() : 0;
}

QStringList SoakDay::violations() const {
    QStringList all;
    for (const Simulator* simulator : m_simulators) {
        for (const QJsonValue& violation : simulator->state()["violations"_L1].toArray())
            all << violation.toString();
    }
    return all;
}
