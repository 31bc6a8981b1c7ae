// SPDX-License-Identifier: MIT
#include "models/launch/accountfacts.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;

namespace {

/// A clock that nobody names may be anywhere on earth.
constexpr std::chrono::hours anyZone(14);
constexpr qint64 firstInMilliseconds = 100'000'000'000;  // as seconds it would be the year 5138
constexpr qint64 firstYear = 946'684'800;                // 2000: what is smaller is no time but "none"

std::optional<MembershipEnd> sinceTheEpoch(const QString& text) {
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    if (!ok || number < firstYear)
        return std::nullopt;
    const qint64 milliseconds = number >= firstInMilliseconds ? number : number * 1000;
    return MembershipEnd{QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC), true};
}

bool namesItsZone(const QString& time) {
    const QString clock = time.section(u'T', 1);
    return clock.endsWith(u'Z', Qt::CaseInsensitive) || clock.contains(u'+') || clock.contains(u'-');
}

std::optional<ApiError> tooSmall(const Balance& balance, const CreditSum& sum, const QString& unit) {
    bool ok = false;
    const double there = balance.credits.toDouble(&ok);
    if (!ok || !std::isfinite(there) || sum.credits <= there)
        return std::nullopt;
    const auto number = [](double credits) { return QString::number(credits, 'f', 2); };
    return ApiError{.kind = Kind::OutOfCredit,
                    .reason = Reason::BalanceTooSmall,
                    .about = {number(sum.credits), number(there), unit},
                    .field = u"balance"_s};
}

}  // namespace

std::optional<MembershipEnd> membershipEnd(const QString& told) {
    QString text = told.trimmed();
    if (const auto counted = sinceTheEpoch(text))
        return counted;
    text.replace(u'/', u'-');
    if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid() && text.size() == 10)
        return MembershipEnd{QDateTime(day.addDays(1), QTime(0, 0), Qt::UTC).addSecs(-1), false};
    if (text.size() > 10 && text[10] == u' ')
        text[10] = u'T';
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    if (namesItsZone(text))
        return MembershipEnd{time.toUTC(), true};
    time.setTimeSpec(Qt::UTC);
    return MembershipEnd{time, false};
}

QList<AccountFact> accountFacts(const Balance& balance, const CreditSum& sum, const QString& unit, const QDateTime& now) {
    QList<AccountFact> facts;
    if (const auto end = membershipEnd(balance.expiresAt)) {
        const std::chrono::seconds doubt = end->zoned ? std::chrono::seconds(0) : std::chrono::seconds(anyZone);
        const bool over = end->at.addSecs(doubt.count()) <= now;
        ApiError error{.kind = Kind::Rejected, .reason = Reason::MembershipEnding, .about = {end->at.toString(Qt::ISODate)}, .field = u"account"_s};
        if (over)
            error.about << u"ended"_s;
        const auto within = std::chrono::seconds(resultsWithin) + doubt;
        if (over || end->at < now.addSecs(within.count()))
            facts.append({error, over});
    }
    if (const auto error = tooSmall(balance, sum, unit))
        facts.append({*error, false});
    return facts;
}
