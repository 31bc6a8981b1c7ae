// SPDX-License-Identifier: MIT
#include "services/system/tools.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qstandardpaths.h>
#include <QtCore/qstorageinfo.h>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace tools {

QString find(const QString& program) {
    return QStandardPaths::findExecutable(program);
}

ApiError missing(const QStringList& packages) {
    return invalid(Reason::PackageMissing, {}, packages);
}

bool saysDiskFull(const QByteArray& errorText) {
    return errorText.contains("No space left on device") || errorText.contains("Disk quota exceeded");
}

ApiError failed(const QString& program, const QByteArray& errorText) {
    if (saysDiskFull(errorText))
        return invalid(Reason::DiskFull, u"out"_s);
    QStringList lines = QString::fromUtf8(errorText).split(u'\n', Qt::SkipEmptyParts);
    lines = lines.mid(std::max<qsizetype>(lines.size() - 3, 0));
    return {.kind = failure::Kind::VendorFault,
            .reason = Reason::EngineFailed,
            .about = {program},
            .detail = lines.join(u'\n')};
}

ApiError notWritten(const QString& folder) {
    const QStorageInfo disk(folder);
    // QFile reports a full disk only in words, and those are translated.
    const bool full = disk.isValid() && disk.bytesAvailable() < 1024 * 1024;
    return invalid(full ? Reason::DiskFull : Reason::FolderNotWritable, u"out"_s, {folder});
}

Result<void> writeFile(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return fail(notWritten(QFileInfo(path).absolutePath()));
    return {};
}

}  // namespace tools
