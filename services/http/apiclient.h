// SPDX-License-Identifier: MIT
#pragma once

#include "services/http/endpoint.h"
#include "services/http/keysource.h"
#include "services/http/ratelimiter.h"
#include "services/vendors/vendor.h"

#include <QtCore/qhash.h>
#include <QtCore/qobject.h>

class Clock;
class QNetworkAccessManager;
class RequestLog;

/// On whose behalf a call is made.
struct Caller {
    const Vendor* vendor = nullptr;
    Account account{};
    QString task{};  ///< for the log; may be empty
};

/// The one sender of API calls. Owns the auth header, the timeout, each account's limiter and the log.
/// `context` is the handle: deleting it aborts the call, and it is never called back then. Same thread only.
class ApiClient : public QObject {
    Q_OBJECT

public:
    /// All references must outlive the client; `log` may be null.
    ApiClient(QNetworkAccessManager& network, KeySource& keys, Clock& clock, RequestLog* log, QObject* parent = nullptr);

    template <class Query, class Answer>
    void call(const Caller& caller, const Endpoint<Query, Answer>& endpoint, const Query& query, QObject* context,
              std::function<void(Result<Answer>)> done) {
        const HttpRequest request = endpoint.build(query);
        send(caller, request, context,
             [parse = endpoint.parse, paid = request.costsMoney, done = std::move(done)](const Result<HttpReply>& reply) {
                 done(reply ? checkedAnswer(parse(*reply), paid) : fail(reply.error()));
             });
    }

    /// The same for a request that was built (and stored) before.
    void send(const Caller& caller, const HttpRequest& request, QObject* context,
              std::function<void(Result<HttpReply>)> done);

    /// The vendor asked for silence before this process began.
    void hold(const Caller& caller, std::chrono::milliseconds length);
    /// From the vendor description at first, then from what the account reports.
    void setLimits(const QString& account, std::optional<int> perMinute, std::optional<int> perSecond);

    /// What time it is for the account's vendor, who judges by that when a link is over. By our own clock until a reply told.
    QDateTime serverNow(const QString& account) const;

    /// A paid call whose answer cannot be understood may have been accepted all the same.
    template <class Answer>
    static Result<Answer> checkedAnswer(Result<Answer> answer, bool paid) {
        if (!answer && paid && answer.error().kind == failure::Kind::Malformed) {
            answer.error().kind = failure::Kind::OutcomeUnknown;
            answer.error().reason = failure::Reason::SentNoAnswer;
        }
        return answer;
    }

private:
    friend class ApiCall;
    struct ServerTime {
        QDateTime told{};
        std::chrono::milliseconds at{};  ///< Clock::elapsed then, so that our wall clock may jump
    };
    RateLimiter& limiterOf(const Caller& caller);
    void learnTime(const QString& account, const HttpReply& reply);
    /// How long this request has to wait for its turn.
    std::chrono::milliseconds reserve(const Caller& caller, const HttpRequest& request);

    QNetworkAccessManager& m_network;
    KeySource& m_keys;
    Clock& m_clock;
    RequestLog* m_log;
    QHash<QString, RateLimiter> m_limiters;
    QHash<QString, RateLimiter> m_submitLimiters;  ///< paid calls have a pace of their own
    QHash<QString, ServerTime> m_serverTimes;
    quint64 m_lastCall = 0;
};
