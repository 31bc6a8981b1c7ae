// SPDX-License-Identifier: MIT
// P10: from a random time to its exact picture at 1280x720, beside one ffmpeg process that does the same.
#include "services/media/framegrabber.h"
#include "tests/benchmarks/figure.h"
#include "tests/benchmarks/longclip.h"
#include "tests/benchmarks/scratch.h"
#include "tests/benchmarks/stopwatch.h"

#include <QtCore/qeventloop.h>
#include <QtCore/qrandom.h>
#include <QtCore/qtemporarydir.h>
#include <QtGui/qguiapplication.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int seeks = 50;
constexpr int length = 60;
constexpr double rate = 30;

void waitFor(FrameGrabber& grabber, auto signal, auto&& until) {
    QEventLoop loop;
    QObject::connect(&grabber, signal, &loop, [&](const auto&... what) {
        if (until(what...))
            loop.quit();
    });
    loop.exec();
}

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString clip = makeLongClip(folder.path(), length, 250);
    FrameGrabber grabber;
    grabber.open(clip);
    waitFor(grabber, &FrameGrabber::opened, [](const auto&...) { return true; });
    grabber.setBox({1280, 720});
    QRandomGenerator random(7);
    QList<double> ours, peers;
    int wrong = 0;
    for (int i = 0; i < seeks; ++i) {
        const double at = random.bounded(double(length - 1));
        double shown = 0;
        ours << millisecondsOf([&] {
            grabber.show(at);
            waitFor(grabber, &FrameGrabber::frameReady, [&](const QImage&, double seconds, qint64, bool exact) {
                shown = seconds;
                return exact;
            });
        });
        wrong += std::abs(shown - std::floor(at * rate) / rate) > 0.5 / rate ? 1 : 0;
        peers << millisecondsOfProgram(u"ffmpeg"_s, {u"-loglevel"_s, u"error"_s, u"-ss"_s, QString::number(at, 'f', 4), u"-i"_s, clip,
                                                     u"-frames:v"_s, u"1"_s, u"-vf"_s, u"scale=1280:720"_s, u"-f"_s, u"rawvideo"_s, u"-"_s});
    }
    print({.metric = u"P10"_s, .unit = u"ms"_s, .peerName = u"ffmpeg process"_s,
           .whole = {u"random exact picture, median of %1"_s.arg(seeks), median(ours), median(peers)},
           .parts = {{u"wrong pictures (limit 0, shown beside the number of seeks)"_s, double(wrong), double(seeks)}}});
    return wrong == 0 ? 0 : 1;
}
