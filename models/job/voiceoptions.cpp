// SPDX-License-Identifier: MIT
#include "models/job/voiceoptions.h"

QJsonObject withVoice(const QList<OptionRule>& rules, QJsonObject options, const Voice& voice) {
    if (voice.id.isEmpty())
        return options;
    const QJsonObject before = options;
    for (const OptionRule& rule : rules) {
        if (voice.options.contains(rule.name))
            options[rule.name] = voice.options[rule.name];
    }
    for (const OptionRule& rule : rules) {
        // Another scale: the number meant something else.
        if (!rule.rangedBy.isEmpty() && optionValue(rules, before, rule.rangedBy) != optionValue(rules, options, rule.rangedBy))
            options.remove(rule.name);
        const bool offered = voice.choices[rule.name].toObject().contains(options.value(rule.name).toString());
        if (rule.fromVoice == FromVoice::Choices && !offered)
            options.remove(rule.name);
    }
    return options;
}
