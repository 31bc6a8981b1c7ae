// SPDX-License-Identifier: MIT
// What makes two jobs the same request: all that decides the result and the price, and nothing else.
#include "services/queue/fingerprint.h"
#include "services/vendors/akool.h"
#include "services/vendors/oiiyao.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

using Change = std::function<void(JobSpec&)>;

class TestFingerprint : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatDecides_data();
    void whatDecides();
    void contentDecidesAndNotThePath();
    void aLinkStandsForItself();
    void withoutItsContentThereIsNone();
};

namespace {

const Contents contents{{u"/c/a.mp4"_s, "aaaa"}, {u"/c/copy.mp4"_s, "aaaa"}, {u"/c/b.mp4"_s, "bbbb"}, {u"/c/s.srt"_s, "cccc"}, {u"/c/t.srt"_s, "dddd"}};

JobSpec job() {
    return {.operation = OperationKind::Translate, .vendor = u"akool"_s, .account = u"akool"_s, .source = u"/c/a.mp4"_s, .sourceLanguage = u"en"_s,
            .targetLanguage = u"es"_s, .folder = u"/out"_s};
}

QString of(const JobSpec& job) {
    return fingerprintOf(job, *akool().operation(OperationKind::Translate), contents);
}

}  // namespace

void TestFingerprint::whatDecides_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("decides");
    const auto row = [](const char* name, bool decides, const Change& change) { QTest::newRow(name) << change << decides; };
    row("nothing", false, [](JobSpec&) {});
    row("another content", true, [](JobSpec& j) { j.source = u"/c/b.mp4"_s; });
    row("the same content elsewhere", false, [](JobSpec& j) { j.source = u"/c/copy.mp4"_s; });
    row("the vendor", true, [](JobSpec& j) { j.vendor = u"vozo"_s; });
    row("another account of the vendor", false, [](JobSpec& j) { j.account = u"akool/studio"_s; });
    row("the language it is in", true, [](JobSpec& j) { j.sourceLanguage = u"fr"_s; });
    row("the language it is wanted in", true, [](JobSpec& j) { j.targetLanguage = u"de"_s; });
    row("the voice", true, [](JobSpec& j) { j.voice = u"v1"_s; });
    row("an option", true, [](JobSpec& j) { j.options = {{u"lipsync"_s, true}}; });
    row("an option as it is anyway", false, [](JobSpec& j) { j.options = {{u"caption_type"_s, u"0"_s}}; });
    row("an option that nobody knows", false, [](JobSpec& j) { j.options = {{u"no-such"_s, true}}; });
    row("subtitles", true, [](JobSpec& j) { j.subtitles = u"/c/s.srt"_s; });
    row("a second input that is not taken", false, [](JobSpec& j) { j.image = u"/c/b.mp4"_s; });
    row("a text that is not taken", false, [](JobSpec& j) { j.text = u"hello"_s; });
    row("boxes where none are taken", false, [](JobSpec& j) { j.regions = {Region{}}; });
    row("terms of a glossary", true, [](JobSpec& j) { j.terms = {Term{}}; });
    row("that it may be converted", true, [](JobSpec& j) { j.fit = true; });
    row("the title", false, [](JobSpec& j) { j.title = u"Pilot"_s; });
    row("the folder", false, [](JobSpec& j) { j.folder = u"/elsewhere"_s; });
    row("the template of names", false, [](JobSpec& j) { j.nameTemplate = u"{name}.{ext}"_s; });
    row("a cap", false, [](JobSpec& j) { j.maxCredits = 5; });
    row("the way it goes out", false, [](JobSpec& j) { j.stage = u"s3://b/p"_s; });
    row("the size that is found out", false, [](JobSpec& j) { j.frameSize = QSize(10, 10); });
    row("that an earlier result will do", false, [](JobSpec& j) { j.reuse = true; });
    row("from which task an input came", false, [](JobSpec& j) { j.takes = {{InputRole::Video, u"7"_s, OutputRole::Video}}; });
}

void TestFingerprint::whatDecides() {
    QFETCH(Change, change);
    QFETCH(bool, decides);
    JobSpec other = job();
    change(other);
    QCOMPARE(of(job()).size(), 64);
    QCOMPARE(of(other).size(), 64);
    QCOMPARE(of(other) != of(job()), decides);
}

void TestFingerprint::contentDecidesAndNotThePath() {
    JobSpec one = job(), other = job();
    one.subtitles = u"/c/s.srt"_s;
    other.subtitles = u"/c/t.srt"_s;
    QVERIFY(of(one) != of(other));
    QCOMPARE(filesThatDecide(one, *akool().operation(OperationKind::Translate)), (QStringList{u"/c/a.mp4"_s, u"/c/s.srt"_s}));
}

void TestFingerprint::aLinkStandsForItself() {
    JobSpec one = job(), other = job();
    one.source = u"https://a.example/a.mp4"_s;
    other.source = u"https://a.example/b.mp4"_s;
    QCOMPARE(of(one).size(), 64);
    QVERIFY(of(one) != of(other));
    QCOMPARE(filesThatDecide(one, *akool().operation(OperationKind::Translate)), QStringList());
    JobSpec boxed{.operation = OperationKind::Erase, .vendor = u"oiiyao"_s, .source = u"https://a.example/a.mp4"_s, .regions = {Region{}},
                  .frameSize = QSize(100, 100)};
    const Operation& erase = *oiiyao().operation(OperationKind::Erase);
    const QString small = fingerprintOf(boxed, erase, {});
    boxed.frameSize = QSize(200, 200);  // of a link nothing else tells it
    QVERIFY(fingerprintOf(boxed, erase, {}) != small);
}

void TestFingerprint::withoutItsContentThereIsNone() {
    JobSpec unknown = job();
    unknown.source = u"/c/unread.mp4"_s;
    QCOMPARE(of(unknown), QString());
    JobSpec toCome = job();
    toCome.takes = {{InputRole::Subtitles, u"7"_s, OutputRole::Subtitles}};
    QCOMPARE(of(toCome), QString());
}

QTEST_GUILESS_MAIN(TestFingerprint)
#include "tst_fingerprint.moc"
