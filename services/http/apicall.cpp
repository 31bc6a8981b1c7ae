// SPDX-License-Identifier: MIT
#include "services/http/apicall.h"

#include "services/domain/clock.h"
#include "services/domain/killpoint.h"
#include "services/http/networkerror.h"
#include "services/http/requestlog.h"
#include "services/http/safeurl.h"
#include "services/http/singleusebody.h"

#include <QtNetwork/qnetworkaccessmanager.h>
#include <QtNetwork/qnetworkreply.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using failure::Kind;
using failure::Reason;

namespace {

constexpr auto answerTimeout = 60s;
constexpr qint64 mostReply = 8 * 1024 * 1024;  // no documented reply comes near it
constexpr qint64 window = 1024 * 1024;         // unread bytes Qt may hold

HttpReply withoutBody(const QNetworkReply& reply) {
    HttpReply whole{.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt()};
    whole.headers = reply.rawHeaderPairs();
    return whole;
}

}  // namespace

ApiCall::ApiCall(ApiClient& client, Caller caller, HttpRequest request, QObject* context,
                 std::function<void(Result<HttpReply>)> done)
    : QObject(context),
      m_client(&client),
      m_caller(std::move(caller)),
      m_request(std::move(request)),
      m_done(std::move(done)),
      m_id(QString::number(++client.m_lastCall)) {}

ApiCall::~ApiCall() {
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
}

Result<QUrl> ApiCall::address() const {
    const Vendor& vendor = *m_caller.vendor;
    const QUrl base = m_caller.account.baseUrl.isEmpty() ? vendor.baseUrl : m_caller.account.baseUrl;
    const EndpointPath* row = vendor.path(m_request.endpoint);
    QString path = m_caller.account.paths.value(m_request.endpoint, row ? row->path : QString());
    for (auto argument = m_request.pathArguments.begin(); argument != m_request.pathArguments.end(); ++argument)
        path.replace(u"{%1}"_s.arg(argument.key()), QString::fromLatin1(QUrl::toPercentEncoding(argument.value())));
    // Joined as text: QUrl::resolved("/voices") would drop the last part of a base such as ".../qavix".
    QString joined = base.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash);
    QUrl url(joined + path, QUrl::StrictMode);
    if (!m_request.query.isEmpty())
        url.setQuery(m_request.query);
    if (!mayVisit(url, base))
        return fail(invalid(Reason::InsecureUrl, u"base_url"_s, {withoutQuery(url)}));
    return url;
}

void ApiCall::start() {
    // A client that is gone takes its calls with it; the asker hears nothing more.
    connect(m_client, &QObject::destroyed, this, [this] { delete this; });
    m_client->m_keys.key(m_caller.account.id, this, [this](const Result<Secret>& key) {
        if (!key)
            return end(fail(key.error()));
        takeTurn(*key);
    });
}

void ApiCall::takeTurn(const Secret& key) {
    const auto wait = m_client->reserve(m_caller, m_request);
    if (wait <= 0ms)
        return sendWith(key);
    m_client->m_clock.after(wait, this, [this, key] {
        // Asked for silence meanwhile: its place is gone, and with a new one it stays in the pace of the others.
        const bool held = m_client->limiterOf(m_caller).heldFor(m_client->m_clock.elapsed()) > 0ms;
        held ? takeTurn(key) : sendWith(key);
    });
}

void ApiCall::sendWith(const Secret& key) {
    const auto url = address();
    if (!url)
        return end(fail(url.error()));
    m_key = key;
    QNetworkRequest request(*url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setRawHeader(m_caller.vendor->auth.header, m_caller.vendor->auth.prefix + key.reveal());
    request.setRawHeader("Accept", "application/json");
    // With every call: some documents ask for it on a GET too, and none forbids it.
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    if (m_client->m_log)
        m_client->m_log->request(m_id, m_caller.task, *url, m_request, m_client->m_clock.now());

    QNetworkAccessManager& network = m_client->m_network;
    if (m_request.costsMoney) {
        m_paidBody = new SingleUseBody(m_request.body, this);
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        m_reply = network.sendCustomRequest(request, m_request.method, m_paidBody);
    } else if (m_request.body.isEmpty() && m_request.method == "GET") {
        m_reply = network.get(request);
    } else {
        m_reply = network.sendCustomRequest(request, m_request.method, m_request.body);
    }
    watch();
}

void ApiCall::watch() {
    m_reply->setParent(this);
    m_reply->setReadBufferSize(window);
    connect(m_reply, &QNetworkReply::readyRead, this, &ApiCall::readSome);
    connect(m_reply, &QNetworkReply::finished, this, &ApiCall::finished);
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent, qint64 total) {
        if (sent > 0 && sent == total)
            killPoint(m_request.costsMoney ? "submit-sent" : qPrintable(m_request.endpoint + u"-sent"_s), 200ms);
    });
    // An own timer over the whole call: Qt's transfer timeout cannot be told from an abort, and a peer that sends
    // a byte now and then would never trip it.
    m_client->m_clock.after(answerTimeout, this, [this] {
        m_timedOut = true;
        m_reply->abort();
    });
}

void ApiCall::readSome() {
    // Asked before it is read: a growing array takes up to twice what is in it.
    if (m_body.size() + m_reply->bytesAvailable() < mostReply) {
        if (m_reply->bytesAvailable() > 0)
            m_body += m_reply->readAll();
        return;
    }
    m_tooLarge = true;
    m_reply->abort();
}

void ApiCall::finished() {
    if (!m_tooLarge && !m_timedOut)  // what was hung up on cannot be read
        readSome();
    m_received = m_body.size();
    if (!m_key.isEmpty())
        m_body.replace(m_key.reveal(), "...");  // a vendor may quote the key it refuses
    HttpReply whole = withoutBody(*m_reply);
    whole.body = m_body;
    m_client->learnTime(m_caller.account.id, whole);
    const auto problem = problemOf(whole);
    const QDateTime now = m_client->m_clock.now();
    if (m_client->m_log)
        m_client->m_log->reply(m_id, m_caller.task, whole, problem ? failure::name(problem->kind) : QString(), now);
    if (!problem)
        return end(whole);
    if (problem->retryAfter)
        m_client->limiterOf(m_caller).holdUntil(m_client->m_clock.elapsed() + *problem->retryAfter);
    end(fail(*problem));
}

std::optional<ApiError> ApiCall::problemOf(const HttpReply& whole) const {
    const QByteArray announced = whole.header("Content-Length");
    const bool compressed = !whole.header("Content-Encoding").isEmpty();  // QNAM unpacks: lengths differ then
    const bool cut = !announced.isEmpty() && !compressed && announced.toLongLong() != m_received;
    const auto error = m_reply->error();
    // Errors with a status of 400 and more are whole replies in Qt's eyes too (ContentAccessDenied = 201 and up).
    const bool broken = error != QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied;
    // Qt finds that it cannot send a body again for a redirect too, which nobody asked it to follow: that is an answer.
    const bool redirected = whole.status >= 300 && whole.status < 400;
    const bool wantedAgain = error == QNetworkReply::ContentReSendError && !redirected;
    // With a status that is no error they tell of Qt's own trouble: of a body that unpacks without an end, for one.
    const bool unreadable = error > QNetworkReply::ContentReSendError && whole.status < 300;
    if (m_timedOut || m_tooLarge || broken || cut || whole.status == 0 || wantedAgain || unreadable) {
        const QString text = m_tooLarge ? u"the answer is larger than 8 MiB"_s
                             : cut      ? u"the answer was cut off"_s
                                        : m_reply->errorString();
        ApiError problem = wireError({.error = error, .timedOut = m_timedOut, .costsMoney = m_request.costsMoney,
                                      .bodySent = m_paidBody && m_paidBody->wasTouched(), .text = withoutQueries(text),
                                      .address = withoutQuery(m_reply->url())});
        if ((m_tooLarge || unreadable) && problem.kind == Kind::Offline)
            problem.kind = Kind::Malformed;
        return problem;
    }
    if (redirected && !whole.header("Location").isEmpty())
        return redirectError(whole, m_reply->url());
    return replyError(*m_caller.vendor, whole, m_request.costsMoney, m_client->m_clock.now());
}

void ApiCall::end(Result<HttpReply> result) {
    const auto done = std::move(m_done);
    deleteLater();
    done(std::move(result));  // last: the asker may delete its context, and us with it
}
