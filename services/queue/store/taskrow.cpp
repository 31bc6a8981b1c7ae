// SPDX-License-Identifier: MIT
#include "services/queue/store/taskrow.h"

#include "services/domain/errorjson.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtSql/qsqlquery.h>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;

namespace {

QString compact(const QJsonObject& json) {
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject objectFrom(const QVariant& value) {
    return QJsonDocument::fromJson(value.toString().toUtf8()).object();
}

/// Without the memory that it was none, which a QUrl keeps and a row does not.
QUrl urlFrom(const QJsonValue& value) {
    const QUrl url(value.toString());
    return url.isValid() ? url : QUrl();
}

QVariant amount(std::optional<double> value) {
    return value ? QVariant(*value) : QVariant();
}

std::optional<double> amountFrom(const QVariant& value) {
    return value.isNull() ? std::nullopt : std::optional(value.toDouble());
}

}  // namespace

QString storedTime(const QDateTime& time) {
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QString storedText(const QString& text) {
    return text.isNull() ? u""_s : text;
}

QDateTime timeFromStore(const QVariant& value) {
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

QString taskrow::filesToText(const QList<ResultFile>& files) {
    QJsonArray array;
    for (const ResultFile& file : files) {
        QJsonObject json{{u"role"_s, roleName(file.role)}, {u"bytes"_s, file.bytes}};
        const auto put = [&json](QLatin1StringView key, const QString& value) {
            if (!value.isEmpty())
                json[key] = value;
        };
        put("variant"_L1, file.variant);
        put("path"_L1, file.path);
        put("planned"_L1, file.planned);
        put("etag"_L1, file.validator);
        put("url"_L1, file.url.toString(QUrl::FullyEncoded));
        put("expires_at"_L1, storedTime(file.expiresAt));
        if (file.renewed > 0)
            json["renewed"_L1] = file.renewed;
        array.append(json);
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<ResultFile> taskrow::filesFromText(const QString& text) {
    QList<ResultFile> files;
    for (const QJsonValue& json : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const auto role = outputRoleFromName(json["role"_L1].toString());
        if (!role)
            continue;
        files.append({.role = *role,
                      .variant = json["variant"_L1].toString(),
                      .path = json["path"_L1].toString(),
                      .planned = json["planned"_L1].toString(),
                      .validator = json["etag"_L1].toString(),
                      .bytes = json["bytes"_L1].toInteger(),
                      .url = urlFrom(json["url"_L1]),
                      .expiresAt = timeFromStore(json["expires_at"_L1].toString()),
                      .renewed = json["renewed"_L1].toInt()});
    }
    return files;
}

namespace taskrow {

QStringList columns() {
    return {u"account"_s, u"state"_s,     u"step"_s,    u"wait"_s,     u"until"_s,   u"remote_id"_s,
            u"submission"_s, u"stage"_s,  u"error"_s,   u"files"_s,    u"draft"_s,   u"estimated"_s,
            u"charged"_s, u"attempts"_s,  u"created"_s, u"submitted"_s, u"ended"_s,  u"job"_s,
            u"made"_s,    u"fitted"_s,    u"batch"_s,   u"listed"_s,  u"note"_s,     u"best"_s,
            u"fingerprint"_s, u"place"_s};
}

QVariantList bindings(const Task& task) {
    return {storedText(task.job.account),
            task::name(task.state),
            task::name(task.step),
            task::name(task.wait),
            storedTime(task.until),
            storedText(task.remoteId),
            storedText(task.submission),
            storedText(task.stage),
            task.error ? QVariant(compact(toJson(*task.error))) : QVariant(),
            filesToText(task.files),
            task.draft ? 1 : 0,
            amount(task.estimated),
            amount(task.charged),
            task.attempts,
            storedTime(task.created),
            storedTime(task.submitted),
            storedTime(task.ended),
            compact(toJson(task.job)),
            storedText(task.made),
            storedText(task.fitted),
            storedText(task.batch),
            task.listed ? 1 : 0,
            storedText(task.note),
            task.best ? 1 : 0,
            storedText(task.fingerprint),
            task.place};
}

template <class Column>
static Task taskOf(Column&& column) {
    Task task{.id = column("id").toString()};
    task.job = jobFromJson(objectFrom(column("job")));
    const auto state = task::stateFromName(column("state").toString());
    const auto step = task::stepFromName(column("step").toString());
    task.state = state.value_or(task::State::Failed);
    task.step = step.value_or(task::Step::Check);
    task.wait = task::waitFromName(column("wait").toString());
    task.until = timeFromStore(column("until"));
    task.remoteId = column("remote_id").toString();
    task.submission = column("submission").toString();
    task.stage = column("stage").toString();
    if (!column("error").isNull())
        task.error = errorFromJson(objectFrom(column("error")));
    if (!state || !step) {
        task.state = task::State::Failed;
        task.error = ApiError{.kind = Kind::Invalid, .reason = Reason::StoreBroken};
    }
    task.files = filesFromText(column("files").toString());
    task.draft = column("draft").toBool();
    task.estimated = amountFrom(column("estimated"));
    task.charged = amountFrom(column("charged"));
    task.attempts = column("attempts").toInt();
    task.created = timeFromStore(column("created"));
    task.submitted = timeFromStore(column("submitted"));
    task.ended = timeFromStore(column("ended"));
    task.made = column("made").toString();
    task.fitted = column("fitted").toString();
    task.batch = column("batch").toString();
    task.listed = column("listed").toBool();
    task.note = column("note").toString();
    task.best = column("best").toBool();
    task.fingerprint = column("fingerprint").toString();
    task.place = column("place").toLongLong();
    return task;
}

Task read(const QSqlQuery& query) {
    // By place: a look-up by name makes Qt describe the whole record anew each time.
    static const QStringList places = QStringList(u"id"_s) + columns();
    return taskOf([&query](const char* name) { return query.value(int(places.indexOf(QLatin1StringView(name)))); });
}

QJsonObject toJson(const Task& task) {
    QJsonObject row{{u"id"_s, task.id}};
    const QStringList names = columns();
    const QVariantList values = bindings(task);
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (!values[i].isNull() && values[i].toString() != ""_L1)
            row[names[i]] = QJsonValue::fromVariant(values[i]);
    }
    return row;
}

Task fromJson(const QJsonObject& row) {
    return taskOf([&row](const char* name) { return row[QLatin1StringView(name)].toVariant(); });
}

}  // namespace taskrow
