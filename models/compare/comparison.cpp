// SPDX-License-Identifier: MIT
#include "models/compare/comparison.h"

#include <numeric>

int Comparison::slotOf(const QString& path) const {
    const auto found = std::ranges::find(m_takes, path, &Take::path);
    return found == m_takes.end() ? -1 : static_cast<int>(found - m_takes.begin());
}

void Comparison::toggleBest(int slot) {
    const bool best = !m_takes[slot].best;
    for (Take& take : m_takes)
        take.best = false;
    m_takes[slot].best = best;
}

double Comparison::seconds() const {
    double longest = 0;
    for (int slot = 0; slot < count(); ++slot)
        longest = std::max(longest, clockAt(slot, m_takes[slot].seconds));
    return longest;
}

double Comparison::placeIn(int slot, double clock) const {
    const Take& take = m_takes[slot];
    const double place = take.drift ? take.drift->place(clock) : clock;
    return std::clamp(place, 0.0, std::max(0.0, take.seconds));
}

double Comparison::clockAt(int slot, double place) const {
    const Take& take = m_takes[slot];
    if (!take.drift || !take.drift->reliable)
        return place;
    return std::max(0.0, (place - take.drift->offset) / (1 + take.drift->perMillion * 1e-6));
}

bool Comparison::hasEnded(int slot, double clock) const {
    const Take& take = m_takes[slot];
    return take.seconds > 0 && clock >= clockAt(slot, take.seconds) && clockAt(slot, take.seconds) < seconds() - 0.1;
}

QList<Comparison::Pair> Comparison::pairs() const {
    QList<Pair> pairs;
    for (int first = 0; first < count(); ++first) {
        for (int second = first + 1; second < count(); ++second)
            pairs.append({first, second});
    }
    return pairs;
}

QList<int> Comparison::shown() const {
    if (m_layout == Layout::SideBySide) {
        QList<int> all(count());
        std::iota(all.begin(), all.end(), 0);
        return all;
    }
    if (count() < 2)
        return count() == 1 ? QList<int>{0} : QList<int>{};
    if (m_layout == Layout::Wipe)
        return {m_pair.first, m_pair.second};
    return {m_second ? m_pair.second : m_pair.first};
}

QList<int> Comparison::startBlind(std::mt19937& random) {
    QList<int> before(count());
    std::iota(before.begin(), before.end(), 0);
    if (!mayBlind())
        return before;
    std::shuffle(before.begin() + 1, before.end(), random);
    const QList<Take> takes = m_takes;
    for (int slot = 0; slot < count(); ++slot)
        m_takes[slot] = takes[before[slot]];
    m_heard = static_cast<int>(before.indexOf(m_heard));
    m_blind = true;
    return before;
}
