// SPDX-License-Identifier: MIT
// Voices told page by page: what holds good when a vendor goes wrong in the middle.
#include "services/http/accountcalls.h"
#include "services/vendors/akool.h"
#include "services/vendors/kreado.h"
#include "tests/http/sendingrig.h"
#include "tests/support/akoolsimulator.h"
#include "tests/support/kreadosimulator.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class TestVoicePages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsGoodWhatCameBeforeAnError_data();
    void holdsGoodWhatCameBeforeAnError();
    void readsEveryListOfASimulatedVendor_data();
    void readsEveryListOfASimulatedVendor();
    void refusesAVendorWithoutAList();
};

namespace {

/// "a,b" is a page of two voices, and more to come behind every page but the last; "!403" an error. "*" begins anew for ever.
struct Script {
    QStringList pages{};
    bool goesRound = false;

    QString page(int number) const { return goesRound ? pages[number % pages.size()] : pages.value(number); }
    bool more(int number) const { return goesRound || number + 1 < pages.size(); }
};

ServerReply answer(const Script& script, const ServerRequest& request) {
    const int number = request.query().queryItemValue(u"page"_s).toInt();
    const QString page = script.page(number);
    if (page.startsWith(u'!'))
        return {.status = page.mid(1).toInt()};
    QJsonArray voices;
    for (const QString& word : page.split(u',', Qt::SkipEmptyParts))
        voices.append(QJsonObject{{u"id"_s, word.section(u':', 0, 0)}, {u"language"_s, word.section(u':', 1)}});
    return {.body = QJsonDocument(QJsonObject{{u"voices"_s, voices}, {u"more"_s, script.more(number)}}).toJson()};
}

HttpRequest build(const VoiceQuery& query) {
    HttpRequest request{.endpoint = u"ask"_s};
    request.query.addQueryItem(u"page"_s, QString::number(query.page));
    return request;
}

Result<VoicePage> parse(const HttpReply& reply) {
    const QJsonObject body = QJsonDocument::fromJson(reply.body).object();
    VoicePage page{.more = body["more"_L1].toBool()};
    for (const QJsonValue row : body["voices"_L1].toArray())
        page.voices.append({.id = row["id"_L1].toString(), .language = row["language"_L1].toString()});
    return page;
}

QStringList idsOf(const QSignalSpy& pages) {
    QStringList ids;
    for (const auto& told : pages) {
        for (const Voice& voice : told[1].value<QList<Voice>>())
            ids << (voice.language.isEmpty() ? voice.id : voice.id + u':' + voice.language);
    }
    return ids;
}

}  // namespace

void TestVoicePages::holdsGoodWhatCameBeforeAnError_data() {
    QTest::addColumn<QStringList>("pages");
    QTest::addColumn<bool>("goesRound");
    QTest::addColumn<QString>("told");
    QTest::addColumn<int>("status");  ///< 0 = read to the end
    QTest::newRow("two pages") << QStringList{u"a,b"_s, u"c"_s} << false << u"a b c"_s << 0;
    QTest::newRow("nothing at all") << QStringList{QString()} << false << QString() << 0;
    QTest::newRow("a voice without an id is none") << QStringList{u"a,:es,b"_s} << false << u"a b"_s << 0;
    QTest::newRow("the same voice on two pages counts once") << QStringList{u"a,b"_s, u"b,c"_s} << false << u"a b c"_s << 0;
    QTest::newRow("the same id in another language is another voice") << QStringList{u"a:es"_s, u"a:de,a:es"_s} << false
            << u"a:es a:de"_s << 0;
    QTest::newRow("a page that repeats for ever") << QStringList{u"a,b"_s} << true << u"a b"_s << 0;
    QTest::newRow("two pages that repeat in turn for ever") << QStringList{u"a,b"_s, u"c,d"_s} << true << u"a b c d"_s << 0;
    QTest::newRow("empty pages for ever") << QStringList{QString()} << true << QString() << 0;
    QTest::newRow("an empty page between full ones") << QStringList{u"a"_s, QString(), u"b"_s} << false << u"a b"_s << 0;
    QTest::newRow("no right to the second page") << QStringList{u"a,b"_s, u"!403"_s} << false << u"a b"_s << 403;
    QTest::newRow("no right at all") << QStringList{u"!403"_s} << false << QString() << 403;
}

void TestVoicePages::holdsGoodWhatCameBeforeAnError() {
    QFETCH(QStringList, pages);
    QFETCH(bool, goesRound);
    QFETCH(QString, told);
    QFETCH(int, status);
    const Script script{pages, goesRound};
    SendingRig rig([script](const ServerRequest& request) { return answer(script, request); });
    rig.vendor.voices = {build, parse};
    const VendorRegistry vendors({rig.vendor});
    AccountCalls calls(rig.client, vendors);
    QSignalSpy paged(&calls, &AccountCalls::voicePageRead);
    QSignalSpy ended(&calls, &AccountCalls::allVoicesRead);
    QSignalSpy failed(&calls, &AccountCalls::failed);
    calls.readVoices(rig.caller().account);
    QTRY_COMPARE(ended.size() + failed.size(), 1);
    QCOMPARE(idsOf(paged).join(u' '), told);
    QCOMPARE(failed.size(), status ? 1 : 0);
    if (status) {
        QCOMPARE(failed.first()[1].toString(), u"all voices"_s);
        QCOMPARE(failed.first()[2].value<ApiError>().httpStatus, status);
    }
    QVERIFY(rig.server.requests().size() < 10);
}

void TestVoicePages::readsEveryListOfASimulatedVendor_data() {
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<int>("voices");
    QTest::addColumn<int>("cloned");
    QTest::newRow("akool, in pages of a hundred") << u"akool"_s << 252 << 0;
    // Three languages of two families; of one source 130, of five others and of the clones two each.
    QTest::newRow("kreado, of every language and source, and the own clones") << u"kreado"_s << -1 << 4;
}

void TestVoicePages::readsEveryListOfASimulatedVendor() {
    QFETCH(QString, vendor);
    QFETCH(int, voices);
    QFETCH(int, cloned);
    const SimulatorSettings settings;
    std::unique_ptr<VendorSimulator> simulator;
    if (vendor == "akool"_L1) {
        auto akoolSimulator = std::make_unique<AkoolSimulator>(settings);
        akoolSimulator->addVoices(250);
        simulator = std::move(akoolSimulator);
    } else {
        simulator = std::make_unique<KreadoSimulator>(settings);
    }
    SendingRig rig([](const ServerRequest&) { return ServerReply(); });
    rig.keys.answer = Secret(settings.key.constData());
    const VendorRegistry vendors({akool(), kreado()});
    AccountCalls calls(rig.client, vendors);
    QSignalSpy paged(&calls, &AccountCalls::voicePageRead);
    QSignalSpy ended(&calls, &AccountCalls::allVoicesRead);
    QSignalSpy failed(&calls, &AccountCalls::failed);
    calls.readVoices({.id = vendor, .vendor = vendor, .baseUrl = simulator->baseUrl()});
    QTRY_COMPARE_WITH_TIMEOUT(ended.size() + failed.size(), 1, 60'000);
    QCOMPARE(failed.size(), 0);
    QCOMPARE(simulator->violations(), QStringList());
    QStringList ids = idsOf(paged);
    QCOMPARE(ids.removeDuplicates(), 0);
    if (voices >= 0)
        QCOMPARE(ids.size(), voices);
    int clones = 0;
    for (const auto& told : paged) {
        for (const Voice& voice : told[1].value<QList<Voice>>())
            clones += voice.kind == "cloned"_L1;
    }
    QVERIFY(paged.size() > 1);
    QVERIFY(cloned == 0 ? clones == 0 : clones > 0);
}

void TestVoicePages::refusesAVendorWithoutAList() {
    SendingRig rig([](const ServerRequest&) { return ServerReply(); });
    const VendorRegistry vendors({rig.vendor});
    AccountCalls calls(rig.client, vendors);
    QSignalSpy failed(&calls, &AccountCalls::failed);
    calls.readVoices(rig.caller().account);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first()[2].value<ApiError>().reason, failure::Reason::OperationMissing);
}

QTEST_GUILESS_MAIN(TestVoicePages)
#include "tst_voicepages.moc"
