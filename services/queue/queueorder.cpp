// SPDX-License-Identifier: MIT
#include "services/queue/queueorder.h"

#include <QtCore/qset.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using Where = QueueSpot::Where;

namespace {

/// Between neighbours, so that whoever is put between them later moves alone.
constexpr qint64 gap = 1024;

const std::array<std::pair<Where, QLatin1StringView>, 5> spotNames{{{Where::First, "first"_L1},
                                                                    {Where::Up, "up"_L1},
                                                                    {Where::Down, "down"_L1},
                                                                    {Where::Last, "last"_L1},
                                                                    {Where::Before, "before"_L1}}};

/// The whole queue while some of it is being put elsewhere.
class Reordering {
public:
    Reordering(const QList<Task>& all, const QStringList& ids, const FoldOf& foldOf) : m_foldOf(foldOf), m_order(inQueueOrder(all)) {
        const QSet<QString> moving = withTheirCalls(QSet<QString>(ids.begin(), ids.end()));
        for (const Task& task : std::as_const(m_order)) {
            if (!moving.contains(task.id)) {
                m_rest.append(task);
                continue;
            }
            if (m_moved.isEmpty())
                m_restBeforeFirst = m_rest.size();
            m_restBeforeLast = m_rest.size();
            m_moved.append(task);
        }
    }

    QList<Task> to(const QueueSpot& spot) {
        const qsizetype index = m_moved.isEmpty() || m_rest.isEmpty() ? -1 : indexOf(spot);
        const bool together = m_restBeforeFirst == m_restBeforeLast;
        if (index < 0 || (together && index == m_restBeforeFirst))
            return {};
        return placedAt(index);
    }

private:
    /// What goes out in one call waits for all of it: one alone would not be any sooner.
    QSet<QString> withTheirCalls(const QSet<QString>& ids) const {
        QSet<QString> moving, calls, sources;
        for (const Task& task : m_order) {
            if (!ids.contains(task.id) || !isUnsent(task))
                continue;
            moving.insert(task.id);
            if (const QString call = m_foldOf(task); !call.isEmpty()) {
                calls.insert(call);
                sources.insert(task.job.source);
            }
        }
        for (const Task& task : m_order) {
            if (sources.contains(task.job.source) && isUnsent(task) && calls.contains(m_foldOf(task)))
                moving.insert(task.id);
        }
        return moving;
    }

    bool goTogether(const Task& a, const Task& b) const {
        const bool may = isUnsent(a) && isUnsent(b) && a.job.source == b.job.source;
        const QString call = may ? m_foldOf(a) : QString();
        return !call.isEmpty() && call == m_foldOf(b);
    }

    /// In `m_rest`; -1 for nowhere.
    qsizetype indexOf(const QueueSpot& spot) const {
        switch (spot.where) {
        case Where::First:
            return 0;
        case Where::Last:
            return m_rest.size();
        case Where::Up: {
            const auto passed = std::find_if(std::make_reverse_iterator(m_rest.begin() + m_restBeforeFirst), m_rest.rend(), isUnsent);
            return passed == m_rest.rend() ? -1 : headOfItsCall(m_rest.rend() - passed - 1);
        }
        case Where::Down: {
            const auto passed = std::find_if(m_rest.begin() + m_restBeforeLast, m_rest.end(), isUnsent);
            return passed == m_rest.end() ? -1 : behindItsCall(passed - m_rest.begin());
        }
        case Where::Before: {
            const auto found = std::ranges::find(m_rest, spot.before, &Task::id);
            return found == m_rest.end() ? -1 : headOfItsCall(found - m_rest.begin());
        }
        }
        Q_UNREACHABLE();
    }

    qsizetype headOfItsCall(qsizetype index) const {
        while (index > 0 && goTogether(m_rest[index - 1], m_rest[index]))
            --index;
        return index;
    }

    qsizetype behindItsCall(qsizetype index) const {
        while (index + 1 < m_rest.size() && goTogether(m_rest[index], m_rest[index + 1]))
            ++index;
        return index + 1;
    }

    QList<Task> placedAt(qsizetype index) {
        const qsizetype count = m_moved.size();
        QList<Task> shifted;
        qint64 below = index > 0 ? m_rest[index - 1].place : m_rest.first().place - gap * (count + 1);
        qint64 above = index < m_rest.size() ? m_rest[index].place : m_rest.last().place + gap * (count + 1);
        if (above - below <= count) {
            const qint64 by = gap * (count + 1);
            const bool front = index <= m_rest.size() - index;  // the shorter side makes room
            shifted = front ? m_rest.first(index) : m_rest.sliced(index);
            for (Task& task : shifted)
                task.place += front ? -by : by;
            (front ? below : above) += front ? -by : by;
        }
        for (qsizetype i = 0; i < count; ++i)
            m_moved[i].place = below + (above - below) * (i + 1) / (count + 1);
        return m_moved + shifted;
    }

    const FoldOf& m_foldOf;
    QList<Task> m_order;
    QList<Task> m_moved;
    QList<Task> m_rest;
    qsizetype m_restBeforeFirst = 0;
    qsizetype m_restBeforeLast = 0;
};

}  // namespace

QString spotName(Where where) {
    return std::ranges::find(spotNames, where, &std::pair<Where, QLatin1StringView>::first)->second;
}

std::optional<Where> spotFromName(const QString& name) {
    const auto found = std::ranges::find_if(spotNames, [&name](const auto& entry) { return entry.second == name; });
    return found == spotNames.end() ? std::nullopt : std::optional(found->first);
}

bool isUnsent(const Task& task) {
    return !task::hasEnded(task.state) && task.state != task::State::Unsure && task.submission.isEmpty() && task.remoteId.isEmpty();
}

QList<Task> inQueueOrder(QList<Task> tasks) {
    std::ranges::stable_sort(tasks, {}, &Task::place);
    return tasks;
}

qint64 lastPlace(const QList<Task>& tasks) {
    return tasks.isEmpty() ? 0 : std::ranges::max(tasks, {}, &Task::place).place;
}

QList<Task> reordered(const QList<Task>& all, const QStringList& ids, const QueueSpot& spot, const FoldOf& foldOf) {
    return Reordering(all, ids, foldOf).to(spot);
}
