// SPDX-License-Identifier: MIT
#include "services/watch/quarantine.h"

#include "services/system/placefile.h"
#include "services/watch/folderlook.h"

#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTries = 20;  // others may take the free name first

void putNote(const QString& file, const QString& words) {
    for (int i = 0; i < mostTries; ++i) {
        const QFileInfo moved(file);
        QFile note(freeName(moved.absolutePath(), moved.fileName() + ".txt"_L1));
        if (!note.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            continue;
        note.write(words.toUtf8() + '\n');
        return;
    }
}

}  // namespace

SetAside setAside(const SeenFile& file, const QString& folder, const ApiError& why, const QString& words) {
    SetAside result{.from = file.path, .why = why};
    const QString place = quarantineIn(folder);
    if (seen(file.path) != file || !QDir().mkpath(place))
        return result;
    for (int i = 0; i < mostTries && result.to.isEmpty(); ++i) {
        const QString to = freeName(place, QFileInfo(file.path).fileName());
        const auto error = renameWithoutReplacing(file.path, to);
        if (!error)
            result.to = to;
        else if (error->reason != failure::Reason::FileChanged)
            return result;
    }
    if (!result.to.isEmpty())
        putNote(result.to, words);
    return result;
}
