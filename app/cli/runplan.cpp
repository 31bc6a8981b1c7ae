// SPDX-License-Identifier: MIT
#include "app/cli/runplan.h"

#include "app/cli/presetchoice.h"
#include "app/cli/runsettings.h"
#include "models/batch/batchcells.h"
#include "models/batch/batchcsv.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

/// A line that makes jobs, and where it stands.
struct Entry {
    CommandLine line{};
    int number = 0;
};

void put(CommandLine& line, const QString& option, const QStringList& values) {
    QStringList given = values;
    given.removeAll(QString());
    if (!given.isEmpty())
        line.options.insert(option, given);
}

/// What the cells of a row say, as if they stood on the command line.
CommandLine cellsOf(const BatchRow& row) {
    CommandLine line{.command = u"run"_s, .arguments = {row.file}};
    QStringList regions, settings;
    for (const Region& region : row.regions)
        regions << batchcells::regions({region});
    for (auto option = row.options.begin(); option != row.options.end(); ++option)
        settings << option.key() + u'=' + option.value();
    put(line, u"operation"_s, {row.operation});
    put(line, u"vendor"_s, row.vendors);
    put(line, u"from"_s, {row.sourceLanguage});
    put(line, u"to"_s, row.targets);
    put(line, u"voice"_s, batchcells::voices(row.voices).split(u' ', Qt::SkipEmptyParts));
    put(line, u"preset"_s, {row.preset});
    put(line, u"region"_s, regions);
    put(line, u"set"_s, settings);
    put(line, u"name"_s, {row.title});
    put(line, u"out"_s, {row.out});
    return line;
}

/// A voice for a language that this row does not ask for is another row's.
QStringList voicesFor(const CommandLine& row, const QStringList& voices) {
    const QStringList targets = row.list(u"to"_s);
    QStringList own = voices;
    own.removeIf([&](const QString& voice) { return voice.contains(u'=') && !targets.contains(voice.section(u'=', 0, 0)); });
    return own;
}

/// A row's cells go before its preset, and both before what the line says of all rows.
Result<CommandLine> lineOf(const BatchRow& row, const CommandLine& all, const QString& presets) {
    CommandLine line = cellsOf(row);
    const auto preset = presetOf(line, presets);
    if (!preset)
        return fail(preset.error());
    if (*preset)
        line = withPreset(line, **preset);
    for (auto option = all.options.begin(); option != all.options.end(); ++option) {
        if (option.key() == "set"_L1)
            line.options[option.key()] = *option + line.options.value(option.key());
        else if (!line.has(option.key()) && option.key() != "from-csv"_L1)
            line.options.insert(option.key(), *option);
    }
    if (row.voices.isEmpty() && line.has(u"voice"_s)) {
        line.options[u"voice"_s] = voicesFor(line, line.options.value(u"voice"_s));
        if (line.options.value(u"voice"_s).isEmpty())
            line.options.remove(u"voice"_s);
    }
    return line;
}

QList<Entry> entriesOfTable(const CommandLine& line, const JobMaking& making, RunPlan& plan) {
    if (!line.arguments.isEmpty()) {
        plan.problems << RunPlan::Problem{0, invalid(Reason::InputsExclusive, u"from-csv"_s, {u"input"_s, u"from-csv"_s})};
        return {};
    }
    const batchcsv::Read table = batchcsv::readFile(absoluteInput(line.value(u"from-csv"_s)));
    for (const ApiError& problem : table.problems)
        plan.problems << RunPlan::Problem{0, problem};
    QList<Entry> entries;
    for (const BatchRow& row : table.rows) {
        const auto own = lineOf(row, line, making.presets);
        if (own)
            entries << Entry{*own, row.line};
        else
            plan.problems << RunPlan::Problem{row.line, own.error()};
    }
    return entries;
}

Result<IfExists> ifExistsOf(const CommandLine& line, const JobMaking& making) {
    const auto preset = presetOf(line, making.presets);
    const CommandLine settled = preset && *preset ? withPreset(line, **preset) : line;
    if (!settled.has(u"if-exists"_s))
        return IfExists::Number;
    const auto policy = ifExistsFromName(settled.value(u"if-exists"_s));
    return policy ? Result<IfExists>(*policy) : fail(invalid(Reason::OptionWrong, u"if-exists"_s, {u"if-exists"_s, u"number, skip"_s}));
}

/// Jobs that are to be left out when their result is there, among all.
struct Made {
    QList<JobSpec> jobs{};
    QList<bool> mayBeThere{};
};

/// Jobs that take each other's results say so by number; more of them stand before these.
QList<JobSpec> behind(QList<JobSpec> jobs, qsizetype others) {
    for (JobSpec& job : jobs) {
        for (TakenResult& taken : job.takes) {
            if (taken.task.startsWith(u'#'))
                taken.task = u'#' + QString::number(taken.task.mid(1).toLongLong() + others);
        }
    }
    return jobs;
}

void make(const Entry& entry, const JobMaking& making, Made& made, RunPlan& plan) {
    const auto jobs = jobsOf(entry.line, making);
    const auto policy = ifExistsOf(entry.line, making);
    if (!jobs || !policy) {
        plan.problems << RunPlan::Problem{entry.number, jobs ? policy.error() : jobs.error()};
        return;
    }
    const QList<JobSpec> own = behind(*jobs, made.jobs.size());
    const bool chained = std::ranges::any_of(own, [](const JobSpec& job) { return !job.takes.isEmpty(); });
    for (const JobSpec& job : own) {
        if (entry.number > 0 && made.jobs.contains(job)) {  // would be paid twice
            plan.leftOut << RunPlan::LeftOut{job, {}};
            continue;
        }
        made.jobs << job;
        made.mayBeThere << (chained || *policy == IfExists::Number);  // of a chain no stage may be missing
    }
}

}  // namespace

RunPlan planOf(const QList<CommandLine>& lines, const JobMaking& making, const QDate& today, const FileThere& there) {
    RunPlan plan;
    Made made;
    for (const CommandLine& line : lines) {
        const QList<Entry> entries = line.has(u"from-csv"_s) ? entriesOfTable(line, making, plan) : QList<Entry>{{line, 0}};
        for (const Entry& entry : entries)
            make(entry, making, made, plan);
    }
    const QList<JobSpec> jobs = named(made.jobs, {}, today);
    for (qsizetype i = 0; i < jobs.size(); ++i) {
        const NotThereYet sorted = made.mayBeThere[i] ? NotThereYet{.jobs = {jobs[i]}} : notThereYet({jobs[i]}, making.vendors, there);
        plan.jobs << sorted.jobs;
        if (!sorted.leftOut.isEmpty())
            plan.leftOut << RunPlan::LeftOut{jobs[i], sorted.files.first()};
    }
    return plan;
}
