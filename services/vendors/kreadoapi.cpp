// SPDX-License-Identifier: MIT
// What KreadoAI's calls have in common. Its envelope is {"code":"200","message","data","requestId"}; code is the judge.
#include "services/vendors/kreadoapi.h"

#include "services/http/jsonreader.h"

#include <QtCore/qjsondocument.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;

namespace kreadoapi {

HttpRequest get(const QString& endpoint) {
    return {.endpoint = endpoint};
}

HttpRequest post(const QString& endpoint, const QJsonObject& body, bool costsMoney) {
    return {.method = "POST", .endpoint = endpoint, .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
            .costsMoney = costsMoney};
}

QList<ErrorCode> errorCodes() {
    return {
        {u"400"_s, Kind::Rejected},
        // An expired membership answers like a wrong key, the account's own call included.
        {u"405"_s, Kind::Unauthorised, Reason::MembershipOrKey},
        {u"429"_s, Kind::RateLimited},
        {u"10001"_s, Kind::VendorFault},
        {u"10002"_s, Kind::Rejected},
        {u"10003"_s, Kind::Rejected, Reason::LinkNotReachable},
        {u"10004"_s, Kind::Rejected},
        {u"10005"_s, Kind::Rejected, Reason::LinkNotReachable},
        {u"10006"_s, Kind::Rejected, Reason::LinkNotReachable},
        {u"10007"_s, Kind::Rejected},
        {u"10008"_s, Kind::Rejected, Reason::ContentRefused},
        {u"10009"_s, Kind::NotFound},
        {u"10010"_s, Kind::Rejected, Reason::FaceProblem},
        {u"10011"_s, Kind::VendorFault},
        {u"10012"_s, Kind::NotFound},
        {u"10013"_s, Kind::VendorFault},
        {u"10014"_s, Kind::Rejected},
        {u"10015"_s, Kind::VendorFault},
        {u"10016"_s, Kind::OutOfCredit},
        {u"10017"_s, Kind::OutOfCredit},
        {u"10018"_s, Kind::Rejected, Reason::LinkNotReachable},
        {u"10019"_s, Kind::QueueFull},
        {u"10020"_s, Kind::NotFound},
        {u"10021"_s, Kind::NotFound},
        {u"10022"_s, Kind::Unauthorised, Reason::MembershipOrKey},
        {u"10999"_s, Kind::VendorFault},
    };
}

std::optional<ApiError> readError(const HttpReply& reply) {
    static const QList<ErrorCode> known = errorCodes();
    const auto envelope = json::object(reply.body);
    if (!envelope)
        return std::nullopt;
    const QString code = json::text((*envelope)["code"_L1]);
    if (code.isEmpty() || code == "200"_L1)
        return std::nullopt;
    const auto entry = std::ranges::find(known, code, &ErrorCode::code);
    const ErrorCode meant = entry == known.end() ? ErrorCode{} : *entry;
    return ApiError{.kind = meant.kind,
                    .reason = meant.reason,
                    .detail = json::text((*envelope)["message"_L1]),
                    .vendorCode = code,
                    .httpStatus = reply.status};
}

Result<QJsonValue> data(const HttpReply& reply) {
    const auto envelope = json::object(reply.body);
    if (!envelope)
        return fail(envelope.error());
    if (const auto error = readError(reply))
        return fail(*error);
    if (json::text((*envelope)["code"_L1]).isEmpty())
        return fail(json::missing(u"code"));
    const QJsonValue data = (*envelope)["data"_L1];
    if (!data.isObject() && !data.isArray())
        return fail(json::missing(u"data"));
    return data;
}

QJsonObject pageFields(int page) {
    return {{u"pageIndex"_s, page + 1}, {u"pageSize"_s, 100}};
}

Result<Page> page(const HttpReply& reply) {
    const auto answer = data(reply);
    if (!answer)
        return fail(answer.error());
    const QJsonObject fields = answer->toObject();
    if (!fields["data"_L1].isArray())
        return fail(json::missing(u"data.data"));
    const QJsonArray rows = fields["data"_L1].toArray();
    const int index = json::integer(fields["pageIndex"_L1]).value_or(0);
    const int pages = json::integer(fields["totalPages"_L1]).value_or(0);
    return Page{rows, !rows.isEmpty() && index > 0 && index < pages};
}

QJsonValue whole(const QString& id) {
    bool isNumber = false;
    const qint64 number = id.toLongLong(&isNumber);
    return isNumber && QString::number(number) == id ? QJsonValue(number) : QJsonValue(id);
}

RemoteState stateOf(const QString& status) {
    static const QHash<QString, RemoteState> states = {
        {u"1"_s, RemoteState::Queued}, {u"2"_s, RemoteState::Running}, {u"3"_s, RemoteState::Done},
        {u"4"_s, RemoteState::Failed}, {u"5"_s, RemoteState::Failed},
    };
    return states.value(status, RemoteState::Unknown);
}

Result<RemoteTask> progressOf(const QJsonObject& fields) {
    const QString status = json::text(fields["status"_L1]);
    if (status.isEmpty())
        return fail(json::missing(u"status"));
    RemoteTask task{.state = stateOf(status), .status = status};
    if (status == "5"_L1)
        task.message = u"timeout"_s;  // the document's word; of other failures nothing is told
    return task;
}

Result<Submitted> parseJob(const HttpReply& reply) {
    const auto answer = data(reply);
    if (!answer)
        return fail(answer.error());
    const QString id = json::text(answer->toObject()["jobId"_L1]);
    if (id.isEmpty())
        return fail(json::missing(u"jobId"));
    return Submitted{.tickets = {{.remoteId = id}}};
}

QString taskName(const SubmitQuery& query) {
    constexpr qsizetype most = 100;
    const QString mark = u'(' + query.idempotencyKey.left(8) + u')';
    QString title = query.title.simplified().left(most - mark.size() - 1);
    if (!title.isEmpty() && title.back().isHighSurrogate())
        title.chop(1);
    return title.isEmpty() ? mark : title + u' ' + mark;
}

QString link(const SubmitQuery& query, InputRole role) {
    return query.inputs.value(role).toString(QUrl::FullyEncoded);
}

QList<ApiError> checkLinks(const JobSpec& job) {
    const std::pair<QString, QString> links[] = {{u"input"_s, job.source}, {u"audio"_s, job.audio}, {u"image"_s, job.image}};
    QList<ApiError> problems;
    for (const auto& [field, value] : links) {
        if (isUrl(value) && (value.contains(u'(') || value.contains(u')')))
            problems << invalid(Reason::UrlNotAllowed, field, {value});
    }
    return problems;
}

}  // namespace kreadoapi
