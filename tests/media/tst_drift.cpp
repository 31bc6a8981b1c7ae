// SPDX-License-Identifier: MIT
#include "services/media/drift.h"
#include "services/media/driftmeter.h"
#include "services/media/fft.h"
#include "tests/media/barcodeclips.h"

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <cmath>

using namespace Qt::StringLiterals;

class TestDrift : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void transformsThereAndBack();
    void findsHowMuchLater_data();
    void findsHowMuchLater();
    void findsAClockThatRunsSlow();
    void claimsNothing_data();
    void claimsNothing();
    void tellsWhatIsNoSound();
    void measuresInTheBackground();

private:
    QString sound(const QString& name, const QString& graph) {
        return m_clips.ffmpeg(name, {u"-f"_s, u"lavfi"_s, u"-i"_s, graph, u"-c:a"_s, u"aac"_s});
    }
    BarcodeClips m_clips;
    QString m_source;
};

namespace {
const auto music = u"anoisesrc=seed=7:d=40:c=pink:r=48000,volume=0.5"_s;
const auto voice = u"anoisesrc=seed=99:d=40:c=brown:r=48000,volume=0.25"_s;  // as loud and in nothing alike
}  // namespace

void TestDrift::initTestCase() {
    m_source = sound(u"source.mp4"_s, music);
    QVERIFY(!m_source.isEmpty());
}

void TestDrift::transformsThereAndBack() {
    fft::Spectrum values(16);
    for (size_t i = 0; i < values.size(); ++i)
        values[i] = std::polar(1.0, 2 * M_PI * 3 * double(i) / 16) + double(i % 3);
    const fft::Spectrum before = values;
    fft::transform(values);
    std::complex<double> third;
    for (size_t i = 0; i < before.size(); ++i)
        third += before[i] * std::polar(1.0, -2 * M_PI * 3 * double(i) / 16);
    QVERIFY(std::abs(values[3] - third) < 1e-9);
    fft::transform(values, true);
    for (size_t i = 0; i < values.size(); ++i)
        QVERIFY(std::abs(values[i] / 16.0 - before[i]) < 1e-9);
}

void TestDrift::findsHowMuchLater_data() {
    QTest::addColumn<QString>("filter");
    QTest::addColumn<double>("ms");
    QTest::newRow("the same sound") << u"anull"_s << 0.0;
    QTest::newRow("137 ms later") << u"adelay=137:all=1"_s << 137.0;
    QTest::newRow("38 ms earlier") << u"atrim=start=0.038,asetpts=PTS-STARTPTS"_s << -38.0;
    QTest::newRow("4.2 s later") << u"adelay=4200:all=1"_s << 4200.0;
    QTest::newRow("softer and without its heights") << u"adelay=50:all=1,lowpass=f=3000,volume=0.2"_s << 50.0;
    QTest::newRow("in stereo at another rate") << u"adelay=50:all=1,aresample=44100,pan=stereo|c0=c0|c1=c0"_s << 50.0;
    QTest::newRow("silent in its first third") << u"adelay=20:all=1,volume=0:enable='lt(t,14)'"_s << 20.0;
}

void TestDrift::findsHowMuchLater() {
    QFETCH(QString, filter);
    QFETCH(double, ms);
    const QString other = sound(u"%1.mp4"_s.arg(qHash(filter)), music + u',' + filter);
    QVERIFY(!other.isEmpty());
    const auto drift = measureDrift(m_source, other);
    QVERIFY(drift && drift->reliable);
    QVERIFY2(std::abs(drift->offset * 1000 - ms) < 0.5, qPrintable(QString::number(drift->offset * 1000)));
    QCOMPARE(drift->perMillion, 0.0);
}

void TestDrift::findsAClockThatRunsSlow() {
    const QString other = sound(u"slow.mp4"_s, music + u",adelay=100:all=1,asetrate=47996,aresample=48000"_s);
    const auto drift = measureDrift(m_source, other);
    QVERIFY(drift && drift->reliable);
    QVERIFY2(std::abs(drift->perMillion - 83.3) < 15, qPrintable(QString::number(drift->perMillion)));
    QVERIFY2(std::abs(drift->place(30) - (30 * 1.0000833 + 0.1)) < 0.001, qPrintable(QString::number(drift->place(30), 'f', 5)));
}

void TestDrift::claimsNothing_data() {
    QTest::addColumn<QString>("graph");
    QTest::newRow("of an unrelated sound") << u"anoisesrc=seed=31:d=40:c=pink:r=48000,volume=0.5"_s;
    QTest::newRow("of another voice") << voice;
    QTest::newRow("of silence") << u"anullsrc=d=40"_s;
    QTest::newRow("of a steady tone") << u"sine=d=40"_s;
    QTest::newRow("of a film that runs four in a hundred faster") << music + u",atempo=1.04"_s;
    QTest::newRow("of a tenth of a second") << u"anoisesrc=seed=31:d=0.1"_s;
}

void TestDrift::claimsNothing() {
    QFETCH(QString, graph);
    const QString other = sound(u"%1.mp4"_s.arg(qHash(graph)), graph);
    QVERIFY(!other.isEmpty());
    const auto drift = measureDrift(m_source, other);
    QVERIFY(drift.has_value());
    QVERIFY2(!drift->reliable, qPrintable(QString::number(drift->offset)));
    QCOMPARE(drift->place(12.5), 12.5);
}

void TestDrift::tellsWhatIsNoSound() {
    const QString mute = m_clips.make(u"mute.mp4"_s, 25, u"25"_s, {u"-c:v"_s, u"libx264"_s, u"-an"_s});
    QCOMPARE(measureDrift(m_source, mute).error().reason, failure::Reason::NoSound);
    QCOMPARE(measureDrift(u"/nowhere.mp4"_s, mute).error().reason, failure::Reason::FileMissing);
    std::stop_source stopped;
    stopped.request_stop();
    QCOMPARE(measureDrift(m_source, m_source, stopped.get_token()).error().kind, failure::Kind::Cancelled);
}

void TestDrift::measuresInTheBackground() {
    const QString later = sound(u"later.mp4"_s, music + u",adelay=80:all=1"_s);
    const QString mixed = sound(u"mixed.mp4"_s, u"%1[a];%2[b];[a]adelay=60:all=1[c];[c][b]amix=normalize=0"_s.arg(music, voice));
    DriftMeter meter;
    const QSignalSpy measured(&meter, &DriftMeter::measured);
    meter.measure(m_source, {later});
    meter.measure(m_source, {later, mixed, u"/nowhere.mp4"_s});  // of the first nothing is told any more
    QTRY_COMPARE_WITH_TIMEOUT(measured.size(), 3, 60'000);
    QCOMPARE(measured[0][0].toString(), later);
    QCOMPARE(std::lround(measured[0][1].value<Drift>().offset * 1000), 80);
    QVERIFY2(measured[1][1].value<Drift>().reliable, "the music under another voice is enough");
    QCOMPARE(std::lround(measured[1][1].value<Drift>().offset * 1000), 60);
    QVERIFY(!measured[2][1].value<Drift>().reliable);
}

QTEST_GUILESS_MAIN(TestDrift)
#include "tst_drift.moc"
