// SPDX-License-Identifier: MIT
#include "tests/support/kreadodocument.h"

using namespace Qt::StringLiterals;
using apidoc::Field;
using apidoc::FieldType;
using apidoc::NeededWhen;
using apidoc::Operation;

namespace kreadodoc {

static const QString digits = u"[0-9]{1,19}"_s;

static Field text(const QString& name, bool required = true, const QString& form = {}) {
    return {.name = name, .required = required, .form = form};
}

static Field link(const QString& name) {
    return {.name = name, .type = FieldType::AsciiUrl, .required = true};
}

static Field whole(const QString& name, bool required = true, const QStringList& allowed = {}) {
    return {.name = name, .type = FieldType::Whole, .required = required, .allowed = allowed};
}

static Field wholes(const QString& name, const QStringList& allowed) {
    return {.name = name, .type = FieldType::Wholes, .allowed = allowed};
}

static Field atLeast(const QString& name, qint64 least, bool required = true) {
    return {.name = name, .type = FieldType::Whole, .required = required, .least = least};
}

static Field words(const QString& name, const QStringList& allowed) {
    return {.name = name, .allowed = allowed};
}

/// "Supports up to two decimal places".
static Field scale(const QString& name) {
    return text(name, false, u"[0-9]+(\\.[0-9]{1,2})?"_s);
}

static Field neededFor(Field field, const QString& other, const QJsonArray& values) {
    field.neededWhen = NeededWhen{other, values, QJsonValue::Null};
    return field;
}

static QList<Field> pages() {
    return {atLeast(u"pageIndex"_s, 1), atLeast(u"pageSize"_s, 1)};
}

static Field taskName() {
    return text(u"taskName"_s, true, u".{1,100}"_s);
}

static Operation post(const QString& name, const QString& path, const QList<Field>& fields) {
    return {.name = name, .method = "POST", .path = "/apis/open/"_L1 + path, .fields = fields};
}

static Operation get(const QString& name, const QString& path) {
    return {.name = name, .method = "GET", .path = "/apis/open/"_L1 + path};
}

// chapters 3 and 5
static QList<Operation> avatars() {
    return {
        post(u"avatars"_s, u"avatar/v3/list"_s,
             pages() + QList{whole(u"cloneDigitalHuman"_s, true, {u"0"_s, u"1"_s}), whole(u"supportTypeId"_s, true, {u"100"_s, u"101"_s}),
                             whole(u"digitalHumanId"_s, false),
                             wholes(u"tagIds"_s, {u"210"_s, u"211"_s, u"137"_s, u"138"_s, u"139"_s}),
                             wholes(u"areaTypeIds"_s, {u"140"_s, u"141"_s, u"142"_s, u"143"_s, u"144"_s, u"145"_s, u"146"_s})}),
        post(u"avatar-photo"_s, u"avatar/v3/uploadAvatar"_s, {link(u"fileUrl"_s)}),
        post(u"avatar-photo-result"_s, u"avatar/v3/getUploadCustomAvatar"_s, {atLeast(u"jobId"_s, 1)}),
        post(u"avatar-clone"_s, u"video/v3/uploadCloneVideo"_s, {link(u"videoUrl"_s)}),
        post(u"avatar-clone-result"_s, u"video/v3/getUploadCloneVideoStatus"_s, {text(u"jobId"_s, true, digits)}),
    };
}

static Field person() {
    return {.name = u"digitalHuman"_s,
            .type = FieldType::Object,
            .required = true,
            .inside = {atLeast(u"digitalHumanId"_s, 1), whole(u"mask"_s, false, {u"0"_s, u"1"_s, u"2"_s}), whole(u"x"_s, false),
                       whole(u"y"_s, false), scale(u"resize"_s), atLeast(u"templateId"_s, 1, false)}};
}

static Field background() {
    const Field elements{.name = u"backgroundElements"_s,
                         .type = FieldType::Objects,
                         .inside = {whole(u"elementType"_s, true, {u"330"_s}), link(u"fileUrl"_s), scale(u"resize"_s)}};
    return {.name = u"background"_s,
            .type = FieldType::Object,
            .inside = {whole(u"type"_s, true, {u"302"_s, u"303"_s}), neededFor(text(u"color"_s, false), u"type"_s, {302}),
                       neededFor(elements, u"type"_s, {303})}};
}

// chapter 4
static QList<Operation> videos() {
    const Field audio{.name = u"audio"_s,
                      .type = FieldType::Object,
                      .required = true,
                      .inside = {link(u"audioUrl"_s), atLeast(u"audioId"_s, 1, false)}};
    return {
        post(u"lip-sync"_s, u"video/v3/submitLipTask"_s,
             {taskName(), link(u"videoUrl"_s), link(u"audioUrl"_s), atLeast(u"audioId"_s, 1, false)}),
        post(u"avatar-video"_s, u"video/v3/submitSystemLipTask"_s,
             {taskName(), whole(u"videoRatio"_s, true, {u"1"_s, u"2"_s}), audio, person(), background()}),
        post(u"video-result"_s, u"video/v3/getLipVideoResult"_s, {text(u"jobId"_s, true, digits)}),
        post(u"videos"_s, u"video/v3/list"_s, pages() + QList{whole(u"status"_s, false, {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s})}),
        post(u"video"_s, u"video/v3/detail"_s, {atLeast(u"taskId"_s, 1)}),
        post(u"templates"_s, u"video/v3/emoList"_s, pages() + QList{whole(u"id"_s, false)}),
    };
}

// chapters 6 and 7
static QList<Operation> accountAndSpeech() {
    const QStringList sources{u"1"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"21"_s};
    const Field cloned = whole(u"voiceClone"_s, true, {u"0"_s, u"1"_s});
    return {
        get(u"account"_s, u"user/v3/getInfo"_s),
        get(u"languages"_s, u"voice/v3/getVoiceLanguage"_s),
        post(u"voices"_s, u"voice/v3/getVoiceList"_s,
             pages() + QList{text(u"language"_s), text(u"languageCityType"_s, false), words(u"gender"_s, {u"female"_s, u"male"_s}),
                             words(u"ageGroup"_s, {u"children"_s, u"young"_s, u"middle-aged"_s, u"old"_s}), cloned,
                             neededFor(whole(u"voiceSource"_s, false, sources), u"voiceClone"_s, {0})}),
        post(u"speech"_s, u"voice/v3/textToSpeech"_s,
             {text(u"languageId"_s, true, digits), text(u"content"_s), text(u"voiceId"_s), cloned, whole(u"voiceSource"_s, true, sources),
              text(u"styleId"_s, false), whole(u"volume"_s, false), whole(u"prosodyRate"_s, false), whole(u"prosodyPitch"_s, false)}),
    };
}

// chapter 8
static QList<Operation> removal() {
    const auto areas = [](const QString& name) {
        return Field{.name = name,
                     .type = FieldType::Objects,
                     .inside = {atLeast(u"lt_x"_s, 0), atLeast(u"lt_y"_s, 0), atLeast(u"rb_x"_s, 1), atLeast(u"rb_y"_s, 1)}};
    };
    return {
        post(u"erase"_s, u"subtitle_removal/v3/submitTask"_s,
             {taskName(), link(u"srcFileUrl"_s), areas(u"customRectAreaList"_s), areas(u"rectAreaList"_s)}),
        post(u"erase-result"_s, u"subtitle_removal/v3/taskResult"_s, {atLeast(u"jobId"_s, 1)}),
    };
}

const QList<Operation>& operations() {
    static const QList<Operation> all = avatars() + videos() + accountAndSpeech() + removal();
    return all;
}

const QList<Range>& speechRanges() {
    static const QList<Range> all = {
        {u"volume"_s, 1},
        {u"volume"_s, 3, 0, 100},
        {u"volume"_s, 4, 10, 300},
        {u"volume"_s, 5, 0, 10},
        {u"volume"_s, 6, -96, 16},
        {u"volume"_s, 21},
        {u"prosodyRate"_s, 1, -100, 200},
        {u"prosodyRate"_s, 3, -500, 500},
        {u"prosodyRate"_s, 4, 20, 300},
        {u"prosodyRate"_s, 5, 50, 200},
        {u"prosodyRate"_s, 6, 25, 400},
        {u"prosodyRate"_s, 21, 0, 100},
        {u"prosodyPitch"_s, 1, -50, 50},
        {u"prosodyPitch"_s, 3, -500, 500},
        {u"prosodyPitch"_s, 4, 10, 300},
        {u"prosodyPitch"_s, 5, -120, 120},
        {u"prosodyPitch"_s, 6, -20, 20},
        {u"prosodyPitch"_s, 21, 0, 100},
    };
    return all;
}

}  // namespace kreadodoc
