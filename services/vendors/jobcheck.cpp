// SPDX-License-Identifier: MIT
#include "services/vendors/jobcheck.h"

#include "services/domain/regionjson.h"

#include <QtCore/qfileinfo.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

const InputRule* inputRule(const Operation& operation, InputRole role) {
    const auto found = std::ranges::find(operation.inputs, role, &InputRule::role);
    return found == operation.inputs.end() ? nullptr : &*found;
}

/// The first required input is the clip itself, whatever its role.
QString given(const Operation& operation, const JobSpec& job, const InputRule& rule) {
    if (&rule == &operation.inputs.first())
        return job.source;
    switch (rule.role) {
    case InputRole::Audio:
        return job.audio;
    case InputRole::Image:
        return job.image;
    case InputRole::Subtitles:
        return job.subtitles;
    case InputRole::Video:
        return job.source;
    }
    Q_UNREACHABLE();
}

QString fieldOf(const Operation& operation, const InputRule& rule) {
    return &rule == &operation.inputs.first() ? u"input"_s : roleName(rule.role);
}

/// A subtitle file is told by its name alone: it is not probed. A link may have a name that tells nothing.
void checkSubtitles(const InputRule& rule, const QString& subtitles, QList<ApiError>& problems) {
    const QString name = (isUrl(subtitles) ? QUrl(subtitles).path() : subtitles).section(u'/', -1);
    const QString extension = name.contains(u'.') ? name.section(u'.', -1).toLower() : QString();
    const QStringList& taken = rule.limits.extensions;
    if (subtitles.isEmpty() || taken.isEmpty() || taken.contains(extension) || (extension.isEmpty() && isUrl(subtitles)))
        return;
    problems << invalid(Reason::WrongContainer, roleName(rule.role), {extension, taken.join(", "_L1)});
}

/// A link tells its kind by its name, when it does.
void checkLinkKind(const Operation& operation, const InputRule& rule, const QString& link, QList<ApiError>& problems) {
    static const QStringList media{u"mp4"_s, u"mov"_s, u"mkv"_s, u"webm"_s, u"avi"_s, u"wmv"_s, u"mp3"_s,  u"wav"_s, u"m4a"_s,
                                   u"aac"_s, u"ogg"_s, u"opus"_s, u"flac"_s, u"gif"_s, u"jpg"_s, u"jpeg"_s, u"png"_s, u"webp"_s};
    const QString extension = QFileInfo(QUrl(link).path()).suffix().toLower();
    const QStringList& taken = rule.limits.extensions;
    if (isUrl(link) && !taken.isEmpty() && media.contains(extension) && !taken.contains(extension))
        problems << invalid(Reason::WrongContainer, fieldOf(operation, rule), {extension, taken.join(", "_L1)});
}

void checkInputs(const Operation& operation, const JobSpec& job, QList<ApiError>& problems) {
    for (const InputRule& rule : operation.inputs) {
        if (rule.role != InputRole::Subtitles)
            checkLinkKind(operation, rule, given(operation, job, rule), problems);
        if (rule.required && given(operation, job, rule).isEmpty())
            problems << invalid(Reason::InputMissing, fieldOf(operation, rule), {roleName(rule.role)});
        if (rule.role == InputRole::Subtitles)
            checkSubtitles(rule, job.subtitles, problems);
    }
    if (operation.needsText && job.text.trimmed().isEmpty())
        problems << invalid(Reason::TextMissing, u"text"_s);
}

/// A source is looked at wherever one is given, even where the vendor could find it out.
void checkLanguages(const LanguageRules& rules, const JobSpec& job, QList<ApiError>& problems) {
    const QString& from = job.sourceLanguage;
    const QString& to = job.targetLanguage;
    const bool knowsSources = std::ranges::any_of(rules.languages, &Language::source);
    if (rules.needsSource && from.isEmpty() && rules.autoSource.isEmpty())
        problems << invalid(Reason::LanguageMissing, u"from"_s);
    if (rules.needsTarget && to.isEmpty())
        problems << invalid(Reason::LanguageMissing, u"to"_s);
    if (!from.isEmpty() && knowsSources && !rules.takesSource(from))
        problems << invalid(Reason::LanguageUnsupported, u"from"_s, {from});
    else if (!to.isEmpty() && !rules.languages.isEmpty() && !rules.takesTarget(to))
        problems << invalid(Reason::LanguageUnsupported, u"to"_s, {to});
    else if (!from.isEmpty() && !to.isEmpty() && knowsSources && !rules.takesPair(from, to))
        problems << (from == to ? invalid(Reason::SameLanguage, u"to"_s, {to})
                                : invalid(Reason::PairUnsupported, u"to"_s, {from, to}));
}

void checkVoice(const Operation& operation, const JobSpec& job, QList<ApiError>& problems) {
    if (!operation.voice.needed || !job.voice.isEmpty())
        return;
    const QStringList& unless = operation.voice.unlessOptions;
    const auto isOn = [&](const QString& flag) { return optionValue(operation.options, job.options, flag).toBool(); };
    if (std::ranges::none_of(unless, isOn))
        problems << invalid(Reason::VoiceMissing, u"voice"_s, unless);
}

void checkRegions(const Operation& operation, const JobSpec& job, QList<ApiError>& problems) {
    const RegionPolicy& policy = operation.regions;
    for (const Region& region : job.regions) {
        if (!policy.kinds.contains(region.kind)) {
            problems << invalid(Reason::RegionKindWrong, u"region"_s, {regionKindName(region.kind)});
            break;
        }
    }
    if (policy.most > 0 && job.regions.size() > policy.most)
        problems << invalid(Reason::RegionTooMany, u"region"_s, {QString::number(job.regions.size()), QString::number(policy.most)});
    const bool inPixels = policy.unit == RegionUnit::SourcePixels;
    if (inPixels && isUrl(job.source) && !job.regions.isEmpty() && !job.frameSize.isValid())
        problems << invalid(Reason::FrameSizeMissing, u"frame-size"_s);
    if (policy.option.isEmpty() || !job.regions.isEmpty())
        return;
    const QString mode = optionValue(operation.options, job.options, policy.option).toString();
    if (policy.neededFor.contains(mode))
        problems << invalid(Reason::RegionMissing, u"region"_s, {mode});
}

/// Loopback is for tests and gateways.
bool mayBeFetched(const Vendor& vendor, const QUrl& url) {
    const bool loopback = url.host() == "127.0.0.1"_L1 || url.host() == "localhost"_L1;
    return url.isValid() && (!vendor.onlyHttpsInputs || url.scheme() == "https"_L1 || loopback);
}

void checkUrl(const Vendor& vendor, const QString& field, const QString& value, QList<ApiError>& problems) {
    const bool ascii = std::ranges::all_of(value, [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
    const QUrl url(value, QUrl::StrictMode);
    if (isUrl(value) && (!ascii || !url.isValid()))
        problems << invalid(Reason::UrlNotAllowed, field, {value});
    else if (isUrl(value) && !mayBeFetched(vendor, url))
        problems << invalid(Reason::LinkNotSecure, field, {value});
}

}  // namespace

QList<ApiError> checkJob(const Vendor& vendor, const JobSpec& job) {
    const Operation* operation = vendor.operation(job.operation);
    if (!operation)
        return {invalid(Reason::OperationMissing, u"operation"_s, {vendor.id, operationName(job.operation)})};
    if (operation->unavailable)
        return {*operation->unavailable};
    QList<ApiError> problems;
    checkInputs(*operation, job, problems);
    checkLanguages(operation->languages, job, problems);
    checkVoice(*operation, job, problems);
    checkRegions(*operation, job, problems);
    if (const auto wrong = checkOptions(operation->options, job.options))
        problems << *wrong;
    if (operation->needsConsent && job.consent.trimmed().isEmpty())
        problems << invalid(Reason::ConsentMissing, u"consent"_s);
    if (operation->check)
        problems << operation->check(job);
    checkUrl(vendor, u"input"_s, job.source, problems);
    checkUrl(vendor, u"audio"_s, job.audio, problems);
    checkUrl(vendor, u"image"_s, job.image, problems);
    checkUrl(vendor, u"subtitles"_s, job.subtitles, problems);
    return problems;
}

std::optional<ApiError> stagingMissing(const Vendor& vendor, const JobSpec& job, bool hasBucket) {
    const Operation* operation = vendor.operation(job.operation);
    if (!operation || operation->rendersHere() || vendor.upload || hasBucket)
        return std::nullopt;
    const std::pair<QString, QString> inputs[] = {
        {u"input"_s, job.source}, {u"audio"_s, job.audio}, {u"image"_s, job.image}, {u"subtitles"_s, job.subtitles}};
    for (const auto& [field, input] : inputs) {
        if (!input.isEmpty() && !isUrl(input))
            return invalid(Reason::StagingMissing, field, {vendor.name});
    }
    return std::nullopt;
}

QList<ApiError> checkMedia(const Operation& operation, InputRole role, const MediaFile& media) {
    const InputRule* rule = inputRule(operation, role);
    if (!rule)
        return {};
    return checkLimits(rule->limits, media, fieldOf(operation, *rule));
}
