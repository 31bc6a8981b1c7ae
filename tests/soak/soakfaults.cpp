// SPDX-License-Identifier: MIT
#include "tests/soak/soakfaults.h"

#include <QtCore/qrandom.h>

using namespace Qt::StringLiterals;
using Kind = Misbehaviour::Kind;

namespace {

QStringList endpoints(const QString& vendor) {
    if (vendor == "akool"_L1)
        return {u"translate"_s, u"result"_s, u"download"_s};
    if (vendor == "kreado"_L1)
        return {u"lip-sync"_s, u"video-result"_s, u"videos"_s, u"video"_s, u"download"_s};
    return {u"upload-url"_s, u"upload"_s, u"confirm-upload"_s, u"video-translation"_s, u"task"_s, u"tasks"_s, u"download"_s};
}

/// Bytes, milliseconds, or seconds of Retry-After.
qint64 amountFor(Kind kind, QRandomGenerator& dice) {
    switch (kind) {
    case Kind::RateLimitError:
        return dice.bounded(1, 120);
    case Kind::Slow:
        return 2000;
    case Kind::Delay:
        return 20;
    default:
        return dice.bounded(1, 400);
    }
}

/// Transfers are given up on by Qt after a minute of the true clock, which no test wants to wait for.
bool takesTrueTime(const QString& endpoint, Kind kind) {
    return kind == Kind::Hang && (endpoint == "upload"_L1 || endpoint == "download"_L1);
}

}  // namespace

QString goWrongSomehow(Simulator& simulator, const QString& vendor, QRandomGenerator& dice) {
    const QStringList places = endpoints(vendor);
    while (true) {
        const QString endpoint = places[dice.bounded(int(places.size()))];
        const auto kind = Kind(dice.bounded(int(Kind::OtherDialect) + 1));
        const Misbehaviour misbehaviour{kind, amountFor(kind, dice)};
        if (!takesTrueTime(endpoint, kind) && simulator.tellToMisbehave(endpoint, misbehaviour, 1))
            return endpoint + u": "_s + QString::number(int(kind));
    }
}
