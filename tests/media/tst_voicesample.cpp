// SPDX-License-Identifier: MIT
#include "services/media/probe.h"
#include "services/media/samplemeasure.h"
#include "services/media/voicesample.h"
#include "tests/support/clips.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qfile.h>
#include <QtCore/qdir.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

#include <cmath>

using namespace Qt::StringLiterals;
using failure::Reason;

class TestVoiceSample : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void judgesWhatItHears_data();
    void judgesWhatItHears();
    void cutsTheStretch_data();
    void cutsTheStretch();
    void evensTheLoudness_data();
    void evensTheLoudness();
    void refuses_data();
    void refuses();
    void leavesNothingBehindWhenItIsDropped();
    void countsPausesAndCutOffParts();

private:
    /// Bursts of a second like a voice's: a low tone with overtones, with a short gap after each.
    QString voice(const QString& name, const QString& filters, const QStringList& more = {});
    Result<VoiceSampleFile> sample(const SampleStretch& stretch);
    QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QString m_voice;
};

QString TestVoiceSample::voice(const QString& name, const QString& filters, const QStringList& more) {
    const QString tone = u"aevalsrc='(0.2*sin(2*PI*140*t)+0.1*sin(2*PI*280*t)+0.05*sin(2*PI*1900*t))*lt(mod(t,1.2),1)':s=44100:d=12"_s;
    ffmpeg(QStringList{u"-f"_s, u"lavfi"_s, u"-i"_s, tone, u"-af"_s, filters} + more + QStringList{u"-y"_s, path(name)});
    return path(name);
}

void TestVoiceSample::initTestCase() {
    m_voice = voice(u"voice.wav"_s, u"anull"_s);
}

Result<VoiceSampleFile> TestVoiceSample::sample(const SampleStretch& stretch) {
    std::optional<Result<VoiceSampleFile>> made;
    VoiceSample work(stretch, path(u"out/sample.wav"_s));
    work.start([&](const Result<VoiceSampleFile>& result) { made = result; });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(made.has_value(), 60'000); }();
    return made.value_or(fail(invalid(Reason::None, {})));
}

Q_DECLARE_METATYPE(SampleFault)

void TestVoiceSample::judgesWhatItHears_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QList<SampleFault>>("faults");
    using F = SampleFault;
    QTest::newRow("a voice") << m_voice << QList<F>();
    QTest::newRow("a voice in a video") << voice(u"voice.mp4"_s, u"anull"_s, {u"-c:a"_s, u"aac"_s}) << QList<F>();
    QTest::newRow("a soft voice") << voice(u"soft.wav"_s, u"volume=-15dB"_s) << QList<F>();
    QTest::newRow("hardly a sound") << voice(u"quiet.wav"_s, u"volume=-32dB"_s) << QList<F>{F::Quiet};
    QTest::newRow("cut off at full scale") << voice(u"clipped.wav"_s, u"volume=20dB"_s) << QList<F>{F::Clipped};
    QTest::newRow("cut off before it was coded") << voice(u"clipped.flac"_s, u"volume=20dB"_s, {u"-ac"_s, u"2"_s}) << QList<F>{F::Clipped};
    QTest::newRow("silence") << voice(u"silence.wav"_s, u"volume=0"_s) << QList<F>{F::Silent, F::Short};
    QTest::newRow("six seconds in a minute of silence")
        << voice(u"mostly.wav"_s, u"atrim=end=7,apad=whole_dur=60"_s) << QList<F>{F::Silent};
    QTest::newRow("two seconds") << voice(u"short.wav"_s, u"atrim=end=2"_s) << QList<F>{F::Short};
}

void TestVoiceSample::judgesWhatItHears() {
    QFETCH(QString, file);
    const auto made = sample({.source = file});
    QVERIFY(made);
    QTEST(sampleFaults(made->levels), "faults");
}

void TestVoiceSample::cutsTheStretch_data() {
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<double>("seconds");
    QTest::newRow("all of it") << 0.0 << 0.0 << 12.0;
    QTest::newRow("the middle") << 2.5 << 9.0 << 6.5;
    QTest::newRow("from there to the end") << 4.0 << 0.0 << 8.0;
    QTest::newRow("beyond the end") << 10.0 << 100.0 << 2.0;
}

void TestVoiceSample::cutsTheStretch() {
    QFETCH(double, from);
    QFETCH(double, to);
    QFETCH(double, seconds);
    const auto hash = [this] {
        QFile file(m_voice);
        return file.open(QIODevice::ReadOnly) ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256) : QByteArray();
    };
    const QByteArray before = hash();
    const auto made = sample({m_voice, from, to});
    QVERIFY(made);
    QVERIFY2(std::abs(made->levels.seconds - seconds) < 0.05, qPrintable(QString::number(made->levels.seconds)));
    QVERIFY(!made->cut);
    const auto file = probe(made->path);
    QVERIFY(file);
    QVERIFY2(std::abs(file->seconds - seconds) < 0.05, qPrintable(QString::number(file->seconds)));
    QCOMPARE(file->audioChannels, 1);
    QCOMPARE(file->audioCodec, u"pcm_s16le"_s);
    QCOMPARE(QDir(path(u"out"_s)).entryList(QDir::Files), QStringList{u"sample.wav"_s});
    QCOMPARE(hash(), before);
}

void TestVoiceSample::evensTheLoudness_data() {
    QTest::addColumn<QString>("filters");
    QTest::newRow("soft") << u"volume=-15dB"_s;
    QTest::newRow("as it is") << u"anull"_s;
    QTest::newRow("loud") << u"volume=8dB"_s;
}

void TestVoiceSample::evensTheLoudness() {
    QFETCH(QString, filters);
    const auto made = sample({.source = voice(u"level.wav"_s, filters)});
    QVERIFY(made);
    const QString cleaned = path(u"cleaned.wav"_s);
    QFile::remove(cleaned);
    QVERIFY(QFile::rename(made->path, cleaned));
    const auto again = sample({.source = cleaned});
    QVERIFY(again);
    QVERIFY2(std::abs(again->levels.loudness + 18) < 2.5, qPrintable(QString::number(again->levels.loudness)));
    QVERIFY(!sampleFaults(again->levels).contains(SampleFault::Clipped));
}

void TestVoiceSample::refuses_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<QList<Reason>>("reasons");
    const auto row = [](const char* name, const QString& file, double from, double to, const QList<Reason>& reasons) {
        QTest::newRow(name) << file << from << to << reasons;
    };
    row("a video without sound", makeClip(m_folder.path(), {.sound = false}, u"dumb"_s), 0, 0, {Reason::NoSound});
    row("a letter with the name of a film", makeTextNamedMp4(m_folder.path()), 0, 0, {Reason::NotMedia});
    row("an empty file", makeEmptyFile(m_folder.path()), 0, 0, {Reason::FileEmpty});
    row("nothing at all", path(u"gone.wav"_s), 0, 0, {Reason::FileMissing});
    row("times the wrong way round", m_voice, 5, 3, {Reason::OptionWrong});
    row("behind the end", m_voice, 30, 40, {Reason::OptionWrong});
    row("before the start", m_voice, -1, 4, {Reason::OptionWrong});
    row("a time that is none", m_voice, std::nan(""), 0, {Reason::OptionWrong});
    QFile whole(m_voice);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    QByteArray lie = whole.read(44 + 2 * 88200);
    const quint32 threeHours = 3 * 3600 * 88200;
    for (const int at : {4, qMax(40, int(lie.indexOf("data")) + 4)})
        memcpy(lie.data() + at, &threeHours, 4);
    QFile liar(path(u"liar.wav"_s));
    QVERIFY(liar.open(QIODevice::WriteOnly));
    liar.write(lie);
    row("a header that promises three hours", liar.fileName(), 0, 0, {Reason::MediaTruncated});
}

void TestVoiceSample::refuses() {
    QFETCH(QString, file);
    QFETCH(double, from);
    QFETCH(double, to);
    QFETCH(QList<Reason>, reasons);
    QFile::remove(path(u"out/sample.wav"_s));
    const auto made = sample({file, from, to});
    QVERIFY(!made);
    QVERIFY2(reasons.contains(made.error().reason), qPrintable(failure::name(made.error().reason)));
    QCOMPARE(QDir(path(u"out"_s)).entryList(QDir::Files), QStringList());
}

void TestVoiceSample::leavesNothingBehindWhenItIsDropped() {
    QFile::remove(path(u"out/sample.wav"_s));
    bool told = false;
    {
        VoiceSample work({.source = m_voice}, path(u"out/sample.wav"_s));
        work.start([&](const Result<VoiceSampleFile>&) { told = true; });
        QCoreApplication::processEvents();
    }
    QCoreApplication::processEvents();
    QVERIFY(!told);
    QCOMPARE(QDir(path(u"out"_s)).entryList(QDir::Files), QStringList());
}

void TestVoiceSample::countsPausesAndCutOffParts() {
    std::vector<qint16> samples(sampleRate * 10, 0);
    for (int i = 0; i < sampleRate * 4; ++i)
        samples[size_t(i)] = qint16(8000 * std::sin(i * 0.02));
    SampleLevels levels = measureSample(samples, -15);
    QCOMPARE(levels.seconds, 10.0);
    QVERIFY(std::abs(levels.spoken - 4) < 0.1);
    QCOMPARE(levels.clippedParts, 0.0);
    samples[100] = samples[5000] = 32767;  // one sample that touches it is not cut off
    QCOMPARE(measureSample(samples, -15).clippedParts, 0.0);
    std::fill_n(samples.begin() + 200, 4, qint16(-32768));
    QVERIFY(measureSample(samples, -15).clippedParts > 0);
    QCOMPARE(measureSample({}, -70).spoken, 0.0);
}

QTEST_GUILESS_MAIN(TestVoiceSample)
#include "tst_voicesample.moc"
