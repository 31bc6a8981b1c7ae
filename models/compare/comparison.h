// SPDX-License-Identifier: MIT
#pragma once

#include "models/compare/take.h"

#include <QtCore/qlist.h>

#include <algorithm>
#include <random>
#include <utility>

/// Up to four takes on one clock, and how they are looked at. They are known by their slot: 0 is S, 1 to 3 are A, B and C. The
/// clock is the source's; every other take is shown where its drift says that the same moment is.
class Comparison {
public:
    enum class Layout { SideBySide, Wipe, Blink };
    using Pair = std::pair<int, int>;
    static constexpr int most = 4;

    Comparison() = default;
    /// The source first; what is more than `most` is left out.
    explicit Comparison(const QList<Take>& takes) : m_takes(takes.first(std::min<qsizetype>(takes.size(), most))) {}

    const QList<Take>& takes() const { return m_takes; }
    int count() const { return static_cast<int>(m_takes.size()); }
    bool isEmpty() const { return m_takes.isEmpty(); }
    const Take& take(int slot) const { return m_takes[slot]; }
    int slotOf(const QString& path) const;
    static QChar letter(int slot) { return QStringLiteral("SABC")[slot]; }

    void setSeconds(int slot, double seconds) { m_takes[slot].seconds = seconds; }
    void setDrift(int slot, const Drift& drift) { m_takes[slot].drift = drift; }
    void setNote(int slot, const QString& note) { m_takes[slot].note = note; }
    void setBest(int slot, bool best) { m_takes[slot].best = best; }
    /// The only one of those compared; the one that is, is it no longer.
    void toggleBest(int slot);

    double seconds() const;                          ///< of the clock: until the last take has ended
    double placeIn(int slot, double clock) const;    ///< seconds of that take's own; held at either end
    double clockAt(int slot, double place) const;    ///< the other way round
    bool hasEnded(int slot, double clock) const;

    Layout layout() const { return m_layout; }
    void setLayout(Layout layout) { m_layout = layout; }
    QList<Pair> pairs() const;                       ///< S|A, S|B, A|B ...
    Pair pair() const { return m_pair; }
    void setPair(Pair pair) { m_pair = pair; }
    double wipe() const { return m_wipe; }
    void setWipe(double part) { m_wipe = std::clamp(part, 0.0, 1.0); }
    bool showsSecond() const { return m_second; }    ///< of the pair, while blinking
    void blink() { m_second = !m_second; }
    QList<int> shown() const;                        ///< slots, as they lie on the canvas

    int heard() const { return m_heard; }
    void hear(int slot) { m_heard = std::clamp(slot, 0, std::max(0, count() - 1)); }
    int chosen() const { return m_chosen; }          ///< the result that the note is on
    void choose(int slot) { m_chosen = slot; }

    bool mayBlind() const { return count() > 2; }
    bool isBlind() const { return m_blind; }
    /// Shuffles the results among their letters and hides who made them. Tells, for each slot, which one its
    /// take had before.
    QList<int> startBlind(std::mt19937& random);
    /// Names again; the letters stay as they were judged.
    void reveal() { m_blind = false; }
    bool isHidden(int slot) const { return m_blind && !m_takes[slot].isSource(); }

private:
    QList<Take> m_takes;
    Layout m_layout = Layout::Wipe;
    Pair m_pair{0, 1};
    double m_wipe = 0.5;
    int m_heard = 0;
    int m_chosen = 1;
    bool m_second = false;
    bool m_blind = false;
};
