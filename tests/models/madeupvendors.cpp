// SPDX-License-Identifier: MIT
#include "tests/models/madeupvendors.h"

using namespace Qt::StringLiterals;

namespace madeup {
namespace {

QList<Language> languages(const QStringList& codes) {
    QList<Language> all;
    for (const QString& code : codes)
        all.append({code, englishName(code)});
    return all;
}

Endpoint<SubmitQuery, Submitted> someSubmit() {
    return {[](const SubmitQuery&) { return HttpRequest(); }, [](const HttpReply&) { return Result<Submitted>(); }};
}

Endpoint<Nothing, Balance> someBalance() {
    return {[](const Nothing&) { return HttpRequest(); }, [](const HttpReply&) { return Result<Balance>(); }};
}

InputRule clipRule(MediaLimits limits = {}) {
    limits.needsVideo = true;
    return {.role = InputRole::Video, .limits = limits};
}

QList<OptionRule> options() {
    return {
        {.name = u"voice_clone"_s, .type = OptionType::Flag, .fallback = false},
        {.name = u"multi_speaker"_s, .type = OptionType::Flag, .fallback = false},
        {.name = u"expected_speaker_count"_s,
         .type = OptionType::Integer,
         .least = 1,
         .most = 9,
         .needs = OptionCondition{u"multi_speaker"_s, {u"true"_s}}},
        {.name = u"emotion"_s,
         .type = OptionType::Choice,
         .fallback = u"auto"_s,
         .choices = {u"auto"_s, u"happy"_s, u"sad"_s},
         .excludedBy = OptionCondition{u"voice_clone"_s, {u"true"_s}}},
        {.name = u"speed"_s, .type = OptionType::Number, .fallback = 1.0, .least = 0.5, .most = 2},
        {.name = u"user_prompt"_s, .type = OptionType::Text, .fallback = QString()},
    };
}

Vendor alpha() {
    Operation translate{.kind = OperationKind::Translate,
                        .inputs = {clipRule({.needsSound = true})},
                        .options = options(),
                        .languages = {.languages = languages({u"en"_s, u"es"_s, u"de"_s, u"ja"_s, u"pt-BR"_s, u"fr"_s})},
                        .voice = {.offered = true, .needed = true, .unlessOptions = {u"voice_clone"_s}},
                        .pricedAs = u"dubbing"_s,
                        .resultsLive = std::chrono::hours(2),
                        .submit = someSubmit()};
    Operation lipSync{.kind = OperationKind::LipSync,
                      .inputs = {clipRule(), {.role = InputRole::Audio}},
                      .languages = {.needsSource = false, .needsTarget = false},
                      .submit = someSubmit()};
    Vendor vendor{.id = u"alpha"_s,
                  .name = u"Alpha Dubs"_s,
                  .baseUrl = QUrl(u"https://api.alpha.test"_s),
                  .keyPage = QUrl(u"https://alpha.test/keys"_s),
                  .creditUnit = u"credits"_s,
                  .paths = {{u"balance"_s, u"/account/balance"_s, true}, {u"voices"_s, u"/voices"_s, false}},
                  .operations = {translate, lipSync},
                  .balance = someBalance(),
                  .pricing = {[](const Nothing&) { return HttpRequest(); }, [](const HttpReply&) { return Result<QList<Price>>(); }},
                  .usage = {[](const UsageQuery&) { return HttpRequest(); }, [](const HttpReply&) { return Result<UsagePage>(); }}};
    vendor.upload.ticket = {[](const UploadQuery&) { return HttpRequest(); },
                            [](const HttpReply&) { return Result<UploadTicket>(); }};
    return vendor;
}

Vendor bravo() {
    Operation translate{.kind = OperationKind::Translate,
                        .inputs = {clipRule({.maxSeconds = 60})},
                        .languages = {.languages = languages({u"eng"_s, u"spa"_s, u"fra"_s}), .autoSource = u"auto"_s},
                        .submit = someSubmit()};
    return {.id = u"bravo"_s,
            .name = u"Bravo"_s,
            .baseUrl = QUrl(u"https://bravo.test/v2"_s),
            .creditUnit = u"coins"_s,
            .operations = {translate},
            .voices = {[](const VoiceQuery&) { return HttpRequest(); }, [](const HttpReply&) { return Result<VoicePage>(); }}};
}

/// What depends on the voice: where it comes from, how loud it can be, which styles it has.
QList<OptionRule> voiceOptions() {
    return {
        {.name = u"voiceSource"_s,
         .type = OptionType::Choice,
         .fallback = QJsonValue::Null,
         .choices = {u"studio"_s, u"street"_s, u"booth"_s},
         .fromVoice = FromVoice::Value},
        {.name = u"styleId"_s, .type = OptionType::Text, .fallback = QJsonValue::Null, .fromVoice = FromVoice::Choices},
        {.name = u"volume"_s,
         .type = OptionType::Integer,
         .fallback = QJsonValue::Null,
         .least = -10,
         .most = 100,
         .rangedBy = u"voiceSource"_s,
         .ranges = {{u"studio"_s, 0, 100}, {u"street"_s, -10, 10}}},
    };
}

Vendor charlie() {
    Operation speech{.kind = OperationKind::Speech,
                     .options = voiceOptions(),
                     .languages = {.languages = languages({u"en"_s, u"es"_s}), .needsSource = false, .needsTarget = false},
                     .voice = {.offered = true, .needed = true},
                     .needsText = true,
                     .pricedAs = u"speaking"_s,
                     .submit = someSubmit()};
    return {.id = u"charlie"_s,
            .name = u"Charlie"_s,
            .baseUrl = QUrl(u"https://charlie.test"_s),
            .creditUnit = u"credits"_s,
            .operations = {speech}};
}

Vendor home() {
    Operation translate{.kind = OperationKind::Translate,
                        .inputs = {clipRule(), {.role = InputRole::Subtitles, .required = false}},
                        .options = {{.name = u"burn_in"_s, .type = OptionType::Flag, .fallback = false}},
                        .languages = {.languages = languages({u"en"_s, u"es"_s, u"ca"_s}),
                                      .pairs = {{u"en"_s, u"es"_s}, {u"en"_s, u"ca"_s}}},
                        .draft = true};
    Operation subtitles{.kind = OperationKind::Subtitles,
                        .inputs = {clipRule()},
                        .languages = {.needsTarget = false},
                        .unavailable = ApiError{.kind = failure::Kind::Invalid,
                                                .reason = failure::Reason::PackageMissing,
                                                .about = {u"tesseract-ocr"_s}}};
    return {.id = u"home"_s, .name = u"This desk"_s, .operations = {translate, subtitles}};
}

/// Every kind of option there is.
QList<OptionRule> manyOptions() {
    return {
        {.name = u"voiceSource"_s, .type = OptionType::Choice, .choices = {u"studio"_s, u"street"_s}},
        {.name = u"glossary"_s, .type = OptionType::Words},
        {.name = u"names"_s, .type = OptionType::Pairs},
        {.name = u"picture.mask"_s, .type = OptionType::Flag, .fallback = false},
        {.name = u"picture.scale"_s, .type = OptionType::Number, .fallback = 1, .least = 0.1, .most = 4},
        {.name = u"lipsync"_s, .type = OptionType::Flag, .fallback = false},
        {.name = u"speakerId"_s, .type = OptionType::Integer, .fallback = QJsonValue::Null, .least = 1, .most = 9007199254740991.0},
        {.name = u"offset"_s, .type = OptionType::Integer, .fallback = QJsonValue::Null, .least = -500, .most = 500},
    };
}

Vendor delta() {
    Operation translate{.kind = OperationKind::Translate,
                        .inputs = {clipRule({.maxFramesPerSecond = 30, .extensions = {u"mp4"_s}})},
                        .options = manyOptions(),
                        .languages = {.languages = languages({u"en"_s, u"es"_s}), .open = true, .form = u"[a-z]{2}(-[A-Z]{2})?"_s},
                        .voice = {.offered = true},
                        .pricedAs = u"plain"_s,
                        .pricedOtherwise = {{u"synced"_s, {u"lipsync"_s, {u"true"_s}}}},
                        .submit = someSubmit()};
    Operation erase{.kind = OperationKind::Erase,
                    .inputs = {clipRule({.maxSeconds = 600})},
                    .regions = {.most = 2, .kinds = {RegionKind::Subtitle, RegionKind::Watermark}, .unit = RegionUnit::SourcePixels},
                    .languages = {.needsSource = false, .needsTarget = false},
                    .submit = someSubmit()};
    Operation swap{.kind = OperationKind::FaceSwap,
                   .inputs = {clipRule(), {.role = InputRole::Image, .limits = {.maxBytes = 500, .extensions = {u"png"_s}}}},
                   .languages = {.needsSource = false, .needsTarget = false},
                   .submit = someSubmit()};
    Operation clone{.kind = OperationKind::VoiceClone,
                    .inputs = {{.role = InputRole::Audio, .limits = {.needsSound = true}}},
                    .languages = {.needsSource = false, .needsTarget = false},
                    .needsConsent = true,
                    .submit = someSubmit()};
    Operation avatar{.kind = OperationKind::AvatarVideo,
                     .inputs = {{.role = InputRole::Audio, .required = false}},
                     .languages = {.needsSource = false, .needsTarget = false},
                     .needsText = true,
                     .submit = someSubmit()};
    return {.id = u"delta"_s,
            .name = u"Delta"_s,
            .baseUrl = QUrl(u"https://delta.test"_s),
            .creditUnit = u"points"_s,
            .operations = {translate, erase, swap, clone, avatar}};
}

OptionRule numberOf(const QString& name, OptionType type, double least, double most) {
    return {.name = name, .type = type, .fallback = QJsonValue::Null, .least = least, .most = most};
}

SceneRules stage() {
    return {.avatar = u"who"_s,
            .ratio = u"shape"_s,
            .frames = {{u"wide"_s, {1280, 720}}, {u"tall"_s, {720, 1280}}},
            .x = u"left"_s,
            .y = u"top"_s,
            .scale = u"zoom"_s,
            .mask = u"cut"_s,
            .masks = {{u"plain"_s, SceneMask::None}, {u"round"_s, SceneMask::Circle}},
            .expression = u"face"_s,
            .backgroundKind = u"behind.kind"_s,
            .colourKind = u"paint"_s,
            .colour = u"behind.paint"_s,
            .backgroundScale = u"behind.zoom"_s};
}

Vendor foxtrot() {
    const LanguageRules none{.needsSource = false, .needsTarget = false};
    Operation video{.kind = OperationKind::AvatarVideo,
                    .inputs = {{.role = InputRole::Audio, .limits = {.needsSound = true}},
                               {.role = InputRole::Image, .required = false}},
                    .options = {{.name = u"shape"_s, .type = OptionType::Choice, .fallback = u"wide"_s, .choices = {u"wide"_s, u"tall"_s}},
                                numberOf(u"who"_s, OptionType::Integer, 1, 2147483647),
                                numberOf(u"left"_s, OptionType::Integer, -9999, 9999),
                                numberOf(u"top"_s, OptionType::Integer, -9999, 9999),
                                numberOf(u"zoom"_s, OptionType::Number, 0.1, 4),
                                {.name = u"cut"_s, .type = OptionType::Choice, .fallback = QJsonValue::Null,
                                 .choices = {u"plain"_s, u"round"_s}},
                                numberOf(u"face"_s, OptionType::Integer, 1, 2147483647),
                                {.name = u"behind.kind"_s, .type = OptionType::Choice, .fallback = QJsonValue::Null,
                                 .choices = {u"paint"_s, u"picture"_s}},
                                {.name = u"behind.paint"_s, .type = OptionType::Text, .fallback = QJsonValue::Null},
                                numberOf(u"behind.zoom"_s, OptionType::Number, 0.1, 4)},
                    .languages = none,
                    .submit = someSubmit()};
    Operation photo{.kind = OperationKind::AvatarPhoto,
                    .inputs = {{.role = InputRole::Image,
                                .limits = {.maxBytes = 10'000'000, .leastSide = 360, .mostSide = 4000, .extensions = {u"jpg"_s, u"png"_s},
                                           .needsVideo = true}}},
                    .languages = none,
                    .submit = someSubmit()};
    Operation clone{.kind = OperationKind::AvatarClone, .inputs = {clipRule({.minSeconds = 5})}, .languages = none, .submit = someSubmit()};
    AvatarEndpoints avatars{.lists = {u"all"_s},
                            .scene = stage(),
                            .list = {[](const AvatarQuery&) { return HttpRequest(); },
                                     [](const HttpReply&) { return Result<AvatarPage>(); }}};
    return {.id = u"foxtrot"_s,
            .name = u"Foxtrot"_s,
            .baseUrl = QUrl(u"https://foxtrot.test"_s),
            .creditUnit = u"coins"_s,
            .operations = {video},
            .makers = {photo, clone},
            .avatars = avatars};
}

}  // namespace

VendorRegistry vendors() {
    return VendorRegistry({alpha(), bravo(), charlie(), home()});
}

VendorRegistry vendorsWithDelta() {
    return VendorRegistry({alpha(), bravo(), charlie(), home(), delta()});
}

VendorRegistry vendorsWithAvatars() {
    return VendorRegistry({alpha(), bravo(), charlie(), home(), delta(), foxtrot()});
}

Account account(const QString& id) {
    return {.id = id, .vendor = id.section(u'/', 0, 0)};
}

Voice speaker(const QString& id, const QString& source, const QJsonObject& styles) {
    Voice voice{.vendor = u"charlie"_s, .id = id, .name = id, .language = u"es"_s, .options = {{u"voiceSource"_s, source}}};
    if (!styles.isEmpty())
        voice.choices[u"styleId"_s] = styles;
    return voice;
}

Voice voice(const QString& id, const QString& name, const QString& language) {
    return {.vendor = u"alpha"_s, .id = id, .name = name, .language = language};
}

JobClip clip(const QString& name, double seconds, bool sound) {
    const QString path = "/clips/"_L1 + name;
    return {.path = path,
            .facts = MediaFile{.path = path,
                               .bytes = 1000,
                               .seconds = seconds,
                               .videoCodec = u"h264"_s,
                               .audioCodec = sound ? u"aac"_s : QString(),
                               .size = QSize(1920, 1080),
                               .framesPerSecond = 25}};
}

}  // namespace madeup
