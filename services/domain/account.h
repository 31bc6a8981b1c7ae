// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/caps.h"

#include <QtCore/qhash.h>
#include <QtCore/qstring.h>
#include <QtCore/qurl.h>

#include <optional>

/// One key at one vendor. Its id is also the name of its entry in the keychain.
struct Account {
    QString id{};      ///< "oiiyao", or "oiiyao/studio" for a second one
    QString vendor{};
    QUrl baseUrl{};    ///< empty = the vendor's own
    QHash<QString, QString> paths{};  ///< endpoint name -> path that replaces the vendor's
    QString bucket{};  ///< name of the bucket its files go through; empty = the vendor's own upload, or links only
    Caps caps{};
    QHash<QString, double> ownRates{};  ///< credits a minute by operation name, the user's word where the vendor tells no price
    double creditPrice = 0;             ///< what one credit costs in the user's currency; 0 = not told

    bool operator==(const Account&) const = default;
};

/// What an account says of itself. Fields the vendor does not tell stay absent.
struct Balance {
    QString credits{};  ///< decimal text, as exact as the vendor gave it
    QString plan{};
    QString expiresAt{};
    std::optional<int> requestsPerMinute{};
    std::optional<int> queriesPerSecond{};

    bool operator==(const Balance&) const = default;
};

/// One line of what was spent, as the vendor tells it.
struct UsageRecord {
    QString task{};       ///< the vendor's task id
    QString operation{};  ///< the vendor's own task type
    double credits = 0;
    QString createdAt{};  ///< as given, ISO 8601

    bool operator==(const UsageRecord&) const = default;
};

struct Price {
    QString task{};      ///< the vendor's own task type
    QString language{};  ///< empty = any
    QString description{};
    double creditsPerMinute = 0;
    bool own = false;    ///< the user's own rate, not the vendor's

    bool operator==(const Price&) const = default;
};
