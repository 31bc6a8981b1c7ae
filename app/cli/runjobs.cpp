// SPDX-License-Identifier: MIT
#include "app/cli/runjobs.h"

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

std::optional<ApiError> problemOf(const Chosen& to, const JobSpec& job) {
    const QList<ApiError> problems = checkJob(*to.vendor, job);
    if (!problems.isEmpty())
        return problems.first();
    return stagingMissing(*to.vendor, job, !job.stage.isEmpty() || !to.account.bucket.isEmpty());
}

JobSpec jobFor(const Chosen& to, const JobSpec& common, const CommandLine& line, const QJsonObject& options) {
    JobSpec job = common;
    job.vendor = to.vendor->id;
    job.account = to.account.id;
    job.sourceLanguage = sourceLanguage(line, to.operation->languages);
    job.options = options;
    if (to.vendor->upload || to.operation->rendersHere())
        job.stage.clear();  // its files need no bucket
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
    const QStringList targets = line.list(u"to"_s).isEmpty() ? QStringList{QString()} : line.list(u"to"_s);

    QList<JobSpec> jobs;
    for (qsizetype i = 0; i < all->size(); ++i) {
        JobSpec job = jobFor((*all)[i], *common, line, (*settings)[i]);
        for (const QString& input : inputs) {
            for (const QString& target : targets) {
                job.source = absoluteInput(input);
                job.targetLanguage = target;
                job.voice = voiceFor(line, target);
                if (const auto problem = problemOf((*all)[i], job))
                    return fail(*problem);
                jobs << job;
            }
        }
    }
    return jobs;
}
