// SPDX-License-Identifier: MIT
#include "app/cli/runjobs.h"

#include "app/cli/castchoice.h"
#include "app/cli/glossarychoice.h"
#include "app/cli/presetchoice.h"
#include "app/cli/recipechoice.h"
#include "app/cli/runsettings.h"
#include "models/glossary/glossaryterms.h"
#include "models/naming/naming.h"
#include "services/vendors/jobcheck.h"

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

/// One account that a line names, and what is asked of its vendor.
struct Chosen {
    Account account{};
    const Vendor* vendor = nullptr;
    const Operation* operation = nullptr;
};

Result<Chosen> chosen(const QString& account, OperationKind kind, const JobMaking& making) {
    const Vendor* vendor = making.vendors.find(account.section(u'/', 0, 0));
    if (!vendor)
        return fail(invalid(Reason::UnknownVendor, u"vendor"_s, {account}));
    const Operation* operation = vendor->operation(kind);
    if (!operation)
        return fail(invalid(Reason::OperationMissing, u"operation"_s, {vendor->id, operationName(kind)}));
    return Chosen{making.account(account), vendor, operation};
}

/// Without --vendor it is the first that offers the operation.
Result<QList<Chosen>> allChosen(const CommandLine& line, OperationKind kind, const JobMaking& making) {
    QStringList accounts = line.list(u"vendor"_s);
    const QList<const Vendor*> offering = making.vendors.offering(kind);
    if (accounts.isEmpty() && offering.isEmpty())
        return fail(invalid(Reason::OperationMissing, u"operation"_s, {QString(), operationName(kind)}));
    if (accounts.isEmpty())
        accounts << offering.first()->id;
    QList<Chosen> all;
    for (const QString& account : std::as_const(accounts)) {
        const auto one = chosen(account, kind, making);
        if (!one)
            return fail(one.error());
        all << *one;
    }
    return all;
}

std::optional<ApiError> problemOf(const Chosen& to, const JobSpec& job, const QStringList& later) {
    QList<ApiError> problems = checkJob(*to.vendor, job);
    problems.removeIf([&later](const ApiError& problem) { return later.contains(problem.field); });
    if (!problems.isEmpty())
        return problems.first();
    return stagingMissing(*to.vendor, job, !job.stage.isEmpty() || !to.account.bucket.isEmpty());
}

bool takes(const Operation& operation, InputRole role) {
    return std::ranges::any_of(operation.inputs, [role](const InputRule& rule) { return rule.role == role; });
}

/// The line's own voice goes before the cast's. Errors: VoiceMissing, of the field "cast".
std::optional<ApiError> giveVoice(JobSpec& job, const CommandLine& line, const Chosen& to, const std::optional<Character>& character) {
    job.voice = voiceFor(line, job.targetLanguage);
    if (!job.voice.isEmpty() || !character || !to.operation->voice.offered)
        return std::nullopt;
    return castVoice(job, *character, *to.operation);
}

/// The preset's at its own vendor, and over them the line's.
QJsonObject optionsFor(const Chosen& to, const std::optional<Preset>& preset, const QJsonObject& settings, const JobMaking& making) {
    if (!preset)
        return settings;
    if (!presetIsFor(*preset, to.vendor->id, to.operation->kind)) {
        if (!preset->options.isEmpty() && making.presetPartly)
            making.presetPartly(*preset, to.vendor->id);
        return settings;
    }
    QJsonObject options = preset->options;
    for (auto setting = settings.begin(); setting != settings.end(); ++setting)
        options[setting.key()] = setting.value();
    return options;
}

/// Where results of subfolders go; nothing where they all go into one folder. Errors: OptionWrong, of the field "mirror".
Result<QString> mirrorRoot(const CommandLine& line, const std::optional<Preset>& preset) {
    QStringList files;
    for (const QString& input : line.arguments)
        files << absoluteInput(input);
    const QString common = commonFolder(files);
    if (!line.has(u"mirror"_s))
        return preset && preset->naming.keepSubfolders ? common : QString();
    const QString root = absoluteInput(line.value(u"mirror"_s));
    if (!common.isEmpty() && commonFolder({root + u"/x"_s, common + u"/x"_s}) != root)
        return fail(invalid(Reason::OptionWrong, u"mirror"_s, {u"mirror"_s, common}));
    return root;
}

JobSpec jobFor(const Chosen& to, const JobSpec& common, const CommandLine& line, const QJsonObject& options) {
    JobSpec job = common;
    job.vendor = to.vendor->id;
    job.account = to.account.id;
    job.sourceLanguage = sourceLanguage(line, to.operation->languages);
    job.options = options;
    if (to.vendor->upload || to.operation->rendersHere())
        job.stage.clear();  // its files need no bucket
    // With several vendors each gets what it takes.
    if (!takes(*to.operation, InputRole::Audio))
        job.audio.clear();
    if (!takes(*to.operation, InputRole::Image))
        job.image.clear();
    if (!takes(*to.operation, InputRole::Subtitles))
        job.subtitles.clear();
    return job;
}

/// Everything that a line says, understood.
struct Wanted {
    CommandLine line{};
    std::optional<Preset> preset{};
    JobSpec common{};
    QList<Chosen> chosen{};
    QList<QJsonObject> settings{};
    QStringList targets{};
    std::optional<Character> character{};
    std::optional<Glossary> glossary{};
    QString mirror{};
};

std::optional<ApiError> choose(Wanted& wanted, const JobMaking& making) {
    const CommandLine& line = wanted.line;
    const auto kind = operationFromName(line.value(u"operation"_s));
    if (!kind)
        return invalid(Reason::UnknownOperation, u"operation"_s, {line.value(u"operation"_s)});
    auto common = commonJob(line, making.resultsFolder);
    if (!common)
        return common.error();
    wanted.common = *common;
    wanted.common.operation = *kind;
    if (wanted.preset && !line.has(u"region"_s) && wanted.preset->operation == *kind)
        wanted.common.regions = wanted.preset->regions;
    const auto chosen = allChosen(line, *kind, making);
    if (!chosen)
        return chosen.error();
    wanted.chosen = *chosen;
    return std::nullopt;
}

Result<Wanted> wantedBy(const CommandLine& given, const JobMaking& making) {
    const auto preset = presetOf(given, making.presets);
    if (!preset)
        return fail(preset.error());
    Wanted wanted{.line = *preset ? withPreset(given, **preset) : given, .preset = *preset};
    if (const auto error = choose(wanted, making))
        return fail(*error);
    QList<const Operation*> operations;
    for (const Chosen& one : std::as_const(wanted.chosen))
        operations << one.operation;
    const auto settings = settingsOf(wanted.line, operations);
    if (!settings)
        return fail(settings.error());
    wanted.settings = *settings;
    const QStringList to = wanted.line.list(u"to"_s);
    wanted.targets = to.isEmpty() ? QStringList{QString()} : to;
    wanted.targets.removeDuplicates();  // the same twice would be paid twice
    const auto character = characterOf(wanted.line, making.casts);
    if (!character)
        return fail(character.error());
    wanted.character = *character;
    const auto glossary = glossaryOf(wanted.line, making.glossaries);
    if (!glossary)
        return fail(glossary.error());
    wanted.glossary = *glossary;
    if (const auto unused = unusedInput(wanted.common, wanted.line, operations, wanted.targets))
        return fail(*unused);
    const auto mirror = mirrorRoot(wanted.line, wanted.preset);
    if (!mirror)
        return fail(mirror.error());
    wanted.mirror = *mirror;
    return wanted;
}

}  // namespace

std::optional<ApiError> unusedInput(const JobSpec& job, const CommandLine& line, const QList<const Operation*>& operations,
                                    const QStringList& targets) {
    const auto nobody = [&](auto&& takesIt) { return std::ranges::none_of(operations, [&](const Operation* o) { return takesIt(*o); }); };
    const auto refuse = [](const QString& field) { return invalid(Reason::InputNotTaken, field, {field}); };
    for (const auto& [field, given, role] : {std::tuple{u"audio"_s, job.audio, InputRole::Audio},
                                             std::tuple{u"image"_s, job.image, InputRole::Image},
                                             std::tuple{u"subtitles"_s, job.subtitles, InputRole::Subtitles}}) {
        if (!given.isEmpty() && nobody([role](const Operation& o) { return takes(o, role); }))
            return refuse(field);
    }
    if (!job.text.isEmpty() && nobody([](const Operation& o) { return o.needsText; }))
        return refuse(u"text"_s);
    for (const QString& voice : line.options.value(u"voice"_s)) {
        const bool forNobody = voice.contains(u'=') && !targets.contains(voice.section(u'=', 0, 0));
        if (forNobody || nobody([](const Operation& o) { return o.voice.offered; }))
            return refuse(u"voice"_s);
    }
    if (line.has(u"cast"_s) && nobody([](const Operation& o) { return o.voice.offered; }))
        return refuse(u"cast"_s);
    if (line.has(u"glossary"_s) && nobody([](const Operation& o) { return takesTerms(o.kind); }))
        return refuse(u"glossary"_s);
    return std::nullopt;
}

Result<QList<JobSpec>> jobsOf(const CommandLine& line, const JobMaking& making) {
    if (line.has(u"recipe"_s))
        return recipeJobs(line, making);
    const auto wanted = wantedBy(line, making);
    if (!wanted)
        return fail(wanted.error());
    const QStringList inputs = line.arguments.isEmpty() ? QStringList{QString()} : line.arguments;
    QList<JobSpec> jobs;
    for (qsizetype i = 0; i < wanted->chosen.size(); ++i) {
        const Chosen& to = wanted->chosen[i];
        const JobSpec plain = jobFor(to, wanted->common, wanted->line, optionsFor(to, wanted->preset, wanted->settings[i], making));
        for (const QString& input : inputs) {
            for (const QString& target : wanted->targets) {
                JobSpec job = plain;  // a voice brings options of its own
                job.source = absoluteInput(input);
                job.targetLanguage = target;
                if (wanted->glossary)
                    job.terms = termsFor(*wanted->glossary, job, *to.operation);
                if (const auto missing = giveVoice(job, wanted->line, to, wanted->character))
                    return fail(*missing);
                if (const auto problem = problemOf(to, job, making.later))
                    return fail(*problem);
                jobs << job;
            }
        }
    }
    return mirrored(jobs, wanted->mirror);
}
