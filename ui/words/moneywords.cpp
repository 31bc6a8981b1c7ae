// SPDX-License-Identifier: MIT
#include "ui/words/moneywords.h"

#include "ui/words/words.h"
#include "ui/words/wordscontext.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qlocale.h>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

QString about(const ApiError& error, qsizetype index = 0) {
    return error.about.value(index);
}

/// What nobody pays parts of.
bool isWhole(const QString& currency) {
    static const QStringList whole{u"JPY"_s, u"KRW"_s, u"VND"_s, u"CLP"_s, u"ISK"_s, u"PYG"_s, u"UGX"_s, u"XAF"_s, u"XOF"_s};
    return whole.contains(currency);
}

QString dayOf(const QString& time) {
    const QDateTime at = QDateTime::fromString(time, Qt::ISODate);
    return at.isValid() ? QLocale().toString(at.toLocalTime().date(), QLocale::LongFormat) : time;
}

QString membershipSentence(const ApiError& error) {
    const QString day = dayOf(about(error));
    return about(error, 1) == "ended"_L1
               ? Words::tr("The membership ended on %1. Renew it at the vendor, else nothing is taken there.").arg(day)
               : Words::tr("The membership ends on %1, perhaps before all results are here. Renew it at the vendor, or queue less.").arg(day);
}

/// Held against a limit by the user's own rate, not by the vendor's price.
QString ownRateSentence(const ApiError& error) {
    if (about(error, 2) != "own"_L1)
        return {};
    switch (error.reason) {
    case Reason::CapReached:
        return Words::tr("By your rate this would cost %1 credits, your limit for one task is %2.").arg(about(error), about(error, 1));
    case Reason::BatchCapReached:
        return Words::tr("With this, by your rate, the batch would cost %1 credits; your limit for a batch is %2.")
            .arg(about(error), about(error, 1));
    case Reason::DayCapReached:
        return Words::tr("With this, by your rate, today would cost %1 credits; your limit for a day is %2. It goes on tomorrow, or when "
                         "you raise the limit.")
            .arg(about(error), about(error, 1));
    case Reason::TotalCapReached:
        return Words::tr("With this, by your rate, %1 credits would be spent in all; your limit for this vendor is %2.")
            .arg(about(error), about(error, 1));
    default:
        return {};
    }
}

}  // namespace

QString words::money(double amount, const QString& currency) {
    const int decimals = isWhole(currency) ? 0 : 2;
    const double least = decimals == 0 ? 1 : 0.01;
    const bool tiny = amount > 0 && amount < least;
    const QString number = QLocale().toString(tiny ? least : amount, 'f', decimals);
    const QString text = currency.isEmpty() ? number : u"%1 %2"_s.arg(number, currency);
    return tiny ? Words::tr("less than %1").arg(text) : text;
}

QString words::money(const Money& money, const QString& currency) {
    const QString amount = words::money(money.amount, currency);
    return money.atLeast ? Words::tr("at least %1").arg(amount) : Words::tr("about %1").arg(amount);
}

QString words::estimate(const Estimate& estimate, const QString& unit) {
    const QString amount = credits(estimate.credits, unit);
    return estimate.own ? Words::tr("%1, your rate").arg(amount) : amount;
}

QString words::creditSum(const CreditSum& sum, const QString& unit, const std::optional<Money>& money, const QString& currency) {
    if (sum.atLeast && sum.credits <= 0)
        return Words::tr("price not told");
    const QString amount = estimate({sum.credits, sum.own}, unit);
    const QString all = sum.atLeast ? Words::tr("at least %1").arg(amount) : amount;
    return money ? all + u" · "_s + words::money(*money, currency) : all;
}

QString words::accountSentence(const ApiError& error) {
    switch (error.reason) {
    case Reason::BalanceTooSmall:
        return Words::tr("This would cost %1, and the account has %2. Top it up at the vendor, or queue less; what it cannot pay waits.")
            .arg(credits(about(error).toDouble(), about(error, 2)), credits(about(error, 1).toDouble(), {}));
    case Reason::MembershipEnding:
        return membershipSentence(error);
    default:
        return ownRateSentence(error);
    }
}
