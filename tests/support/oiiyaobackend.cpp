// SPDX-License-Identifier: MIT
#include "tests/support/oiiyaobackend.h"

#include "tests/support/oiiyaovoices.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using apidoc::Complaint;
using apidoc::Operation;
using Answer = OiiyaoBackend::Answer;

OiiyaoBackend::OiiyaoBackend(SimulatorWorld& world, ObjectStore& store, const Settings& settings,
                             const SuccessDocument& document)
    : m_world(world),
      m_store(store),
      m_settings(settings),
      m_document(document),
      m_credits(settings.credits),
      m_voices(oiiyaoVoices()) {}

static QString isoTime(const QDateTime& time) {
    return time.toUTC().toString(Qt::ISODate);
}

static Answer notFound(const QString& what, const QString& param) {
    return {.complaint = Complaint{u"not_found"_s, u"not_found"_s, what + u" not found"_s, param}};
}

static Answer refusal(const QString& code, const QString& message, const QString& param) {
    return {.complaint = Complaint{.code = code, .message = message, .param = param}};
}

Answer OiiyaoBackend::answer(const Operation& operation, const QJsonObject& fields, const QString& taskId) {
    if (!operation.taskType.isEmpty())
        return createOnce(operation, fields);
    const QString& name = operation.name;
    const QString fileId = fields["file_id"_L1].toString();
    if (name == "balance"_L1)
        return balance();
    if (name == "usage"_L1)
        return usage(fields);
    if (name == "pricing"_L1)
        return pricing();
    if (name == "voices"_L1)
        return voices(fields);
    if (name == "task"_L1)
        return task(taskId);
    if (name == "tasks"_L1)
        return tasks(fields);
    if (name == "voice-clone"_L1)
        return cloneVoice(fields);
    if (name == "upload-url"_L1)
        return uploadUrl(fields);
    if (name == "confirm-upload"_L1)
        return confirm(fileId);
    return refresh(fileId);
}

Answer OiiyaoBackend::balance() const {
    return {
        .data = {{u"credits_remaining"_s, m_credits},
                 {u"plan"_s, u"pro"_s},
                 {u"expires_at"_s, isoTime(m_world.now().addYears(1))},
                 {u"rate_limits"_s, QJsonObject{{u"requests_per_minute"_s, m_settings.requestsPerMinute},
                                                {u"queries_per_second"_s, m_settings.queriesPerSecond}}}}};
}

/// The rows of one page, newest first; the cursor is how many came before.
static QJsonObject page(const QJsonArray& rows, const QJsonObject& query, const QString& name) {
    const qsizetype from = std::min(qsizetype(query["cursor"_L1].toString().toLongLong()), rows.size());
    const qsizetype to = std::min(from + qsizetype(query["limit"_L1].toInteger(20)), rows.size());
    QJsonArray shown;
    for (qsizetype row = from; row < to; ++row)
        shown.append(rows[row]);
    const bool more = to < rows.size();
    return {{name, shown},
            {u"has_more"_s, more},
            {u"next_cursor"_s, more ? QJsonValue(QString::number(to)) : QJsonValue(QJsonValue::Null)}};
}

Answer OiiyaoBackend::usage(const QJsonObject& query) const {
    const QDate from = QDate::fromString(query["start_date"_L1].toString(), Qt::ISODate);
    const QDate to = QDate::fromString(query["end_date"_L1].toString(), Qt::ISODate);
    QJsonArray records;
    qint64 total = 0;
    for (const Bill& bill : m_bills) {
        if ((from.isValid() && bill.at.date() < from) || (to.isValid() && bill.at.date() > to))
            continue;
        total += bill.credits;
        records.prepend(QJsonObject{{u"task_id"_s, bill.taskId},
                                    {u"task_type"_s, bill.type},
                                    {u"credits_used"_s, bill.credits},
                                    {u"created_at"_s, isoTime(bill.at)}});
    }
    QJsonObject data = page(records, query, u"records"_s);
    data["total_credits_used"_L1] = total;
    return {.data = data};
}

Answer OiiyaoBackend::pricing() const {
    QJsonArray prices;
    for (const QString& type : m_document.taskTypes)
        prices.append(QJsonObject{{u"task_type"_s, type},
                                  {u"credits_per_minute"_s, m_settings.creditsPerMinute},
                                  {u"description"_s, u"per started minute"_s},
                                  {u"language"_s, u"all"_s}});
    return {.data = {{u"pricing"_s, prices}}};
}

Answer OiiyaoBackend::voices(const QJsonObject& query) {
    const QString sample = m_store.keep(u"voice.wav"_s, tone());
    const QString language = query["language"_L1].toString();
    const QString gender = query["gender"_L1].toString();
    QJsonArray shown;
    for (QJsonObject voice : m_voices) {
        const QString spoken = voice["language"_L1].toString();
        if (!language.isEmpty() && spoken != language && !spoken.startsWith(language + u'-'))
            continue;
        if (!gender.isEmpty() && voice["gender"_L1].toString() != gender)
            continue;
        voice["preview_url"_L1] = m_store.link(sample, u"voice.wav"_s).url.toString(QUrl::FullyEncoded);
        shown.append(voice);
    }
    return {.list = shown};
}

Answer OiiyaoBackend::cloneVoice(const QJsonObject& fields) {
    if (const auto fault = mediaFault(*m_document.operationNamed(u"voice-clone"_s), fields))
        return *fault;
    const QString id = u"cloned_%1"_s.arg(m_voices.size());
    const QString name = fields["name"_L1].toString();
    Answer answer =
        charge(m_settings.creditsPerMinute,
               {.taskId = id, .type = u"voice_clone"_s, .source = fields["audio_url"_L1].toString()});
    if (answer.complaint)
        return answer;
    m_voices.append({{u"voice_id"_s, id},
                     {u"name"_s, name},
                     {u"language"_s, u"en-US"_s},
                     {u"gender"_s, u"female"_s},
                     {u"accent"_s, QString()},
                     {u"age_range"_s, QString()},
                     {u"type"_s, u"cloned"_s}});
    answer.data = {{u"voice_id"_s, id}, {u"name"_s, name}, {u"type"_s, u"cloned"_s}};
    return answer;
}

bool OiiyaoBackend::knowsVoice(const QString& id) const {
    return std::ranges::any_of(
        m_voices, [&](const QJsonObject& voice) { return voice["voice_id"_L1].toString() == id; });
}

Answer OiiyaoBackend::uploadUrl(const QJsonObject& fields) {
    const QString md5 = fields["content_md5"_L1].toString();
    const ObjectStore::Ticket ticket =
        m_store.ticket(fields["file_name"_L1].toString(), fields["file_size"_L1].toInteger());
    Answer answer{.data = {{u"file_id"_s, ticket.fileId},
                           {u"upload_url"_s, ticket.link.url.toString(QUrl::FullyEncoded)},
                           {u"upload_method"_s, u"PUT"_s},
                           {u"upload_headers"_s, ticket.headers},
                           {u"expires_at"_s, isoTime(ticket.link.expiresAt)}}};
    const QByteArray hex =
        md5.size() == 32 ? md5.toLatin1().toLower() : QByteArray::fromBase64(md5.toLatin1()).toHex();
    if (const ObjectStore::File* same = md5.isEmpty() ? nullptr : m_store.fileWithMd5(hex)) {
        answer.data["file_id"_L1] = same->id;
        answer.data["url"_L1] = m_store.link(*same).url.toString(QUrl::FullyEncoded);
    }
    return answer;
}

Answer OiiyaoBackend::confirm(const QString& fileId) {
    const ObjectStore::File* file = m_store.file(fileId);
    if (!file)
        return notFound(u"file"_s, u"file_id"_s);
    if (!file->arrived) {
        Answer early = refusal(u"upload_incomplete"_s, u"the file has not been uploaded"_s, u"file_id"_s);
        early.isViolation = true;
        return early;
    }
    return refresh(fileId);
}

Answer OiiyaoBackend::refresh(const QString& fileId) {
    const ObjectStore::File* file = m_store.file(fileId);
    if (!file || !file->arrived)
        return notFound(u"file"_s, u"file_id"_s);
    const ObjectStore::Link link = m_store.link(*file);
    return {.data = {{u"file_id"_s, fileId},
                     {u"url"_s, link.url.toString(QUrl::FullyEncoded)},
                     {u"expires_at"_s, isoTime(link.expiresAt)}}};
}

Answer OiiyaoBackend::task(const QString& id) {
    const auto found = std::ranges::find(m_tasks, id, &Task::id);
    if (found == m_tasks.end())
        return notFound(u"task"_s, u"task_id"_s);
    advance(*found);
    return {.data = describe(*found)};
}

Answer OiiyaoBackend::tasks(const QJsonObject& query) {
    const QString status = query["status"_L1].toString();
    const QString type = query["task_type"_L1].toString();
    QJsonArray rows;
    for (Task& task : m_tasks) {
        advance(task);
        if ((status.isEmpty() || task.status == status) &&
            (type.isEmpty() || task.operation->taskType == type))
            rows.prepend(describe(task));
    }
    return {.data = page(rows, query, u"tasks"_s)};
}

qint64 OiiyaoBackend::price() const {
    return m_settings.creditsPerMinute * qint64(std::ceil(m_settings.sourceSeconds / 60));
}

Answer OiiyaoBackend::charge(qint64 credits, const Bill& bill) {
    if (credits > m_credits)
        return {.complaint = Complaint{
                    u"insufficient_credits"_s, u"insufficient_credits"_s, u"not enough credits"_s, {}}};
    m_credits -= credits;
    Bill charged = bill;
    charged.credits = credits;
    charged.at = m_world.now();
    m_bills.append(charged);
    return {.creditsUsed = credits};
}

std::optional<Answer> OiiyaoBackend::mediaFault(const Operation& operation, const QJsonObject& fields) const {
    for (const apidoc::Field& field : operation.fields) {
        if (field.type != apidoc::FieldType::MediaUrl)
            continue;
        const QUrl url(fields[field.name].toString(), QUrl::StrictMode);
        if (url.scheme() == "https"_L1)
            continue;
        if (!m_store.issued(url)) {
            Answer answer = refusal(u"invalid_url"_s, field.name + u" must use HTTPS"_s, field.name);
            answer.isViolation = true;
            return answer;
        }
        if (m_store.expired(url))
            return refusal(u"url_expired"_s, field.name + u" has expired"_s, field.name);
    }
    return {};
}

/// The same key with the same fields gets the first answer again and costs nothing.
Answer OiiyaoBackend::createOnce(const Operation& operation, const QJsonObject& fields) {
    const QString key = fields["idempotency_key"_L1].toString();
    const auto before = m_answered.constFind(key);
    if (key.isEmpty() || before == m_answered.constEnd()) {
        const Answer answer = create(operation, fields);
        if (!key.isEmpty() && !answer.complaint)
            m_answered.insert(key, {operation.name, fields, answer});
        return answer;
    }
    if (before->operation == operation.name && before->fields == fields)
        return before->answer;
    Answer answer =
        refusal(u"idempotency_mismatch"_s, u"this key was used for another request"_s, u"idempotency_key"_s);
    answer.isViolation = true;
    return answer;
}

Answer OiiyaoBackend::create(const Operation& operation, const QJsonObject& fields) {
    if (const auto fault = mediaFault(operation, fields))
        return *fault;
    const QString voice = fields["voice_id"_L1].toString();
    if (!voice.isEmpty() && !fields["voice_clone"_L1].toBool() && !knowsVoice(voice))
        return refusal(u"invalid_voice"_s, u"there is no such voice"_s, u"voice_id"_s);

    Task task{.id = QString::number(m_nextTaskId),
              .operation = &operation,
              .fields = fields,
              .credits = price(),
              .createdAt = m_world.now()};
    const QString source = fields[fields.contains("video_url"_L1)   ? "video_url"_L1
                                  : fields.contains("audio_url"_L1) ? "audio_url"_L1
                                                                    : "text"_L1]
                               .toString();
    Answer answer = charge(task.credits, {.taskId = task.id,
                                          .type = operation.taskType,
                                          .idempotencyKey = fields["idempotency_key"_L1].toString(),
                                          .source = source,
                                          .target = fields["target_language"_L1].toString(),
                                          .voice = fields["voice_id"_L1].toString()});
    if (answer.complaint)
        return answer;
    ++m_nextTaskId;
    if (m_failuresLeft > 0) {
        --m_failuresLeft;
        task.failure = m_failure;
    }
    m_tasks.append(task);
    answer.data = {{u"task_id"_s, task.id}, {u"task_type"_s, operation.taskType}, {u"status"_s, task.status}};
    if (m_document.tellsEstimates)
        answer.data["estimated_credits"_L1] = task.credits;
    return answer;
}

void OiiyaoBackend::failTasks(const QString& message, int times) {
    m_failure = message;
    m_failuresLeft = times;
}
