// SPDX-License-Identifier: MIT
#include "tests/support/apidocument.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qurl.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace apidoc {

static Complaint wrong(const QString& field, const QString& why) {
    return {.code = u"invalid_value"_s, .message = field + u' ' + why, .param = field};
}

static bool isWhole(const QJsonValue& value) {
    return value.isDouble() &&
           value.toInteger(-1) == value.toInteger(-2);  // -1 and -2 differ: no integer at all
}

/// Boxes in parts of the frame, with what the document names beyond the four sides.
static std::optional<QString> regionsFault(const Field& field, const QJsonValue& value) {
    if (!value.isArray() || value.toArray().isEmpty())
        return u"must be an array of at least one region"_s;
    static const QStringList sides{u"x"_s, u"y"_s, u"width"_s, u"height"_s};
    for (const QJsonValue region : value.toArray()) {
        const QJsonObject box = region.toObject();
        QJsonObject others = box;
        for (const QString& side : sides)
            others.remove(side);
        if (box.size() - others.size() != sides.size())
            return u"items must have x, y, width and height"_s;
        if (const auto complaint = check({.name = field.name, .fields = field.inside}, others))
            return u"items have a fault inside: "_s + complaint->message;
        for (const QString& side : sides) {
            if (!box[side].isDouble() || box[side].toDouble() < 0 || box[side].toDouble() > 1)
                return u"items must have %1 between 0 and 1"_s.arg(side);
        }
        constexpr double rounding = 1e-6;
        if (box["x"_L1].toDouble() + box["width"_L1].toDouble() > 1 + rounding ||
            box["y"_L1].toDouble() + box["height"_L1].toDouble() > 1 + rounding)
            return u"items must lie within the frame"_s;
    }
    return {};
}

static std::optional<QString> textFault(FieldType type, const QString& text) {
    static const QRegularExpression md5(u"^([0-9a-fA-F]{32}|[0-9a-zA-Z+/]{22}==)$"_s);
    switch (type) {
    case FieldType::Date:
        if (!QDate::fromString(text, u"yyyy-MM-dd"_s).isValid())
            return u"must be a date as yyyy-MM-dd"_s;
        break;
    case FieldType::Url:
    case FieldType::MediaUrl: {
        const QUrl url(text, QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty() || !url.scheme().startsWith("http"_L1))
            return u"must be a URL"_s;
        break;
    }
    case FieldType::AsciiUrl: {
        static const QRegularExpression plain(u"^https?://[A-Za-z0-9._~:/?#@!$&'*+,;=%-]+$"_s);
        if (!plain.match(text).hasMatch())
            return u"must be a URL of plain ASCII"_s;
        break;
    }
    case FieldType::Md5:
        if (!md5.match(text).hasMatch())
            return u"must be an MD5"_s;
        break;
    default:
        break;
    }
    return {};
}

static std::optional<QString> insideFault(const Field& field, const QJsonValue& value) {
    if (!value.isObject())
        return u"must be an object"_s;
    const auto complaint = check({.name = field.name, .fields = field.inside}, value.toObject());
    return complaint ? std::optional(u"has a fault inside: "_s + complaint->message) : std::nullopt;
}

static std::optional<QString> listFault(const Field& field, const QJsonValue& value) {
    const bool texts = field.type == FieldType::Texts;
    if (!value.isArray() || (value.toArray().isEmpty() && !texts))
        return u"must be an array of at least one item"_s;
    for (const QJsonValue item : value.toArray()) {
        if (texts && !item.isString())
            return u"must be an array of strings"_s;
        if (const auto why = texts ? std::nullopt : insideFault(field, item))
            return why;
    }
    return {};
}

static std::optional<QString> wholesFault(const Field& field, const QJsonValue& value) {
    const QJsonArray items = value.toArray();
    const bool known = std::ranges::all_of(items, [&](const auto& entry) {
        const QJsonValue item(entry);
        return isWhole(item) && (field.allowed.isEmpty() || field.allowed.contains(QString::number(item.toInteger())));
    });
    return !items.isEmpty() && known ? std::nullopt : std::optional(u"must be an array of known integers"_s);
}

static std::optional<QString> objectMapFault(const Field& field, const QJsonValue& value) {
    if (!value.isObject())
        return u"must be an object"_s;
    for (const QJsonValue entry : value.toObject()) {
        if (const auto why = insideFault(field, entry))
            return why;
    }
    return {};
}

static std::optional<QString> mapFault(const QJsonValue& value) {
    const QJsonObject map = value.toObject();
    const bool texts = std::ranges::all_of(map, [](const auto& entry) { return QJsonValue(entry).isString(); });
    return value.isObject() && texts ? std::nullopt : std::optional(u"must be an object of strings"_s);
}

static std::optional<QString> fault(const Field& field, const QJsonValue& value) {
    switch (field.type) {
    case FieldType::Flag:
        return value.isBool() ? std::nullopt : std::optional(u"must be a boolean"_s);
    case FieldType::Whole:
        if (!isWhole(value))
            return u"must be an integer"_s;
        if (value.toInteger() < field.least || value.toInteger() > field.most)
            return u"is out of range"_s;
        if (!field.allowed.isEmpty() && !field.allowed.contains(QString::number(value.toInteger())))
            return u"must be one of: "_s + field.allowed.join(u", "_s);
        return {};
    case FieldType::Number:
        return value.isDouble() ? std::nullopt : std::optional(u"must be a number"_s);
    case FieldType::Regions:
        return regionsFault(field, value);
    case FieldType::Object:
        return insideFault(field, value);
    case FieldType::Objects:
    case FieldType::Texts:
        return listFault(field, value);
    case FieldType::Wholes:
        return wholesFault(field, value);
    case FieldType::TextMap:
        return mapFault(value);
    case FieldType::ObjectMap:
        return objectMapFault(field, value);
    default:
        if (!value.isString())
            return u"must be a string"_s;
        if (value.toString().isEmpty())
            return u"must not be empty"_s;
        if (!field.allowed.isEmpty() && !field.allowed.contains(value.toString()))
            return u"must be one of: "_s + field.allowed.join(u", "_s);
        if (!field.form.isEmpty() && !QRegularExpression(QRegularExpression::anchoredPattern(field.form)).match(value.toString()).hasMatch())
            return u"must have the form "_s + field.form;
        return textFault(field.type, value.toString());
    }
}

static bool isNeeded(const Field& field, const QJsonObject& fields) {
    if (!field.neededWhen)
        return field.required;
    const QJsonValue other = fields.value(field.neededWhen->field);
    return field.neededWhen->values.contains(other.isUndefined() ? field.neededWhen->byDefault : other);
}

std::optional<Complaint> check(const Operation& operation, const QJsonObject& fields) {
    for (const QString& name : fields.keys()) {
        if (std::ranges::find(operation.fields, name, &Field::name) == operation.fields.end())
            return Complaint{
                .code = u"unknown_field"_s, .message = name + u" is not known here"_s, .param = name};
    }
    for (const Field& field : operation.fields) {
        const QJsonValue value = fields.value(field.name);
        if (value.isUndefined()) {
            if (isNeeded(field, fields))
                return Complaint{.code = u"missing_field"_s,
                                 .message = field.name + u" is required"_s,
                                 .param = field.name};
            continue;
        }
        if (const auto why = fault(field, value))
            return wrong(field.name, *why);
    }
    return {};
}

QJsonObject fieldsOf(const Operation& operation, const QUrlQuery& query) {
    QJsonObject fields;
    for (const auto& [name, value] : query.queryItems(QUrl::FullyDecoded)) {
        const auto field = std::ranges::find(operation.fields, name, &Field::name);
        bool isNumber = false;
        const qint64 number = value.toLongLong(&isNumber);
        if (field != operation.fields.end() && field->type == FieldType::Whole && isNumber)
            fields[name] = number;
        else
            fields[name] = value;
    }
    return fields;
}

}  // namespace apidoc
