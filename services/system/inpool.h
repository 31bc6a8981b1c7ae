// SPDX-License-Identifier: MIT
#pragma once

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qfuturewatcher.h>

#include <memory>

/// Does `work` on a thread of the pool and gives what it returned to `next`, back in the thread of `context`; never
/// once `context` is gone, though the work itself goes on to its end. `next` may delete `context`.
template <class Work, class Next>
void inPool(QObject* context, Work work, Next next) {
    // QFuture cannot hold a bare std::expected with GCC 12: its operator== is unconstrained.
    using Value = std::shared_ptr<std::invoke_result_t<Work>>;
    auto* watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, next] {
        const Value value = watcher->result();
        watcher->deleteLater();
        next(*value);
    });
    watcher->setFuture(QtConcurrent::run([work] { return std::make_shared<std::invoke_result_t<Work>>(work()); }));
}
