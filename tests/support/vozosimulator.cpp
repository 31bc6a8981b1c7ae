// SPDX-License-Identifier: MIT
#include "tests/support/vozosimulator.h"

#include <QtCore/qfileinfo.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using apidoc::Field;
using apidoc::FieldType;
using apidoc::Operation;

namespace {

Field side(const QString& name) {
    return {.name = name, .type = FieldType::Number, .required = true};
}

Field choice(const QString& name, bool required, const QString& allowed) {
    return {.name = name, .required = required, .allowed = allowed.split(u' ')};
}

/// callback_url is left out: a desktop program cannot be called, and the vendor tries it before it takes the job.
QList<Operation> document() {
    const QString language = u"[a-z]{2}(-[A-Za-z]{2})?"_s;
    return {
        {.name = u"translate"_s,
         .method = "POST",
         .path = u"/v1/media/translate"_s,
         .fields = {choice(u"media_type"_s, true, u"video audio"_s),
                    {.name = u"media_url"_s, .type = FieldType::Url, .required = true},
                    {.name = u"source_language"_s, .required = true, .form = u"(auto|%1)"_s.arg(language)},
                    {.name = u"target_language"_s, .required = true, .form = language},
                    choice(u"export_type"_s, true, u"auto video audio all"_s),
                    {.name = u"subtitle_url"_s, .type = FieldType::Url},
                    choice(u"subtitle_usage_type"_s, false, u"original final_translated"_s),
                    {.name = u"ocr_text_box"_s,
                     .type = FieldType::Object,
                     .inside = {side(u"x"_s), side(u"y"_s), side(u"width"_s), side(u"height"_s)}},
                    {.name = u"speaker_number"_s,
                     .type = FieldType::Object,
                     .inside = {{.name = u"min"_s, .type = FieldType::Whole, .least = 1},
                                {.name = u"max"_s, .type = FieldType::Whole, .least = 1}}},
                    {.name = u"user_prompt"_s}}},
        {.name = u"task"_s, .method = "GET", .path = u"/v1/media/translate/{task_id}"_s},
    };
}

bool isWithinFrame(const QJsonObject& box) {
    const double x = box["x"_L1].toDouble(), y = box["y"_L1].toDouble();
    const double width = box["width"_L1].toDouble(), height = box["height"_L1].toDouble();
    constexpr double rounding = 1e-6;
    return x >= 0 && y >= 0 && width > 0 && height > 0 && x + width <= 1 + rounding && y + height <= 1 + rounding;
}

/// What the document says about fields together.
std::optional<QString> togetherFault(const QJsonObject& fields) {
    const bool isAudio = fields["media_type"_L1].toString() == "audio"_L1;
    const QString wanted = fields["export_type"_L1].toString();
    const bool subtitled = fields.contains("subtitle_url"_L1);
    const bool boxed = fields.contains("ocr_text_box"_L1);
    if (isAudio && (wanted == "video"_L1 || wanted == "all"_L1))
        return u"export_type cannot be %1 for audio"_s.arg(wanted);
    if (subtitled && boxed)
        return u"subtitle_url and ocr_text_box exclude each other"_s;
    if (isAudio && boxed)
        return u"ocr_text_box is for videos"_s;
    if (boxed && !isWithinFrame(fields["ocr_text_box"_L1].toObject()))
        return u"ocr_text_box is not within the frame"_s;
    if (subtitled != fields.contains("subtitle_usage_type"_L1))
        return u"subtitle_usage_type goes with subtitle_url"_s;
    const QString ending = QFileInfo(QUrl(fields["subtitle_url"_L1].toString()).path()).suffix().toLower();
    if (subtitled && !ending.isEmpty() && ending != "srt"_L1)
        return u"subtitle_url is no SRT"_s;
    const QJsonObject speakers = fields["speaker_number"_L1].toObject();
    if (fields.contains("speaker_number"_L1) && speakers.isEmpty())
        return u"speaker_number is empty"_s;
    if (speakers.size() == 2 && speakers["min"_L1].toInteger() > speakers["max"_L1].toInteger())
        return u"speaker_number has min above max"_s;
    return {};
}

}  // namespace

VozoSimulator::VozoSimulator(const SimulatorSettings& settings)
    : VendorSimulator(settings, {.header = "Authorization", .prefix = "Bearer ", .never = {"x-api-key"}}, document()) {}

VendorSimulator::Answer VozoSimulator::refusal(const apidoc::Complaint& complaint) const {
    static const QHash<QString, QString> codes{{u"auth"_s, u"1302"_s}, {u"invalid"_s, u"5"_s}, {u"rate"_s, u"1304"_s},
                                               {u"permission"_s, u"7"_s}, {u"credit"_s, u"104"_s}, {u"missing"_s, u"5"_s},
                                               {u"internal"_s, u"1000"_s}};
    const int status = complaint.type == "internal"_L1 ? 500 : complaint.type == "missing"_L1 ? 404 : 400;
    return {{{u"code"_s, codes.value(complaint.type, u"5"_s)},
             {u"message"_s, complaint.message},
             {u"serverTs"_s, QString::number(now().toMSecsSinceEpoch())}},
            status};
}

VendorSimulator::Answer VozoSimulator::answer(const Operation& operation, const QJsonObject& fields, const QString& argument) {
    return operation.name == "translate"_L1 ? translate(fields) : status(argument);
}

VendorSimulator::Answer VozoSimulator::translate(const QJsonObject& fields) {
    if (const auto fault = togetherFault(fields)) {
        addViolation(u"translate: "_s + *fault);
        return refusal({.type = u"invalid"_s, .message = *fault});
    }
    if (std::ranges::count(m_jobs, false, &Job::over) >= mostAtOnce)
        return refusal({.type = u"rate"_s, .message = u"Too many concurrent requests"_s});
    const Job job{.id = QString::number(1861664658419253250 + m_jobs.size()), .fields = fields, .fails = nextTaskFails()};
    if (!charge({.taskId = job.id, .type = u"translate"_s, .credits = points, .source = fields["media_url"_L1].toString(),
                 .target = fields["target_language"_L1].toString()}))
        return refusal({.type = u"credit"_s, .message = u"Insufficient credits"_s});
    m_jobs.append(job);
    return {{{u"task_id"_s, job.id}}};
}

QJsonObject VozoSimulator::resultOf(const Job& job) {
    const QString wanted = job.fields["export_type"_L1].toString();
    const QString made = wanted == "auto"_L1 ? job.fields["media_type"_L1].toString() : wanted;
    QJsonObject result{{u"subtitle_url"_s, subtitleLink(job.fields["target_language"_L1].toString())}};
    if (made != "audio"_L1)
        result["video_url"_L1] = videoLink();
    if (made != "video"_L1)
        result["audio_url"_L1] = audioLink();
    return result;
}

VendorSimulator::Answer VozoSimulator::status(const QString& id) {
    const auto job = std::ranges::find(m_jobs, id, &Job::id);
    if (job == m_jobs.end()) {
        addViolation(u"task: there is no %1"_s.arg(id));
        return refusal({.type = u"missing"_s, .message = u"There is no such task"_s});
    }
    static const QStringList stages{u"queuing"_s,     u"preprocessing"_s, u"transcribing"_s,
                                    u"translating"_s, u"dubbing"_s,       u"rendering"_s};
    const int polls = std::max(1, settings().polls);
    if (++job->polls < polls)
        return {{{u"task_id"_s, id}, {u"status"_s, stages[(job->polls - 1) * stages.size() / (polls - 1)]}}};
    job->over = true;
    const QJsonObject result = resultOf(*job);
    if (job->fails || (result.contains("video_url"_L1) && result["video_url"_L1].toString().isEmpty()))
        return {{{u"task_id"_s, id}, {u"status"_s, u"failed"_s}, {u"err_code"_s, u"999"_s},
                 {u"err_message"_s, u"Failed to download the media"_s}}};
    return {{{u"task_id"_s, id}, {u"status"_s, u"done"_s}, {u"result"_s, result}}};
}

QJsonObject VozoSimulator::spoilt(const Misbehaviour& misbehaviour, const QJsonObject& body) {
    using Kind = Misbehaviour::Kind;
    QJsonObject bent = body;
    switch (misbehaviour.kind) {
    case Kind::MissingFields:
        return {};
    case Kind::NullData:
        for (auto field = bent.begin(); field != bent.end(); ++field)
            *field = QJsonValue::Null;
        return bent;
    case Kind::UnknownStatus:
        if (bent.contains("status"_L1))
            bent["status"_L1] = u"transmogrifying"_s;
        return bent;
    case Kind::HugeIds:
        if (bent.contains("task_id"_L1))
            bent["task_id"_L1] = bent["task_id"_L1].toString().toLongLong();
        return bent;
    default:
        return misbehaviour.spoil(body);
    }
}
