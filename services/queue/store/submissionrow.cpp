// SPDX-License-Identifier: MIT
#include "services/queue/store/submissionrow.h"

#include "services/queue/store/sql.h"
#include "services/queue/store/taskrow.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qjsondocument.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView states[] = {"sending"_L1, "answered"_L1, "refused"_L1};

QByteArray hashOf(const QByteArray& body) {
    return QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
}

QString nameOf(Submission::State state) {
    return states[static_cast<int>(state)];
}

/// What no version knows was answered somehow: a body that may not be there is not sent again.
Submission::State stateFrom(const QString& name) {
    const auto found = std::ranges::find(states, name);
    return found == std::end(states) ? Submission::State::Answered : static_cast<Submission::State>(found - std::begin(states));
}

QJsonObject argumentsOf(const HttpRequest& request) {
    QJsonObject arguments;
    for (auto argument = request.pathArguments.begin(); argument != request.pathArguments.end(); ++argument)
        arguments[argument.key()] = argument.value();
    return arguments;
}

QHash<QString, QString> argumentsFrom(const QJsonObject& json) {
    QHash<QString, QString> arguments;
    for (auto argument = json.begin(); argument != json.end(); ++argument)
        arguments.insert(argument.key(), argument.value().toString());
    return arguments;
}

}  // namespace

bool submissionrow::upsert(QSqlQuery& query, const Submission& submission) {
    const bool keepBody = submission.state == Submission::State::Sending;
    const QByteArray arguments = QJsonDocument(argumentsOf(submission.request)).toJson(QJsonDocument::Compact);
    return sql::run(query,
               u"INSERT INTO submissions (id, account, idempotency_key, method, endpoint, path_arguments, body, body_hash, "
               "state, sent_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
               "state = excluded.state, sent_at = excluded.sent_at, body = excluded.body"_s,
               {submission.id, storedText(submission.account), storedText(submission.idempotencyKey), QString::fromLatin1(submission.request.method),
                storedText(submission.request.endpoint), QString::fromUtf8(arguments),
                keepBody ? QVariant(submission.request.body) : QVariant(), QString::fromLatin1(hashOf(submission.request.body)), nameOf(submission.state),
                storedTime(submission.sentAt)});
}

std::optional<Submission> submissionrow::find(QSqlQuery& query, const QString& id) {
    sql::run(query, u"SELECT account, idempotency_key, method, endpoint, body, state, sent_at, path_arguments FROM submissions WHERE id = ?"_s, {id});
    if (!query.next())
        return std::nullopt;
    Submission found{.id = id, .account = query.value(0).toString(), .idempotencyKey = query.value(1).toString()};
    found.request = {.method = query.value(2).toString().toLatin1(), .endpoint = query.value(3).toString(),
                     .pathArguments = argumentsFrom(QJsonDocument::fromJson(query.value(7).toString().toUtf8()).object()),
                     .body = query.value(4).toByteArray(), .costsMoney = true};
    found.state = stateFrom(query.value(5).toString());
    found.sentAt = timeFromStore(query.value(6));
    return found;
}

bool submissionrow::isIntact(QSqlQuery& query, const QString& id) {
    sql::run(query, u"SELECT body, body_hash FROM submissions WHERE id = ? AND state = 'sending'"_s, {id});
    return query.next() && query.value(1).toString() == QString::fromLatin1(hashOf(query.value(0).toByteArray()));
}

/// The body byte for byte, whatever it is: Latin-1 has a character for each.
QJsonObject submissionrow::toJson(const Submission& submission) {
    return {{u"id"_s, submission.id},
            {u"account"_s, submission.account},
            {u"idempotency_key"_s, submission.idempotencyKey},
            {u"method"_s, QString::fromLatin1(submission.request.method)},
            {u"endpoint"_s, submission.request.endpoint},
            {u"path_arguments"_s, argumentsOf(submission.request)},
            {u"body"_s, QString::fromLatin1(submission.request.body)},
            {u"state"_s, nameOf(submission.state)},
            {u"sent_at"_s, storedTime(submission.sentAt)}};
}

Submission submissionrow::fromJson(const QJsonObject& json) {
    Submission submission{.id = json["id"_L1].toString(), .account = json["account"_L1].toString(),
                          .idempotencyKey = json["idempotency_key"_L1].toString()};
    submission.request = {.method = json["method"_L1].toString().toLatin1(), .endpoint = json["endpoint"_L1].toString(),
                          .pathArguments = argumentsFrom(json["path_arguments"_L1].toObject()),
                          .body = json["body"_L1].toString().toLatin1(), .costsMoney = true};
    submission.state = stateFrom(json["state"_L1].toString());
    submission.sentAt = timeFromStore(json["sent_at"_L1].toVariant());
    return submission;
}
