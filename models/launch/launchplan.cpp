// SPDX-License-Identifier: MIT
#include "models/launch/launchplan.h"

#include "models/job/operationneeds.h"

#include <algorithm>

namespace {

QRect around(const QList<int>& rows, const QList<int>& columns) {
    if (rows.isEmpty() || columns.isEmpty())
        return {};
    const auto [top, bottom] = std::ranges::minmax(rows);
    const auto [left, right] = std::ranges::minmax(columns);
    return {QPoint(left, top), QPoint(right, bottom)};
}

}  // namespace

LaunchPlan::LaunchPlan(QObject* parent) : QObject(parent), m_current(&layerOf(m_operation)) {}

LaunchPlan::Layer& LaunchPlan::layerOf(OperationKind kind) {
    return m_layers.try_emplace(kind, m_facts, kind).first->second;
}

const LaunchLayer& LaunchPlan::layer() const {
    return current().settings;
}

void LaunchPlan::setOperation(OperationKind kind) {
    if (kind == m_operation)
        return;
    m_operation = kind;
    m_current = &layerOf(kind);
    findColumns();
    Q_EMIT columnsChanged();
    Q_EMIT choicesChanged();
    Q_EMIT changed();
}

/// Without a target language there is one column an account.
void LaunchPlan::findColumns() {
    m_columns.clear();
    m_warmColumns = 0;
    m_warm = 0;
    const LaunchLayer& settings = layer();
    QList<QString> languages = settings.choice.targets;
    const auto into = [this](const QString& account) {
        const Operation* operation = verdicts().operation(account);
        return operation && operation->languages.needsTarget;
    };
    if (std::ranges::none_of(settings.accounts, into))
        languages = {QString()};
    for (const QString& language : std::as_const(languages)) {
        for (const QString& account : settings.accounts)
            m_columns.append({language, account});
    }
}

void LaunchPlan::forget(Layer& layer) {
    layer.verdicts.forget();
    m_warmColumns = 0;
    m_warm = 0;
}

void LaunchPlan::apply() {
    forget(current());
    const QList<LaunchColumn> before = m_columns;
    findColumns();
    if (m_columns != before)
        Q_EMIT columnsChanged();
    else
        Q_EMIT cellsChanged();
    Q_EMIT choicesChanged();
    Q_EMIT changed();
}

void LaunchPlan::factsChanged() {
    for (auto& [kind, layer] : m_layers)
        forget(layer);
    apply();
}

void LaunchPlan::setLayer(const LaunchLayer& layer) {
    current().settings = layer;
    apply();
}

void LaunchPlan::setChoice(const JobChoice& choice) {
    if (choice == layer().choice)
        return;
    LaunchLayer& settings = current().settings;
    settings.choice = choice;
    erase_if(settings.ticked, [&](const auto& entry) { return !entry.key().language.isEmpty() && !choice.targets.contains(entry.key().language); });
    apply();
}

void LaunchPlan::setAccounts(const QStringList& ids) {
    if (ids == layer().accounts)
        return;
    LaunchLayer& settings = current().settings;
    settings.accounts = ids;
    erase_if(settings.ticked, [&](const auto& entry) { return !ids.contains(entry.key().account); });
    apply();
}

void LaunchPlan::setFitted(const QString& account, bool fitted) {
    QSet<QString>& all = current().settings.fitted;
    fitted ? void(all.insert(account)) : void(all.remove(account));
    apply();
}

void LaunchPlan::setVoice(const LaunchColumn& column, const QString& voice) {
    QJsonObject& voices = current().settings.choice.voices;
    QJsonObject ofAccount = voices[column.account].toObject();
    ofAccount[verdicts().target(column)] = voice;
    voices[column.account] = ofAccount;
    apply();
}

void LaunchPlan::setOwn(const QStringList& paths, const LaunchOwn& own) {
    for (const QString& path : paths) {
        if (own == LaunchOwn())
            current().settings.own.remove(path);
        else
            current().settings.own.insert(path, own);
    }
    apply();
}

void LaunchPlan::tick(const QList<int>& rows, const QList<int>& columns, bool on) {
    for (const int column : columns) {
        QSet<QString>& paths = current().settings.ticked[m_columns[column]];
        if (on)
            paths.reserve(paths.size() + rows.size());
        for (const int row : rows) {
            if (!on)
                paths.remove(clips()[row].path);
            else if (isPossible(row, column))
                paths.insert(clips()[row].path);
        }
    }
    Q_EMIT cellsChanged(around(rows, columns));
    Q_EMIT changed();
}

void LaunchPlan::tickThose(const QHash<LaunchColumn, QSet<QString>>& paths) {
    for (int column = 0; column < int(m_columns.size()); ++column) {
        const QSet<QString> wanted = paths.value(m_columns[column]);
        for (int row = 0; row < int(clips().size()); ++row) {
            if (wanted.contains(clips()[row].path) && isPossible(row, column))
                current().settings.ticked[m_columns[column]].insert(clips()[row].path);
        }
    }
    Q_EMIT cellsChanged();
    Q_EMIT changed();
}

void LaunchPlan::clearTicks() {
    for (auto& [kind, layer] : m_layers)
        layer.settings.ticked.clear();
    Q_EMIT cellsChanged();
    Q_EMIT changed();
}

void LaunchPlan::fillDown(int from, const QList<int>& rows) {
    const QString model = clips()[from].path;
    LaunchLayer& settings = current().settings;
    for (const int row : rows) {
        if (settings.own.contains(model))
            settings.own.insert(clips()[row].path, settings.own.value(model));
        else
            settings.own.remove(clips()[row].path);
    }
    for (int column = 0; column < int(m_columns.size()); ++column) {
        const bool on = isTicked(from, column);
        QSet<QString>& paths = settings.ticked[m_columns[column]];
        for (const int row : rows) {
            if (!on)
                paths.remove(clips()[row].path);
            else if (isPossible(row, column))
                paths.insert(clips()[row].path);
        }
    }
    apply();
}

void LaunchPlan::setClips(const QList<JobClip>& clips, const QHash<QString, ApiError>& broken) {
    if (clips == m_facts.clips && broken == m_facts.broken)
        return;
    const auto path = [](const JobClip& clip) { return clip.path; };
    const bool same = std::ranges::equal(clips, m_facts.clips, {}, path, path);
    m_facts.clips = clips;
    m_facts.broken = broken;
    for (auto& [kind, layer] : m_layers)
        forget(layer);
    if (!same)
        forgetTicksOfOthers();
    if (same)
        Q_EMIT cellsChanged();
    else
        Q_EMIT clipsChanged();
    Q_EMIT choicesChanged();
    Q_EMIT changed();
}

/// Of clips that were taken off the list.
void LaunchPlan::forgetTicksOfOthers() {
    QSet<QString> there;
    for (const JobClip& clip : clips())
        there.insert(clip.path);
    for (auto& [kind, layer] : m_layers) {
        for (QSet<QString>& paths : layer.settings.ticked)
            paths.intersect(there);
    }
}

void LaunchPlan::setFiles(const QHash<InputRole, JobFile>& files) {
    if (files == m_facts.files)
        return;
    m_facts.files = files;
    factsChanged();
}

void LaunchPlan::setPlace(const QString& folder, const QString& nameTemplate) {
    m_facts.folder = folder;
    m_facts.nameTemplate = nameTemplate;
}

void LaunchPlan::setKnowledge(const VendorRegistry& vendors, const AccountKnowledge& known) {
    m_facts.vendors = &vendors;
    m_facts.known = known;
    factsChanged();
}

void LaunchPlan::setBalances(const QHash<QString, Balance>& balances, const QString& currency) {
    m_facts.balances = balances;
    m_facts.currency = currency;
    Q_EMIT changed();
}

void LaunchPlan::setTasks(const QHash<KnownRequest, KnownTask>& tasks) {
    if (tasks == m_facts.tasks)
        return;
    m_facts.tasks = tasks;
    Q_EMIT cellsChanged();
    Q_EMIT changed();
}

LaunchCell LaunchPlan::cell(int row, int column) const {
    return current().verdicts.cell(layer(), row, m_columns[column]);
}

int LaunchPlan::ticksIn(OperationKind kind) const {
    const auto layer = m_layers.find(kind);
    if (layer == m_layers.end())
        return 0;
    qsizetype count = 0;
    for (const QSet<QString>& paths : layer->second.settings.ticked)
        count += paths.size();
    return int(count);
}

void LaunchPlan::forEachTicked(const Look& look) const {
    for (const auto& [kind, layer] : m_layers) {
        for (const QString& language : layer.settings.choice.targets + QStringList{QString()}) {
            for (const QString& account : layer.settings.accounts) {
                const LaunchColumn column{language, account};
                const auto paths = layer.settings.ticked.constFind(column);
                if (paths == layer.settings.ticked.cend() || paths->isEmpty())
                    continue;
                for (int row = 0; row < int(clips().size()); ++row) {
                    if (paths->contains(clips()[row].path))
                        look(layer.verdicts, layer.settings, row, column);
                }
            }
        }
    }
}

bool LaunchPlan::warm(int clips) {
    constexpr int aColumn = 8;  // takes as long as so many clips
    for (; m_warmColumns < int(m_columns.size()) && clips > 0; clips -= aColumn)
        verdicts().columnProblem(layer(), m_columns[m_warmColumns++]);
    const int until = qMin(int(m_facts.clips.size()), m_warm + qMax(0, clips));
    for (; m_warm < until; ++m_warm) {
        for (const auto& [kind, layer] : m_layers) {
            for (const QString& account : layer.settings.accounts)
                layer.verdicts.clipProblem(layer.settings, m_warm, account);
        }
        for (const LaunchColumn& column : m_columns)
            verdicts().cell(layer(), m_warm, column);
    }
    return isWarm();
}

/// Clip by clip, so that the first results are whole. What could not be done any more is left out: a cell may have been ticked
/// before its account lost its key.
QList<JobSpec> LaunchPlan::jobs() const {
    QList<std::pair<int, JobSpec>> found;
    forEachTicked([&found](LaunchVerdicts& verdicts, const LaunchLayer& layer, int row, const LaunchColumn& column) {
        if (!verdicts.cell(layer, row, column).whyNot)
            found.append({row, verdicts.job(layer, row, column)});
    });
    std::ranges::stable_sort(found, {}, &std::pair<int, JobSpec>::first);
    QList<JobSpec> all;
    for (const auto& [row, job] : std::as_const(found))
        all.append(job);
    return all;
}
