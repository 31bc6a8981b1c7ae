// SPDX-License-Identifier: MIT
#include "models/accounts/csv.h"

#include <QtCore/qlocale.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString field(const QString& text) {
    const auto special = [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; };
    const bool blankAround = !text.isEmpty() && (text.front().isSpace() || text.back().isSpace());
    if (!blankAround && std::ranges::none_of(text, special))
        return text;
    return u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
}

/// Without the commas that group digits in some forms.
QString number(double credits) {
    return QLocale::c().toString(credits, 'f', QLocale::FloatingPointShortest).remove(u',');
}

}  // namespace

QByteArray csv(const QList<QStringList>& rows) {
    QString all;
    for (const QStringList& row : rows) {
        QStringList fields;
        for (const QString& text : row)
            fields << field(text);
        all += fields.join(u',') + "\r\n"_L1;
    }
    return all.toUtf8();
}

QByteArray usageCsv(const QList<UsageRecord>& records) {
    QList<QStringList> rows{{u"created_at"_s, u"operation"_s, u"task"_s, u"credits"_s}};
    for (const UsageRecord& record : records)
        rows.append({record.createdAt, record.operation, record.task, number(record.credits)});
    return csv(rows);
}

QByteArray ledgerCsv(const QList<LedgerLine>& lines) {
    QList<QStringList> rows{{u"at"_s, u"vendor"_s, u"task"_s, u"entry"_s, u"credits"_s}};
    for (const LedgerLine& line : lines)
        rows.append({line.at.toUTC().toString(Qt::ISODateWithMs), line.account, line.task, ledger::name(line.entry),
                     line.credits ? number(*line.credits) : QString()});
    return csv(rows);
}
