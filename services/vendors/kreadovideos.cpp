// SPDX-License-Identifier: MIT
// KreadoAI's videos: lip-sync, avatars that speak, removal of subtitles and watermarks, and the list of videos.
#include "services/vendors/kreadoapi.h"

#include "services/http/jsonreader.h"
#include "services/vendors/lowering.h"

#include <QtCore/qjsondocument.h>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

constexpr qint64 megabyte = 1'000'000;  // not told which; the smaller one is surely taken
constexpr double largest = std::numeric_limits<int>::max();
const PollPace pace{std::chrono::seconds(10), std::chrono::seconds(30)};  // the pace that the vendor's tools keep

OptionRule id(const QString& name) {
    return {.name = name, .type = OptionType::Integer, .fallback = QJsonValue::Null, .least = 1, .most = largest};
}

OptionRule scale(const QString& name) {
    return {.name = name, .type = OptionType::Number, .fallback = QJsonValue::Null, .least = 0.01, .most = 10};
}

OptionRule choice(const QString& name, const QStringList& choices, const QJsonValue& fallback = QJsonValue::Null) {
    return {.name = name, .type = OptionType::Choice, .fallback = fallback, .choices = choices};
}

MediaLimits audioLimits() {
    return {.minSeconds = 1, .maxSeconds = 600, .extensions = {u"mp3"_s, u"wav"_s, u"m4a"_s}, .needsSound = true};
}

/// A choice or a whole number, as an integer on the wire.
void copyWhole(const QJsonObject& options, const QString& name, QJsonObject& into) {
    if (const auto value = json::integer(options[name]))
        into[name] = *value;
}

/// "1.00": the vendor takes text with two decimals.
void copyScale(const QJsonObject& options, const QString& name, QJsonObject& into) {
    if (const auto value = json::number(options[name]))
        into["resize"_L1] = QString::number(*value, 'f', 2);
}

HttpRequest buildLipSync(const SubmitQuery& query) {
    QJsonObject body{{u"taskName"_s, kreadoapi::taskName(query)},
                     {u"videoUrl"_s, kreadoapi::link(query, InputRole::Video)},
                     {u"audioUrl"_s, kreadoapi::link(query, InputRole::Audio)}};
    copyWhole(query.job.options, u"audioId"_s, body);
    return kreadoapi::post(u"lip-sync"_s, body, true);
}

Result<RemoteTask> parseVideoResult(const HttpReply& reply) {
    const auto answer = kreadoapi::data(reply);
    if (!answer)
        return fail(answer.error());
    auto task = kreadoapi::progressOf(answer->toObject());
    if (!task || task->state != RemoteState::Done)
        return task;
    const QUrl url = json::link((*answer)["videoTask"_L1]["videoUrl"_L1]);
    if (url.isEmpty())
        return fail(json::missing(u"videoTask.videoUrl"));
    task->outputs = {{OutputRole::Video, url, {}}};
    return task;
}

Endpoint<QString, RemoteTask> videoResult() {
    return {[](const QString& id) { return kreadoapi::post(u"video-result"_s, {{u"jobId"_s, id}}); }, parseVideoResult};
}

QList<OptionRule> avatarOptions() {
    constexpr double farthest = 100'000;  // pixels; the document names no limit
    const OptionCondition colour{u"background.type"_s, {u"302"_s}};
    return {choice(u"videoRatio"_s, {u"1"_s, u"2"_s}, u"1"_s),
            id(u"digitalHumanId"_s),
            choice(u"mask"_s, {u"0"_s, u"1"_s, u"2"_s}),
            {.name = u"x"_s, .type = OptionType::Integer, .fallback = QJsonValue::Null, .least = -farthest, .most = farthest},
            {.name = u"y"_s, .type = OptionType::Integer, .fallback = QJsonValue::Null, .least = -farthest, .most = farthest},
            scale(u"resize"_s),
            id(u"templateId"_s),
            id(u"audioId"_s),
            choice(u"background.type"_s, {u"302"_s, u"303"_s}),
            {.name = u"background.color"_s, .type = OptionType::Text, .fallback = QJsonValue::Null, .needs = colour},
            scale(u"background.resize"_s)};
}

/// Nothing, a colour, or the picture: a picture alone says what it is for.
QJsonObject background(const SubmitQuery& query) {
    const QJsonObject& options = query.job.options;
    const QString picture = kreadoapi::link(query, InputRole::Image);
    if (!picture.isEmpty()) {
        QJsonObject element{{u"elementType"_s, 330}, {u"fileUrl"_s, picture}};
        copyScale(options, u"background.resize"_s, element);
        return {{u"type"_s, 303}, {u"backgroundElements"_s, QJsonArray{element}}};
    }
    if (options["background.type"_L1].toString() == "302"_L1)
        return {{u"type"_s, 302}, {u"color"_s, options["background.color"_L1]}};
    return {};
}

HttpRequest buildAvatarVideo(const SubmitQuery& query) {
    const QJsonObject& options = query.job.options;
    QJsonObject audio{{u"audioUrl"_s, kreadoapi::link(query, InputRole::Audio)}};
    copyWhole(options, u"audioId"_s, audio);
    QJsonObject person;
    for (const auto& name : {u"digitalHumanId"_s, u"mask"_s, u"x"_s, u"y"_s, u"templateId"_s})
        copyWhole(options, name, person);
    copyScale(options, u"resize"_s, person);
    QJsonObject body{{u"taskName"_s, kreadoapi::taskName(query)},
                     {u"videoRatio"_s, json::integer(options["videoRatio"_L1]).value_or(1)},
                     {u"audio"_s, audio},
                     {u"digitalHuman"_s, person}};
    const QJsonObject behind = background(query);
    if (!behind.isEmpty())
        body["background"_L1] = behind;
    return kreadoapi::post(u"avatar-video"_s, body, true);
}

QList<ApiError> checkAvatarVideo(const JobSpec& job) {
    const auto set = [&](QLatin1StringView name) { return !json::text(job.options[name]).isEmpty(); };
    const auto lacks = [](const QString& field) { return invalid(Reason::InputMissing, field, {field}); };
    QList<ApiError> problems;
    if (!set("digitalHumanId"_L1))
        problems << lacks(u"digitalHumanId"_s);
    const QString type = job.options["background.type"_L1].toString();
    if (type == "302"_L1 && !set("background.color"_L1))
        problems << lacks(u"background.color"_s);
    if (type == "302"_L1 && !job.image.isEmpty())
        problems << invalid(Reason::InputsExclusive, u"image"_s, {u"image"_s, u"background.color"_s});
    if ((type == "303"_L1 || set("background.resize"_L1)) && job.image.isEmpty())
        problems << lacks(u"image"_s);
    return problems + kreadoapi::checkLinks(job);
}

RegionPolicy boxPolicy() {
    return {.most = 100,  // the document names no limit
            .kinds = {RegionKind::Subtitle, RegionKind::Watermark},
            .unit = RegionUnit::SourcePixels};
}

/// Of a frame of unknown size a box without sides: refused, where no box at all would erase what it likes.
QJsonObject cornersOf(const QRect& box) {
    if (box.isEmpty())
        return {};
    return {{u"lt_x"_s, box.left()}, {u"lt_y"_s, box.top()}, {u"rb_x"_s, box.left() + box.width()}, {u"rb_y"_s, box.top() + box.height()}};
}

void addBoxes(const LoweredRegions& lowered, RegionKind kind, const QString& field, QJsonObject& body) {
    QJsonArray boxes;
    for (const SentBox& box : lowered.boxes) {
        if (box.kind == kind)
            boxes << cornersOf(box.pixels);
    }
    if (!boxes.isEmpty())
        body[field] = boxes;
}

HttpRequest buildErase(const SubmitQuery& query) {
    QJsonObject body{{u"taskName"_s, kreadoapi::taskName(query)},
                     {u"srcFileUrl"_s, kreadoapi::link(query, InputRole::Video)}};
    const LoweredRegions lowered = lowerRegions(query.job.regions, boxPolicy(), query.job.frameSize);
    addBoxes(lowered, RegionKind::Subtitle, u"rectAreaList"_s, body);
    addBoxes(lowered, RegionKind::Watermark, u"customRectAreaList"_s, body);
    return kreadoapi::post(u"erase"_s, body, true);
}

Result<RemoteTask> parseEraseResult(const HttpReply& reply) {
    const auto answer = kreadoapi::data(reply);
    if (!answer)
        return fail(answer.error());
    const QJsonObject fields = answer->toObject();
    auto task = kreadoapi::progressOf(fields);
    if (!task)
        return task;
    task->id = json::text(fields["jobId"_L1]);
    task->name = json::text(fields["taskName"_L1]);
    task->createdAt = json::text(fields["createTime"_L1]);
    if (task->state != RemoteState::Done)
        return task;
    const QUrl url = json::link(fields["targetVideoUrl"_L1]);
    if (url.isEmpty())
        return fail(json::missing(u"targetVideoUrl"));
    task->outputs = {{OutputRole::Video, url, {}}};
    return task;
}

Result<RemoteTask> videoOf(const QJsonObject& row) {
    auto task = kreadoapi::progressOf(row);
    if (!task)
        return task;
    task->id = json::text(row["taskId"_L1]);
    task->name = json::text(row["taskName"_L1]);
    task->createdAt = json::text(row["createTime"_L1]);
    if (task->id.isEmpty())
        return fail(json::missing(u"taskId"));
    const QUrl url = json::link(row["videoUrl"_L1]);
    if (!url.isEmpty())
        task->outputs = {{OutputRole::Video, url, {}}};
    return task;
}

Result<RemotePage> parseVideos(const HttpReply& reply) {
    const auto page = kreadoapi::page(reply);
    if (!page)
        return fail(page.error());
    RemotePage videos{.more = page->more};
    for (const QJsonValue row : page->rows) {
        if (const auto video = videoOf(row.toObject()))
            videos.tasks << *video;
    }
    return videos;
}

Result<RemoteTask> parseVideo(const HttpReply& reply) {
    const auto answer = kreadoapi::data(reply);
    return answer ? videoOf(answer->toObject()) : fail(answer.error());
}

}  // namespace

Operation kreadoapi::lipSync() {
    Operation operation;
    operation.kind = OperationKind::LipSync;
    operation.inputs = {{.role = InputRole::Video,
                         .limits = {.maxBytes = 300 * megabyte, .minSeconds = 5, .extensions = {u"mp4"_s, u"mov"_s},
                                    .videoCodecs = {u"h264"_s}, .needsVideo = true}},
                        {.role = InputRole::Audio, .limits = audioLimits()}};
    operation.options = {id(u"audioId"_s)};
    operation.languages = {.needsSource = false, .needsTarget = false};
    operation.poll = pace;
    operation.queued = 8;
    operation.outputs = {OutputRole::Video};
    operation.listed = true;
    operation.submit = {buildLipSync, parseJob};
    operation.status = videoResult();
    operation.check = checkLinks;
    return operation;
}

Operation kreadoapi::avatarVideo() {
    Operation operation;
    operation.kind = OperationKind::AvatarVideo;
    operation.inputs = {{.role = InputRole::Audio, .limits = audioLimits()},
                        {.role = InputRole::Image,
                         .required = false,
                         .limits = {.extensions = {u"png"_s, u"jpg"_s, u"jpeg"_s}, .needsVideo = true}}};
    operation.options = avatarOptions();
    operation.languages = {.needsSource = false, .needsTarget = false};
    operation.poll = pace;
    operation.queued = 8;
    operation.outputs = {OutputRole::Video};
    operation.listed = true;
    operation.submit = {buildAvatarVideo, parseJob};
    operation.status = videoResult();
    operation.check = checkAvatarVideo;
    return operation;
}

Operation kreadoapi::erase() {
    Operation operation;
    operation.kind = OperationKind::Erase;
    operation.inputs = {{.role = InputRole::Video,
                         .limits = {.maxBytes = 200 * megabyte, .minSeconds = 5, .extensions = {u"mp4"_s, u"mov"_s},
                                    .needsVideo = true}}};
    operation.regions = boxPolicy();
    operation.languages = {.needsSource = false, .needsTarget = false};
    operation.poll = pace;
    operation.queued = 4;
    operation.outputs = {OutputRole::Video};
    operation.submit = {buildErase, parseJob};
    operation.status = {[](const QString& id) { return post(u"erase-result"_s, {{u"jobId"_s, whole(id)}}); }, parseEraseResult};
    operation.check = checkLinks;
    return operation;
}

RemoteEndpoints kreadoapi::videos() {
    return {.list = {[](const PageQuery& query) { return post(u"videos"_s, pageFields(query.page)); }, parseVideos},
            .one = {[](const QString& id) { return post(u"video"_s, {{u"taskId"_s, whole(id)}}); }, parseVideo},
            // Names are unique here (taskName). The list has ids of its own: a job id finds nothing in it.
            .isOf = [](const HttpRequest& sent, const RemoteTask& listed) {
                const QString name = QJsonDocument::fromJson(sent.body)["taskName"_L1].toString();
                return !name.isEmpty() && listed.name == name;
            }};
}
