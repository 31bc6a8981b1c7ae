// SPDX-License-Identifier: MIT
// audition: from pressing Play on a preview that lies in the cache until the sound output has begun to take it, in a program
// that knows nothing of it yet; beside one ffmpeg process that decodes the same file. With a PulseAudio of its own.
#include "tests/benchmarks/figure.h"
#include "tests/benchmarks/longclip.h"
#include "tests/benchmarks/scratch.h"
#include "tests/benchmarks/stopwatch.h"
#include "ui/audition/audition.h"

#include <QtCore/qeventloop.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qtemporarydir.h>
#include <QtCore/qthread.h>
#include <QtGui/qguiapplication.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 25;
constexpr double limit = 100;  // ms

void startSoundServer(QProcess& server) {
    server.start(u"pulseaudio"_s, {u"-n"_s, u"--daemonize=no"_s, u"--exit-idle-time=-1"_s, u"--disallow-exit"_s, u"-L"_s,
                                   u"module-native-protocol-unix"_s, u"-L"_s, u"module-null-sink sink_name=n"_s});
    const QString socket = qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/pulse/native"_s;
    for (int i = 0; i < 400 && !QFileInfo::exists(socket); ++i)
        QThread::msleep(25);
    if (!QFileInfo::exists(socket))
        giveUp(u"no PulseAudio"_s);
}

QString makeSpeech(const QString& folder) {
    std::vector<qint16> samples(44100 * 8);
    for (size_t i = 0; i < samples.size(); ++i)
        samples[i] = static_cast<qint16>(9000 * std::sin(double(i) / 20) * std::sin(double(i) / 7000));
    QFile file(folder + u"/voice.wav"_s);
    if (!file.open(QIODevice::WriteOnly))
        giveUp(file.errorString());
    file.write(waveHeader(44100, qint64(samples.size())) + toBytes(samples));
    return file.fileName();
}

/// Until it is heard: the output has taken its first samples.
double playOnce(VoicePreviews& previews, const QUrl& url) {
    Audition audition(previews);
    QEventLoop loop;
    QObject::connect(&audition, &Audition::failed, &loop, [](const ApiError& error) { giveUp(failure::name(error.reason)); });
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (audition.isPlaying(url) && audition.position(url) > 0)
            loop.quit();
    });
    look.start(1);
    return millisecondsOf([&] {
        audition.play(url);
        loop.exec();
    });
}

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QProcess server;
    startSoundServer(server);
    const QTemporaryDir folder;
    const QUrl url = QUrl::fromLocalFile(makeSpeech(folder.path()));
    SystemClock clock;
    QString cached;
    double first = 0;
    {
        VoicePreviews previews(folder.filePath(u"previews"_s), clock);
        first = playOnce(previews, url);  // fetched, measured, kept; and Qt has found its devices
        cached = previews.preview(url).file;
    }
    QList<double> ours, known, peers;
    for (int run = 0; run < runs; ++run) {
        VoicePreviews previews(folder.filePath(u"previews"_s), clock);
        ours << playOnce(previews, url);
        known << playOnce(previews, url);
        peers << millisecondsOfProgram(u"ffmpeg"_s, {u"-nostdin"_s, u"-loglevel"_s, u"error"_s, u"-i"_s, cached, u"-f"_s, u"null"_s, u"-"_s});
    }
    print({.metric = u"audition"_s, .unit = u"ms"_s, .peerName = u"ffmpeg -f null"_s,
           .whole = {u"from the disk"_s, median(ours), median(peers)},
           .parts = {{u"from the disk, limit"_s, median(ours), limit}, {u"seen before, limit"_s, median(known), limit},
                     {u"the slowest, limit"_s, *std::ranges::max_element(ours), limit},
                     {u"the first of a session, fetched and measured too"_s, first, median(peers)}}});
    server.kill();
    server.waitForFinished();
    return 0;
}
