// SPDX-License-Identifier: MIT
#include "services/queue/checkedfile.h"

#include "services/domain/srt.h"

#include <QtCore/qfile.h>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {
constexpr qint64 largestFile = 32 * 1024 * 1024;
}

std::optional<ReviewStop> stopOf(const ResultFile& file) {
    return reviewFromName(file.variant);
}

const ResultFile* lastChecked(const Task& task) {
    const ResultFile* last = nullptr;
    for (const ResultFile& file : task.files) {
        const auto stop = stopOf(file);
        if (stop && file.fetched() && file.variant != task.stage && (!last || *stop > *stopOf(*last)))
            last = &file;
    }
    return last;
}

Result<CheckedWords> readChecked(const ResultFile& file) {
    QFile words(file.path);
    if (!words.exists())
        return fail(invalid(Reason::FileMissing, u"review"_s, {file.path}));
    if (!words.open(QIODevice::ReadOnly))
        return fail(invalid(Reason::SubtitlesUnreadable, u"review"_s, {file.path}));
    const QByteArray bytes = words.read(largestFile);
    if (const auto line = brokenTimes(bytes))
        return fail(invalid(Reason::SubtitlesBroken, u"review"_s, {file.path, QString::number(*line)}));
    auto cues = parseSrt(bytes);
    if (!cues)
        return fail(invalid(Reason::SubtitlesBroken, u"review"_s, {file.path}));
    return CheckedWords{*stopOf(file), *std::move(cues)};
}
