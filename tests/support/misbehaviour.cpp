// SPDX-License-Identifier: MIT
#include "tests/support/misbehaviour.h"

#include <QtCore/qjsonarray.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = Misbehaviour::Kind;

static const QList<std::pair<QString, Kind>>& kindNames() {
    static const QList<std::pair<QString, Kind>> names{
        {u"authentication-error"_s, Kind::AuthenticationError},
        {u"validation-error"_s, Kind::ValidationError},
        {u"rate-limit-error"_s, Kind::RateLimitError},
        {u"permission-error"_s, Kind::PermissionError},
        {u"insufficient-credits"_s, Kind::InsufficientCredits},
        {u"not-found"_s, Kind::NotFound},
        {u"internal-error"_s, Kind::InternalError},
        {u"drop-before-reading"_s, Kind::DropBeforeReading},
        {u"drop-while-reading"_s, Kind::DropWhileReading},
        {u"drop-before-answer"_s, Kind::DropBeforeAnswer},
        {u"reset-before-answer"_s, Kind::ResetBeforeAnswer},
        {u"hang"_s, Kind::Hang},
        {u"delay"_s, Kind::Delay},
        {u"slow"_s, Kind::Slow},
        {u"truncated"_s, Kind::Truncated},
        {u"reset-midway"_s, Kind::ResetMidway},
        {u"html"_s, Kind::Html},
        {u"empty"_s, Kind::Empty},
        {u"fault-after-acting"_s, Kind::FaultAfterActing},
        {u"unknown-status"_s, Kind::UnknownStatus},
        {u"missing-fields"_s, Kind::MissingFields},
        {u"numbers-as-strings"_s, Kind::NumbersAsStrings},
        {u"huge-ids"_s, Kind::HugeIds},
        {u"null-data"_s, Kind::NullData},
        {u"other-dialect"_s, Kind::OtherDialect},
    };
    return names;
}

std::optional<Misbehaviour> misbehaviourFromText(const QString& text) {
    const QString name = text.section(u'@', 0, 0);
    const auto found = std::ranges::find(kindNames(), name, &std::pair<QString, Kind>::first);
    if (found == kindNames().end())
        return {};
    return Misbehaviour{found->second, text.section(u'@', 1).toLongLong()};
}

QString Misbehaviour::errorType() const {
    if (kind > Kind::InternalError)
        return {};
    const auto found = std::ranges::find(kindNames(), kind, &std::pair<QString, Kind>::second);
    return QString(found->first).replace(u'-', u'_');
}

bool Misbehaviour::actsBeforeTheBody() const {
    return kind == Kind::DropBeforeReading || kind == Kind::DropWhileReading;
}

BodyPlan Misbehaviour::spoil(const BodyPlan& plan) const {
    BodyPlan spoilt = plan;
    spoilt.end = WireEnd::Close;
    spoilt.endAt = kind == Kind::DropWhileReading ? std::max<qint64>(1, amount) : 0;
    return spoilt;
}

static ServerReply instead(int status, const QByteArray& type, const QByteArray& body) {
    return {.status = status, .headers = {{"Content-Type", type}}, .body = body};
}

ServerReply Misbehaviour::spoil(const ServerReply& reply) const {
    ServerReply spoilt = reply;
    switch (kind) {
    case Kind::DropBeforeAnswer:
        spoilt.end = WireEnd::Close;
        break;
    case Kind::ResetBeforeAnswer:
        spoilt.end = WireEnd::Reset;
        break;
    case Kind::Hang:
        spoilt.end = WireEnd::Hang;
        break;
    case Kind::Delay:
        spoilt.delay += std::chrono::milliseconds(amount);
        break;
    case Kind::Slow:
        spoilt.dripBytes = std::max<qint64>(1, amount);
        break;
    case Kind::Truncated:
    case Kind::ResetMidway:
        spoilt.end = kind == Kind::Truncated ? WireEnd::Close : WireEnd::Reset;
        spoilt.endAt = amount;
        break;
    case Kind::Html:
        return instead(200, "text/html",
                       "<!DOCTYPE html><html><body><h1>Just a moment...</h1></body></html>");
    case Kind::Empty:
        return instead(200, "application/json", {});
    case Kind::FaultAfterActing:
        return instead(
            500, "application/json",
            R"({"success":false,"error":{"type":"internal_error","code":"internal","message":"Oops"}})");
    default:
        break;
    }
    return spoilt;
}

static QJsonValue withNumbersAsText(const QJsonValue& value) {
    if (value.isDouble())
        return value.toVariant().toString();
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue item : value.toArray())
            array.append(withNumbersAsText(item));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto item = object.begin(); item != object.end(); ++item)
        *item = withNumbersAsText(*item);
    return object;
}

/// Sets a field of a task, and of each task in a list.
static QJsonObject withField(QJsonObject data, const QString& field, const auto& change) {
    if (data.contains(field))
        data[field] = change(data[field]);
    QJsonArray tasks = data["tasks"_L1].toArray();
    for (QJsonValueRef task : tasks)
        task = withField(task.toObject(), field, change);
    if (!tasks.isEmpty())
        data["tasks"_L1] = tasks;
    return data;
}

QJsonObject Misbehaviour::spoil(const QJsonObject& envelope) const {
    QJsonObject spoilt = envelope;
    const QJsonObject data = envelope["data"_L1].toObject();
    switch (kind) {
    case Kind::UnknownStatus:
        spoilt["data"_L1] =
            withField(data, u"status"_s, [](const QJsonValue&) { return u"transmogrifying"_s; });
        break;
    case Kind::HugeIds:
        spoilt["data"_L1] =
            withField(data, u"task_id"_s, [](const QJsonValue& id) { return id.toString().toLongLong(); });
        break;
    case Kind::MissingFields:
        spoilt["data"_L1] = QJsonObject();
        break;
    case Kind::NumbersAsStrings:
        spoilt = withNumbersAsText(envelope).toObject();
        break;
    case Kind::NullData:
        spoilt["data"_L1] = QJsonValue::Null;
        break;
    case Kind::OtherDialect:
        return {{u"code"_s, 0}, {u"message"_s, u"ok"_s}, {u"result"_s, envelope["data"_L1]}};
    default:
        break;
    }
    return spoilt;
}

void MisbehaviourPlan::add(const QString& endpoint, const Misbehaviour& misbehaviour, int times) {
    m_entries[endpoint].append({misbehaviour, times});
}

std::optional<Misbehaviour> MisbehaviourPlan::take(const QString& endpoint, bool beforeTheBody) {
    const auto entries = m_entries.find(endpoint);
    if (entries == m_entries.end() || entries->isEmpty())
        return {};
    Entry& next = entries->first();
    const Misbehaviour taken = next.misbehaviour;
    if (taken.actsBeforeTheBody() != beforeTheBody)
        return {};
    if (next.times > 0 && --next.times == 0)
        entries->removeFirst();
    return taken;
}

void MisbehaviourPlan::clear() {
    m_entries.clear();
}
