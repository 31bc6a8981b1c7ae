// SPDX-License-Identifier: MIT
#include "app/cli/accountcommands.h"

#include "services/vendors/estimate.h"

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

/// An invalid date, which is no limit, where the option is absent.
Result<QDate> dateOption(const CommandLine& line, const QString& name) {
    const QString form = u"yyyy-MM-dd"_s;
    const QDate date = QDate::fromString(line.value(name), form);
    if (line.has(name) && !date.isValid())
        return fail(invalid(Reason::OptionWrong, name, {name, form}));
    return date;
}

void print(const Session& session, const QString& account, const UsageRecord& record) {
    session.output().line({{u"vendor"_s, account},
                           {u"task_id"_s, record.task},
                           {u"operation"_s, record.operation},
                           {u"credits"_s, record.credits},
                           {u"created_at"_s, record.createdAt}},
                          u"%1  %2  %3  %4"_s.arg(record.createdAt, -26).arg(record.task, -24).arg(record.operation, -28).arg(record.credits));
}

void print(const Session& session, const QString& account, const QList<Price>& prices) {
    for (const Price& price : prices)
        session.output().line({{u"vendor"_s, account},
                               {u"operation"_s, price.task},
                               {u"credits_per_minute"_s, price.creditsPerMinute},
                               {u"language"_s, orNull(price.language)},
                               {u"description"_s, price.description},
                               {u"own"_s, price.own}},
                              u"%1  %2 a minute  %3"_s.arg(price.task, -28)
                                  .arg(price.creditsPerMinute)
                                  .arg(price.own ? u"your rate"_s : price.language));
}

}  // namespace

void showAccount(Session& session, const Done& done) {
    askAccount(session, done, [&session, done](AccountCalls& calls, const Account& account) {
        QObject::connect(&calls, &AccountCalls::balanceRead, &calls, [&session, done](const QString& id, const Balance& balance) {
            QJsonObject rates;
            if (balance.requestsPerMinute)
                rates["requests_per_minute"_L1] = *balance.requestsPerMinute;
            if (balance.queriesPerSecond)
                rates["queries_per_second"_L1] = *balance.queriesPerSecond;
            session.output().line({{u"vendor"_s, id},
                                   {u"balance"_s, orNull(balance.credits)},
                                   {u"plan"_s, orNull(balance.plan)},
                                   {u"expires_at"_s, orNull(balance.expiresAt)},
                                   {u"rate_limits"_s, rates}},
                                  u"%1: %2 credits, plan %3, until %4"_s.arg(id, balance.credits, balance.plan, balance.expiresAt));
            done(exitcode::done);
        });
        calls.askBalance(account);
    });
}

void showUsage(Session& session, const Done& done) {
    const auto from = dateOption(session.line(), u"from"_s);
    if (!from)
        return done(session.refuse(from.error()));
    const auto to = dateOption(session.line(), u"to"_s);
    if (!to)
        return done(session.refuse(to.error()));
    if (from->isValid() && to->isValid() && *to < *from)
        return done(session.refuse(invalid(Reason::OptionWrong, u"to"_s, {u"to"_s, from->toString(Qt::ISODate) + u" - ..."_s})));
    askAccount(session, done, [&](AccountCalls& calls, const Account& account) {
        QObject::connect(&calls, &AccountCalls::usageRead, &calls,
                         [&session, done](const QString& id, const QList<UsageRecord>& records) {
                             for (const UsageRecord& record : records)
                                 print(session, id, record);
                             done(exitcode::done);
                         });
        calls.askUsage(account, *from, *to);
    });
}

void showPricing(Session& session, const Done& done) {
    const auto account = session.accountArgument();
    if (!account)
        return done(session.refuse(account.error()));
    // One's own rates are no question to a vendor that tells none.
    const QList<Price> own = ownPrices(*account);
    if (!session.engine().vendors().find(account->vendor)->pricing && !own.isEmpty()) {
        print(session, account->id, own);
        return done(exitcode::done);
    }
    askAccount(session, done, [&session, done, own](AccountCalls& calls, const Account& asked) {
        QObject::connect(&calls, &AccountCalls::pricesRead, &calls,
                         [&session, done, own](const QString& id, const QList<Price>& prices) {
                             print(session, id, prices + own);
                             done(exitcode::done);
                         });
        calls.askPrices(asked);
    });
}
