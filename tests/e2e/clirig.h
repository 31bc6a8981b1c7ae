// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qprocess.h>
#include <QtCore/qtemporarydir.h>

#include <map>
#include <memory>

/// What one call of the command line left behind.
struct CliEnd {
    int code = -1;
    QList<QJsonObject> lines{};
    QByteArray out{};
    QByteArray err{};

    /// The lines whose "event" is this.
    QList<QJsonObject> events(const QString& name) const;
    QJsonObject end() const { return events(QStringLiteral("end")).value(0); }
    QStringList files() const;
    /// The error kinds, in the order they were told.
    QStringList errorKinds() const;
    QByteArray all() const { return out + err; }
};

/// A profile of its own, the command line, and the simulated vendor as another process.
class CliRig {
public:
    CliRig();
    ~CliRig();

    /// Runs to the end with --json; every line must be an object.
    CliEnd run(const QStringList& arguments, const QByteArray& input = {}, int ms = 120'000);
    std::unique_ptr<QProcess> start(const QStringList& arguments);
    /// Waits for the end of a started call.
    CliEnd finish(QProcess& process, int ms = 120'000);

    /// One a vendor may run, `{"--vendor", "akool"}` and the like; without a name it is Oiiyao's.
    void startSimulator(const QStringList& arguments = {});
    void stopSimulator();  ///< all of them
    /// What the vendor started last saw: bills, violations, requests.
    QJsonObject state() const { return stateOf(m_last); }
    QJsonObject stateOf(const QString& vendor) const;
    qsizetype bills() const { return state()[QLatin1StringView("bills")].toArray().size(); }
    qint64 count(const QString& methodAndPath) const;  ///< of requests that begin so
    QJsonArray violations() const { return state()[QLatin1StringView("violations")].toArray(); }

    QString path(const QString& name) const { return folder.filePath(name); }
    QString out() const { return path(QStringLiteral("out")); }
    QStringList results() const;
    QStringList parts() const;
    /// A small real clip of this name.
    QString clip(const QString& name = QStringLiteral("clip"), double seconds = 1, bool sound = true) const;
    /// One that takes a while to send: real media with ballast that players skip.
    QString largeClip(quint32 mebibytes, double seconds = 1) const;
    QStringList translate(const QStringList& inputs, const QString& to = QStringLiteral("es")) const;
    /// Every file of the profile, one after the other: what a search for a secret looks at.
    QByteArray everythingStored() const;

    QTemporaryDir folder;
    QProcessEnvironment environment;

private:
    struct Simulator {
        std::unique_ptr<QProcess> process{};
        QUrl url{};
    };
    std::map<QString, Simulator> m_simulators;  ///< by vendor
    QString m_last;
};
