// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/region.h"

#include <QtCore/qlist.h>

#include <optional>

/// Boxes that were found and wait to be taken, the likeliest first; one of them is looked at.
class Suggestions {
public:
    struct Found {
        Region region{};
        double confidence = 0;  ///< 0..1

        bool operator==(const Found&) const = default;
    };

    Suggestions() = default;
    explicit Suggestions(QList<Found> found) : m_found(std::move(found)) {}

    bool isEmpty() const { return m_found.isEmpty(); }
    const QList<Found>& all() const { return m_found; }
    int current() const { return m_current; }
    void cycle(int by);  ///< round the end
    /// Takes the current one out; the next one is looked at then.
    std::optional<Region> accept();

private:
    QList<Found> m_found;
    int m_current = 0;
};
