// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/result.h"

#include <QtCore/qjsonobject.h>
#include <QtCore/qlist.h>

enum class OptionType { Flag, Choice, Integer, Number, Text };
QString optionTypeName(OptionType type);

/// Another option that must have one of these values (as text) for this one to be allowed.
struct OptionCondition {
    QString option{};
    QStringList values{};
};

/// One option, declared once: the form, the `--set` flag, the check and the help are made from it.
struct OptionRule {
    QString name{};  ///< the vendor's own field name
    OptionType type = OptionType::Flag;
    QJsonValue fallback{};  ///< what holds when nothing is set
    QStringList choices{};  ///< for Choice
    double least = 0;       ///< for Integer and Number
    double most = 0;
    std::optional<OptionCondition> needs{};
    std::optional<OptionCondition> excludedBy{};
};

/// What holds: the set value, else the fallback.
QJsonValue optionValue(const QList<OptionRule>& rules, const QJsonObject& set, const QString& name);

/// "true", "auto", "3" ... into a value of the rule's type. Errors: OptionWrong naming the option.
Result<QJsonValue> optionFromText(const OptionRule& rule, const QString& text);

/// The first thing wrong with what is set, naming the option; unknown names included.
std::optional<ApiError> checkOptions(const QList<OptionRule>& rules, const QJsonObject& set);
