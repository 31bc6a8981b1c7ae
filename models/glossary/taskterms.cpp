// SPDX-License-Identifier: MIT
#include "models/glossary/taskterms.h"

#include "services/domain/rendered.h"
#include "services/domain/subtitles.h"

#include <QtCore/qfile.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 8 * 1024 * 1024;

Cues cuesIn(const QString& path) {
    QFile file(path);
    if (path.isEmpty() || isUrl(path) || !file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return {};
    const auto read = parseSubtitles(file.readAll(), path);
    return read ? read->cues : Cues();
}

/// The result's own subtitles have no variant; those of the original may come beside them.
QString subtitlesOf(const Task& task, const QString& variant) {
    for (const ResultFile& file : task.files) {
        if (file.fetched() && file.role == OutputRole::Subtitles && file.variant == variant)
            return file.path;
    }
    return {};
}

}  // namespace

TermReport reportTerms(const Task& task) {
    if (task.job.terms.isEmpty() || task.state != task::State::Done)
        return {};
    const Cues target = cuesIn(subtitlesOf(task, {}));
    if (target.isEmpty())
        return {};
    Cues source;
    for (const QString& path : {subtitlesOf(task, u"original"_s), subtitlesOf(task, reviewName(ReviewStop::Source)), task.job.subtitles}) {
        if (source.isEmpty())
            source = cuesIn(path);
    }
    return {.breaches = checkTerms(task.job.terms, target, source), .checked = true, .withSource = !source.isEmpty()};
}
