// SPDX-License-Identifier: MIT
#include "services/queue/fingerprint.h"

#include "services/domain/regionjson.h"
#include "services/vendors/operation.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qjsondocument.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int scheme = 1;  // another one when the same job is to have another digest

struct Input {
    QString role{};
    QString value{};
};

/// Only what the operation takes: a second input that it leaves aside decides nothing.
QList<Input> inputsThatDecide(const JobSpec& job, const Operation& operation) {
    const auto takes = [&operation](InputRole role) {
        return std::ranges::any_of(operation.inputs.mid(1), [role](const InputRule& rule) { return rule.role == role; });
    };
    QList<Input> inputs;
    if (!operation.inputs.isEmpty())
        inputs.append({u"input"_s, job.source});
    if (takes(InputRole::Audio))
        inputs.append({u"audio"_s, job.audio});
    if (takes(InputRole::Image))
        inputs.append({u"image"_s, job.image});
    if (takes(InputRole::Subtitles))
        inputs.append({u"subtitles"_s, job.subtitles});
    inputs.removeIf([](const Input& input) { return input.value.isEmpty(); });
    return inputs;
}

bool isToCome(const JobSpec& job, const Operation& operation) {
    const auto inputs = inputsThatDecide(job, operation);
    return std::ranges::any_of(job.takes, [&](const TakenResult& taken) {
        const bool first = !operation.inputs.isEmpty() && operation.inputs.first().role == taken.into;
        const QString role = first || taken.into == InputRole::Video ? u"input"_s : roleName(taken.into);
        return std::ranges::find(inputs, role, &Input::role) == inputs.end();
    });
}

}  // namespace

QJsonObject decidingOptions(const QJsonObject& options, const Operation& operation) {
    QJsonObject deciding;
    for (const OptionRule& rule : operation.options) {
        const QJsonValue set = options[rule.name];
        if (!set.isUndefined() && !set.isNull() && set != rule.fallback)
            deciding[rule.name] = set;
    }
    return deciding;
}

QStringList filesThatDecide(const JobSpec& job, const Operation& operation) {
    QStringList files;
    for (const Input& input : inputsThatDecide(job, operation)) {
        if (!isUrl(input.value) && !files.contains(input.value))
            files << input.value;
    }
    return files;
}

QString fingerprintOf(const JobSpec& job, const Operation& operation, const Contents& contents) {
    if (isToCome(job, operation))
        return {};
    QJsonObject facts{{u"scheme"_s, scheme}, {u"operation"_s, operationName(job.operation)}, {u"vendor"_s, job.vendor}};
    for (const auto& [role, value] : inputsThatDecide(job, operation)) {
        const QString content = isUrl(value) ? value : QString::fromLatin1(contents.value(value));
        if (content.isEmpty())
            return {};
        facts[role] = content;
    }
    const auto put = [&facts](const QString& name, const QString& value, bool decides) {
        if (decides && !value.isEmpty())
            facts[name] = value;
    };
    const LanguageRules& rules = operation.languages;
    put(u"from"_s, job.sourceLanguage, rules.needsSource || !rules.languages.isEmpty());
    put(u"to"_s, job.targetLanguage, rules.needsTarget || !rules.languages.isEmpty());
    put(u"voice"_s, job.voice, operation.voice.offered);
    put(u"text"_s, job.text, operation.needsText);
    if (const QJsonObject options = decidingOptions(job.options, operation); !options.isEmpty())
        facts["options"_L1] = options;
    if (operation.regions.most > 0 && !job.regions.isEmpty()) {
        facts["regions"_L1] = regionsToJson(job.regions);
        if (isUrl(job.source) && job.frameSize.isValid())  // of a file it follows from its content
            facts["frame"_L1] = u"%1x%2"_s.arg(job.frameSize.width()).arg(job.frameSize.height());
    }
    if (!job.terms.isEmpty())
        facts["terms"_L1] = termsToJson(job.terms);
    if (job.fit)
        facts["fit"_L1] = true;
    const QByteArray text = QJsonDocument(facts).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}
