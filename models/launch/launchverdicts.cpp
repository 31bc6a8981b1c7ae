// SPDX-License-Identifier: MIT
#include "models/launch/launchverdicts.h"

#include "models/job/operationneeds.h"
#include "models/job/vendorchoice.h"
#include "models/job/voiceoptions.h"
#include "services/vendors/estimate.h"
#include "services/vendors/jobcheck.h"
#include "services/vendors/lowering.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;

namespace {

QString voiceIn(const QJsonObject& voices, const QString& account, const LaunchColumn& column, const QString& target) {
    const QJsonObject ofAccount = voices[account].toObject();
    const QString exact = ofAccount[target].toString();
    return exact.isEmpty() ? ofAccount[column.language].toString() : exact;
}

bool takesAVoice(const Operation& operation, const QJsonObject& options) {
    const auto isOn = [&](const QString& flag) { return optionValue(operation.options, options, flag).toBool(); };
    return operation.voice.offered && std::ranges::none_of(operation.voice.unlessOptions, isOn);
}

}  // namespace

void LaunchVerdicts::forget() {
    m_accounts.clear();
    m_columns.clear();
    m_recent = {};
}

const Operation* LaunchVerdicts::operation(const QString& account) const {
    const Vendor* vendor = m_facts.vendor(account);
    return vendor ? vendor->operation(m_kind) : nullptr;
}

QString LaunchVerdicts::target(const LaunchColumn& column) const {
    const Operation* operation = this->operation(column.account);
    if (!operation || column.language.isEmpty())
        return column.language;
    return spelledBy(m_facts.known.languagesOf(*operation, column.account), column.language);
}

LaunchVerdicts::AccountSide& LaunchVerdicts::accountSide(const QString& account) {
    auto& side = m_accounts[account];
    if (!side)
        side = std::make_shared<AccountSide>(AccountSide{.vendor = m_facts.vendor(account), .whyNot = accountVerdict(account)});
    if (qsizetype(side->clips.size()) != m_facts.clips.size())
        side->clips.resize(size_t(m_facts.clips.size()));
    return *side;
}

const std::optional<ApiError>& LaunchVerdicts::accountProblem(const QString& account) {
    return accountSide(account).whyNot;
}

std::optional<ApiError> LaunchVerdicts::accountVerdict(const QString& account) const {
    const Vendor* vendor = m_facts.vendor(account);
    if (!vendor)
        return invalid(Reason::UnknownVendor, u"vendor"_s, {account});
    const Operation* operation = vendor->operation(m_kind);
    if (!operation || !needs::clips(*operation))
        return invalid(Reason::OperationMissing, u"operation"_s, {vendor->id, operationName(m_kind)});
    if (operation->unavailable)
        return operation->unavailable;
    const bool hasKey = std::ranges::find(m_facts.known.withKey, account, &Account::id) != m_facts.known.withKey.end();
    if (vendor->needsKey() && !hasKey)
        return ApiError{.kind = Kind::Unauthorised, .reason = Reason::KeyMissing, .about = {vendor->name}};
    return std::nullopt;
}

/// Everything but the clip.
JobSpec LaunchVerdicts::plainJob(const LaunchLayer& layer, const LaunchColumn& column, const LaunchOwn& own) const {
    const Vendor& vendor = *m_facts.vendor(column.account);
    const Operation& operation = *vendor.operation(m_kind);
    const LanguageRules languages = m_facts.known.languagesOf(operation, column.account);
    const QString from = spelledBy(languages, own.source.isEmpty() ? layer.choice.source : own.source);
    JobSpec job{.operation = m_kind,
                .vendor = vendor.id,
                .account = column.account,
                .sourceLanguage = from.isEmpty() ? operation.languages.autoSource : from,
                .targetLanguage = operation.languages.needsTarget ? target(column) : QString(),
                .folder = m_facts.folder,
                .nameTemplate = m_facts.nameTemplate};
    const QJsonObject options = layer.choice.options[vendor.id].toObject();
    if (takesAVoice(operation, options)) {
        const QString ownVoice = voiceIn(own.voices, column.account, column, job.targetLanguage);
        job.voice = ownVoice.isEmpty() ? voiceIn(layer.choice.voices, column.account, column, job.targetLanguage) : ownVoice;
    }
    job.options = withVoice(operation.options, options, m_facts.known.voice(column.account, job.voice));
    for (const InputRule& rule : needs::filesBesideTheClip(operation)) {
        const QString path = m_facts.files.value(rule.role).path;
        (rule.role == InputRole::Audio ? job.audio : rule.role == InputRole::Image ? job.image : job.subtitles) = path;
    }
    return job;
}

std::optional<ApiError> LaunchVerdicts::languageProblem(const LaunchLayer& layer, const LaunchColumn& column, const LaunchOwn& own) const {
    const Vendor& vendor = *m_facts.vendor(column.account);
    JobSpec job = plainJob(layer, column, own);
    if (const auto problem = whyNot(vendor, m_kind, job.sourceLanguage, job.targetLanguage))
        return problem;
    job.source = u"https://host/clip.mp4"_s;  // the clip is judged by itself
    for (const ApiError& problem : checkJob(vendor, job)) {
        if (problem.field != "region"_L1 && problem.field != "input"_L1)
            return problem;
    }
    return std::nullopt;
}

LaunchVerdicts::ColumnSide& LaunchVerdicts::columnSide(const LaunchLayer& layer, const LaunchColumn& column) {
    auto& side = m_columns[column];
    if (!side)
        side = std::make_shared<ColumnSide>(ColumnSide{.target = target(column), .whyNot = languageProblem(layer, column, {})});
    return *side;
}

std::optional<ApiError> LaunchVerdicts::columnProblem(const LaunchLayer& layer, const LaunchColumn& column) {
    const AccountSide& account = accountSide(column.account);
    return account.whyNot ? account.whyNot : columnSide(layer, column).whyNot;
}

void LaunchVerdicts::judge(ClipSide& side, const LaunchLayer& layer, const JobClip& clip, const QString& account) const {
    const Vendor& vendor = *m_facts.vendor(account);
    const Operation& operation = *vendor.operation(m_kind);
    const bool mayFit = layer.fitted.contains(account);
    const auto asItIs = whyNot(operation, clip);
    const bool mendable = asItIs && !whyNot(operation, clip, true);
    side.fit = mayFit && mendable;
    side.couldFit = !mayFit && mendable;
    if (const auto broken = m_facts.broken.constFind(clip.path); broken != m_facts.broken.cend())
        side.whyNot = *broken;
    else if (asItIs && !side.fit)
        side.whyNot = asItIs;
    JobSpec job = plainJob(layer, {.account = account}, {});
    job.source = clip.path;
    if (!side.whyNot && vendor.needsKey())
        side.whyNot = stagingMissing(vendor, job, !m_facts.known.account(account).bucket.isEmpty());
    if (operation.regions.most == 0)
        return;
    job.regions = sentRegions(clip.regions, operation.regions);
    job.frameSize = clip.facts ? clip.facts->size : QSize();
    for (const ApiError& problem : checkJob(vendor, job)) {
        if (!side.whyNot && problem.field == "region"_L1)
            side.whyNot = problem;
    }
}

const LaunchVerdicts::ClipSide& LaunchVerdicts::clipSide(AccountSide& account, const LaunchLayer& layer, int clip, const QString& id) {
    ClipSide& side = account.clips[size_t(clip)];
    if (!std::exchange(side.known, true))
        judge(side, layer, m_facts.clips[clip], id);
    return side;
}

std::optional<ApiError> LaunchVerdicts::clipProblem(const LaunchLayer& layer, int clip, const QString& account) {
    AccountSide& side = accountSide(account);
    return side.whyNot ? std::nullopt : clipSide(side, layer, clip, account).whyNot;
}

bool LaunchVerdicts::couldBeFitted(const LaunchLayer& layer, int clip, const QString& account) {
    AccountSide& side = accountSide(account);
    return !side.whyNot && clipSide(side, layer, clip, account).couldFit;
}

std::optional<Estimate> LaunchVerdicts::price(ColumnSide& side, const LaunchLayer& layer, const LaunchColumn& column, double seconds) const {
    const auto known = side.prices.constFind(seconds);
    if (known != side.prices.cend())
        return *known;
    const Vendor& vendor = *m_facts.vendor(column.account);
    const JobSpec job = plainJob(layer, column, {});
    const auto estimate = estimateOf(vendor, *vendor.operation(m_kind), m_facts.known.prices.value(column.account),
                                     m_facts.known.account(column.account), job.targetLanguage, seconds, job.options);
    side.prices.insert(seconds, estimate);
    return estimate;
}

LaunchVerdicts::AccountSide& LaunchVerdicts::lookAt(const LaunchColumn& column) {
    if (!m_recent.account || !(m_recent.column == column) || qsizetype(m_recent.account->clips.size()) != m_facts.clips.size())
        m_recent = {column, &accountSide(column.account), nullptr};
    return *m_recent.account;
}

std::optional<ApiError> LaunchVerdicts::obstacle(AccountSide& account, const LaunchLayer& layer, int clip, const LaunchColumn& column) {
    if (account.whyNot)
        return account.whyNot;
    if (const auto& ofClip = clipSide(account, layer, clip, column.account).whyNot)
        return ofClip;
    if (!m_recent.side)
        m_recent.side = &columnSide(layer, column);
    if (layer.own.isEmpty())
        return m_recent.side->whyNot;
    const auto own = layer.own.constFind(m_facts.clips[clip].path);
    return own == layer.own.cend() ? m_recent.side->whyNot : languageProblem(layer, column, *own);
}

bool LaunchVerdicts::isPossible(const LaunchLayer& layer, int clip, const LaunchColumn& column) {
    return !obstacle(lookAt(column), layer, clip, column);
}

LaunchCell LaunchVerdicts::cell(const LaunchLayer& layer, int clip, const LaunchColumn& column) {
    AccountSide& account = lookAt(column);
    if (const auto problem = obstacle(account, layer, clip, column))
        return {.whyNot = problem};
    const ClipSide& ofClip = account.clips[size_t(clip)];
    ColumnSide& side = *m_recent.side;
    const JobClip& one = m_facts.clips[clip];
    LaunchCell cell{.fit = ofClip.fit};
    const auto estimate = one.facts || account.vendor->creditUnit.isEmpty() ? price(side, layer, column, one.facts ? one.facts->seconds : 0)
                                                                            : std::nullopt;
    if (estimate) {
        cell.credits = estimate->credits;
        cell.ownRate = estimate->own;
    }
    if (m_facts.tasks.isEmpty())
        return cell;
    const auto task = m_facts.tasks.constFind({m_kind, column.account, one.path, side.target});
    if (task != m_facts.tasks.cend())
        cell.known = *task;
    return cell;
}

JobSpec LaunchVerdicts::job(const LaunchLayer& layer, int clip, const LaunchColumn& column) {
    const JobClip& one = m_facts.clips[clip];
    JobSpec job = plainJob(layer, column, layer.own.value(one.path));
    job.source = one.path;
    job.regions = sentRegions(one.regions, operation(column.account)->regions);
    job.frameSize = one.facts && one.facts->size.isValid() ? one.facts->size : QSize();
    job.fit = clipSide(accountSide(column.account), layer, clip, column.account).fit;
    return job;
}
