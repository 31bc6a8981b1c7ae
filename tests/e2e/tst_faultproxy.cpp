// SPDX-License-Identifier: MIT
// A bad net between the command line and the vendor, over a whole job: it ends, or is unsure and says so, and the bill is right.
// A key with a string of its own goes through all of it and is then looked for everywhere.
#include "tests/e2e/clirig.h"

#include "tests/support/faultproxy.h"
#include "tests/support/oiiyaosimulator.h"

#include <QtCore/qdiriterator.h>
#include <QtCore/qfileinfo.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

const QByteArray canary = "canary-5f0e9b77c1d84a2f";

/// The vendor in a thread of its own, and a proxy before each of its two hosts.
class Vendor {
public:
    Vendor() {
        OiiyaoSimulator::Settings settings;
        settings.key = canary;
        settings.store.seenAs = store.url();
        m_simulator = std::make_unique<OiiyaoSimulator>(settings);
        api.passOnTo(quint16(m_simulator->baseUrl().port()));
        store.passOnTo(quint16(m_simulator->storeUrl().port()));
        m_simulator->moveToThread(&m_thread);
        m_thread.start();
    }
    ~Vendor() {
        QMetaObject::invokeMethod(m_simulator.get(), [this] { m_simulator.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    OiiyaoSimulator& operator*() { return *m_simulator; }
    OiiyaoSimulator* operator->() { return m_simulator.get(); }

    FaultProxy api{};
    FaultProxy store;

private:
    QThread m_thread;
    std::unique_ptr<OiiyaoSimulator> m_simulator;
};

/// Where the key was found, in words: it may stand in the environment it was given in, and nowhere else.
QStringList canaryPlaces(const CliRig& rig) {
    QStringList places;
    QDirIterator files(rig.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            places << u"unread: "_s + file.fileName();
        else if (file.readAll().contains(canary))
            places << file.fileName();
    }
    if (rig.everythingStored().contains(canary))
        places << u"the profile or the home folder"_s;
    return places;
}

/// For a moment after its start a process has none.
QByteArray commandLineOf(QProcess& process) {
    QByteArray line;
    const QString path = u"/proc/%1/cmdline"_s.arg(process.processId());
    const auto read = [&] {
        QFile file(path);
        line = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        return !line.isEmpty();
    };
    return QTest::qWaitFor(read, 5000) ? line : QByteArray();
}

}  // namespace

class TestFaultProxy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void endsAndIsChargedOnce_data();
    void endsAndIsChargedOnce();
    void theSearchFindsAKey();
};

static const auto everywhere = QStringLiteral("both");

void TestFaultProxy::endsAndIsChargedOnce_data() {
    using Kind = Toxic::Kind;
    QTest::addColumn<QString>("host");
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<Toxic>("toxic");
    QTest::addColumn<int>("times");
    const auto row = [](const char* name, const QString& host, const QByteArray& beginning, const Toxic& toxic, int times) {
        QTest::newRow(name) << host << beginning << toxic << times;
    };
    const QByteArray submit = "POST /videos/translation";
    row("nothing is wrong", everywhere, "", {}, -1);
    row("latency", everywhere, "", {Kind::Latency, 60}, -1);
    row("little bandwidth", everywhere, "", {Kind::Bandwidth, 4000}, -1);
    row("slices", everywhere, "", {Kind::Slicer, 40}, -1);
    row("reset at once", everywhere, "", {Kind::Reset, 0}, 2);
    row("reset in the middle of the job's request", u"api"_s, submit, {Kind::Reset, 300}, 1);
    row("dropped while the job is sent", u"api"_s, submit, {Kind::DropSending, 300}, 2);
    row("the job's answer cut off", u"api"_s, submit, {Kind::DropAnswering, 80}, 1);
    row("closed before the job's answer", u"api"_s, submit, {Kind::CloseBeforeAnswer, 0}, 2);
    row("closed before the first three answers", u"api"_s, "", {Kind::CloseBeforeAnswer, 0}, 3);
    row("an upload dropped", u"store"_s, "PUT ", {Kind::DropSending, 3000}, 2);
    row("an upload reset", u"store"_s, "PUT ", {Kind::Reset, 3000}, 1);
    row("an upload that is not answered", u"store"_s, "PUT ", {Kind::CloseBeforeAnswer, 0}, 1);
    row("a download dropped", u"store"_s, "GET ", {Kind::DropAnswering, 3000}, 3);
    row("a download that is not answered", u"store"_s, "GET ", {Kind::CloseBeforeAnswer, 0}, 2);
    row("a black hole for the job", u"api"_s, submit, {Kind::BlackHole, 0}, 1);
    row("a black hole for a poll", u"api"_s, "GET /tasks", {Kind::BlackHole, 0}, 1);
}

void TestFaultProxy::endsAndIsChargedOnce() {
    QFETCH(QString, host);
    QFETCH(QByteArray, beginning);
    QFETCH(Toxic, toxic);
    QFETCH(int, times);
    if (toxic.kind == Toxic::Kind::BlackHole && qEnvironmentVariableIntValue("BABELREEL_LONG") == 0)
        QSKIP("a minute each: see tests/e2e/README.md");
    Vendor vendor;
    CliRig rig;
    for (FaultProxy* proxy : {&vendor.api, &vendor.store}) {
        const bool meant = host == everywhere || (host == "api"_L1) == (proxy == &vendor.api);
        proxy->onlyWhere(beginning);
        proxy->poison(meant ? toxic : Toxic{}, times);
    }
    rig.environment.insert(u"BABELREEL_OIIYAO_URL"_s, vendor.api.url().toString());
    rig.environment.insert(u"BABELREEL_OIIYAO_KEY"_s, QString::fromLatin1(canary));
    const QString clip = rig.clip();
    const auto process = rig.start(rig.translate({clip}));
    const QByteArray commandLine = commandLineOf(*process);
    const CliEnd end = rig.finish(*process, 180'000);

    QVERIFY2(end.code == 0, end.all().constData());
    QCOMPARE(vendor->bills().size(), 1);
    QCOMPARE(vendor->violations(), QStringList());
    QCOMPARE(rig.results().size(), 2);
    QCOMPARE(rig.parts(), QStringList());
    const QString video = rig.results().filter(u".mp4"_s).value(0);
    QCOMPARE(QFileInfo(rig.out() + u'/' + video).size(), QFileInfo(clip).size());
    QVERIFY(toxic.kind == Toxic::Kind::None || vendor.api.poisoned() + vendor.store.poisoned() > 0);

    QVERIFY(!commandLine.isEmpty() && !commandLine.contains(canary));
    QVERIFY(!end.all().contains(canary));
    QCOMPARE(canaryPlaces(rig), QStringList());
}

/// The search above could be blind.
void TestFaultProxy::theSearchFindsAKey() {
    CliRig rig;
    QVERIFY(canaryPlaces(rig).isEmpty());
    QFile file(rig.path(u"a log"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Authorization: Bearer " + canary);
    file.close();
    QVERIFY(!canaryPlaces(rig).isEmpty());
}

QTEST_GUILESS_MAIN(TestFaultProxy)
#include "tst_faultproxy.moc"
