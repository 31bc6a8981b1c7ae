// SPDX-License-Identifier: MIT
// KreadoAI's avatars: the lists, the expressions of photo avatars, and making one of a photo or a video.
#include "services/vendors/kreadoapi.h"

#include "services/http/jsonreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 megabyte = 1'000'000;

/// The list can be narrowed down to a tag, but no entry says which it has.
struct KnownTag {
    AvatarTag tag{};
    int id = 0;
};

const QList<KnownTag>& knownTags() {
    using enum AvatarFacet;
    static const QList<KnownTag> all = {
        {{Gender, u"female"_s}, 211},         {{Gender, u"male"_s}, 210},       {{Style, u"realistic"_s}, 137},
        {{Style, u"featured"_s}, 138},        {{Style, u"premium"_s}, 139},     {{Region, u"western"_s}, 141},
        {{Region, u"asian"_s}, 140},          {{Region, u"japanese-korean"_s}, 142}, {{Region, u"southeast-asian"_s}, 143},
        {{Region, u"indian"_s}, 145},         {{Region, u"middle-eastern"_s}, 144},  {{Region, u"african"_s}, 146},
    };
    return all;
}

void narrowDown(const QString& value, QJsonObject& body) {
    const auto known = std::ranges::find(knownTags(), value, [](const KnownTag& entry) { return entry.tag.value; });
    if (known == knownTags().end())
        return;
    body[known->tag.facet == AvatarFacet::Region ? "areaTypeIds"_L1 : "tagIds"_L1] = QJsonArray{known->id};
}

HttpRequest buildAvatars(const AvatarQuery& query) {
    QJsonObject body = kreadoapi::pageFields(query.page.page);
    narrowDown(query.tag, body);
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

/// The document gives x and y no unit and no origin, and 1.00 no size. Taken here: pixels of the full HD frame from its upper left
/// corner to that of the avatar's picture, which at 1.00 is as large as fits.
static SceneRules scene() {
    return {.avatar = u"digitalHumanId"_s,
            .ratio = u"videoRatio"_s,
            .frames = {{u"1"_s, {1920, 1080}}, {u"2"_s, {1080, 1920}}},
            .x = u"x"_s,
            .y = u"y"_s,
            .scale = u"resize"_s,
            .mask = u"mask"_s,
            .masks = {{u"0"_s, SceneMask::None}, {u"1"_s, SceneMask::Circle}, {u"2"_s, SceneMask::Rectangle}},
            .expression = u"templateId"_s,
            .backgroundKind = u"background.type"_s,
            .colourKind = u"302"_s,
            .colour = u"background.color"_s,
            .backgroundScale = u"background.resize"_s,
            .assumed = true};
}

AvatarEndpoints kreadoapi::avatars() {
    QList<AvatarTag> tags;
    for (const KnownTag& known : knownTags())
        tags << known.tag;
    return {.lists = {u"photo"_s, u"video"_s, u"own-photo"_s, u"own-video"_s},
            .own = {u"own-photo"_s, u"own-video"_s},
            .tags = tags,
            .scene = scene(),
            .list = {buildAvatars, parseAvatars},
            .templates = {[](const PageQuery& query) { return post(u"templates"_s, pageFields(query.page)); }, parseTemplates}};
}
