// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/result.h"

#include <QtCore/qobject.h>

#include <functional>
#include <utility>

/// How a piece of asynchronous work reports: once, never from inside the call that started it, and never
/// after its owner is gone. The receiver may delete the work from within.
template <class T>
using Ending = std::function<void(Result<T>)>;

/// Reports from the event loop, so that nothing of the caller's is on the stack any more; never once
/// `context` is gone.
template <class T>
void endLater(QObject* context, Ending<T>& done, std::type_identity_t<Result<T>> result) {
    QMetaObject::invokeMethod(
        context,
        [done = std::exchange(done, {}), result = std::move(result)]() mutable { done(std::move(result)); },
        Qt::QueuedConnection);
}
