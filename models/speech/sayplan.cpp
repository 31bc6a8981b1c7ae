// SPDX-License-Identifier: MIT
#include "models/speech/sayplan.h"

#include "models/job/vendorchoice.h"
#include "models/job/voiceoptions.h"
#include "services/vendors/estimate.h"
#include "services/vendors/jobcheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

constexpr double firstMinute = 60;

/// The operation's spelling of what the voice speaks; without its region where only that is known.
QString languageFor(const LanguageRules& rules, const QString& code) {
    const QString exact = spelledBy(rules, code);
    if (rules.languages.isEmpty() || rules.takesTarget(exact) || !code.contains(u'-'))
        return exact;
    return spelledBy(rules, code.section(u'-', 0, 0));
}

Result<JobSpec> jobFor(const VendorRegistry& vendors, const AccountKnowledge& known, const SayVoice& voice, const Saying& saying) {
    const Account account = known.account(voice.account);
    const Vendor* vendor = vendors.find(account.vendor);
    const Operation* operation = vendor ? vendor->operation(OperationKind::Speech) : nullptr;
    if (!operation)
        return fail(invalid(Reason::OperationMissing, u"operation"_s, {account.vendor, operationName(OperationKind::Speech)}));
    if (vendor->needsKey() && std::ranges::find(known.withKey, account.id, &Account::id) == known.withKey.end())
        return fail({.kind = failure::Kind::Unauthorised, .reason = Reason::KeyMissing, .about = {vendor->name}});
    JobSpec job{.operation = OperationKind::Speech,
                .vendor = vendor->id,
                .account = account.id,
                .voice = voice.voice.id,
                .text = saying.text.trimmed(),
                .options = withVoice(operation->options, {}, voice.voice),
                .folder = saying.folder};
    const QString code = voice.voice.language.isEmpty() ? saying.language : voice.voice.language;
    job.targetLanguage = languageFor(known.languagesOf(*operation, account.id), code);
    const QList<ApiError> problems = checkJob(*vendor, job);
    return problems.isEmpty() ? Result<JobSpec>(job) : fail(problems.first());
}

void addCost(SayPlan& plan, const QString& unit, std::optional<double> credits) {
    if (!credits) {
        ++plan.untold;
        return;
    }
    const auto same = std::ranges::find(plan.costs, unit, &SayPlan::Cost::unit);
    if (same == plan.costs.end())
        plan.costs.append({unit, *credits});
    else
        same->credits += *credits;
}

}  // namespace

SayPlan planSaying(const VendorRegistry& vendors, const AccountKnowledge& known, const QList<SayVoice>& voices, const Saying& saying) {
    SayPlan plan;
    QHash<QString, double> sums;
    for (const SayVoice& voice : voices) {
        const auto job = jobFor(vendors, known, voice, saying);
        if (!job) {
            plan.refused.append({voice, job.error()});
            continue;
        }
        plan.jobs << *job;
        const Vendor& vendor = *vendors.find(job->vendor);
        if (vendor.creditUnit.isEmpty())
            continue;
        const Operation& operation = *vendor.operation(OperationKind::Speech);
        const double seconds = pricedSeconds(operation, *job, 0);
        const QList<Price> prices = known.prices.value(job->account);
        const Account account = known.account(job->account);
        const auto estimate = estimateOf(vendor, operation, prices, account, job->targetLanguage, seconds, job->options);
        const auto credits = estimate ? std::optional(estimate->credits) : std::nullopt;
        addCost(plan, vendor.creditUnit, credits);
        plan.atMost = plan.atMost || (credits && seconds > firstMinute);
        const Caps& caps = account.caps;
        sums[job->account] += credits.value_or(0);
        if (caps.task > 0 && credits.value_or(0) > caps.task)
            plan.cap = invalid(Reason::CapReached, u"max-credits"_s, {QString::number(*credits), QString::number(caps.task)});
        if (!plan.cap)
            plan.cap = crossedCap(caps, known.spending.value(job->account), job->account,
                                  {.estimated = sums[job->account], .today = startOfDay(QDateTime::currentDateTimeUtc())});
    }
    return plan;
}
