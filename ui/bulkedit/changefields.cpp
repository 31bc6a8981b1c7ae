// SPDX-License-Identifier: MIT
#include "ui/bulkedit/changefields.h"

#include "ui/words/words.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qjsonarray.h>

using namespace Qt::StringLiterals;

namespace {

struct Fields {
    Q_DECLARE_TR_FUNCTIONS(ChangeFields)
};

/// A tick is three things here: on, off, or left alone.
changefields::Choices choicesOf(const OptionRule& rule) {
    if (rule.type == OptionType::Flag)
        return {{Fields::tr("Yes"), u"true"_s}, {Fields::tr("No"), u"false"_s}};
    changefields::Choices choices;
    for (const QString& choice : rule.choices)
        choices.append({words::choiceLabel(rule.name, choice), choice});
    return choices;
}

QString listText(const QJsonValue& value) {
    QStringList parts;
    for (const QJsonValue& part : value.toArray())
        parts << part.toString();
    const QJsonObject pairs = value.toObject();
    for (auto pair = pairs.begin(); pair != pairs.end(); ++pair)
        parts << pair.key() + u'=' + pair.value().toString();
    return parts.join(u", "_s);
}

QString wordsFor(const OptionRule& rule, const QJsonValue& value) {
    if (value.isNull() || value.isUndefined())
        return Fields::tr("left to the vendor");
    if (value.isBool())
        return value.toBool() ? Fields::tr("Yes") : Fields::tr("No");
    if (rule.type == OptionType::Choice)
        return words::choiceLabel(rule.name, value.toString());
    return value.isArray() || value.isObject() ? listText(value) : value.toVariant().toString();
}

/// What cannot be read stays text, so that the check refuses it.
QJsonValue read(const OptionRule& rule, const QString& text) {
    const auto value = optionFromText(rule, text);
    return value ? *value : QJsonValue(text);
}

}  // namespace

QString changefields::untouched(const std::optional<QString>& common) {
    if (!common)
        return Fields::tr("As they are");
    return common->isEmpty() ? Fields::tr("As it is: nothing") : Fields::tr("As it is: %1").arg(*common);
}

QComboBox* changefields::choice(const QString& name, const Choices& choices, const std::optional<QString>& common, QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(18);
    box->addItem(untouched(common));
    for (const auto& [text, value] : choices)
        box->addItem(text, value);
    return box;
}

std::optional<QString> changefields::chosen(const QComboBox& box) {
    return box.currentIndex() > 0 ? std::optional(box.currentData().toString()) : std::nullopt;
}

QLineEdit* changefields::line(const QString& name, const std::optional<QString>& common, QWidget* parent) {
    auto* line = new QLineEdit(parent);
    line->setAccessibleName(name);
    line->setPlaceholderText(untouched(common));
    return line;
}

std::optional<QString> changefields::typed(const QLineEdit& line) {
    const QString text = line.text().trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

ChangeField changefields::option(const OptionRule& rule, const std::optional<QJsonValue>& common, QWidget* parent) {
    const QString label = words::optionLabel(rule.name);
    const std::optional<QString> now = common ? std::optional(wordsFor(rule, *common)) : std::nullopt;
    const Choices choices = choicesOf(rule);
    ChangeField field{.label = label};
    if (!choices.isEmpty()) {
        QComboBox* box = choice(label, choices, now, parent);
        field.control = box;
        field.put = [rule, box](JobChange& change) {
            if (const auto value = chosen(*box))
                change.options[rule.name] = read(rule, *value);
        };
    } else {
        QLineEdit* text = line(label, now, parent);
        field.control = text;
        field.put = [rule, text](JobChange& change) {
            if (const auto value = typed(*text))
                change.options[rule.name] = read(rule, *value);
        };
    }
    field.control->setObjectName("option:"_L1 + rule.name);
    field.control->setAccessibleDescription(words::optionHelp(rule.name));
    field.control->setToolTip(words::optionHelp(rule.name));
    return field;
}

void changefields::putVoice(JobChange& change, const Voice& voice, const QList<OptionRule>& rules) {
    change.voice = voice.id;
    for (const OptionRule& rule : rules) {
        if (change.options.contains(rule.name))
            continue;
        if (voice.options.contains(rule.name))
            change.options[rule.name] = voice.options[rule.name];
        else if (rule.fromVoice == FromVoice::Choices)
            change.options[rule.name] = QJsonValue();  // another voice's style
    }
}
