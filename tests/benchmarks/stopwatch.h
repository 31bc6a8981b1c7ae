// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qelapsedtimer.h>

/// How long `work` takes, in milliseconds.
template <class Work>
double millisecondsOf(Work work) {
    QElapsedTimer watch;
    watch.start();
    work();
    return double(watch.nsecsElapsed()) / 1e6;
}
