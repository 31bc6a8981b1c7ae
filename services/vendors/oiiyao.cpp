// SPDX-License-Identifier: MIT
// Oiiyao, after its API reference. Paths that the reference does not print are marked as assumed.
#include "services/vendors/oiiyao.h"

#include "services/vendors/successdialect.h"

using namespace Qt::StringLiterals;
using successdialect::Call;

namespace {

// Language codes of the reference's last chapter. "yue" can only be heard, the third row only be spoken.
constexpr QLatin1StringView bothWays[] = {
    "zh"_L1, "en"_L1, "ja"_L1, "ko"_L1, "ru"_L1, "de"_L1, "fr"_L1, "ar"_L1, "es"_L1, "it"_L1, "vi"_L1,
    "pt"_L1, "ms"_L1, "tl"_L1, "id"_L1, "nl"_L1, "th"_L1, "no"_L1, "ca"_L1, "bn"_L1, "sr"_L1};
constexpr QLatin1StringView onlySource[] = {"yue"_L1};
constexpr QLatin1StringView onlyTarget[] = {
    "pt-BR"_L1, "cs"_L1, "bg"_L1, "pl"_L1, "ro"_L1, "sv"_L1, "ta"_L1, "tr"_L1, "uk"_L1,
    "el"_L1,    "hi"_L1, "fi"_L1, "hr"_L1, "sk"_L1, "da"_L1, "hu"_L1, "fa"_L1};

QList<Language> languages() {
    QList<Language> all;
    for (const auto code : bothWays)
        all.append({code, englishName(code), true, true});
    for (const auto code : onlySource)
        all.append({code, englishName(code), true, false});
    for (const auto code : onlyTarget)
        all.append({code, englishName(code), false, true});
    return all;
}

/// For speech the reference names no list of its own: any code of the two.
QList<Language> spoken() {
    QList<Language> all = languages();
    for (Language& language : all) {
        language.source = false;
        language.target = true;
    }
    return all;
}

QList<EndpointPath> paths() {
    return {
        {u"balance"_s, u"/account/balance"_s, true},
        {u"usage"_s, u"/account/usage"_s, true},
        {u"pricing"_s, u"/account/pricing"_s, true},
        {u"task"_s, u"/tasks/{task_id}"_s, true},
        {u"tasks"_s, u"/tasks"_s, true},
        {u"translate"_s, u"/videos/translation"_s, true},
        {u"translate-multi-speaker"_s, u"/videos/multi-speaker-translation"_s, true},
        {u"subtitles"_s, u"/videos/subtitle-translation"_s, true},
        {u"erase"_s, u"/videos/smart-eraser"_s, true},
        {u"face-swap"_s, u"/videos/face-swap"_s, true},
        {u"lip-sync"_s, u"/videos/lip-sync"_s, true},
        {u"voice-clone"_s, u"/audio/voice-clone"_s, true},
        {u"speech"_s, u"/audio/text-to-speech"_s, true},
        {u"separate"_s, u"/audio/separation"_s, true},
        {u"voices"_s, u"/voices"_s, false},
        {u"upload-url"_s, u"/files/upload-url"_s, true},
        {u"confirm-upload"_s, u"/files/confirm"_s, true},
        {u"refresh-url"_s, u"/files/refresh-url"_s, false},
    };
}

// "multi_speaker" is a word of ours: it chooses the endpoint that gives each speaker a voice, and is never sent.
const OptionCondition cloning{u"voice_clone"_s, {u"true"_s}};
const OptionCondition severalSpeakers{u"multi_speaker"_s, {u"true"_s}};

QList<OptionRule> translateOptions() {
    return {
        {.name = cloning.option, .type = OptionType::Flag, .fallback = false, .excludedBy = severalSpeakers},
        {.name = severalSpeakers.option, .type = OptionType::Flag, .fallback = false, .excludedBy = cloning},
        // No limit is documented; absent means that it finds out.
        {.name = u"expected_speaker_count"_s, .type = OptionType::Integer, .least = 1, .most = 100, .needs = severalSpeakers},
    };
}

Call translateCall(const SubmitQuery& query) {
    const QJsonObject& set = query.job.options;
    QJsonObject body = successdialect::named({{u"video_url"_s, successdialect::link(query, InputRole::Video)},
                                              {u"source_language"_s, query.job.sourceLanguage},
                                              {u"target_language"_s, query.job.targetLanguage}},
                                             query);
    if (set[severalSpeakers.option].toBool()) {
        if (set["expected_speaker_count"_L1].isDouble())
            body["expected_speaker_count"_L1] = set["expected_speaker_count"_L1];
        return {u"translate-multi-speaker"_s, body};
    }
    const bool clone = set[cloning.option].toBool();
    body[cloning.option] = clone;
    if (!clone)
        body["voice_id"_L1] = query.job.voice;
    return {u"translate"_s, body};
}

Operation translate() {
    Operation operation = successdialect::task(OperationKind::Translate, u"video_translation"_s);
    operation.inputs = {{.role = InputRole::Video, .limits = {.needsVideo = true, .needsSound = true}}};
    operation.options = translateOptions();
    operation.languages = {.languages = languages()};
    operation.voice = {.offered = true, .needed = true, .unlessOptions = {cloning.option, severalSpeakers.option}};
    operation.pricedOtherwise = {{u"multi_speaker_translation"_s, severalSpeakers}};
    operation.outputs = {OutputRole::Video, OutputRole::Subtitles};
    operation.submit = successdialect::submitting(translateCall);
    return operation;
}

Operation speech() {
    const QStringList emotions{u"auto"_s, u"neutral"_s, u"happy"_s, u"sad"_s, u"angry"_s, u"surprised"_s};
    return successdialect::speech(
        {.languages = spoken(),
         .options = {{.name = u"emotion"_s, .type = OptionType::Choice, .fallback = u"auto"_s, .choices = emotions},
                     {.name = u"text_normalization"_s,
                      .type = OptionType::Choice,
                      .fallback = u"auto"_s,
                      .choices = {u"auto"_s, u"on"_s, u"off"_s}}},
         .takesName = true});
}

Operation separate() {
    Operation operation = successdialect::task(OperationKind::Separate, u"audio_separation"_s);
    operation.inputs = {{.role = InputRole::Audio, .limits = {.needsSound = true}}};
    operation.outputs = {OutputRole::Vocals, OutputRole::Background};
    operation.submit = successdialect::submitting([](const SubmitQuery& query) {
        const QJsonObject body{{u"audio_url"_s, successdialect::link(query, InputRole::Audio)}};
        return Call{u"separate"_s, successdialect::named(body, query)};
    });
    return operation;
}

Vendor describe() {
    Vendor vendor;
    vendor.id = u"oiiyao"_s;
    vendor.name = u"Oiiyao"_s;
    vendor.baseUrl = QUrl(u"https://api.oiiyao.com"_s);
    vendor.keyPage = QUrl(u"https://www.oiiyao.com/en/developer"_s);
    vendor.paths = paths();
    successdialect::describeAccount(vendor, languages());
    // Only the first region is used, and it has no type.
    const Operation erase = successdialect::erase({.box = successdialect::partsOf});
    vendor.operations = {translate(),
                         successdialect::subtitles({.languages = languages()}, {}),
                         erase,
                         successdialect::lipSync(),
                         successdialect::faceSwap(),
                         speech(),
                         successdialect::voiceClone(),
                         separate()};
    for (Operation& operation : vendor.operations)
        operation.resultsLive = std::chrono::hours(2);
    return vendor;
}

}  // namespace

const Vendor& oiiyao() {
    static const Vendor vendor = describe();
    return vendor;
}
