// SPDX-License-Identifier: MIT
// P11: twenty small pictures from across a clip, beside one ffmpeg process that decodes the keyframes only.
#include "services/media/filmstrip.h"
#include "tests/benchmarks/figure.h"
#include "tests/benchmarks/longclip.h"
#include "tests/benchmarks/stopwatch.h"

#include <QtCore/qeventloop.h>
#include <QtCore/qtemporarydir.h>
#include <QtGui/qguiapplication.h>

using namespace Qt::StringLiterals;

namespace {
constexpr int runs = 9;
constexpr int pictures = 20;
constexpr int length = 60;
}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString clip = makeLongClip(folder.path(), length, length * 30 / pictures);  // as many keyframes as pictures
    QList<double> times;
    for (int i = 0; i < pictures; ++i)
        times << i * double(length) / pictures + 0.1;
    QList<double> ours, firsts, peers;
    for (int run = 0; run < runs; ++run) {
        Filmstrip strip;
        int came = 0;
        QEventLoop loop;
        QElapsedTimer watch;
        watch.start();
        QObject::connect(&strip, &Filmstrip::pictureReady, &loop, [&] {
            if (++came == 1)
                firsts << double(watch.nsecsElapsed()) / 1e6;
            if (came == pictures)
                loop.quit();
        });
        strip.request(clip, times, {160, 90});
        loop.exec();
        ours << double(watch.nsecsElapsed()) / 1e6;
        peers << millisecondsOfProgram(u"ffmpeg"_s, {u"-loglevel"_s, u"error"_s, u"-skip_frame"_s, u"nokey"_s, u"-i"_s, clip, u"-vsync"_s,
                                                     u"0"_s, u"-vf"_s, u"scale=160:90"_s, u"-f"_s, u"rawvideo"_s, u"-"_s});
    }
    constexpr double limit = 120;
    print({.metric = u"P11"_s, .unit = u"ms"_s, .peerName = u"ffmpeg -skip_frame nokey"_s,
           .whole = {u"filmstrip of 20"_s, median(ours), median(peers)}, .parts = {{u"the first of them, limit"_s, median(firsts), limit}}});
    return 0;
}
