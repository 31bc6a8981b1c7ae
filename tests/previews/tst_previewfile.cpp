// SPDX-License-Identifier: MIT
#include "services/previews/loudness.h"
#include "services/previews/previewfile.h"
#include "tests/support/clips.h"

#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

#include <cmath>

using namespace Qt::StringLiterals;

class TestPreviewFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesBackAsItWas();
    void anyPlayerTakesItForAWave();
    void whatIsNotWhatWasPackedIsRefused_data();
    void whatIsNotWhatWasPackedIsRefused();
    void peaksShowWhereItIsLoud();
    void readsWhatFfmpegSays_data();
    void readsWhatFfmpegSays();
    void oneGainForOneSound_data();
    void oneGainForOneSound();

private:
    static Sound tone() {
        Sound sound{24000, std::vector<qint16>(24000)};
        for (size_t i = 0; i < sound.samples.size(); ++i)
            sound.samples[i] = static_cast<qint16>(12000 * std::sin(double(i) / 10));
        return sound;
    }
};

void TestPreviewFile::comesBackAsItWas() {
    const Sound sound = tone();
    const auto content = previewfile::unpack(previewfile::pack(sound, {0.0F, 0.5F, 1.0F}));
    QVERIFY(content);
    QCOMPARE(content->sound.rate, 24000);
    QCOMPARE(content->sound.samples, sound.samples);
    QCOMPARE(content->peaks.size(), 3);
    QVERIFY(std::abs(content->peaks[1] - 0.5F) < 0.01F);
    QCOMPARE(content->peaks[2], 1.0F);
}

void TestPreviewFile::anyPlayerTakesItForAWave() {
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.wav"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(previewfile::pack(tone(), QList<float>(240, 0.3F)));
    file.close();
    const QByteArray samples = ffmpeg({u"-v"_s, u"error"_s, u"-xerror"_s, u"-i"_s, file.fileName(), u"-f"_s, u"s16le"_s, u"-"_s});
    QCOMPARE(fromBytes(samples), tone().samples);
}

void TestPreviewFile::whatIsNotWhatWasPackedIsRefused_data() {
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = previewfile::pack(tone(), QList<float>(240, 0.3F));
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a head alone") << whole.first(44);
    QTest::newRow("half") << whole.first(whole.size() / 2);
    QTest::newRow("all but the last byte") << whole.chopped(1);
    QTest::newRow("all but the peaks") << whole.chopped(240);
    QTest::newRow("a byte too much") << whole + 'x';
    QTest::newRow("zeros, as a disk leaves them") << QByteArray(whole.size(), '\0');
    QByteArray flipped = whole;
    flipped[3000] = static_cast<char>(flipped[3000] ^ 1);
    QTest::newRow("one bit of the sound") << flipped;
    flipped = whole;
    flipped[24] = static_cast<char>(flipped[24] ^ 1);
    QTest::newRow("one bit of the rate") << flipped;
    flipped = whole;
    flipped[43] = '\x7f';
    QTest::newRow("a length beyond the file") << flipped;
    QTest::newRow("a page") << QByteArray("<!DOCTYPE html><html><body>There is nothing to hear in this page</body></html>");
    QTest::newRow("no sound in it") << previewfile::pack({24000, {}}, {});
}

void TestPreviewFile::whatIsNotWhatWasPackedIsRefused() {
    QFETCH(QByteArray, bytes);
    QVERIFY(!previewfile::unpack(bytes));
}

void TestPreviewFile::peaksShowWhereItIsLoud() {
    std::vector<qint16> samples(1000, 0);
    samples[250] = -32768;
    samples[999] = 16384;
    const QList<float> peaks = previewfile::peaksOf(samples, 4);
    QCOMPARE(peaks, (QList<float>{0.0F, 1.0F, 0.0F, 0.5F}));
    QCOMPARE(previewfile::peaksOf({7}, 240).size(), 240);
    QCOMPARE(previewfile::peaksOf({}, 3), QList<float>(3, 0.0F));
}

void TestPreviewFile::readsWhatFfmpegSays_data() {
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<std::optional<Loudness>>("told");
    const QByteArray summary = "[Parsed_ebur128_1 @ 0x1] Summary:\n\n  Integrated loudness:\n    I:         -19.4 LUFS\n    Threshold: -29.7 LUFS\n\n"
                               "  Loudness range:\n    LRA:         0.0 LU\n\n  True peak:\n    Peak:       -3.1 dBFS\n";
    QTest::newRow("a summary") << summary << std::optional(Loudness{-19.4, -3.1});
    QTest::newRow("the last of two") << QByteArray(summary + QByteArray(summary).replace("-19.4", "-25.0")) << std::optional(Loudness{-25.0, -3.1});
    QTest::newRow("silence") << QByteArray("I: -70.0 LUFS\nPeak: -inf dBFS") << std::optional(Loudness{-70, -120});
    QTest::newRow("no summary") << QByteArray("Invalid data found when processing input") << std::optional<Loudness>();
    QTest::newRow("a peak alone") << QByteArray("Peak: -3.0 dBFS") << std::optional<Loudness>();
}

void TestPreviewFile::readsWhatFfmpegSays() {
    QFETCH(QByteArray, words);
    QFETCH(std::optional<Loudness>, told);
    QVERIFY(loudness::read(words) == told);
}

void TestPreviewFile::oneGainForOneSound_data() {
    QTest::addColumn<double>("integrated");
    QTest::addColumn<double>("peak");
    QTest::addColumn<double>("decibels");  // 1000 = it cannot be heard
    QTest::newRow("too loud comes down") << -10.0 << 0.0 << -10.0;
    QTest::newRow("too quiet comes up") << -30.0 << -16.0 << 10.0;
    QTest::newRow("no further than its peaks allow") << -30.0 << -8.0 << 7.0;
    QTest::newRow("peaks beyond full scale come down") << -19.0 << 1.0 << -2.0;
    QTest::newRow("one word, too short to be measured") << -70.0 << -5.0 << 0.0;
    QTest::newRow("a whisper of noise") << -70.0 << -50.0 << 1000.0;
    QTest::newRow("silence") << -70.0 << -120.0 << 1000.0;
}

void TestPreviewFile::oneGainForOneSound() {
    QFETCH(double, integrated);
    QFETCH(double, peak);
    QFETCH(double, decibels);
    const auto gain = loudness::gain({integrated, peak});
    QCOMPARE(gain.has_value(), decibels < 1000);
    if (gain)
        QVERIFY2(std::abs(20 * std::log10(*gain) - decibels) < 0.01, qPrintable(QString::number(20 * std::log10(*gain))));
}

QTEST_GUILESS_MAIN(TestPreviewFile)
#include "tst_previewfile.moc"
