// SPDX-License-Identifier: MIT
// AKOOL, after its API reference of 2025-11-10. The printed tables of the translation's body are damaged; its fields, the
// path and the meaning of the caption types follow the same vendor's documentation pages of 2025-11 to 2026-05.
#include "services/vendors/akool.h"

#include "services/http/jsonreader.h"
#include "services/vendors/termlowering.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;

namespace {

constexpr int voicesPerPage = 100;
constexpr QLatin1StringView success = "1000"_L1;
constexpr QLatin1StringView autoSource = "DEFAULT"_L1;

QList<EndpointPath> paths() {
    return {
        // No longer in the vendor's documentation since 2025-11-25, but in the reference.
        {u"voices"_s, u"/api/open/v4/voice/videoTranslation"_s, false},
        {u"languages"_s, u"/api/open/v3/language/list"_s, false},
        // The reference prints "createbytranslation"; every other page of the vendor has this one.
        {u"translate"_s, u"/api/open/v3/content/video/createbytranslate"_s, false},
        {u"result"_s, u"/api/open/v3/content/video/infobymodelid"_s, false},
    };
}

/// The reference's codes and those of docs.akool.com/ai-tools-suite/error-code.
QList<ErrorCode> errorCodes() {
    QList<ErrorCode> codes = {
        {u"1005"_s, Kind::RateLimited},
        {u"1006"_s, Kind::OutOfCredit},
        {u"1007"_s, Kind::Rejected, Reason::FaceProblem},
        {u"1008"_s, Kind::NotFound},
        {u"1014"_s, Kind::NotFound},
        {u"1016"_s, Kind::Rejected, Reason::FaceProblem},
        {u"1101"_s, Kind::Unauthorised},
        {u"1102"_s, Kind::Unauthorised},
        {u"1103"_s, Kind::OutOfCredit},
        {u"1104"_s, Kind::OutOfCredit},
        {u"1200"_s, Kind::Unauthorised, Reason::AccountBlocked},
        {u"1201"_s, Kind::VendorFault},
        {u"1202"_s, Kind::Rejected, Reason::AlreadyMade},
        {u"1205"_s, Kind::VendorFault},
        {u"1211"_s, Kind::VendorFault},
        {u"1213"_s, Kind::Rejected, Reason::PlanNeeded},
        {u"1221"_s, Kind::Rejected, Reason::PlanNeeded},
        {u"2001"_s, Kind::VendorFault},
    };
    // The vendor's words say best what is wrong with the request or the clip.
    for (const auto code : {"1003"_L1, "1004"_L1, "1009"_L1, "1010"_L1, "1011"_L1, "1013"_L1, "1015"_L1, "1017"_L1,
                            "1105"_L1, "1108"_L1, "1109"_L1, "1110"_L1, "1111"_L1, "1112"_L1, "1203"_L1, "1204"_L1,
                            "1206"_L1, "1207"_L1, "1208"_L1, "1209"_L1, "1210"_L1, "1222"_L1})
        codes.append({code, Kind::Rejected});
    return codes;
}

const ErrorCode* knownCode(const QString& code) {
    static const QList<ErrorCode> codes = errorCodes();
    const auto found = std::ranges::find(codes, code, &ErrorCode::code);
    return found == codes.end() ? nullptr : &*found;
}

ApiError errorOf(const QJsonObject& envelope, int status) {
    const QString code = json::text(envelope["code"_L1]);
    ApiError error{.kind = Kind::Rejected, .detail = json::text(envelope["msg"_L1]), .vendorCode = code, .httpStatus = status};
    if (const ErrorCode* known = knownCode(code)) {
        error.kind = known->kind;
        error.reason = known->reason;
    }
    return error;
}

bool isAccepted(const QJsonValue& entry) {
    return json::text(entry["code"_L1]) == success;
}

/// These tell more than a code that no document knows.
bool isPlainStatus(int status) {
    return status >= 500 || QList<int>{401, 402, 403, 404, 408, 410, 429}.contains(status);
}

/// Judged by `code`: errors come with HTTP 200 too. One language that was taken makes the whole call taken, whatever the
/// first one's code is.
std::optional<ApiError> readError(const HttpReply& reply) {
    const auto envelope = json::object(reply.body);
    const QString code = envelope ? json::text((*envelope)["code"_L1]) : QString();
    if (code.isEmpty() || code == success || (isPlainStatus(reply.status) && !knownCode(code)))
        return std::nullopt;
    const QJsonArray results = (*envelope)["all_results"_L1].toArray();
    if (std::ranges::any_of(results, [](const auto& entry) { return isAccepted(entry); }))
        return std::nullopt;
    return errorOf(*envelope, reply.status);
}

/// The `data` of a successful envelope.
Result<QJsonObject> data(const HttpReply& reply) {
    const auto envelope = json::object(reply.body);
    if (!envelope)
        return fail(envelope.error());
    if (const auto error = readError(reply))
        return fail(*error);
    if (!isAccepted(*envelope))
        return fail(json::missing(u"code"));
    if (!(*envelope)["data"_L1].isObject())
        return fail(json::missing(u"data"));
    return (*envelope)["data"_L1].toObject();
}

HttpRequest buildVoices(const VoiceQuery& query) {
    HttpRequest request{.endpoint = u"voices"_s};
    if (!query.language.isEmpty())
        request.query.addQueryItem(u"language_code"_s, query.language);
    request.query.addQueryItem(u"page"_s, QString::number(query.page + 1));
    request.query.addQueryItem(u"size"_s, QString::number(voicesPerPage));
    return request;
}

QStringList texts(const QJsonValue& list) {
    QStringList all;
    for (const QJsonValue word : list.toArray())
        all.append(json::text(word));
    return all;
}

Voice voiceOf(const QJsonObject& row) {
    Voice voice{.vendor = u"akool"_s,
                .id = json::text(row["voice_id"_L1]),
                .name = json::text(row["name"_L1]),
                .language = json::text(row["language_code"_L1]),
                .gender = json::text(row["gender"_L1]).toLower(),
                .age = texts(row["age"_L1]).join(u", "_s),
                .kind = u"system"_s,
                .preview = json::link(row["preview"_L1]),
                .portrait = json::link(row["thumbnailUrl"_L1]),
                .flag = json::link(row["flag_url"_L1]),
                .tags = texts(row["style"_L1]) + texts(row["scenario"_L1])};
    const QString useCase = json::text(row["useCase"_L1]);
    if (!useCase.isEmpty())
        voice.tags.append(useCase);
    return voice;
}

Result<VoicePage> parseVoices(const HttpReply& reply) {
    const auto answer = data(reply);
    if (!answer)
        return fail(answer.error());
    if (!(*answer)["result"_L1].isArray())
        return fail(json::missing(u"result"));
    VoicePage page;
    for (const QJsonValue row : (*answer)["result"_L1].toArray()) {
        const Voice voice = voiceOf(row.toObject());
        if (!voice.id.isEmpty())
            page.voices.append(voice);
    }
    const qint64 number = json::integer((*answer)["page"_L1]).value_or(0);
    const qint64 size = json::integer((*answer)["size"_L1]).value_or(voicesPerPage);
    page.more = number > 0 && number * size < json::integer((*answer)["count"_L1]).value_or(0);
    return page;
}

Result<QList<Language>> parseLanguages(const HttpReply& reply) {
    const auto answer = data(reply);
    if (!answer)
        return fail(answer.error());
    if (!(*answer)["lang_list"_L1].isArray())
        return fail(json::missing(u"lang_list"));
    QList<Language> languages;
    for (const QJsonValue row : (*answer)["lang_list"_L1].toArray()) {
        const QString code = json::text(row["lang_code"_L1]);
        if (!code.isEmpty())
            languages.append({.code = code, .name = json::text(row["lang_name"_L1])});
    }
    return languages;
}

/// What is set, as the body wants it: the caption type as a number, empty lists left out.
QJsonObject settings(const QJsonObject& set) {
    QJsonObject kept;
    for (auto entry = set.begin(); entry != set.end(); ++entry) {
        const bool empty = entry.value().isNull() || (entry.value().isArray() && entry.value().toArray().isEmpty()) ||
                           (entry.value().isObject() && entry.value().toObject().isEmpty());
        if (!empty)
            kept[entry.key()] = entry.key() == "caption_type"_L1 ? QJsonValue(entry.value().toString().toInt()) : entry.value();
    }
    return nested(kept);
}

/// The reference says nothing of how many words are taken.
GlossaryRule glossary() {
    return {.keptWords = u"studio_voice.no_translate_words"_s,
            .fixedPairs = u"studio_voice.fixed_words"_s,
            .spokenPairs = u"studio_voice.pronounced_words"_s};
}

HttpRequest buildTranslate(const SubmitQuery& query) {
    QList<TargetVoice> targets = query.targets;
    if (targets.isEmpty())
        targets.append({query.job.targetLanguage, query.job.voice});
    QStringList codes;
    QJsonObject voices;
    for (const TargetVoice& target : std::as_const(targets)) {
        codes.append(target.language);
        if (!target.voice.isEmpty())
            voices[target.language] = QJsonObject{{u"voice_id"_s, target.voice}};
    }
    const QString& from = query.job.sourceLanguage;
    QJsonObject body = settings(lowerTerms(query.job.terms, glossary(), query.job.options).options);
    body["url"_L1] = query.inputs.value(InputRole::Video).toString(QUrl::FullyEncoded);
    body["language"_L1] = codes.join(u',');
    body["source_language"_L1] = from.isEmpty() ? QString(autoSource) : from;
    if (!voices.isEmpty())
        body["voices_map"_L1] = voices;
    if (query.inputs.contains(InputRole::Subtitles))
        body["caption_url"_L1] = query.inputs.value(InputRole::Subtitles).toString(QUrl::FullyEncoded);
    return {.method = "POST", .endpoint = u"translate"_s, .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
            .costsMoney = true};
}

/// Polled with `_id`, never with `video_id` or `task_id`. A language without one may still have been taken.
SubmitTicket ticketOf(const QJsonObject& entry, int status) {
    const QJsonObject job = entry["data"_L1].toObject();
    SubmitTicket ticket{.remoteId = json::text(job["_id"_L1]), .language = json::text(job["language"_L1])};
    if (!isAccepted(entry) && !json::text(entry["code"_L1]).isEmpty()) {
        ticket.remoteId.clear();
        ticket.refused = errorOf(entry, status);
    } else if (ticket.remoteId.isEmpty()) {
        ticket.refused = ApiError{.kind = Kind::OutcomeUnknown, .reason = Reason::SentNoAnswer, .field = u"_id"_s,
                                  .detail = json::missing(u"_id").detail};
    } else {
        ticket.estimated = json::number(job["deduction_lock_duration"_L1]);
    }
    return ticket;
}

/// `all_results` stands beside `data` and has the last word; `data` counts only where there is none.
Result<Submitted> parseSubmitted(const HttpReply& reply) {
    const auto envelope = json::object(reply.body);
    if (!envelope)
        return fail(envelope.error());
    if (const auto error = readError(reply))
        return fail(*error);
    QJsonArray results = (*envelope)["all_results"_L1].toArray();
    if (results.isEmpty()) {
        const auto job = data(reply);
        if (!job)
            return fail(job.error());
        if (json::text((*job)["_id"_L1]).isEmpty())
            return fail(json::missing(u"_id"));
        results.append(*envelope);
    }
    Submitted submitted;
    for (const QJsonValue entry : std::as_const(results))
        submitted.tickets.append(ticketOf(entry.toObject(), reply.status));
    return submitted;
}

struct StatusWord {
    QLatin1StringView number;
    QLatin1StringView word;  ///< the reference's
    RemoteState state;
};

constexpr StatusWord statuses[] = {
    {"1"_L1, "queueing"_L1, RemoteState::Queued},
    {"2"_L1, "processing"_L1, RemoteState::Running},
    {"3"_L1, "completed"_L1, RemoteState::Done},
    {"4"_L1, "failed"_L1, RemoteState::Failed},
};

QString whyItFailed(const QJsonObject& fields) {
    const QString code = json::text(fields["error_code"_L1]);
    const QString reason = json::text(fields["error_reason"_L1]);
    if (reason.isEmpty() || code.isEmpty())
        return reason + code;
    return u"%1 (%2)"_s.arg(reason, code);
}

Result<RemoteTask> parseResult(const HttpReply& reply) {
    const auto answer = data(reply);
    if (!answer)
        return fail(answer.error());
    const QString status = json::text((*answer)["video_status"_L1]);
    if (status.isEmpty())
        return fail(json::missing(u"video_status"));
    const auto known = std::ranges::find(statuses, status, &StatusWord::number);
    const bool isKnown = known != std::ranges::end(statuses);
    RemoteTask task{.id = json::text((*answer)["_id"_L1]),
                    .state = isKnown ? known->state : RemoteState::Unknown,
                    .status = isKnown ? QString(known->word) : status,
                    .credits = json::number((*answer)["deduction_duration"_L1])};
    if (const auto percent = json::number((*answer)["progress"_L1]))
        task.progress = qBound(0.0, *percent / 100, 1.0);
    if (task.state == RemoteState::Failed)
        task.message = whyItFailed(*answer);
    if (task.state != RemoteState::Done)
        return task;
    const QUrl video = json::link((*answer)["video"_L1]);
    if (video.isEmpty())
        return fail(json::missing(u"video"));
    task.outputs.append({OutputRole::Video, video, {}});
    const QUrl subtitles = json::link((*answer)["audio_splits"_L1]["translated_srt_url"_L1]);
    if (!subtitles.isEmpty())
        task.outputs.append({OutputRole::Subtitles, subtitles, {}});
    const QUrl spoken = json::link((*answer)["audio_splits"_L1]["original_srt_url"_L1]);
    if (!spoken.isEmpty())
        task.outputs.append({OutputRole::Subtitles, spoken, {}, u"original"_s});
    const QUrl plain = json::link((*answer)["audio_splits"_L1]["no_caption_video_url"_L1]);
    if (!plain.isEmpty())
        task.outputs.append({OutputRole::Video, plain, {}, u"no-captions"_s});
    return task;
}

HttpRequest buildResult(const QString& id) {
    HttpRequest request{.endpoint = u"result"_s};
    request.query.addQueryItem(u"video_model_id"_s, id);
    return request;
}

QList<OptionRule> options() {
    const QStringList styles = u"professional affectionate angry calm cheerful depressed disgruntled embarrassed empathetic "
                               "excited fearful friendly unfriendly sad serious relaxed"_s.split(u' ');
    return {
        {.name = u"lipsync"_s, .type = OptionType::Flag, .fallback = false},
        {.name = u"speaker_num"_s, .type = OptionType::Integer, .fallback = 0, .least = 0, .most = 100},  // 0 = counts itself
        {.name = u"remove_bgm"_s, .type = OptionType::Flag, .fallback = false},
        {.name = u"caption_type"_s, .type = OptionType::Choice, .fallback = u"0"_s,
         .choices = {u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s}},
        {.name = u"dynamic_duration"_s, .type = OptionType::Flag, .fallback = false},
        {.name = u"studio_voice.style"_s, .type = OptionType::Choice, .fallback = u"professional"_s, .choices = styles},
        {.name = u"studio_voice.no_translate_words"_s, .type = OptionType::Words, .fallback = {}},
        {.name = u"studio_voice.fixed_words"_s, .type = OptionType::Pairs, .fallback = {}},
        {.name = u"studio_voice.pronounced_words"_s, .type = OptionType::Pairs, .fallback = {}},
    };
}

/// Codes are opaque: the ones that the reference prints, as a suggestion until the list is read.
LanguageRules languages() {
    LanguageRules rules{.autoSource = autoSource, .open = true, .form = u"[^,\\s]+"_s};
    for (const auto code : {"en"_L1, "ja"_L1, "hi"_L1, "fr"_L1, "af-ZA"_L1, "am-ET"_L1, "sq-AL"_L1})
        rules.languages.append({.code = code, .name = englishName(code)});
    rules.languages.append({.code = u"zh-CN-shandong"_s, .name = u"Chinese (Jilu Mandarin, Simplified)"_s});
    rules.languages.append({.code = u"zh-CN-sichuan"_s, .name = u"Chinese (Sichuan)"_s});
    return rules;
}

/// Without a caption type no captions are made, so the file that was chosen would be paid for and not used.
QList<ApiError> checkCaptions(const JobSpec& job) {
    if (job.subtitles.isEmpty() || optionValue(options(), job.options, u"caption_type"_s).toString() != "0"_L1)
        return {};
    return {invalid(Reason::OptionWrong, u"caption_type"_s, {u"caption_type"_s, u"1, 2, 3, 4"_s})};
}

Operation translate() {
    constexpr qint64 mostBytes = 300'000'000;  // "300M": the smaller reading is the safe one
    Operation operation;
    operation.kind = OperationKind::Translate;
    operation.inputs = {{.role = InputRole::Video,
                         .limits = {.maxBytes = mostBytes, .maxSeconds = 60, .maxFramesPerSecond = 30, .needsVideo = true,
                                    .needsSound = true}},
                        {.role = InputRole::Subtitles, .required = false, .limits = {.extensions = {u"srt"_s, u"ass"_s}}}};
    operation.options = options();
    operation.languages = languages();
    operation.voice = {.offered = true};
    operation.glossary = glossary();
    operation.severalTargets = true;
    operation.outputs = {OutputRole::Video, OutputRole::Subtitles};
    operation.resultsLive = std::chrono::days(7);
    operation.submit = {buildTranslate, parseSubmitted};
    operation.status = {buildResult, parseResult};
    operation.check = checkCaptions;
    return operation;
}

Vendor describe() {
    Vendor vendor;
    vendor.id = u"akool"_s;
    vendor.name = u"AKOOL"_s;
    vendor.baseUrl = QUrl(u"https://openapi.akool.com"_s);
    vendor.keyPage = QUrl(u"https://docs.akool.com/authentication/usage"_s);
    vendor.creditUnit = u"credits"_s;
    // Never beside "Authorization": that one would win, and a stale token break a good key.
    vendor.auth = {"x-api-key", {}};
    vendor.paths = paths();
    vendor.operations = {translate()};
    vendor.errorCodes = errorCodes();
    vendor.readError = readError;
    vendor.languages = {[](const Nothing&) { return HttpRequest{.endpoint = u"languages"_s}; }, parseLanguages};
    vendor.voices = {buildVoices, parseVoices};
    vendor.remote.one = {buildResult, parseResult};
    return vendor;
}

}  // namespace

const Vendor& akool() {
    static const Vendor vendor = describe();
    return vendor;
}
