// SPDX-License-Identifier: MIT
// How long the window's thread is kept from its events while a clip is played, scrubbed and stepped through, beside the 16 ms
// of one frame; and what memory a clip leaves behind once it is closed, beside the 15 MB that it may.
#include "tests/benchmarks/figure.h"
#include "tests/benchmarks/heartbeat.h"
#include "tests/benchmarks/longclip.h"
#include "ui/preview/frameview.h"
#include "ui/preview/previewpanel.h"
#include "ui/theme/theme.h"

#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>
#include <QtCore/qtimer.h>
#include <QtWidgets/qapplication.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int runs = 3;
constexpr double frameMilliseconds = 16;
constexpr double mostLeft = 15;  // MB
constexpr const char* own = "Pss_Anon:";
constexpr const char* inAll = "Pss:";

struct Stall {
    double gap = 0;
    double work = 0;
    double bareGap = 0;
};

void pass(std::chrono::milliseconds time) {
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

/// What is in memory for this process alone, in MB: its own pages, or with those of the libraries it shares with nobody here.
double memory(const char* kind) {
    QFile rollup(u"/proc/self/smaps_rollup"_s);
    if (!rollup.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : rollup.readAll().split('\n')) {
        if (line.startsWith(kind))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

void open(PreviewPanel& preview, const QString& clip) {
    preview.open(clip);
    while (preview.frameView()->image().isNull())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

template <class Doing>
Stall stallWhile(const Doing& doing) {
    Heartbeat heartbeat;
    BareHeartbeat bare;
    heartbeat.start();
    doing();
    return {heartbeat.longestGap(), heartbeat.longestWork(), bare.stop()};
}

void play(PreviewPanel& preview) {
    preview.play();
    pass(5s);
    preview.pause();
    pass(500ms);
}

/// As a mouse on the timeline asks, sixty times a second.
void scrub(PreviewPanel& preview) {
    for (int step = 0; step < 180; ++step) {
        preview.seek(3 + step * 0.13);
        pass(16ms);
    }
    pass(500ms);
}

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    theme::apply(application, theme::Scheme::Light);
    const QTemporaryDir folder;
    const QString clip = makeLongClip(folder.path(), 30, 250);
    PreviewPanel preview;
    preview.resize(1280, 900);
    preview.show();
    pass(200ms);
    const double before = memory(own);
    open(preview, clip);
    play(preview);
    preview.close();
    pass(1s);
    const double first = memory(own), firstInAll = memory(inAll);
    QList<double> gaps, work, bareGaps, scrubGaps, scrubWork;
    for (int run = 0; run < runs; ++run) {
        open(preview, clip);
        pass(1s);  // filmstrip and peaks are read meanwhile
        const Stall playing = stallWhile([&] { play(preview); });
        const Stall scrubbing = stallWhile([&] { scrub(preview); });
        gaps << playing.gap;
        work << playing.work;
        bareGaps << playing.bareGap;
        scrubGaps << scrubbing.gap;
        scrubWork << scrubbing.work;
        preview.close();
        pass(1s);
    }
    
    print({.metric = u"preview"_s, .unit = u"ms"_s, .peerName = u"limit"_s,
           .whole = {u"longest gap between two events while playing"_s, median(gaps), frameMilliseconds},
           .parts = {{u"beside a thread that does nothing else"_s, median(gaps), median(bareGaps)},
                     {u"processor time of the longest event, playing"_s, median(work), frameMilliseconds},
                     {u"longest gap, scrubbing"_s, median(scrubGaps), frameMilliseconds},
                     {u"processor time of the longest event, scrubbing"_s, median(scrubWork), frameMilliseconds},
                     {u"MB left by %1 clips after the first"_s.arg(runs), memory(inAll) - firstInAll, mostLeft},
                     {u"MB left by the first, but for what it reads of libraries"_s, first - before, mostLeft}}});
    return 0;
}
