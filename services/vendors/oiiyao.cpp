// SPDX-License-Identifier: MIT
// Oiiyao, after its API reference. Paths that the reference does not print are marked as assumed.
#include "services/vendors/oiiyao.h"

#include "services/http/jsonreader.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using failure::Kind;

namespace {

// Language codes of the reference's last chapter. "yue" can only be heard, the third row only be spoken.
constexpr QLatin1StringView bothWays[] = {
    "zh"_L1, "en"_L1, "ja"_L1, "ko"_L1, "ru"_L1, "de"_L1, "fr"_L1, "ar"_L1, "es"_L1, "it"_L1, "vi"_L1,
    "pt"_L1, "ms"_L1, "tl"_L1, "id"_L1, "nl"_L1, "th"_L1, "no"_L1, "ca"_L1, "bn"_L1, "sr"_L1};
constexpr QLatin1StringView onlySource[] = {"yue"_L1};
constexpr QLatin1StringView onlyTarget[] = {
    "pt-BR"_L1, "cs"_L1, "bg"_L1, "pl"_L1, "ro"_L1, "sv"_L1, "ta"_L1, "tr"_L1, "uk"_L1,
    "el"_L1,    "hi"_L1, "fi"_L1, "hr"_L1, "sk"_L1, "da"_L1, "hu"_L1, "fa"_L1};

QList<Language> languages() {
    QList<Language> all;
    for (const auto code : bothWays)
        all.append({code, englishName(code), true, true});
    for (const auto code : onlySource)
        all.append({code, englishName(code), true, false});
    for (const auto code : onlyTarget)
        all.append({code, englishName(code), false, true});
    return all;
}

QList<EndpointPath> paths() {
    return {
        {u"balance"_s, u"/account/balance"_s, true},
        {u"pricing"_s, u"/account/pricing"_s, true},
        {u"task"_s, u"/tasks/{task_id}"_s, true},
        {u"translate"_s, u"/videos/translation"_s, true},
        {u"voices"_s, u"/voices"_s, false},
        {u"upload-url"_s, u"/files/upload-url"_s, true},
        {u"confirm-upload"_s, u"/files/confirm"_s, true},
        {u"refresh-url"_s, u"/files/refresh-url"_s, false},
    };
}

Kind kindOf(const QString& type, int status) {
    static const QHash<QString, Kind> kinds = {
        {u"authentication_error"_s, Kind::Unauthorised}, {u"validation_error"_s, Kind::Rejected},
        {u"rate_limit_error"_s, Kind::RateLimited},      {u"permission_error"_s, Kind::Unauthorised},
        {u"insufficient_credits"_s, Kind::OutOfCredit},  {u"not_found"_s, Kind::NotFound},
        {u"internal_error"_s, Kind::VendorFault},
    };
    const auto known = kinds.find(type);
    if (known != kinds.end())
        return *known;
    return status >= 400 && status < 500 ? Kind::Rejected : Kind::VendorFault;
}

/// `success: false` is an error whatever the HTTP status says.
std::optional<ApiError> readError(const HttpReply& reply) {
    const auto envelope = json::object(reply.body);
    if (!envelope || !envelope->contains("success"_L1) || json::flag((*envelope)["success"_L1]))
        return std::nullopt;
    const QJsonObject error = (*envelope)["error"_L1].toObject();
    const QString type = json::text(error["type"_L1]);
    return ApiError{.kind = kindOf(type, reply.status),
                    .field = json::text(error["param"_L1]),
                    .detail = json::text(error["message"_L1]),
                    .vendorCode = json::text(error["code"_L1]).isEmpty() ? type : json::text(error["code"_L1]),
                    .httpStatus = reply.status};
}

/// The `data` of a successful envelope.
Result<QJsonValue> data(const HttpReply& reply) {
    const auto envelope = json::object(reply.body);
    if (!envelope)
        return fail(envelope.error());
    if (!json::flag((*envelope)["success"_L1]))
        return fail(json::missing(u"success"));
    const QJsonValue data = (*envelope)["data"_L1];
    if (!data.isObject() && !data.isArray())
        return fail(json::missing(u"data"));
    return data;
}

HttpRequest get(const QString& endpoint) {
    return {.endpoint = endpoint};
}

HttpRequest post(const QString& endpoint, const QJsonObject& body) {
    return {.method = "POST", .endpoint = endpoint, .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

QDateTime timeOf(const QJsonValue& value) {
    return QDateTime::fromString(value.toString(), Qt::ISODate).toUTC();
}

Result<Balance> parseBalance(const HttpReply& reply) {
    const auto answer = data(reply);
    if (!answer)
        return fail(answer.error());
    const QJsonObject fields = answer->toObject();
    if (!fields.contains("credits_remaining"_L1))
        return fail(json::missing(u"credits_remaining"));
    const QJsonObject rates = fields["rate_limits"_L1].toObject();
    return Balance{.credits = json::text(fields["credits_remaining"_L1]),
                   .plan = json::text(fields["plan"_L1]),
                   .expiresAt = json::text(fields["expires_at"_L1]),
                   .requestsPerMinute = json::integer(rates["requests_per_minute"_L1]),
                   .queriesPerSecond = json::integer(rates["queries_per_second"_L1])};
}

/// The reference does not say what a price's language looks like; what is no code of its own means any.
QString priceLanguage(const QString& word) {
    const QList<Language> known = languages();
    return std::ranges::find(known, word, &Language::code) == known.end() ? QString() : word;
}

Result<QList<Price>> parsePrices(const HttpReply& reply) {
    const auto answer = data(reply);
    if (!answer)
        return fail(answer.error());
    QList<Price> prices;
    for (const QJsonValue& row : answer->toObject()["pricing"_L1].toArray()) {
        const auto credits = json::number(row["credits_per_minute"_L1]);
        if (credits)
            prices.append({json::text(row["task_type"_L1]), priceLanguage(json::text(row["language"_L1])),
                           json::text(row["description"_L1]), *credits});
    }
    return prices;
}

HttpRequest buildVoices(const VoiceQuery& query) {
    HttpRequest request = get(u"voices"_s);
    if (!query.language.isEmpty())
        request.query.addQueryItem(u"language"_s, query.language);
    if (!query.gender.isEmpty())
        request.query.addQueryItem(u"gender"_s, query.gender);
    return request;
}

/// `data` is itself the array here, and there are no pages.
Result<VoicePage> parseVoices(const HttpReply& reply) {
    const auto answer = data(reply);
    if (!answer)
        return fail(answer.error());
    if (!answer->isArray())
        return fail(json::missing(u"data[]"));
    VoicePage page;
    for (const QJsonValue& row : answer->toArray()) {
        const QString id = json::text(row["voice_id"_L1]);
        if (id.isEmpty())
            continue;
        page.voices.append({.vendor = u"oiiyao"_s,
                            .id = id,
                            .name = json::text(row["name"_L1]),
                            .language = json::text(row["language"_L1]),
                            .gender = json::text(row["gender"_L1]),
                            .accent = json::text(row["accent"_L1]),
                            .age = json::text(row["age_range"_L1]),
                            .kind = json::text(row["type"_L1]),
                            .preview = QUrl(row["preview_url"_L1].toString())});
    }
    return page;
}

Result<UploadTicket> parseTicket(const HttpReply& reply) {
    const auto answer = data(reply);
    if (!answer)
        return fail(answer.error());
    const QJsonObject fields = answer->toObject();
    UploadTicket ticket{.fileId = json::text(fields["file_id"_L1]),
                        .target = QUrl(fields["upload_url"_L1].toString()),
                        .expiresAt = timeOf(fields["expires_at"_L1]),
                        .ready = QUrl(fields["url"_L1].toString())};
    const QString method = fields["upload_method"_L1].toString();
    if (!method.isEmpty())
        ticket.method = method.toLatin1();
    const QJsonObject headers = fields["upload_headers"_L1].toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        ticket.headers.append({header.key().toLatin1(), json::text(header.value()).toUtf8()});
    if (ticket.fileId.isEmpty())
        return fail(json::missing(u"file_id"));
    if (ticket.target.isEmpty() && ticket.ready.isEmpty())
        return fail(json::missing(u"upload_url"));
    return ticket;
}

HttpRequest buildFileCall(const QString& endpoint, const QString& fileId) {
    return post(endpoint, {{u"file_id"_s, fileId}});
}

Result<StagedFile> parseStagedFile(const HttpReply& reply) {
    const auto answer = data(reply);
    if (!answer)
        return fail(answer.error());
    const QJsonObject fields = answer->toObject();
    const QUrl url(fields["url"_L1].toString());
    if (url.isEmpty())
        return fail(json::missing(u"url"));
    return StagedFile{json::text(fields["file_id"_L1]), url, timeOf(fields["expires_at"_L1])};
}

HttpRequest buildTranslate(const SubmitQuery& query) {
    const bool clone = query.job.options["voice_clone"_L1].toBool();
    QJsonObject body{{u"video_url"_s, query.inputs.value(InputRole::Video).toString(QUrl::FullyEncoded)},
                     {u"source_language"_s, query.job.sourceLanguage},
                     {u"target_language"_s, query.job.targetLanguage},
                     {u"voice_clone"_s, clone},
                     {u"name"_s, query.title},
                     {u"idempotency_key"_s, query.idempotencyKey}};
    if (!clone)
        body["voice_id"_L1] = query.job.voice;
    HttpRequest request = post(u"translate"_s, body);
    request.costsMoney = true;
    return request;
}

Result<Submitted> parseSubmitted(const HttpReply& reply) {
    const auto answer = data(reply);
    if (!answer)
        return fail(answer.error());
    const QString id = json::text(answer->toObject()["task_id"_L1]);
    if (id.isEmpty())
        return fail(json::missing(u"task_id"));
    const auto envelope = json::object(reply.body);
    const QJsonValue credits = (*envelope)["usage"_L1].toObject()["credits_used"_L1];
    return Submitted{{{.remoteId = id}}, json::number(credits)};
}

RemoteState stateOf(const QString& status) {
    static const QHash<QString, RemoteState> states = {
        {u"pending"_s, RemoteState::Queued},
        {u"processing"_s, RemoteState::Running},
        {u"completed"_s, RemoteState::Done},
        {u"failed"_s, RemoteState::Failed},
    };
    return states.value(status, RemoteState::Unknown);
}

QList<RemoteOutput> outputsOf(const QJsonObject& output) {
    constexpr std::pair<QLatin1StringView, OutputRole> roles[] = {
        {"video_url"_L1, OutputRole::Video},   {"subtitle_url"_L1, OutputRole::Subtitles},
        {"audio_url"_L1, OutputRole::Audio},   {"vocals_url"_L1, OutputRole::Vocals},
        {"background_url"_L1, OutputRole::Background},
    };
    QList<RemoteOutput> outputs;
    for (const auto& [field, role] : roles) {
        const QString url = output[field].toString();
        if (!url.isEmpty())
            outputs.append({role, QUrl(url), timeOf(output["expires_at"_L1])});
    }
    return outputs;
}

Result<RemoteTask> parseTask(const HttpReply& reply) {
    const auto answer = data(reply);
    if (!answer)
        return fail(answer.error());
    const QJsonObject fields = answer->toObject();
    const QString status = json::text(fields["status"_L1]);
    if (status.isEmpty())
        return fail(json::missing(u"status"));
    RemoteTask task{.id = json::text(fields["task_id"_L1]),
                    .state = stateOf(status),
                    .status = status,
                    .outputs = outputsOf(fields["output"_L1].toObject()),
                    .credits = json::number(fields["credits_used"_L1]),
                    .message = json::text(fields["error_message"_L1])};
    if (const auto percent = json::number(fields["progress"_L1]))
        task.progress = qBound(0.0, *percent / 100, 1.0);
    if (task.state == RemoteState::Done && task.outputs.isEmpty())
        return fail(json::missing(u"output"));
    return task;
}

Operation translate() {
    Operation operation;
    operation.kind = OperationKind::Translate;
    operation.inputs = {{.role = InputRole::Video, .limits = {.needsVideo = true, .needsSound = true}}};
    operation.options = {{.name = u"voice_clone"_s, .type = OptionType::Flag, .fallback = false}};
    operation.languages = {.languages = languages()};
    operation.voice = {.offered = true, .needed = true, .unlessOption = u"voice_clone"_s};
    operation.idempotent = true;
    operation.pricedAs = u"video_translation"_s;
    operation.outputs = {OutputRole::Video, OutputRole::Subtitles};
    operation.resultsLive = std::chrono::hours(2);
    operation.submit = {buildTranslate, parseSubmitted};
    operation.status = {[](const QString& id) {
                            return HttpRequest{.endpoint = u"task"_s, .pathArguments = {{u"task_id"_s, id}}};
                        },
                        parseTask};
    return operation;
}

Vendor describe() {
    Vendor vendor;
    vendor.id = u"oiiyao"_s;
    vendor.name = u"Oiiyao"_s;
    vendor.baseUrl = QUrl(u"https://api.oiiyao.com"_s);
    vendor.keyPage = QUrl(u"https://www.oiiyao.com/en/developer"_s);
    vendor.creditUnit = u"credits"_s;
    vendor.auth = {"Authorization", "Bearer "};
    vendor.paths = paths();
    vendor.operations = {translate()};
    vendor.readError = readError;
    vendor.balance = {[](const Nothing&) { return get(u"balance"_s); }, parseBalance};
    vendor.pricing = {[](const Nothing&) { return get(u"pricing"_s); }, parsePrices};
    vendor.voices = {buildVoices, parseVoices};
    vendor.upload.ticket = {[](const UploadQuery& query) {
                                return post(u"upload-url"_s, {{u"file_name"_s, query.fileName}, {u"file_size"_s, query.bytes}});
                            },
                            parseTicket};
    vendor.upload.confirm = {[](const QString& id) { return buildFileCall(u"confirm-upload"_s, id); }, parseStagedFile};
    vendor.upload.refresh = {[](const QString& id) { return buildFileCall(u"refresh-url"_s, id); }, parseStagedFile};
    return vendor;
}

}  // namespace

const Vendor& oiiyao() {
    static const Vendor vendor = describe();
    return vendor;
}
