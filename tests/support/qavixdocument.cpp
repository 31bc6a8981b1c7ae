// SPDX-License-Identifier: MIT
#include "tests/support/qavixdocument.h"

using namespace Qt::StringLiterals;
using apidoc::Field;
using apidoc::FieldType;
using apidoc::Operation;

namespace qavixdoc {

static QStringList words(const QString& text) {
    return text.split(u' ');
}

static QStringList taskTypes() {
    return words(
        u"video_translation lip_sync smart_erasure subtitle_translation face_swap voice_clone text_to_speech"_s);
}

static Field optional(const QString& name, FieldType type = FieldType::Text, const QStringList& allowed = {}) {
    return {.name = name, .type = type, .allowed = allowed};
}

static Field required(const QString& name, FieldType type = FieldType::Text) {
    return {.name = name, .type = type, .required = true};
}

static Field whole(const QString& name, qint64 least, qint64 most, bool isRequired = false) {
    return {.name = name, .type = FieldType::Whole, .required = isRequired, .least = least, .most = most};
}

static QList<Operation> accountAndTasks() {
    const Field cursor = optional(u"cursor"_s);
    const Field limit = whole(u"limit"_s, 1, 100);
    return {
        {.name = u"balance"_s, .method = "GET", .path = u"/account/balance"_s},
        {.name = u"usage"_s,
         .method = "GET",
         .path = u"/account/usage"_s,
         .fields = {optional(u"start_date"_s, FieldType::Date), optional(u"end_date"_s, FieldType::Date), cursor, limit}},
        {.name = u"pricing"_s, .method = "GET", .path = u"/account/pricing"_s},
        {.name = u"task"_s, .method = "GET", .path = u"/tasks/{task_id}"_s},
        {.name = u"tasks"_s,
         .method = "GET",
         .path = u"/tasks"_s,
         .fields = {optional(u"status"_s, FieldType::Text, words(u"pending processing completed failed"_s)),
                    optional(u"task_type"_s, FieldType::Text, taskTypes()), cursor, limit}},
        {.name = u"voices"_s,
         .method = "GET",
         .path = u"/voices"_s,
         .fields = {optional(u"language"_s), optional(u"gender"_s, FieldType::Text, words(u"male female"_s))}},
    };
}

static QList<Field> callback() {
    return {optional(u"callback_url"_s, FieldType::Url), optional(u"idempotency_key"_s)};
}

static QList<Field> commonFields() {
    return QList{optional(u"name"_s)} + callback();
}

/// The document tells no language codes and no rule for when regions are needed; each region has a type.
static QList<Operation> videos() {
    const Field video = required(u"video_url"_s, FieldType::MediaUrl);
    const QList<Field> translated{video, required(u"source_language"_s), required(u"target_language"_s)};
    Field regions = optional(u"normalized_regions"_s, FieldType::Regions);
    regions.inside = {whole(u"type"_s, 1, 2, true)};
    const QStringList dubbed{u"video_url"_s, u"subtitle_url"_s};
    const QStringList picture{u"video_url"_s};
    return {
        {.name = u"video-translation"_s,
         .method = "POST",
         .path = u"/videos/translation"_s,
         .fields = translated + QList{optional(u"voice_id"_s)} + commonFields(),
         .taskType = u"video_translation"_s,
         .outputs = dubbed},
        {.name = u"smart-eraser"_s,
         .method = "POST",
         .path = u"/videos/smart-eraser"_s,
         .fields = QList{video, regions, optional(u"erasure_mode"_s, FieldType::Text, words(u"auto manual protect"_s))} +
                   commonFields(),
         .taskType = u"smart_erasure"_s,
         .outputs = picture},
        {.name = u"subtitle-translation"_s,
         .method = "POST",
         .path = u"/videos/subtitle-translation"_s,
         .fields = translated + QList{optional(u"embed_subtitle"_s, FieldType::Flag)} + commonFields(),
         .taskType = u"subtitle_translation"_s,
         .outputs = dubbed},
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
    const Field fileId = required(u"file_id"_s);
    return {
        {.name = u"voice-clone"_s,
         .method = "POST",
         .path = u"/audio/voice-clone"_s,
         .fields = {required(u"audio_url"_s, FieldType::MediaUrl), required(u"name"_s)}},
        {.name = u"text-to-speech"_s,
         .method = "POST",
         .path = u"/audio/text-to-speech"_s,
         .fields = QList{required(u"text"_s), required(u"voice_id"_s), optional(u"language"_s)} + callback(),
         .taskType = u"text_to_speech"_s,
         .outputs = {u"audio_url"_s}},
        {.name = u"upload-url"_s,
         .method = "POST",
         .path = u"/files/upload-url"_s,
         .fields = {required(u"file_name"_s), whole(u"file_size"_s, 1, std::numeric_limits<qint64>::max(), true),
                    optional(u"content_md5"_s, FieldType::Md5)}},
        {.name = u"confirm-upload"_s, .method = "POST", .path = u"/files/confirm"_s, .fields = {fileId}},
        {.name = u"refresh-url"_s, .method = "POST", .path = u"/files/refresh-url"_s, .fields = {fileId}},
    };
}

const SuccessDocument& document() {
    static const SuccessDocument whole{.basePath = u"/qavix"_s,
                                       .operations = accountAndTasks() + videos() + audioAndFiles(),
                                       .taskTypes = taskTypes(),
                                       .tellsEstimates = true};
    return whole;
}

}  // namespace qavixdoc
