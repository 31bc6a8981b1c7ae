// SPDX-License-Identifier: MIT
// Qavix, after its API reference, which prints no path at all: every one is assumed.
#include "services/vendors/qavix.h"

#include "services/vendors/successdialect.h"

using namespace Qt::StringLiterals;
using successdialect::Call;

namespace {

// The reference lists no languages. These are suggestions; any code of this form is passed on as it stands.
constexpr auto codeForm = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"_L1;
constexpr QLatin1StringView suggested[] = {
    "zh"_L1, "en"_L1, "ja"_L1, "ko"_L1, "ru"_L1, "de"_L1, "fr"_L1, "ar"_L1, "es"_L1, "it"_L1, "vi"_L1, "pt"_L1, "ms"_L1,
    "tl"_L1, "id"_L1, "nl"_L1, "th"_L1, "no"_L1, "ca"_L1, "bn"_L1, "sr"_L1, "cs"_L1, "bg"_L1, "pl"_L1, "ro"_L1, "sv"_L1,
    "ta"_L1, "tr"_L1, "uk"_L1, "el"_L1, "hi"_L1, "fi"_L1, "hr"_L1, "sk"_L1, "da"_L1, "hu"_L1, "fa"_L1};

QList<Language> languages() {
    QList<Language> all;
    for (const auto code : suggested)
        all.append({code, englishName(code)});
    return all;
}

LanguageRules anyLanguages() {
    return {.languages = languages(), .open = true, .form = codeForm};
}

QList<EndpointPath> paths() {
    return {
        {u"balance"_s, u"/account/balance"_s, true},
        {u"usage"_s, u"/account/usage"_s, true},
        {u"pricing"_s, u"/account/pricing"_s, true},
        {u"task"_s, u"/tasks/{task_id}"_s, true},
        {u"tasks"_s, u"/tasks"_s, true},
        {u"translate"_s, u"/videos/translation"_s, true},
        {u"subtitles"_s, u"/videos/subtitle-translation"_s, true},
        {u"erase"_s, u"/videos/smart-eraser"_s, true},
        {u"face-swap"_s, u"/videos/face-swap"_s, true},
        {u"lip-sync"_s, u"/videos/lip-sync"_s, true},
        {u"voice-clone"_s, u"/audio/voice-clone"_s, true},
        {u"speech"_s, u"/audio/text-to-speech"_s, true},
        {u"voices"_s, u"/voices"_s, true},
        {u"upload-url"_s, u"/files/upload-url"_s, true},
        {u"confirm-upload"_s, u"/files/confirm"_s, true},
        {u"refresh-url"_s, u"/files/refresh-url"_s, true},
    };
}

Operation translate() {
    Operation operation = successdialect::task(OperationKind::Translate, u"video_translation"_s);
    operation.inputs = {{.role = InputRole::Video, .limits = {.needsVideo = true, .needsSound = true}}};
    operation.languages = anyLanguages();
    operation.voice = {.offered = true};
    operation.outputs = {OutputRole::Video, OutputRole::Subtitles};
    operation.submit = successdialect::submitting([](const SubmitQuery& query) {
        QJsonObject body{{u"video_url"_s, successdialect::link(query, InputRole::Video)},
                         {u"source_language"_s, query.job.sourceLanguage},
                         {u"target_language"_s, query.job.targetLanguage}};
        if (!query.job.voice.isEmpty())
            body["voice_id"_L1] = query.job.voice;
        return Call{u"translate"_s, successdialect::named(body, query)};
    });
    return operation;
}

/// Each region is told as 1 = watermark or 2 = subtitle; there is no type for what is to stay.
QJsonObject typedBox(const SentBox& sent) {
    QJsonObject box = successdialect::partsOf(sent);
    box["type"_L1] = sent.kind == RegionKind::Watermark ? 1 : 2;
    return box;
}

Vendor describe() {
    constexpr int manyRegions = 100;  // no limit is documented
    Vendor vendor;
    vendor.id = u"qavix"_s;
    vendor.name = u"Qavix"_s;
    vendor.baseUrl = QUrl(u"https://qavixi.com/qavix"_s);
    vendor.keyPage = QUrl(u"https://www.qavixi.com/en/developer"_s);
    vendor.paths = paths();
    successdialect::describeAccount(vendor, languages());
    const OptionRule embed{.name = u"embed_subtitle"_s, .type = OptionType::Flag, .fallback = true};
    vendor.operations = {translate(),
                         successdialect::subtitles(anyLanguages(), {embed}),
                         successdialect::erase({.mostRegions = manyRegions, .tellsAuto = true, .box = typedBox}),
                         successdialect::lipSync(),
                         successdialect::faceSwap(),
                         successdialect::speech({.languages = languages(), .openLanguages = true}),
                         successdialect::voiceClone()};
    return vendor;
}

}  // namespace

const Vendor& qavix() {
    static const Vendor vendor = describe();
    return vendor;
}
