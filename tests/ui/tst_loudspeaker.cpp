// SPDX-License-Identifier: MIT
// The real sound output: without a device, and into the null sink of a PulseAudio of the test's own, whose monitor is
// recorded. The sandbox's XDG_RUNTIME_DIR keeps it from anybody else's.
#include "ui/audition/loudspeaker.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qprocess.h>
#include <QtCore/qstandardpaths.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <cmath>

using namespace Qt::StringLiterals;
using failure::Reason;

class tst_Loudspeaker : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutADeviceItSaysSo_data() {
        QTest::addColumn<QString>("plugins");
        QTest::newRow("with GStreamer's plugins") << QString();
        QTest::newRow("without any plugin") << u"/nonexistent"_s;
    }

    /// In a process of its own: Qt looks for devices once.
    void withoutADeviceItSaysSo() {
        QFETCH(QString, plugins);
        QProcess player;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"BABELREEL_PLAY_ONCE"_s, u"1"_s);
        environment.insert(u"PULSE_SERVER"_s, u"unix:/nonexistent"_s);
        if (!plugins.isEmpty()) {
            environment.insert(u"GST_PLUGIN_SYSTEM_PATH"_s, plugins);
            environment.insert(u"GST_PLUGIN_PATH"_s, plugins);
        }
        player.setProcessEnvironment(environment);
        player.start(QCoreApplication::applicationFilePath(), QStringList());
        QVERIFY(player.waitForFinished());
        QCOMPARE(player.exitStatus(), QProcess::NormalExit);
        QCOMPARE(QString::fromUtf8(player.readAllStandardOutput()), failure::name(Reason::SoundDeviceMissing));
    }

    void whatIsPlayedIsHeardToItsEnd_data() {
        QTest::addColumn<int>("rate");
        QTest::addColumn<double>("from");
        QTest::newRow("as it is") << 48000 << 0.0;
        QTest::newRow("another rate than the device's") << 22050 << 0.0;
        QTest::newRow("from the middle") << 24000 << 0.5;
        QTest::newRow("from beyond its end") << 24000 << 7.0;
    }

    void whatIsPlayedIsHeardToItsEnd() {
        QFETCH(int, rate);
        QFETCH(double, from);
        if (!startPulse())
            QSKIP("PulseAudio is not installed");
        QProcess recorder;
        record(recorder);
        Loudspeaker loudspeaker;
        QSignalSpy ended(&loudspeaker, &SoundOutput::ended), failed(&loudspeaker, &SoundOutput::failed);
        QVERIFY(!loudspeaker.start(tone(rate, 1.0), from));
        QVERIFY(loudspeaker.position() >= std::min(from, 1.0));
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 10'000);
        QCOMPARE(failed.size(), 0);
        const double expected = std::max(0.0, 1.0 - from);
        if (expected > 0)
            QTRY_VERIFY_WITH_TIMEOUT(heard(recorder) > expected - 0.05, 5'000);
        QVERIFY2(heard(recorder) < expected + 0.05, qPrintable(QString::number(heard(recorder))));
    }

    void stoppingIsHeardAtOnceAndThePositionMoves() {
        if (!startPulse())
            QSKIP("PulseAudio is not installed");
        QProcess recorder;
        record(recorder);
        Loudspeaker loudspeaker;
        QSignalSpy ended(&loudspeaker, &SoundOutput::ended);
        QVERIFY(!loudspeaker.start(tone(24000, 30.0), 0));
        QTRY_VERIFY(loudspeaker.position() > 0.2);
        QTRY_VERIFY(heard(recorder) > 0.2);
        loudspeaker.stop();
        QVERIFY(!loudspeaker.start(tone(24000, 0.2), 0));
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(heard(recorder) < 10);
    }

    void aServerThatGoesAwayIsSaid() {
        if (!startPulse())
            QSKIP("PulseAudio is not installed");
        Loudspeaker loudspeaker;
        QSignalSpy failed(&loudspeaker, &SoundOutput::failed);
        QVERIFY(!loudspeaker.start(tone(24000, 30.0), 0));
        QTRY_VERIFY(loudspeaker.position() > 0.1);
        m_pulse.kill();
        QVERIFY(m_pulse.waitForFinished());
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
        QCOMPARE(failed[0][0].value<ApiError>().reason, Reason::SoundDeviceFailed);
    }

    void cleanupTestCase() {
        m_pulse.kill();
        m_pulse.waitForFinished();
    }

private:
    static Sound tone(int rate, double seconds) {
        Sound sound{rate, std::vector<qint16>(static_cast<size_t>(rate * seconds))};
        for (size_t i = 0; i < sound.samples.size(); ++i)
            sound.samples[i] = static_cast<qint16>(10000 * std::sin(double(i) * 2 * M_PI * 440 / rate));
        return sound;
    }

    bool startPulse() {
        if (m_pulse.state() == QProcess::Running)
            return true;
        if (QStandardPaths::findExecutable(u"pulseaudio"_s).isEmpty() || QStandardPaths::findExecutable(u"parec"_s).isEmpty())
            return false;
        m_pulse.start(u"pulseaudio"_s, {u"-n"_s, u"--daemonize=no"_s, u"--exit-idle-time=-1"_s, u"--disallow-exit"_s, u"-L"_s,
                                        u"module-native-protocol-unix"_s, u"-L"_s, u"module-null-sink sink_name=n"_s});
        const QString socket = qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/pulse/native"_s;
        return QTest::qWaitFor([&] { return QFileInfo::exists(socket); }, 20'000);
    }

    void record(QProcess& recorder) const {
        recorder.start(u"parec"_s, {u"-d"_s, u"n.monitor"_s, u"--raw"_s, u"--format=s16le"_s, u"--rate=8000"_s, u"--channels=1"_s,
                                    u"--latency-msec=20"_s});
        QVERIFY(recorder.waitForReadyRead(20'000));  // the monitor of a silent sink tells silence
        m_recorded.clear();
    }

    /// Seconds in which there was anything.
    double heard(QProcess& recorder) {
        m_recorded += recorder.readAllStandardOutput();
        int loud = 0;
        const auto samples = fromBytes(m_recorded);
        for (size_t i = 0; i + 80 <= samples.size(); i += 80)
            loud += std::any_of(samples.begin() + qint64(i), samples.begin() + qint64(i) + 80, [](qint16 s) { return std::abs(int(s)) > 500; });
        return loud / 100.0;
    }

    QProcess m_pulse;
    mutable QByteArray m_recorded;
};

static int playOnce() {
    Loudspeaker loudspeaker;
    const auto error = loudspeaker.start({24000, std::vector<qint16>(24000, 5000)}, 0);
    std::fputs(error ? qPrintable(failure::name(error->reason)) : "played", stdout);
    return 0;
}

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    if (qEnvironmentVariableIsSet("BABELREEL_PLAY_ONCE"))
        return playOnce();
    tst_Loudspeaker test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_loudspeaker.moc"
