// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/result.h"

#include <QtCore/qstringlist.h>

/// What a half-done upload in parts needs to go on after a restart: parts 1..n have arrived. It belongs to one object key and
/// one file; store it beside both.
struct MultipartState {
    QString uploadId{};  ///< empty = none was begun
    qint64 partSize = 0;
    QStringList etags{};  ///< of the parts that have arrived, in order, as the server gave them

    bool operator==(const MultipartState&) const = default;
};

QString toJson(const MultipartState& state);
/// A state that says "none was begun" for a text that is none.
MultipartState multipartFromJson(const QString& text);

qint64 partSizeFor(qint64 bytes);  ///< 16 MiB, or what keeps the parts to 10,000 (the most that S3 takes)
qint64 partCount(qint64 bytes, qint64 partSize);
/// Whether `state` can be of an upload of so many bytes.
bool fits(const MultipartState& state, qint64 bytes);

/// The body that puts the parts together.
QByteArray completionXml(const QStringList& etags);
