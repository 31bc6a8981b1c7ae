// SPDX-License-Identifier: MIT
// A bad net between the command line and each vendor, at every kind of call of a whole job: it ends, or is unsure and says so, and
// the bill is right. A key with a string of its own goes through all of it and is then looked for everywhere.
#include "tests/e2e/aftermath.h"
#include "tests/e2e/canary.h"
#include "tests/e2e/proxiedvendor.h"
#include "tests/e2e/vendorjob.h"

#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = Toxic::Kind;

namespace {

enum class Host { Both, Api, Store };

/// One kind of call, by how its request begins.
struct Call {
    const char* name;
    Host host;
    QByteArray beginning;
};

struct Fault {
    const char* name;
    Toxic toxic;
    int times;
};

QList<Call> dialectCalls(const QByteArray& base) {
    return {{"ticket", Host::Api, "POST " + base + "/files/upload-url"}, {"put", Host::Store, "PUT "},
            {"confirm", Host::Api, "POST " + base + "/files/confirm"},   {"submit", Host::Api, "POST " + base + "/videos/translation"},
            {"poll", Host::Api, "GET " + base + "/tasks/"},              {"download", Host::Store, "GET "}};
}

/// All there are of the seven kinds: ticket, put, confirm, submit, poll, list, download.
QList<Call> callsOf(const QString& job) {
    const Call download{"download", Host::Store, "GET "};
    if (job == "akool"_L1) {
        return {{"submit", Host::Api, "POST /api/open/v3/content/video/createbytranslate"},
                {"poll", Host::Api, "GET /api/open/v3/content/video/infobymodelid"}, download};
    }
    if (job == "vozo"_L1)
        return {{"submit", Host::Api, "POST /v1/media/translate"}, {"poll", Host::Api, "GET /v1/media/translate/"}, download};
    if (job == "kreado"_L1) {
        return {{"submit", Host::Api, "POST /apis/open/subtitle_removal/v3/submitTask"},
                {"poll", Host::Api, "POST /apis/open/subtitle_removal/v3/taskResult"}, download};
    }
    if (job == "kreado lip-sync"_L1) {
        return {{"submit", Host::Api, "POST /apis/open/video/v3/submitLipTask"},
                {"poll", Host::Api, "POST /apis/open/video/v3/getLipVideoResult"},
                {"list", Host::Api, "POST /apis/open/video/v3/list"}, download};
    }
    return dialectCalls(job == "qavix"_L1 ? "/qavix" : "");
}

QList<Fault> faults() {
    return {{"reset in the middle", {Kind::Reset, 200}, 1},
            {"dropped while it is sent", {Kind::DropSending, 200}, 1},
            {"the answer cut off", {Kind::DropAnswering, 100}, 1},
            {"closed before the answer", {Kind::CloseBeforeAnswer, 0}, 1},
            {"in slices", {Kind::Slicer, 40}, 2},
            {"late", {Kind::Latency, 60}, -1},
            {"a black hole", {Kind::BlackHole, 0}, 1}};
}

bool isLong() {
    return qEnvironmentVariableIntValue("BABELREEL_LONG") > 0;
}

/// What the suite's short form takes of all: where the money is, and one of each kind elsewhere.
bool isOften(const QString& job, const QByteArray& call, const QByteArray& fault) {
    if (fault == "closed before the answer")
        return job != "qavix"_L1 && (call == "submit" || call == "list" || (job == "vozo"_L1 && call == "poll"));
    if (fault == "reset in the middle" || fault == "dropped while it is sent")
        return job == "akool"_L1 && call == "submit";
    return fault == "the answer cut off" && (job == "kreado lip-sync"_L1 || (job == "vozo"_L1 && call == "download"));
}

bool loses(Kind kind) {
    return kind != Kind::None && kind != Kind::Latency && kind != Kind::Bandwidth && kind != Kind::Slicer;
}

/// The vendor has it all, and what it says does not arrive.
bool losesTheAnswer(Kind kind) {
    return kind == Kind::DropAnswering || kind == Kind::CloseBeforeAnswer;
}

}  // namespace

class TestFaultProxy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void endsAndIsChargedOnce_data();
    void endsAndIsChargedOnce();
    void atEveryVendorsEveryCall_data();
    void atEveryVendorsEveryCall();
    void theSearchFindsAKey();

private:
    /// A whole job through the poisoned net, and then what must be true whatever became of it.
    void throughTheNet(ProxiedVendor& vendor, const VendorJob& job, bool mayBeUnsure);
};

static void poison(ProxiedVendor& vendor, Host host, const QByteArray& beginning, const Toxic& toxic, int times) {
    for (FaultProxy* proxy : {&vendor.api, &vendor.store}) {
        const bool meant = host == Host::Both || (host == Host::Api) == (proxy == &vendor.api);
        proxy->onlyWhere(beginning);
        proxy->poison(meant ? toxic : Toxic{}, times);
    }
}

void TestFaultProxy::throughTheNet(ProxiedVendor& vendor, const VendorJob& job, bool mayBeUnsure) {
    CliRig rig;
    rig.environment.insert(u"BABELREEL_%1_URL"_s.arg(job.vendor.toUpper()), vendor.url().toString());
    rig.environment.insert(u"BABELREEL_%1_KEY"_s.arg(job.vendor.toUpper()), QString::fromLatin1(canary()));
    const QString clip = rig.clip();
    const auto process = rig.start(job.run({job.takesFiles ? clip : u"https://clips.example/a.mp4"_s}, u"es"_s, rig.out()));
    const QByteArray commandLine = commandLineOf(*process);
    const CliEnd end = rig.finish(*process, 180'000);
    const QList<QJsonObject> tasks = rig.run({u"tasks"_s}).lines;
    QCOMPARE(tasks.size(), 1);

    if (end.code == 3 && mayBeUnsure) {
        QCOMPARE(tasks.first()["state"_L1].toString(), u"unsure"_s);
        QVERIFY2(vendor.bills() <= 1, "charged twice");
        QCOMPARE(rig.results(), QStringList());
    } else {
        QVERIFY2(end.code == 0, end.all().constData());
        QCOMPARE(vendor.bills(), 1);
        QCOMPARE(resultFaults(tasks.first(), clip), QStringList());
        QCOMPARE(rig.results().size(), filesOf(tasks));
    }
    QCOMPARE(leftovers(rig), QStringList());
    QCOMPARE(vendor.violations(), QStringList());
    QVERIFY(!commandLine.isEmpty() && !commandLine.contains(canary()));
    QVERIFY(!end.all().contains(canary()));
    QCOMPARE(canaryPlaces(rig), QStringList());
}

void TestFaultProxy::endsAndIsChargedOnce_data() {
    QTest::addColumn<Host>("host");
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<Toxic>("toxic");
    QTest::addColumn<int>("times");
    const auto row = [](const char* name, Host host, const QByteArray& beginning, const Toxic& toxic, int times) {
        QTest::newRow(name) << host << beginning << toxic << times;
    };
    const QByteArray submit = "POST /videos/translation";
    row("nothing is wrong", Host::Both, "", {}, -1);
    row("latency", Host::Both, "", {Kind::Latency, 60}, -1);
    row("little bandwidth", Host::Both, "", {Kind::Bandwidth, 4000}, -1);
    row("slices", Host::Both, "", {Kind::Slicer, 40}, -1);
    row("reset at once", Host::Both, "", {Kind::Reset, 0}, 2);
    row("reset in the middle of the job's request", Host::Api, submit, {Kind::Reset, 300}, 1);
    row("dropped while the job is sent", Host::Api, submit, {Kind::DropSending, 300}, 2);
    row("the job's answer cut off", Host::Api, submit, {Kind::DropAnswering, 80}, 1);
    row("closed before the job's answer", Host::Api, submit, {Kind::CloseBeforeAnswer, 0}, 2);
    row("closed before the first three answers", Host::Api, "", {Kind::CloseBeforeAnswer, 0}, 3);
    row("an upload dropped", Host::Store, "PUT ", {Kind::DropSending, 3000}, 2);
    row("an upload reset", Host::Store, "PUT ", {Kind::Reset, 3000}, 1);
    row("an upload that is not answered", Host::Store, "PUT ", {Kind::CloseBeforeAnswer, 0}, 1);
    row("a download dropped", Host::Store, "GET ", {Kind::DropAnswering, 3000}, 3);
    row("a download that is not answered", Host::Store, "GET ", {Kind::CloseBeforeAnswer, 0}, 2);
}

void TestFaultProxy::endsAndIsChargedOnce() {
    QFETCH(Host, host);
    QFETCH(QByteArray, beginning);
    QFETCH(Toxic, toxic);
    QFETCH(int, times);
    const VendorJob job = vendorJob(u"oiiyao"_s);
    ProxiedVendor vendor(job.vendor, canary(), {});
    poison(vendor, host, beginning, toxic, times);
    throughTheNet(vendor, job, false);
    QVERIFY(toxic.kind == Kind::None || vendor.api.poisoned() + vendor.store.poisoned() > 0);
}

void TestFaultProxy::atEveryVendorsEveryCall_data() {
    QTest::addColumn<QString>("job");
    QTest::addColumn<Call>("call");
    QTest::addColumn<Fault>("fault");
    for (const VendorJob& job : vendorJobs()) {
        for (const Call& call : job.isLocal() ? QList<Call>() : callsOf(job.name)) {
            for (const Fault& fault : faults()) {
                if (isLong() || isOften(job.name, call.name, fault.name))
                    QTest::addRow("%s: %s, %s", qPrintable(job.name), call.name, fault.name) << job.name << call << fault;
            }
        }
    }
}

void TestFaultProxy::atEveryVendorsEveryCall() {
    QFETCH(QString, job);
    QFETCH(Call, call);
    QFETCH(Fault, fault);
    const VendorJob wanted = vendorJob(job);
    CliRig clips;
    ProxiedVendor vendor(wanted.vendor, canary(), clips.clip());
    poison(vendor, call.host, call.beginning, fault.toxic, fault.times);
    // The list is only looked into when the paid call was not answered.
    if (qstrcmp(call.name, "list") == 0)
        QVERIFY(vendor.misbehave(u"lip-sync=drop-before-answer"_s));
    const bool paidCallLost = qstrcmp(call.name, "submit") == 0 && loses(fault.toxic.kind);
    const bool found = wanted.lists && losesTheAnswer(fault.toxic.kind);
    throughTheNet(vendor, wanted, paidCallLost && !wanted.knowsKeys && !found);
    QVERIFY(vendor.api.poisoned() + vendor.store.poisoned() > 0);
    if (paidCallLost && !wanted.knowsKeys)
        QVERIFY2(vendor.count(call.beginning) <= 1, "the paid call went out twice");
}

/// The search above could be blind.
void TestFaultProxy::theSearchFindsAKey() {
    CliRig rig;
    QVERIFY(canaryPlaces(rig).isEmpty());
    QFile file(rig.path(u"a log"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Authorization: Bearer " + canary());
    file.close();
    QVERIFY(!canaryPlaces(rig).isEmpty());
}

QTEST_GUILESS_MAIN(TestFaultProxy)
#include "tst_faultproxy.moc"
