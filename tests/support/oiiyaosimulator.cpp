// SPDX-License-Identifier: MIT
#include "tests/support/oiiyaosimulator.h"

#include <QtCore/qjsondocument.h>

using namespace Qt::StringLiterals;
using apidoc::Complaint;
using apidoc::Operation;

OiiyaoSimulator::OiiyaoSimulator() : OiiyaoSimulator(Settings{}) {}

OiiyaoSimulator::OiiyaoSimulator(const Settings& settings, QObject* parent)
    : Simulator(parent),
      m_world{.now = settings.now ? settings.now : &QDateTime::currentDateTimeUtc},
      m_settings(settings),
      m_document(settings.document ? *settings.document : oiiyaodoc::document()),
      m_store(m_world, settings.store, this),
      m_backend(m_world, m_store, settings.account, m_document),
      m_server([this](const ServerRequest& request) { return handle(request); },
               [this](const ServerRequest& head) { return plan(head); }, this) {
    if (!m_server.listen(settings.port))
        qFatal("the simulator cannot listen on port %d", settings.port);
}

QUrl OiiyaoSimulator::baseUrl() const {
    QUrl url = m_server.url();
    url.setPath(m_document.basePath);
    return url;
}

static ServerReply json(int status, const QJsonObject& object) {
    return {.status = status,
            .headers = {{"Content-Type", "application/json"}},
            .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

static ServerReply refusal(const Complaint& complaint) {
    QJsonObject error{
        {u"type"_s, complaint.type}, {u"code"_s, complaint.code}, {u"message"_s, complaint.message}};
    if (!complaint.param.isEmpty())
        error["param"_L1] = complaint.param;
    return json(oiiyaodoc::statusOf(complaint.type), {{u"success"_s, false}, {u"error"_s, error}});
}

static ServerReply tooMany(qint64 seconds) {
    ServerReply reply =
        refusal({u"rate_limit_error"_s, u"too_many_requests"_s, u"Rate limit exceeded"_s, {}});
    reply.headers.append({"Retry-After", QByteArray::number(seconds)});
    return reply;
}

OiiyaoSimulator::Match OiiyaoSimulator::match(const ServerRequest& request) const {
    Match found;
    for (const Operation& operation : m_document.operations) {
        const QString path = m_document.basePath + m_settings.paths.value(operation.name, operation.path);
        const QString before = path.section(u'{', 0, 0);
        QString taskId;
        if (path.contains(u'{')) {
            taskId = request.path().mid(before.size());
            if (!request.path().startsWith(before) || taskId.isEmpty() || taskId.contains(u'/'))
                continue;
        } else if (request.path() != path) {
            continue;
        }
        found = {&operation, taskId, operation.method == request.method};
        if (found.methodFits)
            break;
    }
    return found;
}

BodyPlan OiiyaoSimulator::plan(const ServerRequest& head) {
    const QMutexLocker locker(&m_world.lock);
    BodyPlan plan;
    const Match matched = match(head);
    if (matched.operation) {
        if (const auto misbehaviour = m_world.misbehaviours.take(matched.operation->name, true))
            plan = misbehaviour->spoil(plan);
    }
    return plan;
}

ServerReply OiiyaoSimulator::violation(const ServerRequest& request, const Complaint& complaint) {
    m_world.violations.append(
        u"%1 %2: %3"_s.arg(QString::fromLatin1(request.method), request.path(), complaint.message));
    return refusal(complaint);
}

ServerReply OiiyaoSimulator::handle(const ServerRequest& request) {
    const QMutexLocker locker(&m_world.lock);
    if (request.path() == m_document.basePath + u"/_sim/state"_s)
        return json(200, state());
    const Match matched = match(request);
    if (!matched.methodFits)
        return violation(request, {u"not_found"_s, u"no_route"_s, u"no such method and path"_s, {}});
    if (const auto fault = formFault(request))
        return violation(request, *fault);
    if (const auto fault = authFault(request))
        return refusal(*fault);
    if (m_settings.enforceRates && tooFast())
        return tooMany(1);

    const Operation& operation = *matched.operation;
    const QJsonObject fields = operation.method == "GET" ? apidoc::fieldsOf(operation, request.query())
                                                         : QJsonDocument::fromJson(request.body).object();
    if (const auto complaint = apidoc::check(operation, fields))
        return violation(request, *complaint);

    ServerReply reply = act(matched, fields);
    reply.delay += m_settings.delay;
    const QString date = QLocale::c().toString(m_world.now().toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    reply.headers.append({"Date", date.toLatin1()});
    return reply;
}

/// What is wrong with a request whatever it asks for.
std::optional<Complaint> OiiyaoSimulator::formFault(const ServerRequest& request) const {
    const auto fault = [](const QString& what) { return Complaint{.code = u"malformed"_s, .message = what}; };
    if (!request.header("Authorization").startsWith("Bearer "))
        return Complaint{
            u"authentication_error"_s, u"missing_key"_s, u"no Authorization: Bearer header"_s, {}};
    if (request.target.contains(m_settings.key))
        return fault(u"the key stands in the URL"_s);
    if (request.method == "GET")
        return request.bodyBytes == 0 ? std::nullopt : std::optional(fault(u"a GET with a body"_s));
    if (!request.header("Content-Type").toLower().startsWith("application/json"))
        return fault(u"the Content-Type is not application/json"_s);
    if (!QUrl::fromEncoded(request.target).query().isEmpty())
        return fault(u"a POST with a query"_s);
    if (!QJsonDocument::fromJson(request.body).isObject())
        return fault(u"the body is no JSON object"_s);
    return {};
}

std::optional<Complaint> OiiyaoSimulator::authFault(const ServerRequest& request) const {
    if (request.header("Authorization") == "Bearer " + m_settings.key)
        return {};
    return Complaint{u"authentication_error"_s, u"invalid_api_key"_s, u"API Key is invalid"_s, {}};
}

bool OiiyaoSimulator::tooFast() {
    const QDateTime now = m_world.now();
    m_recent.append(now);
    m_recent.removeIf([&](const QDateTime& at) { return at.msecsTo(now) >= 60'000; });
    const auto lastSecond =
        std::ranges::count_if(m_recent, [&](const QDateTime& at) { return at.msecsTo(now) < 1000; });
    return m_recent.size() > m_backend.settings().requestsPerMinute ||
           lastSecond > m_backend.settings().queriesPerSecond;
}

ServerReply OiiyaoSimulator::act(const Match& matched, const QJsonObject& fields) {
    const auto misbehaviour = m_world.misbehaviours.take(matched.operation->name, false);
    if (misbehaviour && misbehaviour->kind == Misbehaviour::Kind::RateLimitError)
        return tooMany(misbehaviour->amount);
    if (misbehaviour && !misbehaviour->errorType().isEmpty())
        return refusal({misbehaviour->errorType(), u"simulated"_s, u"as told to"_s, {}});
    if (misbehaviour && misbehaviour->kind == Misbehaviour::Kind::HugeIds)
        m_backend.setNextTaskId(1861664658419253250 + qint64(m_backend.bills().size()));  // above 2^53

    const OiiyaoBackend::Answer answer = m_backend.answer(*matched.operation, fields, matched.taskId);
    if (answer.isViolation)
        m_world.violations.append(matched.operation->name + u": "_s + answer.complaint->message);
    if (answer.complaint)
        return refusal(*answer.complaint);

    QJsonObject envelope{{u"success"_s, true},
                         {u"data"_s, answer.list.isArray() ? answer.list : QJsonValue(answer.data)}};
    if (answer.creditsUsed)
        envelope["usage"_L1] = QJsonObject{{u"credits_used"_s, *answer.creditsUsed},
                                           {u"credits_remaining"_s, m_backend.credits()}};
    if (!misbehaviour)
        return json(200, envelope);
    return misbehaviour->spoil(json(200, misbehaviour->spoil(envelope)));
}

bool OiiyaoSimulator::hasEndpoint(const QString& name) const {
    return name == "upload"_L1 || name == "download"_L1 || m_document.operationNamed(name);
}

void OiiyaoSimulator::misbehave(const QString& endpoint, const Misbehaviour& misbehaviour, int times) {
    Q_ASSERT(hasEndpoint(endpoint));
    Q_ASSERT(m_document.operationNamed(endpoint) || !misbehaviour.isJsonOnly());
    const QMutexLocker locker(&m_world.lock);
    m_world.misbehaviours.add(endpoint, misbehaviour, times);
}

void OiiyaoSimulator::misbehave(const QString& endpoint, Misbehaviour::Kind kind, int times) {
    misbehave(endpoint, Misbehaviour{.kind = kind}, times);
}

bool OiiyaoSimulator::tellToMisbehave(const QString& endpoint, const Misbehaviour& misbehaviour, int times) {
    if (!hasEndpoint(endpoint) || (misbehaviour.isJsonOnly() && !m_document.operationNamed(endpoint)))
        return false;
    misbehave(endpoint, misbehaviour, times);
    return true;
}

void OiiyaoSimulator::behave() {
    const QMutexLocker locker(&m_world.lock);
    m_world.misbehaviours.clear();
}

void OiiyaoSimulator::failNextTasks(const QString& message, int times) {
    const QMutexLocker locker(&m_world.lock);
    m_backend.failTasks(message, times);
}

void OiiyaoSimulator::setCredits(qint64 credits) {
    const QMutexLocker locker(&m_world.lock);
    m_backend.setCredits(credits);
}

void OiiyaoSimulator::setKey(const QByteArray& key) {
    const QMutexLocker locker(&m_world.lock);
    m_settings.key = key;
}

void OiiyaoSimulator::setResultVideo(const QString& path) {
    const QMutexLocker locker(&m_world.lock);
    m_backend.settings().resultVideo = path;
}

void OiiyaoSimulator::goOffline() {
    m_server.stop();
}

bool OiiyaoSimulator::comeBack() {
    return m_server.listen(m_server.port());
}

QList<Bill> OiiyaoSimulator::bills() const {
    const QMutexLocker locker(&m_world.lock);
    return m_backend.bills();
}

qint64 OiiyaoSimulator::credits() const {
    const QMutexLocker locker(&m_world.lock);
    return m_backend.credits();
}

QStringList OiiyaoSimulator::violations() const {
    const QMutexLocker locker(&m_world.lock);
    return m_world.violations;
}

qsizetype OiiyaoSimulator::count(const QString& endpoint) const {
    const QMutexLocker locker(&m_world.lock);
    return std::ranges::count_if(m_server.requests(), [&](const ServerRequest& request) {
        const Match matched = match(request);
        return matched.methodFits && matched.operation->name == endpoint;
    });
}

QJsonObject OiiyaoSimulator::state() const {
    const QMutexLocker locker(&m_world.lock);
    QJsonArray bills;
    for (const Bill& bill : m_backend.bills())
        bills.append(billJson(bill));
    QJsonObject counts;
    for (const ServerRequest& request : m_server.requests() + m_store.server().requests()) {
        const QString what = QString::fromLatin1(request.method) + u' ' + request.path();
        counts[what] = counts[what].toInteger() + 1;
    }
    return {{u"bills"_s, bills},
            {u"violations"_s, QJsonArray::fromStringList(m_world.violations)},
            {u"credits"_s, m_backend.credits()},
            {u"requests"_s, counts}};
}

void OiiyaoSimulator::forgetRequests() {
    m_server.forget();
    m_store.forgetRequests();
}
