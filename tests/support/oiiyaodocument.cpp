// SPDX-License-Identifier: MIT
#include "tests/support/oiiyaodocument.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace oiiyaodoc {

static QStringList words(const QString& text) {
    return text.split(u' ');
}

const QStringList& sourceLanguages() {
    static const QStringList codes =
        words(u"zh en ja ko ru de fr ar es it vi pt ms tl id nl th no ca bn sr yue"_s);
    return codes;
}

const QStringList& targetLanguages() {
    static const QStringList codes = words(
        u"zh en ja ko ru de fr ar es it vi pt pt-BR ms tl id nl th no ca bn sr "
        "cs bg pl ro sv ta tr uk el hi fi hr sk da hu fa"_s);
    return codes;
}

const QStringList& taskStatuses() {
    static const QStringList statuses = words(u"pending processing completed failed"_s);
    return statuses;
}

QStringList taskTypes() {
    return words(
        u"video_translation multi_speaker_translation lip_sync smart_erasure subtitle_translation "
        "face_swap voice_clone text_to_speech audio_separation"_s);
}

int statusOf(const QString& errorType) {
    static const QHash<QString, int> statuses{
        {u"authentication_error"_s, 401}, {u"validation_error"_s, 400},     {u"rate_limit_error"_s, 429},
        {u"permission_error"_s, 403},     {u"insufficient_credits"_s, 402}, {u"not_found"_s, 404},
        {u"internal_error"_s, 500},
    };
    return statuses.value(errorType);
}

static Field optional(const QString& name, FieldType type = FieldType::Text,
                      const QStringList& allowed = {}) {
    return {.name = name, .type = type, .allowed = allowed};
}

static Field required(const QString& name, FieldType type = FieldType::Text,
                      const QStringList& allowed = {}) {
    return {.name = name, .type = type, .required = true, .allowed = allowed};
}

static Field whole(const QString& name, qint64 least, qint64 most, bool isRequired = false) {
    return {.name = name, .type = FieldType::Whole, .required = isRequired, .least = least, .most = most};
}

static Field needed(const Field& field, const QString& other, const QJsonArray& values,
                    const QJsonValue& byDefault) {
    Field conditional = field;
    conditional.neededWhen = NeededWhen{other, values, byDefault};
    return conditional;
}

static QList<Operation> accountAndTasks() {
    const Field cursor = optional(u"cursor"_s);
    const Field limit = whole(u"limit"_s, 1, 100);
    return {
        {.name = u"balance"_s, .method = "GET", .path = u"/account/balance"_s},
        {.name = u"usage"_s,
         .method = "GET",
         .path = u"/account/usage"_s,
         .fields = {optional(u"start_date"_s, FieldType::Date), optional(u"end_date"_s, FieldType::Date),
                    cursor, limit}},
        {.name = u"pricing"_s, .method = "GET", .path = u"/account/pricing"_s},
        {.name = u"task"_s, .method = "GET", .path = u"/tasks/{task_id}"_s},
        {.name = u"tasks"_s,
         .method = "GET",
         .path = u"/tasks"_s,
         .fields = {optional(u"status"_s, FieldType::Text, taskStatuses()),
                    optional(u"task_type"_s, FieldType::Text, taskTypes()), cursor, limit}},
        {.name = u"voices"_s,
         .method = "GET",
         .path = u"/voices"_s,
         .fields = {optional(u"language"_s),
                    optional(u"gender"_s, FieldType::Text, {u"male"_s, u"female"_s})}},
    };
}

static QList<Field> commonFields() {
    return {optional(u"name"_s), optional(u"callback_url"_s, FieldType::Url), optional(u"idempotency_key"_s)};
}

static QList<Operation> videos() {
    const Field video = required(u"video_url"_s, FieldType::MediaUrl);
    const Field source = required(u"source_language"_s, FieldType::Text, sourceLanguages());
    const Field target = required(u"target_language"_s, FieldType::Text, targetLanguages());
    const QStringList dubbed{u"video_url"_s, u"subtitle_url"_s};
    const QStringList picture{u"video_url"_s};
    return {
        {.name = u"video-translation"_s,
         .method = "POST",
         .path = u"/videos/translation"_s,
         .fields = QList{video, source, target, optional(u"voice_clone"_s, FieldType::Flag),
                         needed(optional(u"voice_id"_s), u"voice_clone"_s, {false}, false)} +
                   commonFields(),
         .taskType = u"video_translation"_s,
         .outputs = dubbed},
        {.name = u"multi-speaker-translation"_s,
         .method = "POST",
         .path = u"/videos/multi-speaker-translation"_s,
         .fields = QList{video, source, target, whole(u"expected_speaker_count"_s, 1, 1000)} + commonFields(),
         .taskType = u"multi_speaker_translation"_s,
         .outputs = dubbed},
        {.name = u"subtitle-translation"_s,
         .method = "POST",
         .path = u"/videos/subtitle-translation"_s,
         .fields = QList{video, source, target} + commonFields(),
         .taskType = u"subtitle_translation"_s,
         .outputs = dubbed},
        {.name = u"smart-eraser"_s,
         .method = "POST",
         .path = u"/videos/smart-eraser"_s,
         .fields = QList{video, optional(u"erasure_mode"_s, FieldType::Text, words(u"auto manual protect"_s)),
                         needed(optional(u"normalized_regions"_s, FieldType::Regions), u"erasure_mode"_s,
                                {u"manual"_s, u"protect"_s}, u"auto"_s)} +
                   commonFields(),
         .taskType = u"smart_erasure"_s,
         .outputs = picture},
        {.name = u"face-swap"_s,
         .method = "POST",
         .path = u"/videos/face-swap"_s,
         .fields = QList{video, required(u"image_url"_s, FieldType::MediaUrl)} + commonFields(),
         .taskType = u"face_swap"_s,
         .outputs = picture},
        {.name = u"lip-sync"_s,
         .method = "POST",
         .path = u"/videos/lip-sync"_s,
         .fields = QList{video, required(u"audio_url"_s, FieldType::MediaUrl)} + commonFields(),
         .taskType = u"lip_sync"_s,
         .outputs = picture},
    };
}

static QList<Operation> audioAndFiles() {
    const Field audio = required(u"audio_url"_s, FieldType::MediaUrl);
    const Field fileId = required(u"file_id"_s);
    return {
        {.name = u"voice-clone"_s,
         .method = "POST",
         .path = u"/audio/voice-clone"_s,
         .fields = {audio, required(u"name"_s)}},
        {.name = u"text-to-speech"_s,
         .method = "POST",
         .path = u"/audio/text-to-speech"_s,
         .fields = QList{required(u"text"_s), required(u"voice_id"_s),
                         optional(u"language"_s, FieldType::Text, sourceLanguages() + targetLanguages()),
                         optional(u"emotion"_s, FieldType::Text,
                                  words(u"auto neutral happy sad angry surprised"_s)),
                         optional(u"text_normalization"_s, FieldType::Text, words(u"auto on off"_s))} +
                   commonFields(),
         .taskType = u"text_to_speech"_s,
         .outputs = {u"audio_url"_s}},
        {.name = u"audio-separation"_s,
         .method = "POST",
         .path = u"/audio/separation"_s,
         .fields = QList{audio} + commonFields(),
         .taskType = u"audio_separation"_s,
         .outputs = {u"vocals_url"_s, u"background_url"_s}},
        {.name = u"upload-url"_s,
         .method = "POST",
         .path = u"/files/upload-url"_s,
         .fields = {required(u"file_name"_s),
                    whole(u"file_size"_s, 1, std::numeric_limits<qint64>::max(), true),
                    optional(u"content_md5"_s, FieldType::Md5)}},
        {.name = u"confirm-upload"_s, .method = "POST", .path = u"/files/confirm"_s, .fields = {fileId}},
        {.name = u"refresh-url"_s, .method = "POST", .path = u"/files/refresh-url"_s, .fields = {fileId}},
    };
}

const SuccessDocument& document() {
    static const SuccessDocument whole{.operations = accountAndTasks() + videos() + audioAndFiles(), .taskTypes = taskTypes()};
    return whole;
}

const QList<Operation>& operations() {
    return document().operations;
}

const Operation* operationNamed(const QString& name) {
    return document().operationNamed(name);
}

}  // namespace oiiyaodoc
