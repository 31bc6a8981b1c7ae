// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/result.h"

#include <QtCore/qjsonobject.h>
#include <QtCore/qlist.h>

enum class OptionType {
    Flag, Choice, Integer, Number, Text,
    Words,  ///< JSON array of texts; as text "one,two"
    Pairs,  ///< JSON object of texts; as text "from=to,this=that"
};
QString optionTypeName(OptionType type);

/// Another option that must have one of these values (as text) for this one to be allowed.
struct OptionCondition {
    QString option{};
    QStringList values{};
};

/// What a number may be while another option has this value (as text).
struct OptionRange {
    QString value{};
    double least = 0;
    double most = 0;
};

/// What the chosen voice decides of an option: its value, which forms leave out then, or what there is to choose.
enum class FromVoice { Nothing, Value, Choices };

/// One option, declared once: the form, the `--set` flag, the check and the help are made from it.
struct OptionRule {
    QString name{};  ///< the vendor's own field name; "outer.inner" for a field of an object
    OptionType type = OptionType::Flag;
    QJsonValue fallback{};  ///< what holds when nothing is set; null = the vendor's own default, nothing is sent
    QStringList choices{};  ///< for Choice
    double least = 0;       ///< for Integer and Number
    double most = 0;
    std::optional<OptionCondition> needs{};
    std::optional<OptionCondition> excludedBy{};
    QString rangedBy{};           ///< the option whose value decides the range; `least` and `most` hold while it is not set
    QList<OptionRange> ranges{};  ///< by its values; while it has another one, this option cannot be set
    FromVoice fromVoice = FromVoice::Nothing;
};

/// The rule with the range that holds as things stand. Nothing when the option cannot be set then.
std::optional<OptionRule> asThingsStand(const OptionRule& rule, const QList<OptionRule>& rules, const QJsonObject& set);

/// What holds: the set value, else the fallback.
QJsonValue optionValue(const QList<OptionRule>& rules, const QJsonObject& set, const QString& name);

/// Whether an option has, as things stand, one of the values of the condition.
bool holds(const OptionCondition& condition, const QList<OptionRule>& rules, const QJsonObject& set);

/// "true", "auto", "3" ... into a value of the rule's type. Errors: OptionWrong naming the option.
Result<QJsonValue> optionFromText(const OptionRule& rule, const QString& text);

/// One `name=text` of the command line. The name may be a whole one, the last part of one that no other option
/// shares, or that of an object whose text is JSON. Errors: OptionUnknown, OptionWrong.
Result<QJsonObject> settingsFromText(const QList<OptionRule>& rules, const QString& name, const QString& text);

/// {"outer.inner": 1} becomes {"outer": {"inner": 1}}: what is set, as a vendor's body wants it.
QJsonObject nested(const QJsonObject& set);

/// The first thing wrong with what is set, naming the option; unknown names included.
std::optional<ApiError> checkOptions(const QList<OptionRule>& rules, const QJsonObject& set);
