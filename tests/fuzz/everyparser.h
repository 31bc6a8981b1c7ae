// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qstringlist.h>

/// Gives `bytes` to everything that reads what others wrote: each vendor's replies, subtitles, Retry-After, boxes and
/// options as text, jobs and errors as JSON. Returns what is wrong with what came of it: nothing, or a sentence each.
QStringList readByEverything(const QByteArray& bytes, int httpStatus = 200);

/// How many reading functions that are.
int parserCount();
