// SPDX-License-Identifier: MIT
#include "models/launch/launchrows.h"

#include "models/job/vendorchoice.h"
#include "models/launch/launchlanguages.h"
#include "models/launch/launchplan.h"

#include <algorithm>

namespace {

/// The language as the layer writes it; one that is new there is added as the row writes it.
QString languageIn(LaunchLayer& layer, const LanguageRules& rules, const QString& target) {
    for (const QString& known : std::as_const(layer.choice.targets)) {
        if (known == target || spelledBy(rules, known) == spelledBy(rules, target))
            return known;
    }
    layer.choice.targets.append(target);
    return target;
}

void put(QJsonObject& voices, const QString& account, const QString& target, const QString& voice) {
    QJsonObject ofAccount = voices[account].toObject();
    ofAccount[target] = voice;
    voices[account] = ofAccount;
}

/// Accounts keep the order in which all of them stand.
void addAccount(LaunchLayer& layer, const LaunchPlan& plan, const QString& account) {
    if (layer.accounts.contains(account))
        return;
    QStringList all = accountsOf(plan);
    all.removeIf([&](const QString& one) { return one != account && !layer.accounts.contains(one); });
    layer.accounts = all.contains(account) ? all : layer.accounts + QStringList{account};
}

/// Settings first; which cells they allow is known after all rows.
void takeSettings(LaunchLayer& layer, const LaunchPlan& plan, const BatchRow& row, QHash<LaunchColumn, QSet<QString>>& wanted) {
    LaunchOwn own = layer.own.value(row.file);
    if (!row.sourceLanguage.isEmpty() && row.sourceLanguage != layer.choice.source)
        own.source = row.sourceLanguage;
    const QStringList accounts = row.vendors.isEmpty() ? layer.accounts : row.vendors;
    for (const QString& account : accounts) {
        addAccount(layer, plan, account);
        const Operation* operation = plan.verdicts().operation(account);
        const LanguageRules rules = operation ? plan.facts().known.languagesOf(*operation, account) : LanguageRules();
        const QStringList targets = row.targets.isEmpty() ? layer.choice.targets : row.targets;
        for (const QString& target : targets) {
            const QString language = languageIn(layer, rules, target);
            wanted[{language, account}].insert(row.file);
            const QString voice = row.voices.value(target, row.voices.value(QString()));
            if (!voice.isEmpty())
                put(own.voices, account, spelledBy(rules, language), voice);
        }
        if (targets.isEmpty())
            wanted[{QString(), account}].insert(row.file);
    }
    if (!(own == LaunchOwn()))
        layer.own.insert(row.file, own);
}

}  // namespace

QList<BatchRow> rowsOf(const LaunchPlan& plan) {
    QList<BatchRow> rows;
    plan.forEachTicked([&](LaunchVerdicts& verdicts, const LaunchLayer& layer, int clip, const LaunchColumn& column) {
        const JobSpec job = verdicts.job(layer, clip, column);
        const QString operation = operationName(job.operation);
        const auto same = std::ranges::find_if(rows, [&](const BatchRow& row) {
            return row.file == job.source && row.operation == operation && row.vendors == QStringList{column.account};
        });
        const bool isNew = same == rows.end();
        if (isNew)
            rows.append({.file = job.source, .operation = operation, .vendors = {column.account}, .sourceLanguage = job.sourceLanguage});
        BatchRow& row = isNew ? rows.last() : *same;
        if (!job.targetLanguage.isEmpty())
            row.targets.append(job.targetLanguage);
        if (!job.voice.isEmpty())
            row.voices.insert(job.targetLanguage, job.voice);
    });
    return rows;
}

QList<BatchRow> takeRows(LaunchPlan& plan, const QList<BatchRow>& rows) {
    QSet<QString> known;
    for (const JobClip& clip : plan.clips())
        known.insert(clip.path);
    QList<BatchRow> missing;
    std::map<OperationKind, QList<BatchRow>> byOperation;
    for (const BatchRow& row : rows) {
        if (!known.contains(row.file))
            missing.append(row);
        else
            byOperation[operationFromName(row.operation).value_or(plan.operation())].append(row);
    }
    for (const auto& [kind, own] : byOperation) {
        plan.setOperation(kind);
        LaunchLayer layer = plan.layer();
        QHash<LaunchColumn, QSet<QString>> wanted;
        for (const BatchRow& row : own)
            takeSettings(layer, plan, row, wanted);
        plan.setLayer(layer);
        plan.tickThose(wanted);
    }
    return missing;
}
