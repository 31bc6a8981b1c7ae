// SPDX-License-Identifier: MIT
#include "services/vendors/estimate.h"

#include <cmath>

namespace {

/// A price for the language itself goes before one for any language.
const Price* priceFor(const QList<Price>& prices, const QString& task, const QString& language) {
    const Price* forAny = nullptr;
    for (const Price& price : prices) {
        if (price.task != task)
            continue;
        if (!price.language.isEmpty() && price.language == language)
            return &price;
        if (price.language.isEmpty())
            forAny = &price;
    }
    return forAny;
}

QString pricedTask(const Operation& operation, const QJsonObject& options) {
    for (const PriceVariant& variant : operation.pricedOtherwise) {
        if (holds(variant.when, operation.options, options))
            return variant.task;
    }
    return operation.pricedAs;
}

/// Seconds for one character, slower than any usual reading: a digit is a word, a Chinese character a syllable or two.
double secondsFor(QChar c) {
    if (c.isDigit())
        return 0.5;
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
        return 0.35;
    default:
        return 0.1;
    }
}

}  // namespace

std::optional<double> estimatedCredits(const Vendor& vendor, const Operation& operation, const QList<Price>& prices,
                                       const QString& language, double seconds, const QJsonObject& options) {
    if (vendor.creditUnit.isEmpty())
        return 0;
    const Price* price = priceFor(prices, pricedTask(operation, options), language);
    if (!price || seconds <= 0)
        return std::nullopt;
    return price->creditsPerMinute * std::ceil(seconds / 60);
}

std::optional<double> listedRate(const Operation& operation, const QList<Price>& prices, const QString& language,
                                 const QJsonObject& options) {
    const Price* price = priceFor(prices, pricedTask(operation, options), language);
    return price ? std::optional(price->creditsPerMinute) : std::nullopt;
}

std::optional<double> ownRate(const Account& account, OperationKind kind) {
    const auto rate = account.ownRates.find(operationName(kind));
    const bool makesSense = rate != account.ownRates.end() && std::isfinite(*rate) && *rate > 0;
    return makesSense ? std::optional(*rate) : std::nullopt;
}

bool isByOwnRate(const Vendor& vendor, const Operation& operation, const QList<Price>& prices, const Account& account,
                 const QString& language, const QJsonObject& options) {
    return !vendor.creditUnit.isEmpty() && !listedRate(operation, prices, language, options) && ownRate(account, operation.kind);
}

std::optional<Estimate> estimateOf(const Vendor& vendor, const Operation& operation, const QList<Price>& prices, const Account& account,
                                   const QString& language, double seconds, const QJsonObject& options) {
    if (!isByOwnRate(vendor, operation, prices, account, language, options)) {
        const auto told = estimatedCredits(vendor, operation, prices, language, seconds, options);
        return told ? std::optional(Estimate{*told, false}) : std::nullopt;
    }
    if (seconds <= 0)
        return std::nullopt;
    return Estimate{*ownRate(account, operation.kind) * std::ceil(seconds / 60), true};
}

QList<Price> ownPrices(const Account& account) {
    QList<Price> prices;
    for (int kind = 0; kind <= int(OperationKind::AvatarClone); ++kind) {
        if (const auto rate = ownRate(account, OperationKind(kind)))
            prices.append({.task = operationName(OperationKind(kind)), .creditsPerMinute = *rate, .own = true});
    }
    return prices;
}

double slowReading(const QString& text) {
    double seconds = 0;
    for (const QChar c : text.simplified())
        seconds += secondsFor(c);
    return seconds;
}

double pricedSeconds(const Operation& operation, const JobSpec& job, double clipSeconds) {
    return operation.needsText ? slowReading(job.text) : clipSeconds;
}
