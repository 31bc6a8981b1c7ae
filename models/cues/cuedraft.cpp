// SPDX-License-Identifier: MIT
#include "models/cues/cuedraft.h"

#include "services/domain/cuetext.h"

#include <QtCore/qfile.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qsavefile.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

QJsonArray toJson(const Cues& cues) {
    QJsonArray list;
    for (const Cue& cue : cues)
        list.append(QJsonArray{qint64(cue.start.count()), qint64(cue.end.count()), cue.text, cue.speaker});
    return list;
}

milliseconds timeIn(const QJsonValue& value) {
    return std::clamp<milliseconds>(milliseconds(value.toInteger()), milliseconds(0), cuetext::latest);
}

Cues fromJson(const QJsonArray& list) {
    Cues cues;
    for (const QJsonValue& entry : list) {
        const QJsonArray parts = entry.toArray();
        cues.append({timeIn(parts.at(0)), timeIn(parts.at(1)), parts.at(2).toString(), parts.at(3).toString()});
    }
    return cues;
}

}  // namespace

// Not a subtitle file: those have no room for what is unfinished, a cue without words for one.
bool cuedraft::keep(const QString& file, const CueDraft& draft) {
    const QJsonObject json{{u"path"_s, draft.path}, {u"clip"_s, draft.clip}, {u"cues"_s, toJson(draft.cues)},
                           {u"source"_s, toJson(draft.source)}};
    QSaveFile kept(file);
    if (!kept.open(QIODevice::WriteOnly))
        return false;
    kept.write(QJsonDocument(json).toJson(QJsonDocument::Compact));
    return kept.commit();
}

std::optional<CueDraft> cuedraft::kept(const QString& file) {
    QFile kept(file);
    if (!kept.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(kept.readAll()).object();
    const CueDraft draft{json[u"path"_s].toString(), json[u"clip"_s].toString(), fromJson(json[u"cues"_s].toArray()),
                         fromJson(json[u"source"_s].toArray())};
    return json.isEmpty() ? std::nullopt : std::optional(draft);
}

void cuedraft::forget(const QString& file) {
    QFile::remove(file);
}
