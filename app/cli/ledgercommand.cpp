// SPDX-License-Identifier: MIT
#include "app/cli/ledgercommand.h"

#include "app/cli/storedqueue.h"
#include "models/accounts/csv.h"

#include <QtCore/qlocale.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

Result<QList<LedgerLine>> storedLines(const Session& session, const QString& account) {
    const auto store = storedQueue(session);
    if (!store)
        return fail(store.error());
    return *store ? (*store)->ledger().lines(account) : QList<LedgerLine>();
}

void print(const Session& session, const LedgerLine& line) {
    const QString at = line.at.toString(Qt::ISODateWithMs);
    const QString credits = line.credits ? QString::number(*line.credits, 'f', QLocale::FloatingPointShortest) : u"not told"_s;
    session.output().line({{u"vendor"_s, line.account},
                           {u"task"_s, orNull(line.task)},
                           {u"entry"_s, ledger::name(line.entry)},
                           {u"credits"_s, orNull(line.credits)},
                           {u"at"_s, at}},
                          u"%1  %2  %3  %4  %5"_s.arg(at, -26).arg(line.account, -16).arg(ledger::name(line.entry), -12).arg(credits, 10)
                              .arg(line.task));
}

}  // namespace

void ledgerCommand(Session& session, const Done& done) {
    QString account;
    if (!session.line().arguments.isEmpty()) {
        const auto named = session.accountArgument();
        if (!named)
            return done(session.refuse(named.error()));
        account = named->id;
    }
    const auto lines = storedLines(session, account);
    if (!lines)
        return done(session.refuse(lines.error()));
    if (session.line().has(u"csv"_s)) {
        const QByteArray bytes = ledgerCsv(*lines);
        std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
        return done(exitcode::done);
    }
    for (const LedgerLine& line : *lines)
        print(session, line);
    done(exitcode::done);
}
