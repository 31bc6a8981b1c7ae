// SPDX-License-Identifier: MIT
#include "services/domain/killpoint.h"

#ifdef BABELREEL_KILL_POINTS

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>

#include <atomic>
#include <csignal>
#include <thread>

void killPoint(const char* name, std::chrono::milliseconds lull) {
    static const QList<QByteArray> wanted = qgetenv("BABELREEL_KILL_AT").split('@');
    static std::atomic<int> left = qMax(1, wanted.value(1).toInt());
    if (wanted.first() != name || --left > 0)
        return;
    std::this_thread::sleep_for(lull);
    std::raise(SIGKILL);
}

#else

void killPoint(const char*, std::chrono::milliseconds) {}

#endif
