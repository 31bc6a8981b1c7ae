// SPDX-License-Identifier: MIT
#include "services/domain/jobspec.h"

#include "services/domain/regionjson.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qjsonarray.h>

using namespace Qt::StringLiterals;

namespace {

struct TextField {
    QLatin1StringView name;
    QString JobSpec::*member;
};

constexpr TextField textFields[] = {
    {"vendor"_L1, &JobSpec::vendor},
    {"account"_L1, &JobSpec::account},
    {"input"_L1, &JobSpec::source},
    {"source"_L1, &JobSpec::sourceLanguage},
    {"target"_L1, &JobSpec::targetLanguage},
    {"voice"_L1, &JobSpec::voice},
    {"text"_L1, &JobSpec::text},
    {"audio"_L1, &JobSpec::audio},
    {"image"_L1, &JobSpec::image},
    {"subtitles"_L1, &JobSpec::subtitles},
    {"title"_L1, &JobSpec::title},
    {"folder"_L1, &JobSpec::folder},
    {"template"_L1, &JobSpec::nameTemplate},
    {"stage"_L1, &JobSpec::stage},
    {"consent"_L1, &JobSpec::consent},
};

}  // namespace

QJsonObject toJson(const JobSpec& job) {
    QJsonObject json{{u"operation"_s, operationName(job.operation)}};
    for (const auto& [name, member] : textFields) {
        if (!(job.*member).isEmpty())
            json[name] = job.*member;
    }
    if (!job.options.isEmpty())
        json["options"_L1] = job.options;
    if (!job.regions.isEmpty())
        json["regions"_L1] = regionsToJson(job.regions);
    if (job.maxCredits > 0)
        json["max_credits"_L1] = job.maxCredits;
    if (job.frameSize.isValid())
        json["frame_size"_L1] = QJsonArray{job.frameSize.width(), job.frameSize.height()};
    if (!job.takes.isEmpty())
        json["takes"_L1] = takenToJson(job.takes);
    if (!job.terms.isEmpty())
        json["terms"_L1] = termsToJson(job.terms);
    if (job.reuse)
        json["reuse"_L1] = true;
    if (job.fit)
        json["fit"_L1] = true;
    return json;
}

JobSpec jobFromJson(const QJsonObject& json) {
    JobSpec job;
    job.operation = operationFromName(json["operation"_L1].toString()).value_or(OperationKind::Translate);
    for (const auto& [name, member] : textFields)
        job.*member = json[name].toString();
    job.options = json["options"_L1].toObject();
    job.regions = regionsFromJson(json["regions"_L1].toArray());
    job.maxCredits = qMax(0.0, json["max_credits"_L1].toDouble());
    const QJsonArray size = json["frame_size"_L1].toArray();
    if (const QSize frame(size[0].toInt(-1), size[1].toInt(-1)); size.size() == 2 && frame.isValid())
        job.frameSize = frame;
    job.takes = takenFromJson(json["takes"_L1].toArray());
    job.terms = termsFromJson(json["terms"_L1].toArray());
    job.reuse = json["reuse"_L1].toBool();
    job.fit = json["fit"_L1].toBool();
    return job;
}

bool isUrl(const QString& source) {
    return source.startsWith("https://"_L1, Qt::CaseInsensitive) || source.startsWith("http://"_L1, Qt::CaseInsensitive);
}

QString displayName(const JobSpec& job) {
    if (isUrl(job.source)) {
        const QString file = QUrl(job.source).fileName();
        return file.isEmpty() ? job.source : file;
    }
    if (!job.source.isEmpty())
        return QFileInfo(job.source).fileName();
    return job.text.isEmpty() ? job.title : job.text.simplified().left(40);
}
