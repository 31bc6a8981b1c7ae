// SPDX-License-Identifier: MIT
#include "models/regions/suggestions.h"

void Suggestions::cycle(int by) {
    const int count = int(m_found.size());
    if (count > 0)
        m_current = (m_current + by % count + count) % count;
}

std::optional<Region> Suggestions::accept() {
    if (m_found.isEmpty())
        return std::nullopt;
    const Region taken = m_found.takeAt(m_current).region;
    m_current = m_found.isEmpty() ? 0 : m_current % int(m_found.size());
    return taken;
}
