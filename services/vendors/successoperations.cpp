// SPDX-License-Identifier: MIT
// The operations that the documents of this dialect describe in the same words.
#include "services/domain/regionjson.h"
#include "services/vendors/successdialect.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

constexpr auto modeOption = "erasure_mode"_L1;

InputRule clip(bool needsSound) {
    return {.role = InputRole::Video, .limits = {.needsVideo = true, .needsSound = needsSound}};
}

InputRule sound() {
    return {.role = InputRole::Audio, .limits = {.needsSound = true}};
}

HttpRequest paid(HttpRequest request) {
    request.costsMoney = true;
    return request;
}

bool isProtect(const Region& region) {
    return region.kind == RegionKind::Protect;
}

/// Boxes that were drawn say what is to happen to them until a mode is chosen.
QString modeOf(const JobSpec& job) {
    if (job.options.contains(modeOption))
        return job.options[modeOption].toString();
    if (job.regions.isEmpty())
        return {};
    return std::ranges::any_of(job.regions, isProtect) ? u"protect"_s : u"manual"_s;
}

/// What was marked to stay must not be erased because of another box or mode.
QList<ApiError> checkBoxes(const JobSpec& job) {
    if (!job.regions.isEmpty() && job.options[modeOption].toString() == "auto"_L1)
        return {invalid(Reason::OptionExcluded, modeOption, {modeOption, u"region"_s})};  // they would have no effect
    if (std::ranges::none_of(job.regions, isProtect))
        return {};
    const bool mixed = !job.options.contains(modeOption) && !std::ranges::all_of(job.regions, isProtect);
    if (modeOf(job) == "protect"_L1 && !mixed)
        return {};
    return {invalid(Reason::RegionKindWrong, u"region"_s, {regionKindName(RegionKind::Protect)})};
}

RegionPolicy eraserPolicy(const successdialect::Eraser& eraser) {
    return {.most = eraser.mostRegions,
            .kinds = {RegionKind::Subtitle, RegionKind::Watermark, RegionKind::Protect},
            .option = modeOption,
            .neededFor = {u"manual"_s, u"protect"_s}};
}

successdialect::Call eraserCall(const successdialect::Eraser& eraser, const SubmitQuery& query) {
    QJsonObject body = successdialect::named({{u"video_url"_s, successdialect::link(query, InputRole::Video)}}, query);
    QString mode = modeOf(query.job);
    if (mode.isEmpty() && eraser.tellsAuto)
        mode = u"auto"_s;
    if (!mode.isEmpty())
        body[modeOption] = mode;
    QJsonArray boxes;
    for (const SentBox& box : lowerRegions(query.job.regions, eraserPolicy(eraser)).boxes)
        boxes << eraser.box(box);
    if (mode == "manual"_L1 || mode == "protect"_L1)
        body["normalized_regions"_L1] = boxes;
    return {u"erase"_s, body};
}

}  // namespace

Endpoint<SubmitQuery, Submitted> successdialect::submitting(std::function<Call(const SubmitQuery&)> call) {
    return {[call = std::move(call)](const SubmitQuery& query) {
                Call made = call(query);
                made.body["idempotency_key"_L1] = query.idempotencyKey;
                return paid(post(made.endpoint, made.body));
            },
            parseSubmitted};
}

QString successdialect::link(const SubmitQuery& query, InputRole role) {
    return query.inputs.value(role).toString(QUrl::FullyEncoded);
}

QJsonObject successdialect::named(QJsonObject body, const SubmitQuery& query) {
    if (!query.title.isEmpty())
        body["name"_L1] = query.title;
    return body;
}

QJsonObject successdialect::withSet(QJsonObject body, const SubmitQuery& query, const QList<OptionRule>& options) {
    for (const OptionRule& rule : options) {
        const QJsonValue set = query.job.options[rule.name];
        if (!set.isUndefined() && !set.isNull())
            body[rule.name] = set;
    }
    return body;
}

Operation successdialect::subtitles(const LanguageRules& languages, const QList<OptionRule>& options) {
    Operation operation = task(OperationKind::Subtitles, u"subtitle_translation"_s);
    operation.inputs = {clip(true)};
    operation.options = options;
    operation.languages = languages;
    operation.outputs = {OutputRole::Video, OutputRole::Subtitles};
    operation.submit = submitting([options](const SubmitQuery& query) {
        const QJsonObject body{{u"video_url"_s, link(query, InputRole::Video)},
                               {u"source_language"_s, query.job.sourceLanguage},
                               {u"target_language"_s, query.job.targetLanguage}};
        return Call{u"subtitles"_s, withSet(named(body, query), query, options)};
    });
    return operation;
}

Operation successdialect::faceSwap() {
    Operation operation = task(OperationKind::FaceSwap, u"face_swap"_s);
    operation.inputs = {clip(false), {.role = InputRole::Image}};
    operation.outputs = {OutputRole::Video};
    operation.submit = submitting([](const SubmitQuery& query) {
        const QJsonObject body{{u"video_url"_s, link(query, InputRole::Video)}, {u"image_url"_s, link(query, InputRole::Image)}};
        return Call{u"face-swap"_s, named(body, query)};
    });
    return operation;
}

Operation successdialect::lipSync() {
    Operation operation = task(OperationKind::LipSync, u"lip_sync"_s);
    operation.inputs = {clip(false), sound()};
    operation.outputs = {OutputRole::Video};
    operation.submit = submitting([](const SubmitQuery& query) {
        const QJsonObject body{{u"video_url"_s, link(query, InputRole::Video)}, {u"audio_url"_s, link(query, InputRole::Audio)}};
        return Call{u"lip-sync"_s, named(body, query)};
    });
    return operation;
}

Operation successdialect::voiceClone() {
    Operation operation = task(OperationKind::VoiceClone, u"voice_clone"_s);
    operation.inputs = {sound()};
    operation.idempotent = false;
    operation.listed = false;  // the answer was to hold the voice, and no list tells its id
    operation.needsConsent = true;
    operation.status = {};
    operation.submit = {[](const SubmitQuery& query) {
                            return paid(post(u"voice-clone"_s, named({{u"audio_url"_s, link(query, InputRole::Audio)}}, query)));
                        },
                        parseClonedVoice};
    return operation;
}

QJsonObject successdialect::partsOf(const SentBox& box) {
    const QRectF& parts = box.parts;
    return {{u"x"_s, parts.x()}, {u"y"_s, parts.y()}, {u"width"_s, parts.width()}, {u"height"_s, parts.height()}};
}

Operation successdialect::erase(const Eraser& eraser) {
    Operation operation = task(OperationKind::Erase, u"smart_erasure"_s);
    operation.inputs = {clip(false)};
    operation.options = {{.name = modeOption,
                          .type = OptionType::Choice,
                          .fallback = u"auto"_s,
                          .choices = {u"auto"_s, u"manual"_s, u"protect"_s}}};
    operation.regions = eraserPolicy(eraser);
    operation.outputs = {OutputRole::Video};
    operation.check = checkBoxes;
    operation.submit = submitting([eraser](const SubmitQuery& query) { return eraserCall(eraser, query); });
    return operation;
}

Operation successdialect::speech(const Speech& speech) {
    Operation operation = task(OperationKind::Speech, u"text_to_speech"_s);
    operation.needsText = true;
    operation.options = speech.options;
    operation.languages.languages = speech.languages;
    operation.languages.open = speech.openLanguages;
    operation.voice = {.offered = true, .needed = true};
    operation.outputs = {OutputRole::Audio};
    operation.submit = submitting([speech](const SubmitQuery& query) {
        QJsonObject body{{u"text"_s, query.job.text}, {u"voice_id"_s, query.job.voice}};
        if (!query.job.targetLanguage.isEmpty())
            body["language"_L1] = query.job.targetLanguage;
        if (speech.takesName)
            body = named(body, query);
        return Call{u"speech"_s, withSet(body, query, speech.options)};
    });
    return operation;
}
