// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/jobspec.h"

#include <QtCore/qhash.h>

struct Operation;

/// SHA-256 in hex of local files, by path.
using Contents = QHash<QString, QByteArray>;

/// The local files that decide the result: their content must be known for a fingerprint.
QStringList filesThatDecide(const JobSpec& job, const Operation& operation);

/// A digest, in hex, of everything that decides the result and the price of a job: operation, vendor, what the inputs hold (of a
/// link, the link), languages, voice, text, boxes, options as they hold, terms, whether it may be converted. Not of where the
/// result goes, how it is named, by which account or way it goes out, or what it may cost. Empty while an input is not known.
QString fingerprintOf(const JobSpec& job, const Operation& operation, const Contents& contents);

/// The options that decide: those the operation knows, without those that say what holds anyway.
QJsonObject decidingOptions(const QJsonObject& options, const Operation& operation);
