// SPDX-License-Identifier: MIT
#include "tests/support/vendorsimulator.h"

#include "tests/support/oiiyaovoices.h"

#include <QtCore/qjsondocument.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using apidoc::Complaint;
using apidoc::Operation;

VendorSimulator::VendorSimulator(const SimulatorSettings& settings, Auth auth, QList<Operation> document)
    : m_world{.now = settings.now ? settings.now : &QDateTime::currentDateTimeUtc},
      m_settings(settings),
      m_auth(std::move(auth)),
      m_document(std::move(document)),
      m_store(m_world, settings.store, this),
      m_server([this](const ServerRequest& request) { return handle(request); },
               [this](const ServerRequest& head) { return plan(head); }, this),
      m_credits(settings.credits) {
    if (!m_server.listen(settings.port))
        qFatal("the simulator cannot listen on port %d", settings.port);
}

static ServerReply json(int status, const QJsonObject& object) {
    return {.status = status,
            .headers = {{"Content-Type", "application/json"}},
            .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

std::optional<VendorSimulator::Match> VendorSimulator::match(const ServerRequest& request) const {
    for (const Operation& operation : m_document) {
        if (operation.method != request.method)
            continue;
        const QString before = operation.path.section(u'{', 0, 0);
        const QString argument = request.path().mid(before.size());
        const bool fits = operation.path.contains(u'{')
                              ? request.path().startsWith(before) && !argument.isEmpty() && !argument.contains(u'/')
                              : request.path() == operation.path;
        if (fits)
            return Match{&operation, operation.path.contains(u'{') ? argument : QString()};
    }
    return std::nullopt;
}

BodyPlan VendorSimulator::plan(const ServerRequest& head) {
    const QMutexLocker locker(&m_world.lock);
    BodyPlan plan;
    if (const auto matched = match(head)) {
        if (const auto misbehaviour = m_world.misbehaviours.take(matched->operation->name, true))
            plan = misbehaviour->spoil(plan);
    }
    return plan;
}

ServerReply VendorSimulator::violation(const ServerRequest& request, const Complaint& complaint) {
    addViolation(u"%1 %2: %3"_s.arg(QString::fromLatin1(request.method), request.path(), complaint.message));
    const Answer answer = refusal(complaint);
    return json(answer.status, answer.body);
}

/// What is wrong with a request whatever it asks for.
std::optional<Complaint> VendorSimulator::formFault(const ServerRequest& request) const {
    const auto fault = [](const QString& what) {
        return Complaint{.type = u"invalid"_s, .code = u"malformed"_s, .message = what};
    };
    for (const QByteArray& header : m_auth.never) {
        if (request.has(header))
            return fault(u"the header %1 came along"_s.arg(QString::fromLatin1(header)));
    }
    if (!request.header(m_auth.header).startsWith(m_auth.prefix) || request.header(m_auth.header).size() <= m_auth.prefix.size())
        return fault(u"no %1 header"_s.arg(QString::fromLatin1(m_auth.header)));
    if (request.target.contains(m_settings.key))
        return fault(u"the key stands in the URL"_s);
    if (request.method == "GET")
        return request.bodyBytes == 0 ? std::nullopt : std::optional(fault(u"a GET with a body"_s));
    if (!request.header("Content-Type").toLower().startsWith("application/json"))
        return fault(u"the Content-Type is not application/json"_s);
    if (!QJsonDocument::fromJson(request.body).isObject())
        return fault(u"the body is no JSON object"_s);
    return {};
}

QJsonObject VendorSimulator::fieldsOf(const Operation& operation, const ServerRequest& request) const {
    return request.method == "GET" ? apidoc::fieldsOf(operation, request.query()) : QJsonDocument::fromJson(request.body).object();
}

ServerReply VendorSimulator::handle(const ServerRequest& request) {
    const QMutexLocker locker(&m_world.lock);
    if (request.path() == "/_sim/state"_L1)
        return json(200, state());
    const auto matched = match(request);
    if (!matched)
        return violation(request, {u"missing"_s, u"no_route"_s, u"no such method and path"_s, {}});
    if (const auto fault = formFault(request))
        return violation(request, *fault);
    if (request.header(m_auth.header) != m_auth.prefix + m_settings.key) {
        const Answer answer = refusal({u"auth"_s, u"invalid_key"_s, u"the key is not valid"_s, {}});
        return json(answer.status, answer.body);
    }
    const QJsonObject fields = fieldsOf(*matched->operation, request);
    if (auto complaint = apidoc::check(*matched->operation, fields)) {
        complaint->type = u"invalid"_s;
        return violation(request, *complaint);
    }
    ServerReply reply = act(*matched, fields);
    reply.delay += m_settings.delay;
    return reply;
}

static QString complaintType(Misbehaviour::Kind kind) {
    switch (kind) {
    case Misbehaviour::Kind::AuthenticationError:
        return u"auth"_s;
    case Misbehaviour::Kind::ValidationError:
        return u"invalid"_s;
    case Misbehaviour::Kind::RateLimitError:
        return u"rate"_s;
    case Misbehaviour::Kind::PermissionError:
        return u"permission"_s;
    case Misbehaviour::Kind::InsufficientCredits:
        return u"credit"_s;
    case Misbehaviour::Kind::NotFound:
        return u"missing"_s;
    case Misbehaviour::Kind::InternalError:
        return u"internal"_s;
    default:
        return {};
    }
}

ServerReply VendorSimulator::act(const Match& matched, const QJsonObject& fields) {
    const auto misbehaviour = m_world.misbehaviours.take(matched.operation->name, false);
    if (misbehaviour && !complaintType(misbehaviour->kind).isEmpty()) {
        const Answer answer = refusal({complaintType(misbehaviour->kind), u"simulated"_s, u"as told to"_s, {}});
        ServerReply reply = json(answer.status, answer.body);
        if (misbehaviour->kind == Misbehaviour::Kind::RateLimitError && misbehaviour->amount > 0)
            reply.headers.append({"Retry-After", QByteArray::number(misbehaviour->amount)});
        return reply;
    }
    const Answer done = answer(*matched.operation, fields, matched.argument);
    if (!misbehaviour)
        return json(done.status, done.body);
    return misbehaviour->spoil(json(done.status, spoilt(*misbehaviour, done.body)));
}

bool VendorSimulator::charge(const Bill& bill) {
    if (m_credits < bill.credits)
        return false;
    m_credits -= bill.credits;
    m_bills.append(bill);
    m_bills.last().at = now();
    return true;
}

QString VendorSimulator::videoLink() {
    return m_settings.resultVideo.isEmpty() ? QString() : m_store.link(m_settings.resultVideo, u"video.mp4"_s).url.toString(QUrl::FullyEncoded);
}

QString VendorSimulator::audioLink() {
    return m_store.link(m_store.keep(u"audio.wav"_s, tone()), u"audio.wav"_s).url.toString(QUrl::FullyEncoded);
}

QString VendorSimulator::subtitleLink(const QString& language) {
    const QByteArray cue = "1\n00:00:00,200 --> 00:00:01,800\n[" + language.toUtf8() + "] simulated line\n";
    return m_store.link(m_store.keep(u"subtitle.srt"_s, cue), u"subtitle.srt"_s).url.toString(QUrl::FullyEncoded);
}

bool VendorSimulator::tellToMisbehave(const QString& endpoint, const Misbehaviour& misbehaviour, int times) {
    const QMutexLocker locker(&m_world.lock);
    const bool known = std::ranges::any_of(m_document, [&](const Operation& operation) { return operation.name == endpoint; });
    const bool ofStore = endpoint == "download"_L1 && !misbehaviour.isJsonOnly();
    if (known || ofStore)
        m_world.misbehaviours.add(endpoint, misbehaviour, times);
    return known || ofStore;
}

void VendorSimulator::behave() {
    const QMutexLocker locker(&m_world.lock);
    m_world.misbehaviours.clear();
}

void VendorSimulator::failNextTasks(int times) {
    const QMutexLocker locker(&m_world.lock);
    m_failing = times;
}

QList<Bill> VendorSimulator::bills() const {
    const QMutexLocker locker(&m_world.lock);
    return m_bills;
}

QStringList VendorSimulator::violations() const {
    const QMutexLocker locker(&m_world.lock);
    return m_world.violations;
}

qsizetype VendorSimulator::count(const QString& endpoint) const {
    return std::ranges::count_if(m_server.requests(), [&](const ServerRequest& request) {
        const auto matched = match(request);
        return matched && matched->operation->name == endpoint;
    });
}

QJsonObject VendorSimulator::lastFields(const QString& endpoint) const {
    QJsonObject fields;
    for (const ServerRequest& request : m_server.requests()) {
        const auto matched = match(request);
        if (matched && matched->operation->name == endpoint)
            fields = fieldsOf(*matched->operation, request);
    }
    return fields;
}

QJsonObject VendorSimulator::state() const {
    const QMutexLocker locker(&m_world.lock);
    QJsonArray bills;
    for (const Bill& bill : m_bills)
        bills.append(billJson(bill));
    QJsonObject last;
    for (const ServerRequest& request : m_server.requests()) {
        if (const auto matched = match(request))
            last[matched->operation->name] = fieldsOf(*matched->operation, request);
    }
    QJsonObject counts;
    for (const ServerRequest& request : m_server.requests() + m_store.server().requests()) {
        const QString what = QString::fromLatin1(request.method) + u' ' + request.path();
        counts[what] = counts[what].toInteger() + 1;
    }
    return {{u"bills"_s, bills},
            {u"violations"_s, QJsonArray::fromStringList(m_world.violations)},
            {u"credits"_s, m_credits},
            {u"requests"_s, counts},
            {u"last"_s, last}};
}

void VendorSimulator::forgetRequests() {
    m_server.forget();
    m_store.forgetRequests();
}
