// SPDX-License-Identifier: MIT
#pragma once

#include "services/vendors/vendor.h"

#include <QtCore/qfile.h>
#include <QtTest/qtest.h>

/// What every reading function of a vendor makes of one reply, by name; absent where it finds an answer in it.
inline QMap<QString, std::optional<ApiError>> readByAll(const Vendor& vendor, const HttpReply& reply) {
    QMap<QString, std::optional<ApiError>> errors;
    const auto read = [&](const QString& name, const auto& endpoint) {
        if (!endpoint)
            return;
        const auto answer = endpoint.parse(reply);
        errors[name] = answer ? std::nullopt : std::optional(answer.error());
    };
    read(QStringLiteral("balance"), vendor.balance);
    read(QStringLiteral("usage"), vendor.usage);
    read(QStringLiteral("pricing"), vendor.pricing);
    read(QStringLiteral("voices"), vendor.voices);
    read(QStringLiteral("tasks"), vendor.remote.list);
    read(QStringLiteral("task"), vendor.remote.one);
    read(QStringLiteral("upload-url"), vendor.upload.ticket);
    read(QStringLiteral("confirm-upload"), vendor.upload.confirm);
    read(QStringLiteral("refresh-url"), vendor.upload.refresh);
    for (const Operation& operation : vendor.operations) {
        read(operationName(operation.kind), operation.submit);
        read(operationName(operation.kind) + QStringLiteral(" status"), operation.status);
    }
    return errors;
}

inline HttpReply vendorFixture(const QString& vendor, const QString& name, int status = 200) {
    QFile file(QStringLiteral(BABELREEL_FIXTURES) + QLatin1Char('/') + vendor + QLatin1Char('/') + name + QStringLiteral(".json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no such fixture: %s", qPrintable(file.fileName()));
    return {.status = status, .body = file.readAll()};
}

/// A whole answer around the data.
inline HttpReply successReply(const QByteArray& data) {
    return {.status = 200, .body = R"({"success":true,"data":)" + data + "}"};
}

/// Rows of replies that no reading function may take for an answer.
inline void badReplyRows() {
    QTest::addColumn<HttpReply>("reply");
    const auto raw = [](const char* name, const QByteArray& body) { QTest::newRow(name) << HttpReply{.status = 200, .body = body}; };
    raw("a web page", "<html>Just a moment...</html>");
    raw("nothing", "");
    raw("cut off", R"({"success":true,"data":{"task_)");
    raw("a list instead of an envelope", R"([{"task_id":"1"}])");
    raw("no success", R"({"data":{"task_id":"1","status":"pending"}})");
    raw("success without data", R"({"success":true})");
    QTest::newRow("null data") << successReply("null");
    QTest::newRow("text for data") << successReply("\"ok\"");
    QTest::newRow("a number for data") << successReply("1");
    QTest::newRow("no fields") << successReply("{}");
    QTest::newRow("fields that are null")
        << successReply(R"({"task_id":null,"status":null,"file_id":null,"url":null,"voice_id":null,"credits_remaining":null,)"
                        R"("records":null,"pricing":null,"tasks":null})");
    QTest::newRow("objects where texts belong")
        << successReply(R"({"task_id":{},"status":[],"file_id":{},"url":{},"voice_id":[1],"credits_remaining":{},)"
                        R"("records":{},"pricing":"x","tasks":7})");
}
