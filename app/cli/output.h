// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/apierror.h"

#include <QtCore/qjsonobject.h>

/// Standard output: one JSON object a line, or plain lines for people. Sentences about trouble go to standard error
/// when people read.
class Output {
public:
    Output(bool json, bool quiet) : m_json(json), m_quiet(quiet) {}

    bool isJson() const { return m_json; }
    void line(const QJsonObject& json, const QString& text) const;
    /// Plain text only, left out with --quiet and with --json.
    void remark(const QString& text) const;
    void error(const ApiError& error, const QString& task = {}) const;
    void errorInTable(const ApiError& error, int line) const;  ///< of a table of jobs; 0 = of none of its lines

private:
    bool m_json;
    bool m_quiet;
};

/// {"event":"error","task"|null,"kind","message","vendor_code","field"}
QJsonObject errorJson(const ApiError& error, const QString& task);
