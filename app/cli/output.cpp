// SPDX-License-Identifier: MIT
#include "app/cli/output.h"

#include "ui/words/words.h"

#include <QtCore/qjsondocument.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

void write(FILE* stream, QByteArray line) {
    line += '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stream);
    std::fflush(stream);  // whoever reads a pipe sees each event when it happens
}

}  // namespace

QJsonObject errorJson(const ApiError& error, const QString& task) {
    QJsonObject json{{u"event"_s, u"error"_s},
                     {u"task"_s, task.isEmpty() ? QJsonValue() : QJsonValue(task)},
                     {u"kind"_s, failure::name(error.kind)},
                     {u"message"_s, words::sentence(error)},
                     {u"vendor_code"_s, error.vendorCode}};
    if (!error.field.isEmpty())
        json["field"_L1] = error.field;
    return json;
}

void Output::line(const QJsonObject& json, const QString& text) const {
    if (m_json)
        write(stdout, QJsonDocument(json).toJson(QJsonDocument::Compact));
    else
        write(stdout, text.toUtf8());
}

void Output::remark(const QString& text) const {
    if (!m_json && !m_quiet)
        write(stdout, text.toUtf8());
}

void Output::error(const ApiError& error, const QString& task) const {
    if (m_json)
        return write(stdout, QJsonDocument(errorJson(error, task)).toJson(QJsonDocument::Compact));
    const QString field = error.field.isEmpty() || !task.isEmpty() ? QString() : u"%1: "_s.arg(error.field);
    write(stderr, (field + words::sentence(error)).toUtf8());
}

void Output::errorInTable(const ApiError& error, int line) const {
    if (line == 0)
        return this->error(error);
    QJsonObject json = errorJson(error, {});
    json["line"_L1] = line;
    if (m_json)
        return write(stdout, QJsonDocument(json).toJson(QJsonDocument::Compact));
    write(stderr, u"line %1: %2: %3"_s.arg(line).arg(error.field, words::sentence(error)).toUtf8());
}
