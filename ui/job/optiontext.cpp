// SPDX-License-Identifier: MIT
#include "ui/job/optiontext.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qjsonarray.h>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OptionText)
};

}  // namespace

QString optiontext::of(const QJsonValue& value) {
    QStringList parts;
    if (value.isArray()) {
        for (const QJsonValue& word : value.toArray())
            parts << word.toString();
        return parts.join(u", "_s);
    }
    if (value.isObject()) {
        const QJsonObject pairs = value.toObject();
        for (auto pair = pairs.begin(); pair != pairs.end(); ++pair)
            parts << pair.key() + u'=' + pair.value().toString();
        return parts.join(u", "_s);
    }
    return value.isDouble() ? QString::number(value.toDouble(), 'f', 0) : value.toString();
}

QJsonValue optiontext::read(const OptionRule& rule, const QString& text) {
    if (rule.type == OptionType::Text)
        return text;
    if (text.trimmed().isEmpty())
        return rule.fallback;
    const auto value = optionFromText(rule, text.trimmed());
    return value ? *value : QJsonValue(text);
}

QString optiontext::placeholder(OptionType type) {
    if (type == OptionType::Words)
        return Words::tr("one, two");
    if (type == OptionType::Pairs)
        return Words::tr("from=to, this=that");
    return type == OptionType::Integer ? Words::tr("number") : QString();
}
