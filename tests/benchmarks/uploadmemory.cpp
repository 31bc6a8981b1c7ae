// SPDX-License-Identifier: MIT
// P4: how much memory an upload of 2 GiB adds to a process, beside the limit of 24 MiB. Each upload is made by a new
// process, to a server in another one.
#include "services/domain/clock.h"
#include "services/http/upload.h"
#include "tests/benchmarks/discardserver.h"
#include "tests/benchmarks/figure.h"
#include "tests/benchmarks/scratch.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qtemporarydir.h>
#include <QtNetwork/qnetworkaccessmanager.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 5;
constexpr double limitMiB = 24;
constexpr qint64 mebi = 1 << 20;

double memoryMiB(const char* entry) {
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        giveUp(u"/proc/self/status cannot be read"_s);
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith(entry))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    giveUp(u"/proc/self/status lacks a line"_s);
}

int serve() {
    DiscardServer server;
    std::printf("%d\n", server.serverPort());
    std::fflush(stdout);
    return QCoreApplication::exec();
}

/// Prints by how much the memory rose above what it was just before.
int send(const QString& port, const QString& path) {
    QNetworkAccessManager network;
    const QUrl target(u"http://127.0.0.1:%1/file"_s.arg(port));
    const double before = memoryMiB("VmRSS:");
    SystemClock clock;
    auto* upload = new Upload(network, clock, {.target = target, .base = target, .file = FileIdentity::of(path)});
    QObject::connect(upload, &Upload::finished, qApp, [](const std::optional<ApiError>& error) {
        QCoreApplication::exit(error ? 1 : 0);
    });
    upload->start();
    if (QCoreApplication::exec() != 0)
        giveUp(u"the upload failed"_s);
    std::printf("%f\n", memoryMiB("VmHWM:") - before);
    return 0;
}

double growthOf(const QString& port, const QString& path) {
    QProcess sender;
    sender.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    sender.start(QCoreApplication::applicationFilePath(), {u"--send"_s, port, path});
    if (!sender.waitForFinished(120'000) || sender.exitCode() != 0)
        giveUp(u"the sender did not end well"_s);
    return sender.readAllStandardOutput().trimmed().toDouble();
}

/// A file that takes no room on the disk.
QString sparseFile(const QString& folder, qint64 bytes) {
    QFile file(u"%1/%2.bin"_s.arg(folder).arg(bytes));
    if (!file.open(QIODevice::WriteOnly) || !file.resize(bytes))
        giveUp(u"%1 cannot be made"_s.arg(file.fileName()));
    return file.fileName();
}

void measure(const QString& port) {
    const QTemporaryDir folder;
    const QString large = sparseFile(folder.path(), 2048 * mebi);
    const QString small = sparseFile(folder.path(), 256 * mebi);
    QList<double> ofLarge, ofSmall;
    for (int run = 0; run < runs; ++run) {
        ofSmall << growthOf(port, small);
        ofLarge << growthOf(port, large);
    }
    print({.metric = u"P4"_s, .unit = u"MiB"_s, .peerName = u"limit"_s,
           .whole = {u"peak growth, 2 GiB upload"_s, median(ofLarge), limitMiB},
           .parts = {{u"2 GiB beside 256 MiB"_s, median(ofLarge), median(ofSmall)}}});
}

}  // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == "--serve"_L1)
        return serve();
    if (words.value(1) == "--send"_L1)
        return send(words.value(2), words.value(3));
    QProcess server;
    server.start(QCoreApplication::applicationFilePath(), {u"--serve"_s});
    if (!server.waitForReadyRead(10'000))
        giveUp(u"the server did not start"_s);
    measure(QString::fromLatin1(server.readLine().trimmed()));
    server.kill();
    server.waitForFinished();
    return 0;
}
