// SPDX-License-Identifier: MIT
#include "services/queue/sweeps.h"

#include "services/queue/listtrust.h"
#include "services/vendors/registry.h"

#include <algorithm>

using task::State;
using task::Step;
using task::Wait;

bool Sweeps::isListed(const Task& task) const {
    const Vendor* vendor = m_vendors.find(task.job.vendor);
    const Operation* operation = vendor ? vendor->operation(task.job.operation) : nullptr;
    return operation && operation->listed && vendor->remote.list && vendor->remote.tellsStatus && !task.remoteId.isEmpty();
}

void Sweeps::look(const Task& task, bool due, bool running) {
    if (task.remoteId.isEmpty() || !m_trust.isTrusted(task.job.account) || !isListed(task))
        return;
    Place& place = m_places[task.job.account];
    place.submitted.append(task.submitted);
    if (task.step != Step::Poll || m_trust.isAskedAlone(task.id))
        return;
    const bool waits = task.state == State::Waiting && task.wait == Wait::Remote;
    if (running)
        place.busy = true;
    else if (due || waits)
        place.waiting.append(task);
    place.due += due ? 1 : 0;
}

int Sweeps::pagesFor(const Place& place) const {
    const auto oldest = std::ranges::min(place.waiting, {}, &Task::submitted).submitted;
    const auto younger = std::ranges::count_if(place.submitted, [&](const QDateTime& time) { return time >= oldest; });
    return static_cast<int>((younger + pageSize - 1) / pageSize);
}

QList<Task> Sweeps::with(const Task& task) {
    const auto found = m_places.find(task.job.account);
    if (task.step != Step::Poll || found == m_places.end() || m_trust.isAskedAlone(task.id))
        return {task};
    if (found->waiting.isEmpty() || found->due <= pagesFor(*found) + 1)
        return found->busy ? QList<Task>() : QList<Task>{task};
    if (found->busy)
        return {};
    found->busy = true;  // the rest of this account goes along
    QList<Task> together = std::exchange(found->waiting, {});
    const auto leader = std::ranges::find(together, task.id, &Task::id);
    if (leader != together.end())
        together.swapItemsAt(0, leader - together.begin());
    return together;
}
