// SPDX-License-Identifier: MIT
#include "services/queue/contenthash.h"

#include "services/domain/killpoint.h"
#include "services/queue/store/stagedfiles.h"
#include "services/staging/filestretch.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qfuturewatcher.h>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

/// One file after the other; owned by whoever waits for the next answer.
struct Reading {
    StagedFiles& files;
    QStringList left;
    QObject* context;
    std::function<void(const Result<Contents>&)> done;
    Contents known{};
};

void goOn(const std::shared_ptr<Reading>& reading);

std::optional<ApiError> keep(Reading& reading, const FileIdentity& file, const Result<QByteArray>& hash) {
    if (!hash)
        return hash.error();
    if (!(FileIdentity::of(file.path) == file))
        return invalid(Reason::FileChanged, u"input"_s, {file.path});
    if (const auto broken = reading.files.saveContent(file, *hash))
        return broken;
    killPoint("hashed");
    reading.known.insert(file.path, *hash);
    return std::nullopt;
}

/// Once a version of a file; a film takes seconds, so not in this thread.
void read(const std::shared_ptr<Reading>& reading, const FileIdentity& file) {
    auto* watcher = new QFutureWatcher<Result<QByteArray>>(reading->context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, reading->context, [reading, watcher, file] {
        const Result<QByteArray> hash = watcher->result();
        watcher->deleteLater();
        const auto error = keep(*reading, file, hash);
        error ? reading->done(fail(*error)) : goOn(reading);
    });
    watcher->setFuture(QtConcurrent::run(hashStretch, Stretch{.path = file.path, .bytes = file.bytes}));
}

void goOn(const std::shared_ptr<Reading>& reading) {
    while (!reading->left.isEmpty()) {
        const QString path = reading->left.takeFirst();
        const FileIdentity file = FileIdentity::of(path);
        if (!QFileInfo(path).isReadable()) {
            const Reason reason = QFileInfo::exists(path) ? Reason::FileUnreadable : Reason::FileMissing;
            return reading->done(fail(invalid(reason, u"input"_s, {path})));
        }
        const QByteArray content = reading->files.contentOf(file);
        if (content.isEmpty())
            return read(reading, file);
        reading->known.insert(path, content);
    }
    reading->done(reading->known);
}

}  // namespace

void askContents(StagedFiles& files, const QStringList& paths, QObject* context, std::function<void(const Result<Contents>&)> done) {
    goOn(std::make_shared<Reading>(Reading{files, paths, context, std::move(done)}));
}
