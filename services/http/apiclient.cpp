// SPDX-License-Identifier: MIT
#include "services/http/apiclient.h"

#include "services/domain/clock.h"
#include "services/http/apicall.h"
#include "services/http/httpdate.h"

ApiClient::ApiClient(QNetworkAccessManager& network, KeySource& keys, Clock& clock, RequestLog* log, QObject* parent)
    : QObject(parent), m_network(network), m_keys(keys), m_clock(clock), m_log(log) {}

void ApiClient::send(const Caller& caller, const HttpRequest& request, QObject* context,
                     std::function<void(Result<HttpReply>)> done) {
    Q_ASSERT(caller.vendor && context);
    auto* call = new ApiCall(*this, caller, request, context, std::move(done));
    call->start();
}

void ApiClient::setLimits(const QString& account, std::optional<int> perMinute, std::optional<int> perSecond) {
    m_limiters[account].setLimits(perMinute, perSecond);
}

void ApiClient::hold(const Caller& caller, std::chrono::milliseconds length) {
    limiterOf(caller).holdUntil(m_clock.elapsed() + length);
}

QDateTime ApiClient::serverNow(const QString& account) const {
    const auto known = m_serverTimes.find(account);
    return known == m_serverTimes.end() ? m_clock.now() : known->told.addMSecs((m_clock.elapsed() - known->at).count());
}

void ApiClient::learnTime(const QString& account, const HttpReply& reply) {
    const QDateTime date = httpDate(reply.header("Date"));
    // A reply out of somebody's cache (RFC 9111, 5.1) tells when it was put in there.
    if (date.isValid() && reply.header("Age").isEmpty())
        m_serverTimes[account] = {date, m_clock.elapsed()};
}

RateLimiter& ApiClient::limiterOf(const Caller& caller) {
    const auto known = m_limiters.find(caller.account.id);
    if (known != m_limiters.end())
        return *known;
    RateLimiter& limiter = m_limiters[caller.account.id];
    limiter.setLimits(caller.vendor->limits.requestsPerMinute, caller.vendor->limits.queriesPerSecond);
    return limiter;
}

std::chrono::milliseconds ApiClient::reserve(const Caller& caller, const HttpRequest& request) {
    const auto wait = limiterOf(caller).reserve(m_clock.elapsed());
    if (!request.costsMoney || !caller.vendor->limits.submitsPerSecond)
        return wait;
    // Each submit call of a vendor is counted by itself there.
    RateLimiter& submits = m_submitLimiters[caller.account.id + QLatin1Char('\n') + request.endpoint];
    submits.setLimits(std::nullopt, caller.vendor->limits.submitsPerSecond);
    return std::max(wait, submits.reserve(m_clock.elapsed()));
}
