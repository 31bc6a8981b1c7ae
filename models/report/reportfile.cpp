// SPDX-License-Identifier: MIT
#include "models/report/reportfile.h"

#include "services/system/durablefile.h"
#include "services/system/placefile.h"

#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

constexpr int mostTries = 20;  // others may take the free name first

ApiError told(Reason reason, const QString& about) {
    return invalid(reason, u"report"_s, {about});
}

}  // namespace

std::optional<ApiError> reportfile::write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return QFileInfo::exists(path) ? told(Reason::AlreadyMade, path) : told(Reason::FolderNotWritable, QFileInfo(path).absolutePath());
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        file.remove();
        return told(Reason::DiskFull, path);
    }
    file.close();
    durable::sync(path);
    return std::nullopt;
}

Result<QString> reportfile::writeIn(const QString& folder, const QString& name, const QByteArray& bytes) {
    QDir().mkpath(folder);
    for (int i = 0;; ++i) {
        const QString path = freeName(folder, name);
        const auto error = write(path, bytes);
        if (!error)
            return path;
        if (error->reason != Reason::AlreadyMade || i == mostTries)
            return fail(*error);
    }
}
