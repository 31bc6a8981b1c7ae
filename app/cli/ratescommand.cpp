// SPDX-License-Identifier: MIT
#include "app/cli/ratescommand.h"

#include "app/cli/tellowner.h"
#include "services/vendors/estimate.h"

#include <QtCore/qlocale.h>

#include <cmath>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

constexpr double most = 1e12;  // as the window takes them

/// Errors: Invalid, naming the option.
Result<double> numberOf(const QString& text, const QString& option, bool mayBeNothing) {
    bool ok = false;
    const double number = text.toDouble(&ok);
    const bool fine = ok && std::isfinite(number) && number <= most && (number > 0 || (mayBeNothing && number == 0));
    return fine ? Result<double>(number) : fail(invalid(Reason::OptionWrong, option, {option, u"0 - ..."_s}));
}

/// Errors: Invalid, where the vendor does not offer it.
std::optional<ApiError> unknown(const Vendor& vendor, const QString& name, const QString& option) {
    const auto kind = operationFromName(name);
    if (!kind)
        return invalid(Reason::UnknownOperation, option, {name});
    if (!vendor.operation(*kind))
        return invalid(Reason::OperationMissing, option, {vendor.id, name});
    return std::nullopt;
}

/// Each --operation goes with the --per-minute of its place. Errors: Invalid, naming the option.
Result<Account> withRates(Account account, const Vendor& vendor, const CommandLine& line) {
    const QStringList operations = line.options.value(u"operation"_s);
    const QStringList rates = line.options.value(u"per-minute"_s);
    if (operations.size() != rates.size()) {
        const QString missing = operations.size() < rates.size() ? u"operation"_s : u"per-minute"_s;
        return fail(invalid(Reason::InputMissing, missing, {missing}));
    }
    for (qsizetype i = 0; i < operations.size(); ++i) {
        if (const auto error = unknown(vendor, operations[i], u"operation"_s))
            return fail(*error);
        const auto rate = numberOf(rates[i], u"per-minute"_s, false);
        if (!rate)
            return fail(rate.error());
        account.ownRates.insert(operations[i], *rate);
    }
    for (const QString& name : line.list(u"remove"_s)) {
        if (!operationFromName(name))
            return fail(invalid(Reason::UnknownOperation, u"remove"_s, {name}));
        account.ownRates.remove(name);
    }
    return account;
}

/// The account with what the line says instead. Errors: Invalid, naming the option.
Result<Account> changed(const Account& account, const Vendor& vendor, const CommandLine& line) {
    auto with = withRates(account, vendor, line);
    if (!with || !line.has(u"credit-price"_s))
        return with;
    const auto price = numberOf(line.value(u"credit-price"_s), u"credit-price"_s, true);
    if (!price)
        return fail(price.error());
    with->creditPrice = *price;
    return with;
}

/// Stores what the line sets, if it sets anything. Errors: the profile's.
std::optional<ApiError> store(Session& session, const Account& account, const QString& currency) {
    if (session.line().options.isEmpty())
        return std::nullopt;
    if (const auto error = session.profile().create())
        return error;
    // A price without its currency would mean something else on another desktop.
    if (session.line().has(u"currency"_s) || (account.creditPrice > 0 && !currency.isEmpty()))
        session.accounts().setCurrency(currency);
    session.accounts().setRates(account.id, account.ownRates, account.creditPrice);
    tellOwner(session.profile());
    return std::nullopt;
}

void print(const Session& session, const Account& account, const QString& currency) {
    const auto number = [](double amount) { return QString::number(amount, 'f', QLocale::FloatingPointShortest); };
    for (const Price& price : ownPrices(account))
        session.output().line({{u"vendor"_s, account.id},
                               {u"operation"_s, price.task},
                               {u"credits_per_minute"_s, price.creditsPerMinute},
                               {u"own"_s, true}},
                              u"%1  %2 a minute  your rate"_s.arg(price.task, -28).arg(number(price.creditsPerMinute)));
    const bool told = account.creditPrice > 0;
    session.output().line({{u"vendor"_s, account.id},
                           {u"credit_price"_s, told ? QJsonValue(account.creditPrice) : QJsonValue()},
                           {u"currency"_s, orNull(currency)}},
                          told ? u"%1: one credit costs %2 %3"_s.arg(account.id, number(account.creditPrice), currency)
                               : u"%1: what a credit costs is not told (--credit-price)"_s.arg(account.id));
}

}  // namespace

void ratesCommand(Session& session, const Done& done) {
    const auto account = session.accountArgument();
    if (!account)
        return done(session.refuse(account.error()));
    const Vendor& vendor = *session.engine().vendors().find(account->vendor);
    if (vendor.creditUnit.isEmpty())
        return done(session.refuse(invalid(Reason::OperationMissing, u"vendor"_s, {account->vendor})));
    const auto with = changed(*account, vendor, session.line());
    if (!with)
        return done(session.refuse(with.error()));
    const auto currency = session.line().has(u"currency"_s) ? AccountBook::checkedCurrency(session.line().value(u"currency"_s))
                                                            : Result<QString>(session.accounts().currency());
    if (!currency)
        return done(session.refuse(currency.error()));
    if (const auto error = store(session, *with, *currency))
        return done(session.refuse(*error));
    print(session, *with, *currency);
    done(exitcode::done);
}
