// SPDX-License-Identifier: MIT
// The simulator as a program of its own, for tests that drive the shipped binaries from a shell.
#include "tests/support/simulator.h"

#include <QtCore/qcommandlineparser.h>
#include <QtCore/qcoreapplication.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qsocketnotifier.h>

#include <unistd.h>
#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

static int stopPipe[2];

static void requestStop(int) {
    [[maybe_unused]] const auto written = ::write(stopPipe[1], "", 1);
}

static void quitOnSignals(QCoreApplication& app) {
    if (::pipe(stopPipe) != 0)
        qFatal("no pipe");
    auto* notifier = new QSocketNotifier(stopPipe[0], QSocketNotifier::Read, &app);
    QObject::connect(notifier, &QSocketNotifier::activated, &app, &QCoreApplication::quit);
    std::signal(SIGTERM, requestStop);
    std::signal(SIGINT, requestStop);
}

static void print(const QByteArray& line) {
    std::fputs((line + '\n').constData(), stdout);
    std::fflush(stdout);
}

/// "endpoint=kind[@amount][:times]"; false when it is not one.
static bool misbehave(Simulator& simulator, const QString& text) {
    const QString endpoint = text.section(u'=', 0, 0);
    const QString rest = text.section(u'=', 1);
    const auto misbehaviour = misbehaviourFromText(rest.section(u':', 0, 0));
    const int times = rest.contains(u':') ? rest.section(u':', 1).toInt() : 1;
    return misbehaviour && simulator.tellToMisbehave(endpoint, *misbehaviour, times);
}

int main(int argc, char* argv[]) {
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Acts as a vendor's API on loopback. GET /_sim/state tells bills and violations."_s);
    parser.addHelpOption();
    parser.addOptions({
        {u"vendor"_s, u"One of: %1."_s.arg(simulatedVendors().join(", "_L1)), u"id"_s, u"oiiyao"_s},
        {u"port"_s, u"Where to listen; 0 picks one."_s, u"port"_s, u"0"_s},
        {u"key"_s, u"The one key that is accepted."_s, u"key"_s, u"sim-key-1"_s},
        {u"polls"_s, u"How often a task is asked for until it is done."_s, u"n"_s, u"2"_s},
        {u"credits"_s, u"What the account has."_s, u"n"_s, u"10000"_s},
        {u"delay-ms"_s, u"Before each answer."_s, u"ms"_s, u"0"_s},
        {u"result-video"_s, u"What every video task gives; else the uploaded file comes back."_s, u"file"_s},
        {u"pictures"_s, u"Where the pictures of avatars lie."_s, u"url"_s, SimulatorSettings().pictures},
        {u"misbehave"_s, u"endpoint=kind[@amount][:times]; -1 times = always. May be repeated."_s, u"rule"_s},
    });
    parser.process(app);

    SimulatorSettings settings;
    settings.port = parser.value(u"port"_s).toUShort();
    settings.key = parser.value(u"key"_s).toUtf8();
    settings.delay = std::chrono::milliseconds(parser.value(u"delay-ms"_s).toInt());
    settings.polls = parser.value(u"polls"_s).toInt();
    settings.credits = parser.value(u"credits"_s).toLongLong();
    settings.resultVideo = parser.value(u"result-video"_s);
    settings.pictures = parser.value(u"pictures"_s);
    const auto simulator = makeSimulator(parser.value(u"vendor"_s), settings);
    if (!simulator) {
        std::fprintf(stderr, "no such vendor\n");
        return 2;
    }
    for (const QString& rule : parser.values(u"misbehave"_s)) {
        if (!misbehave(*simulator, rule)) {
            std::fprintf(stderr, "not understood: --misbehave %s\n", qPrintable(rule));
            return 2;
        }
    }

    quitOnSignals(app);
    print("ready " + simulator->baseUrl().toEncoded());
    QCoreApplication::exec();
    print(QJsonDocument(simulator->state()).toJson(QJsonDocument::Compact));
    return 0;
}
