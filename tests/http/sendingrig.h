// SPDX-License-Identifier: MIT
#pragma once

#include "services/http/apiclient.h"
#include "services/http/requestlog.h"
#include "tests/support/fakeclock.h"
#include "tests/support/httpserver.h"

#include <QtCore/qtemporarydir.h>
#include <QtNetwork/qnetworkaccessmanager.h>

class FixedKey : public KeySource {
public:
    void key(const QString&, QObject*, std::function<void(Result<Secret>)> done) override { done(answer); }

    Result<Secret> answer = Secret("canary-key-7f3a91");
};

/// A client, a server it talks to and a clock that stands still. The vendor is made up.
class SendingRig {
public:
    explicit SendingRig(HttpServer::Handler handler, HttpServer::Planner planner = {});

    HttpRequest ask() const { return {.endpoint = QStringLiteral("ask")}; }
    HttpRequest pay(const QByteArray& body = R"({"job":1})") const {
        return {.method = "POST", .endpoint = QStringLiteral("pay"), .body = body, .costsMoney = true};
    }
    Caller caller() const { return {&vendor, {.id = QStringLiteral("made-up"), .vendor = QStringLiteral("made-up")}, {}}; }

    /// Waits for the answer; absent when none came in ten seconds.
    std::optional<Result<HttpReply>> send(const HttpRequest& request);
    /// Sends and leaves the answer to `outcome`.
    void start(const HttpRequest& request, QObject* context);
    qsizetype arrived(const QByteArray& path) const;

    QTemporaryDir folder;
    FakeClock clock;
    HttpServer server;
    Vendor vendor;
    FixedKey keys;
    QNetworkAccessManager network;
    RequestLog log;
    ApiClient client;
    std::optional<Result<HttpReply>> outcome;
    int answers = 0;
};
