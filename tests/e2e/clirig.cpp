// SPDX-License-Identifier: MIT
#include "tests/e2e/clirig.h"

#include "tests/support/clips.h"

#include <QtCore/qdir.h>
#include <QtCore/qdiriterator.h>
#include <QtCore/qendian.h>
#include <QtCore/qeventloop.h>
#include <QtCore/qjsondocument.h>
#include <QtNetwork/qnetworkaccessmanager.h>
#include <QtNetwork/qnetworkreply.h>

using namespace Qt::StringLiterals;

QList<QJsonObject> CliEnd::events(const QString& name) const {
    QList<QJsonObject> found = lines;
    found.removeIf([&name](const QJsonObject& line) { return line["event"_L1].toString() != name; });
    return found;
}

QStringList CliEnd::files() const {
    QStringList paths;
    for (const QJsonObject& event : events(u"file"_s))
        paths << event["path"_L1].toString();
    return paths;
}

QStringList CliEnd::errorKinds() const {
    QStringList kinds;
    for (const QJsonObject& event : events(u"error"_s))
        kinds << event["kind"_L1].toString();
    return kinds;
}

CliRig::CliRig() : environment(QProcessEnvironment::systemEnvironment()) {
    environment.insert(u"BABELREEL_PROFILE"_s, path(u"profile"_s));
    environment.insert(u"BABELREEL_POLL_MS"_s, u"50"_s);
}

CliRig::~CliRig() {
    stopSimulator();
}

std::unique_ptr<QProcess> CliRig::start(const QStringList& arguments) {
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    process->setWorkingDirectory(folder.path());
    process->start(QStringLiteral(BABELREEL_CLI), QStringList{u"--json"_s} + arguments);
    if (!process->waitForStarted())
        qFatal("the command line does not start");
    return process;
}

CliEnd CliRig::run(const QStringList& arguments, const QByteArray& input, int ms) {
    const auto process = start(arguments);
    process->write(input);
    process->closeWriteChannel();
    return finish(*process, ms);
}

CliEnd CliRig::finish(QProcess& process, int ms) {
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(ms)) {
        process.kill();
        process.waitForFinished();
        return {.out = process.readAllStandardOutput(), .err = "did not end\n" + process.readAllStandardError()};
    }
    CliEnd end{.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
               .out = process.readAllStandardOutput(), .err = process.readAllStandardError()};
    for (const QByteArray& line : end.out.split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject())
            return {.out = end.out, .err = "not a JSON object: " + line};
        end.lines << document.object();
    }
    return end;
}

void CliRig::startSimulator(const QStringList& arguments) {
    const qsizetype named = arguments.indexOf("--vendor"_L1);
    m_last = named < 0 ? u"oiiyao"_s : arguments.value(named + 1);
    Simulator& simulator = m_simulators[m_last];
    simulator.process = std::make_unique<QProcess>();
    simulator.process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    simulator.process->start(QStringLiteral(BABELREEL_SIMULATOR), arguments);
    while (!simulator.process->canReadLine()) {
        if (!simulator.process->waitForReadyRead(20'000))
            qFatal("the simulator does not start");
    }
    simulator.url = QUrl(QString::fromLatin1(simulator.process->readLine().trimmed().mid(6)));
    environment.insert(u"BABELREEL_%1_URL"_s.arg(m_last.toUpper()), simulator.url.toString());
    environment.insert(u"BABELREEL_%1_KEY"_s.arg(m_last.toUpper()), u"sim-key-1"_s);
}

void CliRig::stopSimulator() {
    for (auto& [vendor, simulator] : m_simulators) {
        simulator.process->terminate();
        if (!simulator.process->waitForFinished(10'000))
            simulator.process->kill();
    }
    m_simulators.clear();
}

QJsonObject CliRig::stateOf(const QString& vendor) const {
    const auto simulator = m_simulators.find(vendor);
    if (simulator == m_simulators.end())
        return {};
    QNetworkAccessManager network;
    const QUrl address(simulator->second.url.toString() + u"/_sim/state"_s);  // a base may have a path of its own
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(address)));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    return QJsonDocument::fromJson(reply->readAll()).object();
}

qint64 CliRig::count(const QString& methodAndPath) const {
    const QJsonObject requests = state()["requests"_L1].toObject();
    qint64 sum = 0;
    for (auto request = requests.begin(); request != requests.end(); ++request) {
        if (request.key().startsWith(methodAndPath))
            sum += request.value().toInteger();
    }
    return sum;
}

QStringList CliRig::results() const {
    return QDir(out()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

QStringList CliRig::parts() const {
    return results().filter(u".part"_s);
}

QString CliRig::clip(const QString& name, double seconds, bool sound) const {
    return makeClip(folder.path(), {.seconds = seconds, .sound = sound}, name);
}

QString CliRig::largeClip(quint32 mebibytes, double seconds) const {
    const QString path = clip(u"large"_s, seconds);
    QFile file(path);
    const quint32 ballast = mebibytes << 20;
    const quint32 atom = qToBigEndian(ballast + 8);  // and its own eight bytes
    const QByteArray head = QByteArray(reinterpret_cast<const char*>(&atom), 4) + "free";
    if (!file.open(QIODevice::Append) || file.write(head) != 8 || !file.resize(file.size() + ballast))
        qFatal("no large clip");
    return path;
}

QStringList CliRig::translate(const QStringList& inputs, const QString& to) const {
    return QStringList{u"run"_s} + inputs +
           QStringList{u"--operation"_s, u"translate"_s, u"--vendor"_s, u"oiiyao"_s, u"--from"_s, u"en"_s,
                       u"--to"_s,        to,             u"--voice"_s,  u"101"_s,    u"--out"_s,  out()};
}

QByteArray CliRig::everythingStored() const {
    QByteArray all;
    for (const QString& root : {path(u"profile"_s), QDir::homePath()}) {
        QDirIterator files(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.fileName().contains(u"/keyrings/"_s) && file.open(QIODevice::ReadOnly))
                all += file.readAll() + '\n';
        }
    }
    return all;
}
