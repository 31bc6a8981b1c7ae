// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/account.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qhash.h>
#include <QtCore/qlist.h>

#include <optional>

/// The price lists that were asked for a moment ago: a batch asks once.
class PriceBook {
public:
    static constexpr qint64 goodFor = 600;  ///< seconds

    std::optional<QList<Price>> prices(const QString& account, const QDateTime& now) const {
        const auto page = m_pages.find(account);
        const bool fresh = page != m_pages.end() && qAbs(page->read.secsTo(now)) < goodFor;
        return fresh ? std::optional(page->prices) : std::nullopt;
    }
    void keep(const QString& account, const QList<Price>& prices, const QDateTime& now) { m_pages.insert(account, {now, prices}); }

private:
    struct Page {
        QDateTime read{};
        QList<Price> prices{};
    };
    QHash<QString, Page> m_pages;
};
