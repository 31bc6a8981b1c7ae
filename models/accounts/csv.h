// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/account.h"
#include "services/domain/ledgerline.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>

/// RFC 4180 in UTF-8: lines end with CRLF; fields with commas, quotes, line ends or outer blanks are quoted.
QByteArray csv(const QList<QStringList>& rows);

/// With a first line of names; numbers with a point, whatever the locale.
QByteArray usageCsv(const QList<UsageRecord>& records);
QByteArray ledgerCsv(const QList<LedgerLine>& lines);  ///< the names are those of `babelreel-cli ledger`
