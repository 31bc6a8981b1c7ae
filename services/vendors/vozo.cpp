// SPDX-License-Identifier: MIT
// Vozo, after its API reference; status, languages' forms and error codes after the vendor's other documentation pages.
#include "services/vendors/vozo.h"

#include "services/http/jsonreader.h"
#include "services/vendors/lowering.h"
#include "services/vendors/termlowering.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qjsondocument.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;

namespace {

constexpr QLatin1StringView autoSource = "auto"_L1;
constexpr int mostSpeakers = 100;  // no document gives a bound

QList<EndpointPath> paths() {
    return {
        {u"translate"_s, u"/v1/media/translate"_s, false},
        {u"task"_s, u"/v1/media/translate/{task_id}"_s, false},
    };
}

/// Answers to calls first, then why jobs fail. 1000 is an error here.
QList<ErrorCode> errorCodes() {
    return {
        {u"5"_s, Kind::Rejected},
        {u"7"_s, Kind::Unauthorised},
        {u"104"_s, Kind::OutOfCredit},
        {u"814"_s, Kind::Rejected, Reason::PlanNeeded},
        {u"1000"_s, Kind::VendorFault},
        {u"1301"_s, Kind::Rejected},
        {u"1302"_s, Kind::Unauthorised},
        {u"1304"_s, Kind::QueueFull},
        {u"1305"_s, Kind::Rejected, Reason::PlanNeeded},
        {u"1502"_s, Kind::Rejected, Reason::LinkNotReachable},
        {u"1503"_s, Kind::Unauthorised},
        {u"999"_s, Kind::Rejected, Reason::LinkNotReachable},
        {u"20403"_s, Kind::Rejected, Reason::FaceProblem},
        {u"20407"_s, Kind::Rejected, Reason::FaceProblem},
        {u"20408"_s, Kind::Rejected, Reason::FaceProblem},
        {u"20601"_s, Kind::Rejected, Reason::FaceProblem},
        {u"20602"_s, Kind::Rejected},
        {u"20611"_s, Kind::RateLimited},
        {u"20613"_s, Kind::Rejected, Reason::ContentRefused},
    };
}

const ErrorCode* knownCode(const QString& code) {
    static const QList<ErrorCode> codes = errorCodes();
    const auto found = std::ranges::find(codes, code, &ErrorCode::code);
    return found == codes.end() ? nullptr : &*found;
}

/// `{code, message, serverTs}` with HTTP 4xx or 5xx; with 200 too, unless it is an answer all the same. A code that no
/// document knows does not outweigh the status, which alone tells whether a paid call may have got through.
std::optional<ApiError> readError(const HttpReply& reply) {
    const auto answer = json::object(reply.body);
    const QString code = answer ? json::text((*answer)["code"_L1]) : QString();
    const bool fine = reply.status >= 200 && reply.status < 300;
    if (code.isEmpty() || (fine && (answer->contains("task_id"_L1) || answer->contains("status"_L1))))
        return std::nullopt;
    const ErrorCode* known = knownCode(code);
    const QList<int> plainEnough{401, 402, 403, 404, 408, 410, 429};
    if (!known && (reply.status >= 500 || plainEnough.contains(reply.status)))
        return std::nullopt;
    return ApiError{.kind = known ? known->kind : Kind::Rejected,
                    .reason = known ? known->reason : Reason::None,
                    .detail = json::text((*answer)["message"_L1]),
                    .vendorCode = code,
                    .httpStatus = reply.status};
}

Result<QJsonObject> answerOf(const HttpReply& reply) {
    const auto answer = json::object(reply.body);
    if (!answer)
        return fail(answer.error());
    if (const auto error = readError(reply))
        return fail(*error);
    return *answer;
}

QString extensionOf(const QString& source) {
    return QFileInfo(isUrl(source) ? QUrl(source).path() : source).suffix().toLower();
}

QString mediaType(const JobSpec& job) {
    const QString chosen = job.options["media_type"_L1].toString();
    if (!chosen.isEmpty())
        return chosen;
    static const QStringList sounds = u"mp3 wav m4a aac flac ogg opus wma"_s.split(u' ');
    return sounds.contains(extensionOf(job.source)) ? u"audio"_s : u"video"_s;
}

QString link(const SubmitQuery& query, InputRole role) {
    return query.inputs.value(role).toString(QUrl::FullyEncoded);
}

/// One box, of words to be read.
RegionPolicy boxPolicy() {
    return {.most = 1, .kinds = {RegionKind::Ocr}};
}

QJsonObject boxOf(const QRectF& parts) {
    return {{u"x"_s, parts.x()}, {u"y"_s, parts.y()}, {u"width"_s, parts.width()}, {u"height"_s, parts.height()}};
}

/// No length is documented for the advice; this much is a page, which language models read whole.
GlossaryRule glossary() {
    return {.prompt = u"user_prompt"_s, .promptMost = 2000};
}

HttpRequest buildTranslate(const SubmitQuery& query) {
    const JobSpec& job = query.job;
    QJsonObject body = nested(lowerTerms(job.terms, glossary(), job.options).options);
    body["media_type"_L1] = mediaType(job);
    body["media_url"_L1] = link(query, InputRole::Video);
    body["source_language"_L1] = job.sourceLanguage.isEmpty() ? QString(autoSource) : job.sourceLanguage;
    body["target_language"_L1] = job.targetLanguage;
    if (!body.contains("export_type"_L1))
        body["export_type"_L1] = u"auto"_s;
    if (body["user_prompt"_L1].toString().isEmpty())
        body.remove("user_prompt"_L1);
    const QString usage = body.take("subtitle_usage_type"_L1).toString(u"original"_s);
    if (query.inputs.contains(InputRole::Subtitles)) {
        body["subtitle_url"_L1] = link(query, InputRole::Subtitles);
        body["subtitle_usage_type"_L1] = usage;
    }
    for (const SentBox& box : lowerRegions(job.regions, boxPolicy()).boxes)
        body["ocr_text_box"_L1] = boxOf(box.parts);
    return {.method = "POST", .endpoint = u"translate"_s, .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
            .costsMoney = true};
}

Result<Submitted> parseSubmitted(const HttpReply& reply) {
    const auto answer = answerOf(reply);
    if (!answer)
        return fail(answer.error());
    const QString id = json::text((*answer)["task_id"_L1]);
    if (id.isEmpty())
        return fail(json::missing(u"task_id"));
    return Submitted{{{.remoteId = id}}};
}

RemoteState stateOf(const QString& status) {
    static const QHash<QString, RemoteState> states = {
        {u"queuing"_s, RemoteState::Queued},       {u"preprocessing"_s, RemoteState::Running},
        {u"transcribing"_s, RemoteState::Running}, {u"translating"_s, RemoteState::Running},
        {u"dubbing"_s, RemoteState::Running},      {u"rendering"_s, RemoteState::Running},
        {u"done"_s, RemoteState::Done},            {u"failed"_s, RemoteState::Failed},
    };
    return states.value(status, RemoteState::Unknown);
}

QList<RemoteOutput> outputsOf(const QJsonObject& result) {
    constexpr std::pair<QLatin1StringView, OutputRole> roles[] = {
        {"video_url"_L1, OutputRole::Video}, {"audio_url"_L1, OutputRole::Audio}, {"subtitle_url"_L1, OutputRole::Subtitles}};
    QList<RemoteOutput> outputs;
    for (const auto& [field, role] : roles) {
        const QUrl url = json::link(result[field]);
        if (!url.isEmpty())
            outputs.append({role, url, {}});
    }
    return outputs;
}

QString whyItFailed(const QJsonObject& fields) {
    const QString code = json::text(fields["err_code"_L1]);
    const QString message = json::text(fields["err_message"_L1]);
    if (message.isEmpty() || code.isEmpty())
        return message + code;
    return u"%1 (%2)"_s.arg(message, code);
}

Result<RemoteTask> parseTask(const HttpReply& reply) {
    const auto answer = answerOf(reply);
    if (!answer)
        return fail(answer.error());
    const QString status = json::text((*answer)["status"_L1]);
    if (status.isEmpty())
        return fail(json::missing(u"status"));
    RemoteTask task{.id = json::text((*answer)["task_id"_L1]), .state = stateOf(status), .status = status};
    if (task.state == RemoteState::Failed)
        task.message = whyItFailed(*answer);
    if (task.state == RemoteState::Done)
        task.outputs = outputsOf((*answer)["result"_L1].toObject());
    if (task.state == RemoteState::Done && task.outputs.isEmpty())
        return fail(json::missing(u"result"));
    return task;
}

HttpRequest buildTask(const QString& id) {
    return {.endpoint = u"task"_s, .pathArguments = {{u"task_id"_s, id}}};
}

QList<OptionRule> options() {
    return {
        {.name = u"media_type"_s, .type = OptionType::Choice, .fallback = {}, .choices = {u"video"_s, u"audio"_s}},
        {.name = u"export_type"_s, .type = OptionType::Choice, .fallback = u"auto"_s,
         .choices = {u"auto"_s, u"video"_s, u"audio"_s, u"all"_s}},
        {.name = u"subtitle_usage_type"_s, .type = OptionType::Choice, .fallback = u"original"_s,
         .choices = {u"original"_s, u"final_translated"_s}},
        {.name = u"speaker_number.min"_s, .type = OptionType::Integer, .fallback = {}, .least = 1, .most = mostSpeakers},
        {.name = u"speaker_number.max"_s, .type = OptionType::Integer, .fallback = {}, .least = 1, .most = mostSpeakers},
        {.name = u"user_prompt"_s, .type = OptionType::Text, .fallback = {}},
    };
}

/// No list of languages is published and only the language part is checked there; these are widely spoken ones.
LanguageRules languages() {
    LanguageRules rules{.autoSource = autoSource, .open = true, .form = u"[a-z]{2}(-[A-Za-z]{2})?"_s};
    const QStringList codes = u"en zh es fr de it pt ja ko ru ar hi id nl pl tr vi th uk sv"_s.split(u' ');
    for (const QString& code : codes)
        rules.languages.append({.code = code, .name = englishName(code)});
    return rules;
}

QList<ApiError> checkTogether(const JobSpec& job) {
    QList<ApiError> problems;
    const bool isAudio = mediaType(job) == "audio"_L1;
    if (!job.subtitles.isEmpty() && !job.regions.isEmpty())
        problems << invalid(Reason::InputsExclusive, u"subtitles"_s, {u"subtitles"_s, u"region"_s});
    if (isAudio && !job.regions.isEmpty())
        problems << invalid(Reason::NoVideo, u"region"_s);
    const QString wanted = job.options["export_type"_L1].toString();
    if (isAudio && (wanted == "video"_L1 || wanted == "all"_L1))
        problems << invalid(Reason::OptionWrong, u"export_type"_s, {u"export_type"_s, u"auto, audio"_s});
    const int least = job.options["speaker_number.min"_L1].toInt(1);
    const int most = job.options["speaker_number.max"_L1].toInt(mostSpeakers);
    if (least > most)
        problems << invalid(Reason::OptionWrong, u"speaker_number.max"_s,
                            {u"speaker_number.max"_s, u"%1 - %2"_s.arg(least).arg(mostSpeakers)});
    return problems;
}

Operation translate() {
    Operation operation;
    operation.kind = OperationKind::Translate;
    operation.inputs = {{.role = InputRole::Video, .limits = {.maxSeconds = 7200}},
                        {.role = InputRole::Subtitles, .required = false, .limits = {.extensions = {u"srt"_s}}, .strictCues = true}};
    operation.options = options();
    operation.regions = boxPolicy();
    operation.languages = languages();
    operation.glossary = glossary();
    operation.poll = {.first = std::chrono::seconds(10), .most = std::chrono::seconds(60)};
    operation.outputs = {OutputRole::Video, OutputRole::Audio, OutputRole::Subtitles};
    operation.submit = {buildTranslate, parseSubmitted};
    operation.status = {buildTask, parseTask};
    operation.check = checkTogether;
    return operation;
}

Vendor describe() {
    Vendor vendor;
    vendor.id = u"vozo"_s;
    vendor.name = u"Vozo"_s;
    vendor.baseUrl = QUrl(u"https://api.vozo.ai"_s);
    vendor.keyPage = QUrl(u"https://www.vozo.ai/docs"_s);
    vendor.creditUnit = u"points"_s;
    vendor.auth = {"Authorization", "Bearer "};
    vendor.limits.jobsAtOnce = 5;  // queued ones too; a newer page says 10
    vendor.paths = paths();
    vendor.operations = {translate()};
    vendor.errorCodes = errorCodes();
    vendor.readError = readError;
    vendor.remote.one = {buildTask, parseTask};
    return vendor;
}

}  // namespace

const Vendor& vozo() {
    static const Vendor vendor = describe();
    return vendor;
}
