// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>

/// What this process takes of the machine at one moment.
struct ProcessLoad {
    qint64 residentKiB = 0;
    qint64 handles = 0;
    qint64 threads = 0;

    static ProcessLoad now();
};

qint64 median(QList<qint64> values);
