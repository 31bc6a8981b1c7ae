// SPDX-License-Identifier: MIT
#include "tests/watch/watchrig.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdir.h>
#include <QtCore/qendian.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qthreadpool.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int calmTurns = 20;
}

WatchRig::WatchRig() : vendors(QList<Vendor>()) {
    rule = {.id = u"r"_s, .folder = folder.filePath(u"in"_s)};
    rule.jobs << JobSpec{.vendor = u"v"_s, .account = u"v"_s, .targetLanguage = u"es"_s, .folder = folder.filePath(u"out"_s)};
    QDir().mkpath(rule.folder);
}

WatchTools WatchRig::tools() {
    return {.clock = clock,
            .vendors = vendors,
            .wasTaken = [this](const QString& id, const QString& sha256) {
                return std::ranges::any_of(files, [&](const WatchedFile& file) { return file.rule == id && file.sha256 == sha256; });
            },
            .take = [this](const WatchedFile& file, const QList<JobSpec>& made) -> std::optional<ApiError> {
                if (storeError)
                    return storeError;
                files << file;
                jobs << made;
                return std::nullopt;
            },
            .today = [this](const QString&) {
                WatchDay all = day;
                all.files = int(std::ranges::count_if(files, [this](const WatchedFile& file) {
                    return file.at.toLocalTime().date() == clock.now().toLocalTime().date();
                }));
                return all;
            },
            .check = [this](const JobSpec&) { return refusal; },
            .words = [](const ApiError& error) { return failure::name(error.reason); }};
}

void WatchRig::start(const WatchRule& other) {
    rule = other;
    start();
}

void WatchRig::start(std::unique_ptr<WatchedFolder> other) {
    watched = other ? std::move(other) : std::make_unique<WatchedFolder>(rule, tools());
    QObject::connect(watched.get(), &WatchedFolder::putAside, watched.get(), [this](const SetAside& file) { aside << file; });
    watched->start();
}

void WatchRig::settle() {
    for (int calm = 0; calm < calmTurns;) {
        const bool busy = QThreadPool::globalInstance()->activeThreadCount() > 0;
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        QCoreApplication::sendPostedEvents();
        calm = busy ? 0 : calm + 1;
    }
}

void WatchRig::pass(std::chrono::milliseconds step) {
    settle();
    const QDateTime end = clock.now().addMSecs(step.count());
    while (clock.nextDue().isValid() && clock.nextDue() <= end) {
        clock.advanceToNext();
        settle();
    }
    clock.advance(std::chrono::milliseconds(clock.now().msecsTo(end)));
    settle();
}

QByteArray WatchRig::sound(int seed) {
    constexpr quint32 samples = 800;
    const auto number = [](auto value) {
        value = qToLittleEndian(value);
        return QByteArray(reinterpret_cast<const char*>(&value), sizeof value);
    };
    QByteArray data;
    for (quint32 i = 0; i < samples; ++i)
        data += number(qint16((i * 37 + quint32(seed) * 101) % 4000));
    return "RIFF" + number(quint32(36 + data.size())) + "WAVEfmt " + number(quint32(16)) + number(quint16(1)) + number(quint16(1)) +
           number(quint32(8000)) + number(quint32(16000)) + number(quint16(2)) + number(quint16(16)) + "data" + number(quint32(data.size())) + data;
}

QString WatchRig::putSound(const QString& name, int seed) {
    return put(name, sound(seed));
}

QString WatchRig::put(const QString& name, const QByteArray& bytes) {
    const QString to = path(name);
    QDir().mkpath(QFileInfo(to).absolutePath());
    QFile file(to);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(to));
    return to;
}

QStringList WatchRig::inQuarantine() const {
    return QDir(quarantineIn(rule.folder)).entryList(QDir::Files, QDir::Name);
}

QString WatchRig::note(const QString& name) const {
    QFile file(quarantineIn(rule.folder) + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

QStringList WatchRig::taken() const {
    QStringList names;
    for (const WatchedFile& file : files)
        names << QFileInfo(file.path).fileName();
    return names;
}
