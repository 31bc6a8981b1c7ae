// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qdatetime.h>

/// "Thu, 01 Jan 2026 12:00:00 GMT", the one form that RFC 9110 (5.6.7) lets servers send. Invalid for anything else.
QDateTime httpDate(const QByteArray& text);
