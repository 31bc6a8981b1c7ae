// SPDX-License-Identifier: MIT
#include "services/vendors/local.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// The clip's own words tell their language when nobody else does (clip.en.srt, a tagged track).
constexpr auto findOut = "auto"_L1;

const OptionRule burnIn{.name = u"burn_in"_s, .type = OptionType::Flag, .fallback = false};
const OptionRule originalSound{.name = u"original_sound"_s,
                               .type = OptionType::Choice,
                               .fallback = u"duck"_s,
                               .choices = {u"duck"_s, u"mute"_s}};
const OptionRule review{.name = u"review"_s,
                        .type = OptionType::Choice,
                        .fallback = u"none"_s,
                        .choices = {u"none"_s, u"source"_s, u"target"_s, u"both"_s}};
const OptionRule speakingRate{
    .name = u"speaking_rate"_s, .type = OptionType::Integer, .fallback = 165, .least = 80, .most = 450};

QList<InputRule> clipAndSubtitles() {
    return {{.role = InputRole::Video, .limits = {.needsVideo = true}},
            {.role = InputRole::Subtitles, .required = false, .limits = {.extensions = {u"srt"_s}}}};
}

Language& entry(QList<Language>& languages, const QString& code) {
    const auto found = std::ranges::find(languages, code, &Language::code);
    if (found != languages.end())
        return *found;
    return languages.emplaceBack(
        Language{.code = code, .name = englishName(code), .source = false, .target = false});
}

LanguageRules rulesFor(const QList<QPair<QString, QString>>& pairs) {
    LanguageRules rules{.autoSource = findOut, .pairs = pairs, .needsSource = false};
    for (const auto& [from, to] : pairs) {
        entry(rules.languages, from).source = true;
        entry(rules.languages, to).target = true;
    }
    for (const Language& language : rules.languages) {
        if (language.target)
            rules.pairs.append({findOut, language.code});
    }
    std::ranges::sort(rules.languages, {}, &Language::name);
    return rules;
}

Operation translate(const LocalCapabilities& found) {
    auto pairs = found.directions;
    pairs.removeIf([&](const auto& pair) { return !found.spoken.contains(pair.second); });
    Operation operation{.kind = OperationKind::Translate, .inputs = clipAndSubtitles()};
    operation.options = {review, originalSound, burnIn};
    operation.languages = rulesFor(pairs);
    operation.voice = {.offered = true};
    operation.outputs = {OutputRole::Video, OutputRole::Subtitles};
    operation.unavailable = found.noVideo         ? found.noVideo
                            : found.noTranslation ? found.noTranslation
                                                  : found.noSpeech;
    return operation;
}

// Into its own language, whichever that is, it takes the words out of the clip, or puts the user's in: nothing
// is translated then.
Operation subtitles(const LocalCapabilities& found) {
    Operation operation{.kind = OperationKind::Subtitles, .inputs = clipAndSubtitles()};
    operation.options = {review, burnIn};
    LanguageRules& rules = operation.languages;
    rules = rulesFor(found.directions);
    for (const QString& code : found.spoken)
        entry(rules.languages, code).source = entry(rules.languages, code).target = true;
    std::ranges::sort(rules.languages, {}, &Language::name);
    rules.same = rules.open = true;
    rules.form = u"[a-z]{2,3}([-_][A-Za-z0-9]+)*"_s;
    operation.outputs = {OutputRole::Video, OutputRole::Subtitles};
    operation.unavailable = found.noVideo;
    operation.check = [missing = found.noTranslation](const JobSpec& job) {
        const QString& from = job.sourceLanguage;
        const bool same = from.isEmpty() || from == findOut || from == job.targetLanguage;
        return missing && !same ? QList<ApiError>{*missing} : QList<ApiError>();
    };
    return operation;
}

Operation speech(const LocalCapabilities& found) {
    Operation operation{.kind = OperationKind::Speech};
    operation.options = {speakingRate};
    operation.languages.needsSource = false;
    for (const QString& code : found.spoken)
        operation.languages.languages.append({.code = code, .name = englishName(code), .source = false});
    operation.voice = {.offered = true};
    operation.needsText = true;
    operation.outputs = {OutputRole::Audio};
    operation.unavailable = found.noSpeech;
    return operation;
}

}  // namespace

Vendor local(const LocalCapabilities& found) {
    Vendor vendor{.id = u"local"_s, .name = u"local"_s};
    vendor.operations = {translate(found), subtitles(found), speech(found)};
    for (Operation& operation : vendor.operations)
        operation.draft = true;
    return vendor;
}
