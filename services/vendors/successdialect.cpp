// SPDX-License-Identifier: MIT
#include "services/vendors/successdialect.h"

#include "services/http/jsonreader.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;

namespace {

constexpr auto mostAPage = "100"_L1;  // of the lists that come in pages; 20 unless asked for

Kind kindOf(const QString& type, int status) {
    static const QList<ErrorCode> known = successdialect::errorCodes();
    const auto row = std::ranges::find(known, type, &ErrorCode::code);
    if (row != known.end())
        return row->kind;
    return status >= 400 && status < 500 ? Kind::Rejected : Kind::VendorFault;
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

/// A list that must be there, even if it is empty.
Result<QJsonArray> rows(const QJsonValue& list, QStringView name) {
    if (!list.isArray())
        return fail(json::missing(name));
    return list.toArray();
}

QDateTime timeOf(const QJsonValue& value) {
    return QDateTime::fromString(value.toString(), Qt::ISODate).toUTC();
}

std::optional<double> creditsUsed(const HttpReply& reply) {
    const auto envelope = json::object(reply.body);
    return envelope ? json::number((*envelope)["usage"_L1].toObject()["credits_used"_L1]) : std::nullopt;
}

Result<Balance> parseBalance(const HttpReply& reply) {
    const auto answer = data(reply);
    if (!answer)
        return fail(answer.error());
    const QJsonObject fields = answer->toObject();
    const QString credits = json::text(fields["credits_remaining"_L1]);
    if (credits.isEmpty())
        return fail(json::missing(u"credits_remaining"));
    const QJsonObject rates = fields["rate_limits"_L1].toObject();
    return Balance{.credits = credits,
                   .plan = json::text(fields["plan"_L1]),
                   .expiresAt = json::text(fields["expires_at"_L1]),
                   .requestsPerMinute = json::integer(rates["requests_per_minute"_L1]),
                   .queriesPerSecond = json::integer(rates["queries_per_second"_L1])};
}

HttpRequest buildUsage(const UsageQuery& query) {
    HttpRequest request = successdialect::get(u"usage"_s);
    if (query.from.isValid())
        request.query.addQueryItem(u"start_date"_s, query.from.toString(Qt::ISODate));
    if (query.to.isValid())
        request.query.addQueryItem(u"end_date"_s, query.to.toString(Qt::ISODate));
    if (!query.page.cursor.isEmpty())
        request.query.addQueryItem(u"cursor"_s, QString::fromLatin1(QUrl::toPercentEncoding(query.page.cursor)));
    request.query.addQueryItem(u"limit"_s, mostAPage);
    return request;
}

Result<UsagePage> parseUsage(const HttpReply& reply) {
    const auto answer = data(reply);
    if (!answer)
        return fail(answer.error());
    const QJsonObject fields = answer->toObject();
    const auto records = rows(fields["records"_L1], u"records");
    if (!records)
        return fail(records.error());
    UsagePage page{.total = json::number(fields["total_credits_used"_L1]), .cursor = json::text(fields["next_cursor"_L1])};
    page.more = json::flag(fields["has_more"_L1]) && !page.cursor.isEmpty();
    for (const QJsonValue& row : *records) {
        if (row.isObject())
            page.records.append({json::text(row["task_id"_L1]), json::text(row["task_type"_L1]),
                                 json::number(row["credits_used"_L1]).value_or(0), json::text(row["created_at"_L1])});
    }
    return page;
}

Result<QList<Price>> parsePrices(const HttpReply& reply, const QStringList& languages) {
    const auto answer = data(reply);
    if (!answer)
        return fail(answer.error());
    const auto list = rows(answer->toObject()["pricing"_L1], u"pricing");
    if (!list)
        return fail(list.error());
    QList<Price> prices;
    for (const QJsonValue& row : *list) {
        const QString language = json::text(row["language"_L1]);
        if (const auto credits = json::number(row["credits_per_minute"_L1]))
            prices.append({json::text(row["task_type"_L1]), languages.contains(language) ? language : QString(),
                           json::text(row["description"_L1]), *credits});
    }
    return prices;
}

HttpRequest buildVoices(const VoiceQuery& query) {
    HttpRequest request = successdialect::get(u"voices"_s);
    if (!query.language.isEmpty())
        request.query.addQueryItem(u"language"_s, query.language);
    if (!query.gender.isEmpty())
        request.query.addQueryItem(u"gender"_s, query.gender);
    return request;
}

/// `data` is itself the array here, and there are no pages.
Result<VoicePage> parseVoices(const HttpReply& reply, const QString& vendor) {
    const auto answer = data(reply);
    if (!answer)
        return fail(answer.error());
    const auto list = rows(*answer, u"data[]");
    if (!list)
        return fail(list.error());
    VoicePage page;
    for (const QJsonValue& row : *list) {
        const QString id = json::text(row["voice_id"_L1]);
        if (id.isEmpty())
            continue;
        page.voices.append({.vendor = vendor,
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

HttpRequest buildTicket(const UploadQuery& query) {
    return successdialect::post(u"upload-url"_s, {{u"file_name"_s, query.fileName}, {u"file_size"_s, query.bytes}});
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
    if (!ticket.ready.isValid())
        ticket.ready.clear();
    if (!ticket.target.isValid() && ticket.ready.isEmpty())
        return fail(json::missing(u"upload_url"));
    return ticket;
}

std::function<HttpRequest(const QString&)> fileCall(const QString& endpoint) {
    return [endpoint](const QString& id) { return successdialect::post(endpoint, {{u"file_id"_s, id}}); };
}

Result<StagedFile> parseStagedFile(const HttpReply& reply) {
    const auto answer = data(reply);
    if (!answer)
        return fail(answer.error());
    const QJsonObject fields = answer->toObject();
    const QUrl url(fields["url"_L1].toString());
    if (url.isEmpty() || !url.isValid())
        return fail(json::missing(u"url"));
    return StagedFile{json::text(fields["file_id"_L1]), url, timeOf(fields["expires_at"_L1])};
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

/// What is no output that we know is left aside.
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

/// Whether there is anything to fetch. A link that is none beside a good one is kept: fetching it tells of it.
bool hasLink(const RemoteTask& task) {
    const auto leadsSomewhere = [](const RemoteOutput& output) { return output.url.isValid() && !output.url.host().isEmpty(); };
    return std::ranges::any_of(task.outputs, leadsSomewhere);
}

RemoteTask taskOf(const QJsonObject& fields) {
    const QString status = json::text(fields["status"_L1]);
    RemoteTask task{.id = json::text(fields["task_id"_L1]),
                    .state = stateOf(status),
                    .status = status,
                    .outputs = outputsOf(fields["output"_L1].toObject()),
                    .credits = json::number(fields["credits_used"_L1]),
                    .message = json::text(fields["error_message"_L1]),
                    .type = json::text(fields["task_type"_L1]),
                    .name = json::text(fields["name"_L1]),
                    .sourceLanguage = json::text(fields["source_language"_L1]),
                    .targetLanguage = json::text(fields["target_language"_L1]),
                    .createdAt = json::text(fields["created_at"_L1])};
    if (const auto percent = json::number(fields["progress"_L1]))
        task.progress = qBound(0.0, *percent / 100, 1.0);
    return task;
}

HttpRequest buildTask(const QString& id) {
    return {.endpoint = u"task"_s, .pathArguments = {{u"task_id"_s, id}}};
}

HttpRequest buildTasks(const PageQuery& query) {
    HttpRequest request = successdialect::get(u"tasks"_s);
    if (!query.cursor.isEmpty())
        request.query.addQueryItem(u"cursor"_s, QString::fromLatin1(QUrl::toPercentEncoding(query.cursor)));
    request.query.addQueryItem(u"limit"_s, mostAPage);
    return request;
}

Result<RemotePage> parseTasks(const HttpReply& reply) {
    const auto answer = data(reply);
    if (!answer)
        return fail(answer.error());
    const QJsonObject fields = answer->toObject();
    const auto list = rows(fields["tasks"_L1], u"tasks");
    if (!list)
        return fail(list.error());
    RemotePage page{.cursor = json::text(fields["next_cursor"_L1])};
    page.more = json::flag(fields["has_more"_L1]) && !page.cursor.isEmpty();
    for (const QJsonValue& row : *list) {
        const RemoteTask task = taskOf(row.toObject());
        if (!task.id.isEmpty())
            page.tasks.append(task);
    }
    return page;
}

Result<RemoteTask> parseAnyTask(const HttpReply& reply) {
    const auto answer = data(reply);
    if (!answer)
        return fail(answer.error());
    const RemoteTask task = taskOf(answer->toObject());
    return task.status.isEmpty() ? fail(json::missing(u"status")) : Result<RemoteTask>(task);
}

/// Of the vendor's own list. A voice is made without a file.
Result<RemoteTask> parseListed(const HttpReply& reply) {
    const auto task = parseAnyTask(reply);
    if (task && task->state == RemoteState::Done && !hasLink(*task) && task->type != "voice_clone"_L1)
        return fail(json::missing(u"output"));
    return task;
}

/// No list tells the idempotency key: what can be compared is the name, the languages and (elsewhere) type and time.
bool mayBeOf(const HttpRequest& sent, const RemoteTask& listed) {
    const QJsonObject body = QJsonDocument::fromJson(sent.body).object();
    const auto agrees = [&body](QLatin1StringView field, const QString& told) {
        return told.isEmpty() || body[field].toString() == told;
    };
    return agrees("name"_L1, listed.name) && agrees("source_language"_L1, listed.sourceLanguage) &&
           agrees("target_language"_L1, listed.targetLanguage);
}

}  // namespace

QList<ErrorCode> successdialect::errorCodes() {
    return {
        {u"authentication_error"_s, Kind::Unauthorised}, {u"validation_error"_s, Kind::Rejected},
        {u"rate_limit_error"_s, Kind::RateLimited},      {u"permission_error"_s, Kind::Unauthorised},
        {u"insufficient_credits"_s, Kind::OutOfCredit},  {u"not_found"_s, Kind::NotFound},
        {u"internal_error"_s, Kind::VendorFault},
    };
}

std::optional<ApiError> successdialect::readError(const HttpReply& reply) {
    const auto envelope = json::object(reply.body);
    if (!envelope)
        return std::nullopt;
    if (!envelope->contains("success"_L1)) {
        if (!envelope->contains("code"_L1) || !envelope->contains("result"_L1))
            return std::nullopt;
        return ApiError{.kind = Kind::Malformed,
                        .reason = Reason::OtherDialect,
                        .detail = json::text((*envelope)["message"_L1]),
                        .vendorCode = json::text((*envelope)["code"_L1]),
                        .httpStatus = reply.status};
    }
    if (json::flag((*envelope)["success"_L1]))
        return std::nullopt;
    const QJsonObject error = (*envelope)["error"_L1].toObject();
    const QString type = json::text(error["type"_L1]);
    const QString code = json::text(error["code"_L1]);
    return ApiError{.kind = kindOf(type, reply.status),
                    .field = json::text(error["param"_L1]),
                    .detail = json::text(error["message"_L1]),
                    .vendorCode = code.isEmpty() ? type : code,
                    .httpStatus = reply.status};
}

void successdialect::describeAccount(Vendor& vendor, const QList<Language>& priced) {
    QStringList codes;
    for (const Language& language : priced)
        codes << language.code;
    vendor.creditUnit = u"credits"_s;
    vendor.auth = {"Authorization", "Bearer "};
    vendor.errorCodes = errorCodes();
    vendor.readError = readError;
    vendor.onlyHttpsInputs = true;
    vendor.balanceTellsRates = true;
    vendor.balance = {[](const Nothing&) { return get(u"balance"_s); }, parseBalance};
    vendor.usage = {buildUsage, parseUsage};
    vendor.pricing = {[](const Nothing&) { return get(u"pricing"_s); },
                      [codes](const HttpReply& reply) { return parsePrices(reply, codes); }};
    vendor.voices = {buildVoices, [id = vendor.id](const HttpReply& reply) { return parseVoices(reply, id); }};
    vendor.remote = {.list = {buildTasks, parseTasks}, .one = {buildTask, parseListed}, .isOf = mayBeOf, .tellsStatus = true};
    vendor.upload = {.ticket = {buildTicket, parseTicket},
                     .confirm = {fileCall(u"confirm-upload"_s), parseStagedFile},
                     .refresh = {fileCall(u"refresh-url"_s), parseStagedFile}};
}

HttpRequest successdialect::get(const QString& endpoint) {
    return {.endpoint = endpoint};
}

HttpRequest successdialect::post(const QString& endpoint, const QJsonObject& body) {
    return {.method = "POST", .endpoint = endpoint, .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

Result<Submitted> successdialect::parseSubmitted(const HttpReply& reply) {
    const auto answer = data(reply);
    if (!answer)
        return fail(answer.error());
    const QJsonObject fields = answer->toObject();
    const QString id = json::text(fields["task_id"_L1]);
    if (id.isEmpty())
        return fail(json::missing(u"task_id"));
    return Submitted{{{.remoteId = id}}, creditsUsed(reply), json::number(fields["estimated_credits"_L1])};
}

Result<Submitted> successdialect::parseClonedVoice(const HttpReply& reply) {
    const auto answer = data(reply);
    if (!answer)
        return fail(answer.error());
    const QJsonObject fields = answer->toObject();
    const QString id = json::text(fields["voice_id"_L1]);
    if (id.isEmpty())
        return fail(json::missing(u"voice_id"));
    const auto credits = creditsUsed(reply);
    const RemoteTask made{.id = id, .state = RemoteState::Done, .credits = credits, .made = id, .name = json::text(fields["name"_L1])};
    return Submitted{{{.remoteId = id, .finished = made}}, credits};
}

Result<RemoteTask> successdialect::parseTask(const HttpReply& reply) {
    const auto task = parseAnyTask(reply);
    if (task && task->state == RemoteState::Done && !hasLink(*task))
        return fail(json::missing(u"output"));
    return task;
}

Operation successdialect::task(OperationKind kind, const QString& taskType) {
    Operation operation{.kind = kind};
    operation.languages = {.needsSource = false, .needsTarget = false};
    operation.idempotent = true;
    operation.listed = true;
    operation.pricedAs = taskType;
    operation.status = {buildTask, parseTask};
    return operation;
}
