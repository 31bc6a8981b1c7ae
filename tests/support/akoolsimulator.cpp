// SPDX-License-Identifier: MIT
#include "tests/support/akoolsimulator.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using apidoc::Field;
using apidoc::FieldType;
using apidoc::Operation;

namespace {

QStringList words(const QString& text) {
    return text.split(u' ');
}

const QStringList& languageCodes() {
    static const QStringList codes = words(u"af-ZA sq-AL am-ET en ja hi fr es de zh-CN-shandong zh-CN-sichuan"_s);
    return codes;
}

Field studioVoice() {
    return {.name = u"studio_voice"_s,
            .type = FieldType::Object,
            .inside = {{.name = u"no_translate_words"_s, .type = FieldType::Texts},
                       {.name = u"fixed_words"_s, .type = FieldType::TextMap},
                       {.name = u"pronounced_words"_s, .type = FieldType::TextMap},
                       {.name = u"style"_s,
                        .allowed = words(u"affectionate angry calm cheerful depressed disgruntled embarrassed empathetic excited "
                                         "fearful friendly unfriendly sad serious relaxed professional"_s)}}};
}

/// merge_interval and face_enhance are dead, and nobody can call a desktop program back: whoever sends them is at fault.
QList<Operation> document() {
    return {
        {.name = u"voices"_s,
         .method = "GET",
         .path = u"/api/open/v4/voice/videoTranslation"_s,
         .fields = {{.name = u"language_code"_s},
                    {.name = u"page"_s, .type = FieldType::Whole, .least = 1},
                    {.name = u"size"_s, .type = FieldType::Whole, .least = 1, .most = 100}}},
        {.name = u"languages"_s, .method = "GET", .path = u"/api/open/v3/language/list"_s},
        {.name = u"translate"_s,
         .method = "POST",
         .path = u"/api/open/v3/content/video/createbytranslate"_s,
         .fields = {{.name = u"url"_s, .type = FieldType::Url, .required = true},
                    {.name = u"source_language"_s, .required = true},
                    {.name = u"language"_s, .required = true, .form = u"[^,\\s]+(,[^,\\s]+)*"_s},
                    {.name = u"lipsync"_s, .type = FieldType::Flag},
                    {.name = u"speaker_num"_s, .type = FieldType::Whole, .least = 0},
                    {.name = u"remove_bgm"_s, .type = FieldType::Flag},
                    {.name = u"caption_type"_s, .type = FieldType::Whole, .least = 0, .most = 4},
                    {.name = u"caption_url"_s, .type = FieldType::Url},
                    {.name = u"voices_map"_s, .type = FieldType::ObjectMap, .inside = {{.name = u"voice_id"_s, .required = true}}},
                    studioVoice(),
                    {.name = u"dynamic_duration"_s, .type = FieldType::Flag}}},
        {.name = u"result"_s,
         .method = "GET",
         .path = u"/api/open/v3/content/video/infobymodelid"_s,
         .fields = {{.name = u"video_model_id"_s, .required = true}}},
    };
}

QJsonObject envelope(int code, const QString& message, const QJsonValue& data) {
    return {{u"code"_s, code}, {u"msg"_s, message}, {u"data"_s, data}};
}

VendorSimulator::Answer languages() {
    QJsonArray list;
    for (const QString& code : languageCodes()) {
        QJsonObject language{{u"lang_name"_s, u"Language "_s + code}, {u"lang_code"_s, code},
                             {u"url"_s, u"https://d11fbe263bhqij.cloudfront.net/public/flag.png"_s}};
        if (code != "ja"_L1)  // no longer documented: there or not
            language["need_voice_id"_L1] = true;
        list.append(language);
    }
    return {envelope(1000, u"OK"_s, QJsonObject{{u"lang_list"_s, list}})};
}

}  // namespace

AkoolSimulator::AkoolSimulator(const SimulatorSettings& settings)
    : VendorSimulator(settings, {.header = "x-api-key", .prefix = {}, .never = {"Authorization"}}, document()),
      m_voiceIds{u"6889b755662160e2caad5fdf"_s, u"6889b74e662160e2caad5fd5"_s} {}

void AkoolSimulator::refuseLanguage(const QString& language, int code) {
    m_refused.insert(language, code);
}

void AkoolSimulator::addVoices(int count) {
    for (int voice = 0; voice < count; ++voice)
        m_voiceIds.append(u"68890000%1"_s.arg(voice, 16, 16, QLatin1Char('0')));
}

VendorSimulator::Answer AkoolSimulator::refusal(const apidoc::Complaint& complaint) const {
    static const QHash<QString, int> codes{{u"auth"_s, 1101},   {u"invalid"_s, 1003}, {u"rate"_s, 1005},    {u"permission"_s, 1009},
                                           {u"credit"_s, 1104}, {u"missing"_s, 1008}, {u"internal"_s, 1205}};
    return {envelope(codes.value(complaint.type, 1003), complaint.message, QJsonValue::Null)};
}

VendorSimulator::Answer AkoolSimulator::answer(const Operation& operation, const QJsonObject& fields, const QString&) {
    if (operation.name == "voices"_L1)
        return voices(fields);
    if (operation.name == "languages"_L1)
        return languages();
    if (operation.name == "translate"_L1)
        return translate(fields);
    return result(fields["video_model_id"_L1].toString());
}

VendorSimulator::Answer AkoolSimulator::voices(const QJsonObject& query) const {
    const QString wanted = query["language_code"_L1].toString();
    const qint64 page = query["page"_L1].toInteger(1);
    const qint64 size = query["size"_L1].toInteger(100);
    QJsonArray all;
    for (qsizetype i = 0; i < m_voiceIds.size(); ++i) {
        const QString language = i % 2 == 0 ? u"zh-CN-shandong"_s : u"zh-CN-sichuan"_s;
        if (wanted.isEmpty() || wanted == language)
            all.append(QJsonObject{{u"_id"_s, u"67"_s + m_voiceIds[i]}, {u"voice_id"_s, m_voiceIds[i]},
                                   {u"gender"_s, i % 2 == 0 ? u"Male"_s : u"Female"_s}, {u"language"_s, u"Chinese"_s},
                                   {u"name"_s, u"Voice %1"_s.arg(i)}, {u"style"_s, QJsonArray{u"casual"_s}},
                                   {u"age"_s, QJsonArray{u"Middle aged"_s}}, {u"duration"_s, 10116},
                                   {u"language_code"_s, language}});
    }
    QJsonArray shown;
    for (qint64 i = (page - 1) * size; i < std::min(page * size, qint64(all.size())); ++i)
        shown.append(all[i]);
    return {envelope(1000, u"OK"_s, QJsonObject{{u"page"_s, page}, {u"size"_s, size}, {u"count"_s, all.size()}, {u"result"_s, shown}})};
}

std::optional<QString> AkoolSimulator::translationFault(const QJsonObject& fields) const {
    const QStringList targets = fields["language"_L1].toString().split(u',');
    const QString from = fields["source_language"_L1].toString();
    if (from != "DEFAULT"_L1 && !languageCodes().contains(from))
        return u"source_language is not in the list"_s;
    for (const QString& language : targets) {
        if (!languageCodes().contains(language))
            return language + u" is not in the list"_s;
    }
    const QJsonObject map = fields["voices_map"_L1].toObject();
    for (auto entry = map.begin(); entry != map.end(); ++entry) {
        if (!targets.contains(entry.key()))
            return u"voices_map names a language that is not asked for"_s;
        if (!m_voiceIds.contains(entry.value()["voice_id"_L1].toString()))
            return u"there is no such voice"_s;
    }
    return {};
}

QJsonObject AkoolSimulator::describe(const Job& job, const QJsonObject& fields) const {
    return {{u"_id"_s, job.id},
            {u"create_time"_s, now().toMSecsSinceEpoch()},
            {u"uid"_s, 101400},
            {u"target_video"_s, fields["url"_L1]},
            {u"language"_s, job.language},
            {u"source_language"_s, fields["source_language"_L1]},
            {u"video_id"_s, u"video"_s + job.id},
            {u"task_id"_s, u"task"_s + job.id},
            {u"video_status"_s, 1},
            {u"video_lock_duration"_s, 16.44},
            {u"deduction_lock_duration"_s, creditsPerLanguage},
            {u"video"_s, u""_s},
            {u"lipsync"_s, job.lipsync}};
}

/// One entry of `all_results`: each language has its own code, and pays for itself.
QJsonObject AkoolSimulator::takeLanguage(const QString& language, const QJsonObject& fields) {
    const auto no = [&](int code, const QString& why) { return envelope(code, why, QJsonObject{{u"language"_s, language}}); };
    const QString source = fields["url"_L1].toString();
    const bool lipsync = fields["lipsync"_L1].toBool();
    const bool made = std::ranges::any_of(
        m_jobs, [&](const Job& job) { return job.lipsync && lipsync && job.source == source && job.language == language; });
    if (m_refused.contains(language))
        return no(m_refused.value(language), u"as told to"_s);
    if (made)
        return no(1202, u"The same video cannot be translated lipSync in the same language more than 1 times"_s);
    const Job job{.id = newId(), .language = language, .source = source, .lipsync = lipsync, .fails = nextTaskFails()};
    if (!charge({.taskId = job.id, .type = u"translate"_s, .credits = creditsPerLanguage, .source = source, .target = language,
                 .voice = fields["voices_map"_L1][language]["voice_id"_L1].toString()}))
        return no(1104, u"Insufficient credit balance"_s);
    m_jobs.append(job);
    return envelope(1000, u"OK"_s, describe(job, fields));
}

VendorSimulator::Answer AkoolSimulator::translate(const QJsonObject& fields) {
    if (const auto fault = translationFault(fields))
        return refusal({.type = u"invalid"_s, .message = *fault});
    QJsonArray results;
    for (const QString& language : fields["language"_L1].toString().split(u','))
        results.prepend(takeLanguage(language, fields));  // no order is promised
    const auto taken = [](const QJsonValue& entry) { return entry["code"_L1].toInt() == 1000; };
    const auto first = std::find_if(results.begin(), results.end(), [&](const auto& entry) { return taken(entry); });
    QJsonObject body = first == results.end() ? results.first().toObject() : QJsonValue(*first).toObject();
    if (m_leavesOutResults)
        return {body};
    if (first != results.end()) {
        QJsonObject other = body["data"_L1].toObject();
        other["_id"_L1] = newId();
        body["data"_L1] = other;
    }
    body["all_results"_L1] = results;
    return {body};
}

VendorSimulator::Answer AkoolSimulator::result(const QString& id) {
    const auto job = std::ranges::find(m_jobs, id, &Job::id);
    if (job == m_jobs.end()) {
        addViolation(u"result: %1 is no _id of all_results"_s.arg(id));
        return refusal({.type = u"missing"_s, .message = u"The content you get does not exist"_s});
    }
    ++job->polls;
    const int polls = std::max(1, settings().polls);
    QJsonObject data{{u"_id"_s, job->id}, {u"create_time"_s, now().toMSecsSinceEpoch()}, {u"uid"_s, 101400},
                     {u"video_status"_s, job->polls == 1 ? 1 : 2}, {u"video"_s, u""_s},
                     {u"progress"_s, std::min(99, 100 * job->polls / polls)}};
    if (job->polls < polls)
        return {envelope(1000, u"OK"_s, data)};
    const QString video = videoLink();
    if (job->fails || video.isEmpty()) {
        data["video_status"_L1] = 4;
        data["error_code"_L1] = 501312;
        data["error_reason"_L1] = u"Oops! Something went a bit wonky. Please try again"_s;
        return {envelope(1000, u"OK"_s, data)};
    }
    data["video_status"_L1] = 3;
    data["video"_L1] = video;
    data["progress"_L1] = 100;
    data["deduction_duration"_L1] = creditsPerLanguage;
    data["audio_splits"_L1] = QJsonObject{{u"original_srt_url"_s, subtitleLink(u"original"_s)},
                                          {u"translated_srt_url"_s, subtitleLink(job->language)},
                                          {u"no_caption_video_url"_s, video}};
    return {envelope(1000, u"OK"_s, data)};
}

QJsonObject AkoolSimulator::spoilt(const Misbehaviour& misbehaviour, const QJsonObject& body) {
    using Kind = Misbehaviour::Kind;
    QJsonObject bent = misbehaviour.spoil(body);
    QJsonObject data = bent["data"_L1].toObject();
    if (misbehaviour.kind == Kind::MissingFields || misbehaviour.kind == Kind::NullData)
        bent.remove("all_results"_L1);
    if (misbehaviour.kind == Kind::UnknownStatus && data.contains("video_status"_L1)) {
        data["video_status"_L1] = 77;
        bent["data"_L1] = data;
    }
    if (misbehaviour.kind != Kind::HugeIds)
        return bent;
    QJsonArray results = bent["all_results"_L1].toArray();
    qint64 huge = std::numeric_limits<qint64>::max();
    for (QJsonValueRef entry : results) {
        QJsonObject taken = entry.toObject();
        QJsonObject described = taken["data"_L1].toObject();
        const auto job = std::ranges::find(m_jobs, described["_id"_L1].toString(), &Job::id);
        if (job == m_jobs.end())
            continue;
        job->id = QString::number(huge);
        described["_id"_L1] = huge--;
        taken["data"_L1] = described;
        entry = taken;
    }
    if (!results.isEmpty())
        bent["all_results"_L1] = results;
    return bent;
}
