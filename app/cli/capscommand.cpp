// SPDX-License-Identifier: MIT
#include "app/cli/capscommand.h"

#include "app/cli/storedqueue.h"
#include "app/cli/tellowner.h"

#include <QtCore/qlocale.h>

#include <cmath>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

constexpr std::pair<QLatin1StringView, double Caps::*> options[] = {
    {"task"_L1, &Caps::task}, {"batch"_L1, &Caps::batch}, {"day"_L1, &Caps::day}, {"total"_L1, &Caps::total}};

/// `caps` with what the line says instead. Errors: Invalid, naming the option.
Result<Caps> changed(Caps caps, const CommandLine& line) {
    for (const auto& [name, cap] : options) {
        if (!line.has(name))
            continue;
        bool ok = false;
        const double credits = line.value(name).toDouble(&ok);
        if (!ok || !std::isfinite(credits) || credits < 0)
            return fail(invalid(Reason::OptionWrong, name, {name, u"0 - ..."_s}));
        caps.*cap = credits;
    }
    return caps;
}

Result<Spending> spendingOf(const Session& session) {
    const auto store = storedQueue(session);
    if (!store)
        return fail(store.error());
    Spending spending;
    if (*store)
        spending.add((*store)->ledger().lines());
    return spending;
}

void print(const Session& session, const Account& account, const Spending& spending) {
    const double today = spending.since(account.id, startOfDay(QDateTime::currentDateTimeUtc()));
    const double inAll = spending.total(account.id);
    const Caps& caps = account.caps;
    const auto limit = [](double credits) { return credits > 0 ? QString::number(credits, 'f', QLocale::FloatingPointShortest) : u"none"_s; };
    session.output().line({{u"vendor"_s, account.id},
                           {u"task"_s, caps.task},
                           {u"batch"_s, caps.batch},
                           {u"day"_s, caps.day},
                           {u"total"_s, caps.total},
                           {u"spent_today"_s, today},
                           {u"spent"_s, inAll}},
                          u"%1: a task %2, a batch %3, a day %4, in all %5; spent today %6, in all %7"_s
                              .arg(account.id, limit(caps.task), limit(caps.batch), limit(caps.day), limit(caps.total))
                              .arg(today)
                              .arg(inAll));
}

/// Stores what the line sets, if it sets anything. Errors: Invalid, naming the option or the profile.
std::optional<ApiError> store(Session& session, const Account& account, const Caps& caps) {
    if (session.line().options.isEmpty())
        return std::nullopt;
    if (const auto error = session.profile().create())
        return error;
    session.accounts().setCaps(account.id, caps);
    tellOwner(session.profile());
    return std::nullopt;
}

}  // namespace

void capsCommand(Session& session, const Done& done) {
    auto account = session.accountArgument();
    if (!account)
        return done(session.refuse(account.error()));
    if (session.engine().vendors().find(account->vendor)->creditUnit.isEmpty())
        return done(session.refuse(invalid(Reason::OperationMissing, u"vendor"_s, {account->vendor})));
    const auto caps = changed(account->caps, session.line());
    if (!caps)
        return done(session.refuse(caps.error()));
    const auto spending = spendingOf(session);
    if (!spending)
        return done(session.refuse(spending.error()));
    if (const auto error = store(session, *account, *caps))
        return done(session.refuse(*error));
    account->caps = *caps;
    print(session, *account, *spending);
    done(exitcode::done);
}
