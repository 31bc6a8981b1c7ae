// SPDX-License-Identifier: MIT
#include "services/local/muxplan.h"
#include "services/media/ffmpegprogress.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

MuxPlan planFor(const QString& picture, const QString& sound) {
    MuxPlan plan{.dub = u"dub.wav"_s,
                 .original = OriginalSound::Duck,
                 .subtitles = u"subtitles.srt"_s,
                 .language = u"es"_s};
    plan.source.path = u"/clips/a.mp4"_s;
    plan.source.videoCodec = picture;
    plan.source.audioCodec = sound;
    return plan;
}

bool hasPair(const QStringList& arguments, const QString& option, const QString& value) {
    for (qsizetype i = 0; i + 1 < arguments.size(); ++i) {
        if (arguments[i] == option && arguments[i + 1] == value)
            return true;
    }
    return false;
}

}  // namespace

class TestMuxPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void choosesAContainerThatPlays_data();
    void choosesAContainerThatPlays();
    void burningEncodesAndLeavesOutTheTrack();
    void aDubOverSilenceListensToNoOriginal();
    void soundThatMp4CannotHoldIsEncoded();
    void onlyWordsOfAMachineMakeADraft();
    void readsProgress();
};

void TestMuxPlan::choosesAContainerThatPlays_data() {
    QTest::addColumn<QString>("picture");
    QTest::addColumn<bool>("burn");
    QTest::addColumn<bool>("copied");
    QTest::addColumn<QString>("container");
    QTest::newRow("H.264 is copied into MP4") << u"h264"_s << false << true << u"mp4"_s;
    QTest::newRow("HEVC is copied into MP4") << u"hevc"_s << false << true << u"mp4"_s;
    QTest::newRow("VP9 is copied into Matroska") << u"vp9"_s << false << true << u"mkv"_s;
    QTest::newRow("AV1 is copied into Matroska") << u"av1"_s << false << true << u"mkv"_s;
    QTest::newRow("ProRes becomes H.264 in MP4") << u"prores"_s << false << false << u"mp4"_s;
    QTest::newRow("VP9 burnt into becomes H.264 in MP4") << u"vp9"_s << true << false << u"mp4"_s;
}

void TestMuxPlan::choosesAContainerThatPlays() {
    QFETCH(const QString, picture);
    QFETCH(const bool, burn);
    QFETCH(const bool, copied);
    QFETCH(const QString, container);
    MuxPlan plan = planFor(picture, u"aac"_s);
    plan.burn = burn;
    QCOMPARE(plan.copiesPicture(), copied);
    QCOMPARE(plan.container(), container);
    QCOMPARE(hasPair(plan.arguments(u"out"_s), u"-c:v"_s, u"copy"_s), copied);
    QCOMPARE(hasPair(plan.arguments(u"out"_s), u"-c:s"_s, container == "mp4"_L1 ? u"mov_text"_s : u"srt"_s),
             !burn);
}

void TestMuxPlan::burningEncodesAndLeavesOutTheTrack() {
    MuxPlan plan = planFor(u"h264"_s, u"aac"_s);
    plan.burn = true;
    const QStringList arguments = plan.arguments(u"out.mp4"_s);
    QVERIFY(arguments.join(u' ').contains("subtitles=subtitles.srt"_L1));
    QVERIFY(!arguments.contains(u"-metadata:s:s:0"_s));
    QCOMPARE(arguments.last(), u"out.mp4"_s);
}

void TestMuxPlan::aDubOverSilenceListensToNoOriginal() {
    QVERIFY(planFor(u"h264"_s, u"aac"_s).arguments(u"out"_s).join(u' ').contains("sidechaincompress"_L1));
    QVERIFY(!planFor(u"h264"_s, {}).arguments(u"out"_s).join(u' ').contains("[0:a"_L1));
}

void TestMuxPlan::soundThatMp4CannotHoldIsEncoded() {
    MuxPlan plan = planFor(u"h264"_s, u"pcm_s16le"_s);
    plan.dub.clear();
    QVERIFY(hasPair(plan.arguments(u"out"_s), u"-c:a"_s, u"aac"_s));
    plan.source.audioCodec = u"aac"_s;
    QVERIFY(hasPair(plan.arguments(u"out"_s), u"-c:a"_s, u"copy"_s));
    plan.source.videoCodec = u"vp9"_s;
    plan.source.audioCodec = u"opus"_s;
    QVERIFY(hasPair(plan.arguments(u"out"_s), u"-c:a"_s, u"copy"_s));
}

void TestMuxPlan::onlyWordsOfAMachineMakeADraft() {
    MuxPlan plan = planFor(u"h264"_s, u"aac"_s);
    QVERIFY(hasPair(plan.arguments(u"v.mp4"_s), u"-metadata"_s, u"comment=draft"_s));
    plan.draft = false;
    QVERIFY(!plan.arguments(u"v.mp4"_s).contains(u"comment=draft"_s));
}

void TestMuxPlan::readsProgress() {
    QCOMPARE(secondsDone("out_time_us=1500000"), std::optional(1.5));
    QCOMPARE(secondsDone("out_time_us=N/A"), std::nullopt);
    QCOMPARE(secondsDone("out_time=00:00:01.500000"), std::nullopt);
    QCOMPARE(secondsDone(""), std::nullopt);
}

QTEST_GUILESS_MAIN(TestMuxPlan)
#include "tst_muxplan.moc"
