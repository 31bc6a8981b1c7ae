// SPDX-License-Identifier: MIT
#include "tests/http/sendingrig.h"

#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

SendingRig::SendingRig(HttpServer::Handler handler, HttpServer::Planner planner)
    : server(std::move(handler), std::move(planner)),
      log(folder.filePath(u"requests.jsonl"_s)),
      client(network, keys, clock, &log) {
    if (!server.listen())
        qFatal("no server");
    vendor.id = u"made-up"_s;
    vendor.baseUrl = server.url();
    vendor.auth = {"Authorization", "Bearer "};
    vendor.paths = {{u"ask"_s, u"/ask"_s}, {u"pay"_s, u"/pay"_s}, {u"thing"_s, u"/things/{id}"_s}};
}

std::optional<Result<HttpReply>> SendingRig::send(const HttpRequest& request) {
    QObject context;
    outcome.reset();
    start(request, &context);
    return QTest::qWaitFor([this] { return outcome.has_value(); }, 10'000) ? outcome : std::nullopt;
}

void SendingRig::start(const HttpRequest& request, QObject* context) {
    client.send(caller(), request, context, [this](const Result<HttpReply>& reply) {
        ++answers;
        outcome = reply;
    });
}

qsizetype SendingRig::arrived(const QByteArray& path) const {
    const auto requests = server.requests();
    return std::ranges::count(requests, path, &ServerRequest::target);
}
