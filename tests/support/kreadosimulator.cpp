// SPDX-License-Identifier: MIT
#include "tests/support/kreadosimulator.h"

#include "tests/support/kreadodocument.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using apidoc::Complaint;
using apidoc::Operation;

namespace {

constexpr int firstAvatar = 4192;  // photos, then videos, then what the account makes
constexpr int photos = 150;        // two pages of a hundred
constexpr int people = photos + 3;
constexpr int firstOwn = 5000;
constexpr qint64 videoPrice = 10;
constexpr qint64 speechPrice = 4;

struct Spoken {
    QLatin1StringView id;
    QLatin1StringView family;
    QLatin1StringView dialect;
};
constexpr Spoken languages[] = {
    {"1767068435121692686"_L1, "Chinese"_L1, "Chinese (Taiwanese Mandarin, Traditional)"_L1},
    {"1767068435675340832"_L1, "Chinese"_L1, "Chinese (Mandarin, Simplified)"_L1},
    {"1767068435675340833"_L1, "English"_L1, "English (United States)"_L1},
};

QJsonObject envelope(const QString& code, const QString& message, const QJsonValue& data) {
    return {{u"code"_s, code}, {u"message"_s, message}, {u"data"_s, data}, {u"requestId"_s, u"1861664651620286466"_s}};
}

VendorSimulator::Answer good(const QJsonValue& data) {
    return {envelope(u"200"_s, u"Success"_s, data)};
}

VendorSimulator::Answer paged(const QJsonArray& rows, const QJsonObject& fields) {
    const qsizetype size = fields["pageSize"_L1].toInteger(1);
    const qsizetype index = fields["pageIndex"_L1].toInteger(1);
    QJsonArray page;
    for (qsizetype i = (index - 1) * size; i < std::min(rows.size(), index * size); ++i)
        page.append(rows[i]);
    return good(QJsonObject{{u"pageIndex"_s, index},
                            {u"pageSize"_s, size},
                            {u"totalCount"_s, rows.size()},
                            {u"totalPages"_s, (rows.size() + size - 1) / size},
                            {u"data"_s, page}});
}

QJsonArray spokenLanguages() {
    QJsonArray families;
    for (const QString& family : {u"Chinese"_s, u"English"_s}) {
        QJsonArray details;
        for (const Spoken& language : languages) {
            if (language.family == family)
                details.append(QJsonObject{{u"languageId"_s, language.id}, {u"languageEn"_s, family}, {u"languageZh"_s, family},
                                           {u"languageCityType"_s, language.dialect}});
        }
        families.append(QJsonObject{{u"language"_s, family}, {u"languageDetails"_s, details}});
    }
    return families;
}

QString voiceId(bool cloned, qint64 source, int number) {
    return cloned ? u"clone_%1"_s.arg(number) : u"voice_%1_%2"_s.arg(source).arg(number);
}

QJsonObject voice(const Spoken& language, bool cloned, qint64 source, int number) {
    const QJsonArray styles{QJsonObject{{u"styleId"_s, u"77"_s}, {u"styleName"_s, u"calm"_s}}};
    return {{u"id"_s, QString::number(1784864396515565569 + number)},
            {u"languageId"_s, language.id},
            {u"languageCityType"_s, language.dialect},
            {u"voiceId"_s, voiceId(cloned, source, number)},
            {u"voiceName"_s, u"Voice %1"_s.arg(number)},
            {u"defaultPhotoUrl"_s, u"https://cdn.example.com/photo.webp"_s},
            {u"defaultVoiceUrl"_s, u"https://cdn.example.com/voice.mp3"_s},
            {u"voiceSource"_s, source},
            {u"voiceClone"_s, cloned ? 1 : 0},
            {u"gender"_s, number % 2 ? u"male"_s : u"female"_s},
            {u"ageGroup"_s, u"young"_s},
            {u"voiceStyles"_s, source == 1 ? styles : QJsonArray()}};
}

/// More voices of Alibaba than fit a page; of every other source two.
int voicesOf(bool cloned, qint64 source) {
    return !cloned && source == 3 ? 130 : 2;
}

/// No two avatars beside one another have the same tags, and nobody is without one.
bool hasTags(qint64 id, const QJsonObject& fields) {
    const QList<qint64> has{210 + id % 2, 137 + id % 3, 140 + id % 7};
    for (const auto& list : {u"tagIds"_s, u"areaTypeIds"_s}) {
        for (const QJsonValue wanted : fields[list].toArray()) {
            if (!has.contains(wanted.toInteger()))
                return false;
        }
    }
    return true;
}

QJsonObject avatarJson(const QString& pictures, qint64 id, bool isVideo) {
    const QString file = pictures + u"/avatar_%1"_s.arg(id);
    return {{u"digitalHumanId"_s, id},
            {u"supportTypeId"_s, isVideo ? 101 : 100},
            {u"digitalHumanThumbnailUrl"_s, file + u"_cover.jpg"_s},
            {u"digitalHumanPhotoUrl"_s, file + u".png"_s},
            {u"digitalHumanPreviewVideoUrl"_s, file + u".mp4"_s}};
}

bool isRemoval(const QString& operation) {
    return operation == "erase"_L1;
}

bool makesAvatar(const QString& operation) {
    return operation.startsWith("avatar-photo"_L1) || operation.startsWith("avatar-clone"_L1);
}

bool isVideoJob(const QString& operation) {
    return !isRemoval(operation) && !makesAvatar(operation);
}

/// Whose jobs a result call knows.
bool answersFor(const QString& call, const QString& operation) {
    return call == "video-result"_L1 ? isVideoJob(operation) : call == operation + "-result"_L1;
}

QString sourceOf(const QJsonObject& fields) {
    for (const auto& name : {u"videoUrl"_s, u"srcFileUrl"_s, u"fileUrl"_s}) {
        if (fields.contains(name))
            return fields[name].toString();
    }
    return fields["audio"_L1]["audioUrl"_L1].toString();
}

bool areBoxes(const QJsonObject& fields) {
    for (const auto& list : {u"rectAreaList"_s, u"customRectAreaList"_s}) {
        for (const QJsonValue area : fields[list].toArray()) {
            if (area["lt_x"_L1].toInteger() >= area["rb_x"_L1].toInteger() || area["lt_y"_L1].toInteger() >= area["rb_y"_L1].toInteger())
                return false;
        }
    }
    return true;
}

std::optional<QString> rangeFault(const QJsonObject& fields) {
    for (const kreadodoc::Range& range : kreadodoc::speechRanges()) {
        if (range.source != fields["voiceSource"_L1].toInteger() || !fields.contains(range.field))
            continue;
        const qint64 value = fields[range.field].toInteger();
        if (!range.least || value < *range.least || value > range.most)
            return range.field + u" is outside what its source takes"_s;
    }
    return {};
}

}  // namespace

KreadoSimulator::KreadoSimulator(const SimulatorSettings& settings)
    : VendorSimulator(settings, {.header = "apiToken", .never = {"Authorization"}}, kreadodoc::operations()) {}

VendorSimulator::Answer KreadoSimulator::code(const QString& code, const QString& message) const {
    return {envelope(code, message, QJsonValue::Null)};
}

/// What a careful client never sends.
VendorSimulator::Answer KreadoSimulator::wrong(const QString& what) {
    addViolation(what);
    return code(u"10002"_s, u"Request parameter error."_s);
}

VendorSimulator::Answer KreadoSimulator::refusal(const Complaint& complaint) const {
    static const QHash<QString, std::pair<QString, QString>> codes{
        {u"auth"_s, {u"405"_s, u"To ensure account security, login has expired. Please log in again"_s}},
        {u"invalid"_s, {u"10002"_s, u"Request parameter error."_s}},
        {u"rate"_s, {u"429"_s, u"Too many requests, please try again later."_s}},
        {u"permission"_s, {u"10022"_s, u"Please upgrade to Pro Membership."_s}},
        {u"credit"_s, {u"10017"_s, u"Your balance is insufficient. Please recharge and try again."_s}},
        {u"missing"_s, {u"10009"_s, u"Data does not exist."_s}},
        {u"internal"_s, {u"10001"_s, u"Internal system exception."_s}},
    };
    const auto& [number, message] = codes[complaint.type];
    return code(number, message);
}

VendorSimulator::Answer KreadoSimulator::answer(const Operation& operation, const QJsonObject& fields, const QString&) {
    const QString& name = operation.name;
    if (name == "account"_L1)
        return account();
    if (name == "languages"_L1)
        return good(spokenLanguages());
    if (name == "voices"_L1)
        return voices(fields);
    if (name == "speech"_L1)
        return speak(fields);
    if (name == "avatars"_L1)
        return avatars(fields);
    if (name == "templates"_L1)
        return templates(fields);
    if (name == "videos"_L1)
        return videos(fields);
    if (name == "video"_L1)
        return video(fields);
    return name.endsWith("-result"_L1) ? result(name, fields) : submit(name, fields);
}

VendorSimulator::Answer KreadoSimulator::account() const {
    return good(QJsonObject{{u"balance"_s, QString::number(double(credits()), 'f', 2)}, {u"vipExpireTime"_s, u"2026-09-04 15:11:51"_s}});
}

VendorSimulator::Answer KreadoSimulator::voices(const QJsonObject& fields) const {
    const bool cloned = fields["voiceClone"_L1].toInteger() == 1;
    const qint64 source = cloned ? 5 : fields["voiceSource"_L1].toInteger();
    const QString gender = fields["gender"_L1].toString();
    QJsonArray rows;
    for (const Spoken& language : languages) {
        if (language.family != fields["language"_L1].toString())
            continue;
        for (int number = 1; number <= voicesOf(cloned, source); ++number) {
            const QJsonObject row = voice(language, cloned, source, number);
            if (gender.isEmpty() || row["gender"_L1] == gender)
                rows.append(row);
        }
    }
    return paged(rows, fields);
}

VendorSimulator::Answer KreadoSimulator::speak(const QJsonObject& fields) {
    if (const auto fault = rangeFault(fields))
        return wrong(*fault);
    if (!std::ranges::any_of(languages, [&](const Spoken& l) { return l.id == fields["languageId"_L1].toString(); }))
        return wrong(u"languageId is none of the list"_s);
    const bool cloned = fields["voiceClone"_L1].toInteger() == 1;
    const qint64 source = fields["voiceSource"_L1].toInteger();
    const QString id = fields["voiceId"_L1].toString();
    bool known = false;
    for (int number = 1; number <= voicesOf(cloned, source); ++number)
        known = known || id == voiceId(cloned, source, number);
    if (!known)
        return code(u"10009"_s, u"Data does not exist."_s);
    const QString task = QString::number(14689 + m_speeches++);
    if (!charge({.taskId = task, .type = u"speech"_s, .credits = speechPrice, .source = fields["content"_L1].toString(),
                 .target = fields["languageId"_L1].toString(), .voice = id}))
        return refusal({.type = u"credit"_s});
    // The document declares paymentMoney as text and shows a number.
    return good(QJsonObject{{u"taskId"_s, task},
                            {u"textToSpeech"_s, QJsonObject{{u"fileId"_s, 1289642},
                                                            {u"duration"_s, 1},
                                                            {u"audioUrl"_s, audioLink()},
                                                            {u"paymentMoney"_s, QString::number(speechPrice)}}}});
}

bool KreadoSimulator::knowsAvatar(qint64 id) const {
    const bool own = std::ranges::any_of(m_jobs, [&](const Job& job) { return job.avatar == id && job.status == 3; });
    return own || (id >= firstAvatar && id < firstAvatar + people);
}

VendorSimulator::Answer KreadoSimulator::avatars(const QJsonObject& fields) const {
    const bool isVideo = fields["supportTypeId"_L1].toInteger() == 101;
    QJsonArray rows;
    if (fields["cloneDigitalHuman"_L1].toInteger() == 0) {
        for (int i = isVideo ? photos : 0; i < (isVideo ? people : photos); ++i) {
            if (hasTags(firstAvatar + i, fields))
                rows.append(avatarJson(settings().pictures, firstAvatar + i, isVideo));
        }
        return paged(rows, fields);
    }
    for (const Job& job : m_jobs) {
        if (job.avatar && job.status == 3 && (job.operation == "avatar-clone"_L1) == isVideo)
            rows.append(avatarJson(settings().pictures, job.avatar, isVideo));
    }
    return paged(rows, fields);
}

VendorSimulator::Answer KreadoSimulator::templates(const QJsonObject& fields) const {
    QJsonArray rows;
    for (int i = 1; i <= 11; ++i)
        rows.append(QJsonObject{{u"id"_s, i},
                                {u"emoVideoUrl"_s, settings().pictures + u"/emo_%1.mp4"_s.arg(i)},
                                {u"emoVideoThumbnailUrl"_s, settings().pictures + u"/emo_%1.png"_s.arg(i)},
                                {u"emoZhDescription"_s, u"惊讶"_s},
                                {u"emoEnDescription"_s, u"Amazed %1"_s.arg(i)}});
    return paged(rows, fields);
}

static QString timeText(const QDateTime& at) {
    return at.toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

VendorSimulator::Answer KreadoSimulator::videos(const QJsonObject& fields) const {
    QJsonArray rows;
    for (const Job& job : m_jobs) {
        if (!isVideoJob(job.operation) || (fields.contains("status"_L1) && fields["status"_L1].toInt() != job.status))
            continue;
        rows.prepend(QJsonObject{{u"taskName"_s, job.name},
                                 {u"taskId"_s, job.taskId},
                                 {u"status"_s, job.status},
                                 {u"supportTypeId"_s, 101},
                                 {u"videoUrl"_s, job.result.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(job.result)},
                                 {u"audioDuration"_s, u"00:00:10"_s},
                                 {u"createTime"_s, timeText(job.at)}});
    }
    return paged(rows, fields);
}

VendorSimulator::Answer KreadoSimulator::video(const QJsonObject& fields) {
    const auto job = std::ranges::find(m_jobs, fields["taskId"_L1].toInteger(), &Job::taskId);
    if (job != m_jobs.end())
        advance(*job);
    const QJsonObject whole{{u"pageIndex"_s, 1}, {u"pageSize"_s, 1'000'000}};
    for (const QJsonValue row : videos(whole).body["data"_L1]["data"_L1].toArray()) {
        if (row["taskId"_L1] == fields["taskId"_L1])
            return good(row);
    }
    return code(u"10009"_s, u"Data does not exist."_s);
}

std::optional<VendorSimulator::Answer> KreadoSimulator::submitFault(const QString& operation, const QJsonObject& fields) {
    const QString name = fields["taskName"_L1].toString();
    if (!makesAvatar(operation) && m_names.contains(name))
        return wrong(u"the taskName \"%1\" was used before"_s.arg(name));
    if (!areBoxes(fields))
        return wrong(u"an area whose corners are no corners"_s);
    const qint64 avatar = fields["digitalHuman"_L1]["digitalHumanId"_L1].toInteger();
    if (operation == "avatar-video"_L1 && !knowsAvatar(avatar))
        return code(u"10020"_s, u"Digital human information does not exist."_s);
    const auto waits = [&](const Job& job) {
        return job.status < 3 && !makesAvatar(job.operation) && isRemoval(job.operation) == isRemoval(operation);
    };
    const int places = isRemoval(operation) ? removalQueue : videoQueue;
    if (!makesAvatar(operation) && std::ranges::count_if(m_jobs, waits) >= places)
        return code(u"10019"_s, u"There are too many tasks queued. Please submit the task later."_s);
    return {};
}

VendorSimulator::Answer KreadoSimulator::submit(const QString& operation, const QJsonObject& fields) {
    if (const auto fault = submitFault(operation, fields))
        return *fault;
    Job job{.id = firstJob + m_jobs.size(),
            .taskId = 122164 + int(m_jobs.size()),
            .operation = operation,
            .name = fields["taskName"_L1].toString(),
            .source = sourceOf(fields),
            .fails = nextTaskFails(),
            .at = now()};
    if (makesAvatar(operation))
        job.avatar = firstOwn + int(m_jobs.size());
    // Nobody says what an avatar costs: its bill is written for nothing, so that two of them are seen.
    if (!charge({.taskId = QString::number(job.id), .type = operation, .credits = makesAvatar(operation) ? 0 : videoPrice,
                 .source = job.source}))
        return refusal({.type = u"credit"_s});
    m_jobs.append(job);
    m_names.append(job.name);
    return good(QJsonObject{{u"jobId"_s, job.id}});
}

void KreadoSimulator::advance(Job& job) {
    if (job.status >= 3)
        return;
    if (++job.polls < settings().polls) {
        job.status = job.polls > 1 || settings().polls == 2 ? 2 : 1;
        return;
    }
    job.status = job.fails ? 4 : 3;
    if (!job.fails && !makesAvatar(job.operation))
        job.result = videoLink();
    // Without a video of its own the simulator gives back what it got.
    if (!job.fails && job.result.isEmpty())
        job.result = job.source;
}

QJsonObject KreadoSimulator::resultOf(const Job& job) const {
    const QJsonValue link = job.result.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(job.result);
    if (makesAvatar(job.operation)) {
        // Filled in before it is done, as the document shows; a clone's id is declared as text.
        QJsonObject avatar = avatarJson(settings().pictures, job.avatar, job.operation == "avatar-clone"_L1);
        if (job.operation == "avatar-clone"_L1)
            avatar["digitalHumanId"_L1] = QString::number(job.avatar);
        return {{u"status"_s, job.status}, {u"digitalHuman"_s, job.status == 1 ? QJsonValue(QJsonValue::Null) : QJsonValue(avatar)}};
    }
    if (!isRemoval(job.operation))
        return {{u"status"_s, job.status}, {u"videoTask"_s, QJsonObject{{u"taskId"_s, job.taskId}, {u"videoUrl"_s, link}}}};
    return {{u"jobId"_s, job.id},
            {u"businessTaskId"_s, QString::number(job.id + 2)},
            {u"taskName"_s, job.name},
            {u"status"_s, job.status},
            {u"targetVideoUrl"_s, link},
            {u"processTime"_s, 296},
            {u"duration"_s, 7},
            {u"createTime"_s, job.at.toString(u"yyyy-MM-ddTHH:mm:ss"_s)}};
}

VendorSimulator::Answer KreadoSimulator::result(const QString& operation, const QJsonObject& fields) {
    const QJsonValue asked = fields["jobId"_L1];
    const qint64 id = asked.isString() ? asked.toString().toLongLong() : asked.toInteger();
    const auto job = std::ranges::find(m_jobs, id, &Job::id);
    if (job == m_jobs.end() || !answersFor(operation, job->operation))
        return code(u"10009"_s, u"Data does not exist."_s);
    advance(*job);
    return good(resultOf(*job));
}
