// SPDX-License-Identifier: MIT
// KreadoAI's avatars: the lists, the expressions of photo avatars, and making one of a photo or a video.
#include "services/vendors/kreadoapi.h"

#include "services/http/jsonreader.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 megabyte = 1'000'000;

HttpRequest buildAvatars(const AvatarQuery& query) {
    QJsonObject body = kreadoapi::pageFields(query.page.page);
    body["cloneDigitalHuman"_L1] = query.list.startsWith("own-"_L1) ? 1 : 0;
    body["supportTypeId"_L1] = query.list.endsWith("video"_L1) ? 101 : 100;
    return kreadoapi::post(u"avatars"_s, body);
}

Result<AvatarPage> parseAvatars(const HttpReply& reply) {
    const auto page = kreadoapi::page(reply);
    if (!page)
        return fail(page.error());
    AvatarPage avatars{.more = page->more};
    for (const QJsonValue row : page->rows) {
        const QString id = json::text(row["digitalHumanId"_L1]);
        if (id.isEmpty())
            continue;
        avatars.avatars << Avatar{.vendor = kreadoapi::vendorId,
                                  .id = id,
                                  .kind = json::text(row["supportTypeId"_L1]) == "101"_L1 ? u"video"_s : u"photo"_s,
                                  .thumbnail = QUrl(row["digitalHumanThumbnailUrl"_L1].toString()),
                                  .picture = QUrl(row["digitalHumanPhotoUrl"_L1].toString()),
                                  .preview = QUrl(row["digitalHumanPreviewVideoUrl"_L1].toString())};
    }
    return avatars;
}

Result<TemplatePage> parseTemplates(const HttpReply& reply) {
    const auto page = kreadoapi::page(reply);
    if (!page)
        return fail(page.error());
    TemplatePage templates{.more = page->more};
    for (const QJsonValue row : page->rows) {
        const QString id = json::text(row["id"_L1]);
        if (!id.isEmpty())
            templates.templates << ExpressionTemplate{kreadoapi::vendorId, id, json::text(row["emoEnDescription"_L1]),
                                                      QUrl(row["emoVideoThumbnailUrl"_L1].toString()),
                                                      QUrl(row["emoVideoUrl"_L1].toString())};
    }
    return templates;
}

/// An avatar may be filled in while its status still says "in progress": only the status counts.
Result<RemoteTask> parseMade(const HttpReply& reply) {
    const auto answer = kreadoapi::data(reply);
    if (!answer)
        return fail(answer.error());
    auto task = kreadoapi::progressOf(answer->toObject());
    if (!task || task->state != RemoteState::Done)
        return task;
    task->made = json::text((*answer)["digitalHuman"_L1]["digitalHumanId"_L1]);
    if (task->made.isEmpty())
        return fail(json::missing(u"digitalHuman.digitalHumanId"));
    return task;
}

Operation maker(OperationKind kind, const InputRule& input) {
    Operation operation;
    operation.kind = kind;
    operation.inputs = {input};
    operation.languages = {.needsSource = false, .needsTarget = false};
    operation.poll = {std::chrono::seconds(10), std::chrono::seconds(30)};
    operation.check = kreadoapi::checkLinks;
    return operation;
}

}  // namespace

Operation kreadoapi::avatarFromPhoto() {
    Operation operation = maker(OperationKind::AvatarPhoto,
                                {.role = InputRole::Image,
                                 .limits = {.maxBytes = 10 * megabyte, .leastSide = 360, .mostSide = 4000,
                                            .extensions = {u"jpg"_s, u"jpeg"_s, u"png"_s, u"webp"_s}, .needsVideo = true}});
    operation.submit = {[](const SubmitQuery& query) {
                            return post(u"avatar-photo"_s, {{u"fileUrl"_s, link(query, InputRole::Image)}}, true);
                        },
                        parseJob};
    operation.status = {[](const QString& id) { return post(u"avatar-photo-result"_s, {{u"jobId"_s, whole(id)}}); }, parseMade};
    return operation;
}

Operation kreadoapi::avatarFromVideo() {
    Operation operation = maker(OperationKind::AvatarClone,
                                {.role = InputRole::Video,
                                 .limits = {.maxBytes = 300 * megabyte, .minSeconds = 5, .maxSeconds = 600, .leastSide = 360,
                                            .mostSide = 3840, .extensions = {u"mp4"_s, u"mov"_s}, .needsVideo = true}});
    operation.submit = {[](const SubmitQuery& query) {
                            return post(u"avatar-clone"_s, {{u"videoUrl"_s, link(query, InputRole::Video)}}, true);
                        },
                        parseJob};
    operation.status = {[](const QString& id) { return post(u"avatar-clone-result"_s, {{u"jobId"_s, id}}); }, parseMade};
    return operation;
}

AvatarEndpoints kreadoapi::avatars() {
    return {.lists = {u"photo"_s, u"video"_s, u"own-photo"_s, u"own-video"_s},
            .own = {u"own-photo"_s, u"own-video"_s},
            .list = {buildAvatars, parseAvatars},
            .templates = {[](const PageQuery& query) { return post(u"templates"_s, pageFields(query.page)); }, parseTemplates}};
}
