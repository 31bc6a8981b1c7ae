// SPDX-License-Identifier: MIT
// P6: from the start of the program to its first painted window, on an empty profile, beside a Qt hello-world window. The
// programs are not asked anything: the pixels of the screen are watched.
#include "tests/benchmarks/figure.h"
#include "tests/benchmarks/scratch.h"
#include "tests/benchmarks/stopwatch.h"
#include "tests/benchmarks/virtualdisplay.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qthread.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 7;
constexpr int emptyScreen = 4;     // colours: the ground and what the server draws on it
constexpr int paintedWindow = 12;  // more than a frame and a ground of one colour
constexpr int patience = 20'000;   // ms

void waitFor(const VirtualDisplay& display, auto condition, const QString& what) {
    QElapsedTimer watch;
    watch.start();
    while (!condition(display.colours())) {
        if (watch.hasExpired(patience))
            giveUp(what);
        QThread::usleep(500);
    }
}

double startOf(const QString& program, const VirtualDisplay& display) {
    waitFor(display, [](int colours) { return colours <= emptyScreen; }, u"the screen does not become empty"_s);
    const QTemporaryDir home;
    QProcessEnvironment environment = emptyHome(home.path());
    environment.insert(u"DISPLAY"_s, display.name());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const double milliseconds = millisecondsOf([&] {
        process.start(QStringLiteral(BABELREEL_BIN "/") + program, QStringList());
        waitFor(display, [](int colours) { return colours >= paintedWindow; }, u"%1 painted no window"_s.arg(program));
    });
    process.terminate();
    if (!process.waitForFinished(5'000))
        process.kill();
    process.waitForFinished();
    return milliseconds;
}

}  // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    if (!QFileInfo::exists(QStringLiteral(BABELREEL_BIN "/babelreel")))
        giveUp(u"there is no window program"_s);
    const VirtualDisplay display;
    startOf(u"babelreel"_s, display);  // the first start of each reads from the disk
    startOf(u"babelreel-hello"_s, display);
    QList<double> ours, hello;
    for (int run = 0; run < runs; ++run) {
        hello << startOf(u"babelreel-hello"_s, display);
        ours << startOf(u"babelreel"_s, display);
    }
    print({.metric = u"P6"_s, .unit = u"ms"_s, .peerName = u"Qt hello-world window"_s,
           .whole = {u"first painted window"_s, median(ours), median(hello)},
           .parts = {{u"fastest of the runs"_s, std::ranges::min(ours), std::ranges::min(hello)}}});
    return 0;
}
