// SPDX-License-Identifier: MIT
// offline: the sample clip into Spanish by the offline engine, from the start of the program to its end, beside half the
// clip's length.
#include "services/media/probe.h"
#include "tests/benchmarks/figure.h"
#include "tests/benchmarks/scratch.h"
#include "tests/benchmarks/stopwatch.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qtemporarydir.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 5;

double secondsOfOneJob() {
    const QTemporaryDir home;
    QProcess program;
    program.setProcessEnvironment(emptyHome(home.path()));
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const double milliseconds = millisecondsOf([&] {
        program.start(QStringLiteral(BABELREEL_BIN "/babelreel-cli"),
                      {u"--profile"_s, home.path(), u"--quiet"_s, u"run"_s, QStringLiteral(BABELREEL_SAMPLE), u"--vendor"_s,
                       u"local"_s, u"--operation"_s, u"translate"_s, u"--to"_s, u"es"_s});
        program.waitForFinished(300'000);
    });
    if (program.exitStatus() != QProcess::NormalExit || program.exitCode() != 0)
        giveUp(u"the sample could not be translated"_s);
    return milliseconds / 1000;
}

}  // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const auto clip = probe(QStringLiteral(BABELREEL_SAMPLE));
    if (!clip)
        giveUp(u"the sample clip cannot be read"_s);
    QList<double> seconds;
    for (int run = 0; run < runs; ++run)
        seconds << secondsOfOneJob();
    print({.metric = u"offline"_s, .unit = u"s"_s, .peerName = u"half the clip's length"_s,
           .whole = {u"the sample into Spanish"_s, median(seconds), clip->seconds / 2},
           .parts = {{u"fastest of the runs"_s, std::ranges::min(seconds), clip->seconds / 2}}});
    return 0;
}
