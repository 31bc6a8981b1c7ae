// SPDX-License-Identifier: MIT
#include "app/cli/runjobs.h"

#include "app/cli/castchoice.h"
#include "app/cli/runsettings.h"
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

/// What is given and nobody takes would be paid for and not be there.
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
    return std::nullopt;
}

/// The line's own voice goes before the cast's. Errors: VoiceMissing, of the field "cast".
std::optional<ApiError> giveVoice(JobSpec& job, const CommandLine& line, const Chosen& to, const std::optional<Character>& character) {
    job.voice = voiceFor(line, job.targetLanguage);
    if (!job.voice.isEmpty() || !character || !to.operation->voice.offered)
        return std::nullopt;
    return castVoice(job, *character, *to.operation);
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

}  // namespace

Result<QList<JobSpec>> jobsOf(const CommandLine& line, const JobMaking& making) {
    const auto kind = operationFromName(line.value(u"operation"_s));
    if (!kind)
        return fail(invalid(Reason::UnknownOperation, u"operation"_s, {line.value(u"operation"_s)}));
    auto common = commonJob(line, making.resultsFolder);
    if (!common)
        return fail(common.error());
    common->operation = *kind;
    const auto all = allChosen(line, *kind, making);
    if (!all)
        return fail(all.error());
    QList<const Operation*> operations;
    for (const Chosen& one : *all)
        operations << one.operation;
    const auto settings = settingsOf(line, operations);
    if (!settings)
        return fail(settings.error());
    const QStringList inputs = line.arguments.isEmpty() ? QStringList{QString()} : line.arguments;
    QStringList targets = line.list(u"to"_s).isEmpty() ? QStringList{QString()} : line.list(u"to"_s);
    targets.removeDuplicates();  // the same twice would be paid twice
    const auto character = characterOf(line, making.casts);
    if (!character)
        return fail(character.error());
    if (const auto unused = unusedInput(*common, line, operations, targets))
        return fail(*unused);

    QList<JobSpec> jobs;
    for (qsizetype i = 0; i < all->size(); ++i) {
        const JobSpec plain = jobFor((*all)[i], *common, line, (*settings)[i]);
        for (const QString& input : inputs) {
            for (const QString& target : targets) {
                JobSpec job = plain;  // a voice brings options of its own
                job.source = absoluteInput(input);
                job.targetLanguage = target;
                if (const auto missing = giveVoice(job, line, (*all)[i], *character))
                    return fail(*missing);
                if (const auto problem = problemOf((*all)[i], job, making.later))
                    return fail(*problem);
                jobs << job;
            }
        }
    }
    return jobs;
}
