// SPDX-License-Identifier: MIT
// KreadoAI's text to speech: languages, voices by source, and the call that answers with the audio itself.
#include "services/vendors/kreadoapi.h"

#include "services/http/jsonreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

/// What one source of voices takes. The same least and most: it cannot be set there at all.
struct Range {
    int least = 0;
    int most = 0;
};
struct SourceRanges {
    QLatin1StringView source;
    Range volume;
    Range rate;
    Range pitch;
};

// The document's table of 7.3. Its second line for source 3 (the cosyVoice model) lies within the first.
constexpr SourceRanges ranges[] = {
    {"1"_L1, {}, {-100, 200}, {-50, 50}},
    {"3"_L1, {0, 100}, {-500, 500}, {-500, 500}},
    {"4"_L1, {10, 300}, {20, 300}, {10, 300}},
    {"5"_L1, {0, 10}, {50, 200}, {-120, 120}},
    {"6"_L1, {-96, 16}, {25, 400}, {-20, 20}},
    {"21"_L1, {}, {0, 100}, {0, 100}},
};

constexpr std::pair<QLatin1StringView, Range SourceRanges::*> ranged[] = {
    {"volume"_L1, &SourceRanges::volume}, {"prosodyRate"_L1, &SourceRanges::rate}, {"prosodyPitch"_L1, &SourceRanges::pitch}};

QStringList sources() {
    QStringList names;
    for (const SourceRanges& source : ranges)
        names << source.source;
    return names;
}

/// One range a source, and as wide as the widest while none is chosen.
OptionRule rangedOption(QLatin1StringView name, Range SourceRanges::*range) {
    OptionRule rule{.name = name, .type = OptionType::Integer, .fallback = QJsonValue::Null, .rangedBy = u"voiceSource"_s};
    for (const SourceRanges& source : ranges) {
        const Range own = source.*range;
        rule.least = std::min<double>(rule.least, own.least);
        rule.most = std::max<double>(rule.most, own.most);
        if (own.least != own.most)
            rule.ranges.append({source.source, double(own.least), double(own.most)});
    }
    return rule;
}

QList<OptionRule> options() {
    QList<OptionRule> rules{
        {.name = u"voiceSource"_s,
         .type = OptionType::Choice,
         .fallback = QJsonValue::Null,
         .choices = sources(),
         .fromVoice = FromVoice::Value},
        {.name = u"voiceClone"_s, .type = OptionType::Flag, .fallback = false, .fromVoice = FromVoice::Value},
        {.name = u"styleId"_s, .type = OptionType::Text, .fallback = QJsonValue::Null, .fromVoice = FromVoice::Choices}};
    for (const auto& [name, range] : ranged)
        rules << rangedOption(name, range);
    return rules;
}

QList<ApiError> checkSpeech(const JobSpec& job) {
    QList<ApiError> problems;
    const QString& to = job.targetLanguage;
    if (!to.isEmpty() && !std::ranges::all_of(to, [](QChar c) { return c >= u'0' && c <= u'9'; }))
        problems << invalid(Reason::LanguageUnsupported, u"to"_s, {to});
    if (json::text(job.options["voiceSource"_L1]).isEmpty())
        problems << invalid(Reason::InputMissing, u"voiceSource"_s, {u"voiceSource"_s});
    return problems;
}

HttpRequest buildSpeech(const SubmitQuery& query) {
    const QJsonObject& options = query.job.options;
    QJsonObject body{{u"languageId"_s, query.job.targetLanguage},
                     {u"content"_s, query.job.text},
                     {u"voiceId"_s, query.job.voice},
                     {u"voiceClone"_s, json::flag(options["voiceClone"_L1]) ? 1 : 0}};
    for (const auto& name : {u"voiceSource"_s, u"volume"_s, u"prosodyRate"_s, u"prosodyPitch"_s}) {
        if (const auto value = json::integer(options[name]))
            body[name] = *value;
    }
    const QString style = json::text(options["styleId"_L1]);
    if (!style.isEmpty())
        body["styleId"_L1] = style;
    return kreadoapi::post(u"speech"_s, body, true);
}

/// The answer is the result: there is nothing to ask for later.
Result<Submitted> parseSpeech(const HttpReply& reply) {
    const auto answer = kreadoapi::data(reply);
    if (!answer)
        return fail(answer.error());
    const QJsonObject spoken = (*answer)["textToSpeech"_L1].toObject();
    const QUrl url = json::link(spoken["audioUrl"_L1]);
    if (url.isEmpty())
        return fail(json::missing(u"textToSpeech.audioUrl"));
    const QString id = json::text((*answer)["taskId"_L1]);
    const RemoteTask task{.id = id,
                          .state = RemoteState::Done,
                          .outputs = {{OutputRole::Audio, url, {}}},
                          .credits = json::number(spoken["paymentMoney"_L1])};
    return Submitted{.tickets = {{.remoteId = id, .finished = task}}};
}

Result<QList<Language>> parseLanguages(const HttpReply& reply) {
    const auto answer = kreadoapi::data(reply);
    if (!answer)
        return fail(answer.error());
    if (!answer->isArray())
        return fail(json::missing(u"data[]"));
    QList<Language> languages;
    for (const QJsonValue family : answer->toArray()) {
        const QString name = json::text(family["language"_L1]);
        for (const QJsonValue detail : family["languageDetails"_L1].toArray()) {
            const QString id = json::text(detail["languageId"_L1]);
            const QString dialect = json::text(detail["languageCityType"_L1]);
            if (!id.isEmpty())
                languages << Language{id, dialect.isEmpty() ? name : dialect, false, true, name};
        }
    }
    return languages;
}

HttpRequest buildVoices(const VoiceQuery& query) {
    QJsonObject body = kreadoapi::pageFields(query.page);
    body["language"_L1] = query.language;
    const bool cloned = query.source == "cloned"_L1;
    body["voiceClone"_L1] = cloned ? 1 : 0;
    if (!cloned)
        body["voiceSource"_L1] = kreadoapi::whole(query.source);
    if (!query.gender.isEmpty())
        body["gender"_L1] = query.gender;
    return kreadoapi::post(u"voices"_s, body);
}

Voice voiceOf(const QJsonValue& row) {
    const bool cloned = json::flag(row["voiceClone"_L1]);
    const QString source = json::text(row["voiceSource"_L1]);
    Voice voice{.vendor = kreadoapi::vendorId,
                .id = json::text(row["voiceId"_L1]),
                .name = json::text(row["voiceName"_L1]),
                .language = json::text(row["languageId"_L1]),
                .gender = json::text(row["gender"_L1]),
                .accent = json::text(row["languageCityType"_L1]),
                .age = json::text(row["ageGroup"_L1]),
                .kind = cloned ? u"cloned"_s : u"system"_s,
                .preview = QUrl(row["defaultVoiceUrl"_L1].toString()),
                .portrait = QUrl(row["defaultPhotoUrl"_L1].toString()),
                .options = {{u"voiceClone"_s, cloned}}};
    QJsonObject styles;
    for (const QJsonValue style : row["voiceStyles"_L1].toArray()) {
        const QString id = json::text(style["styleId"_L1]);
        const QString name = json::text(style["styleName"_L1]);
        if (!name.isEmpty())
            voice.tags << name;
        if (!id.isEmpty())
            styles[id] = name.isEmpty() ? id : name;
    }
    if (!styles.isEmpty())
        voice.choices["styleId"_L1] = styles;
    if (!source.isEmpty())
        voice.options["voiceSource"_L1] = source;
    return voice;
}

Result<VoicePage> parseVoices(const HttpReply& reply) {
    const auto page = kreadoapi::page(reply);
    if (!page)
        return fail(page.error());
    VoicePage voices{.more = page->more};
    for (const QJsonValue row : page->rows) {
        const Voice voice = voiceOf(row);
        if (!voice.id.isEmpty())
            voices.voices << voice;
    }
    return voices;
}

}  // namespace

Operation kreadoapi::speech() {
    Operation operation;
    operation.kind = OperationKind::Speech;
    operation.options = options();
    operation.languages = {.open = true, .form = u"[0-9]+"_s, .needsSource = false};
    operation.voice = {.offered = true, .needed = true};
    operation.needsText = true;
    operation.outputs = {OutputRole::Audio};
    operation.submit = {buildSpeech, parseSpeech};
    operation.check = checkSpeech;
    return operation;
}

Endpoint<Nothing, QList<Language>> kreadoapi::languages() {
    return {[](const Nothing&) { return get(u"languages"_s); }, parseLanguages};
}

Endpoint<VoiceQuery, VoicePage> kreadoapi::voices() {
    return {buildVoices, parseVoices};
}

QStringList kreadoapi::voiceSources() {
    return sources() << u"cloned"_s;
}
