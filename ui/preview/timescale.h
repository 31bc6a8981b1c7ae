// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>

/// The one place where time becomes a place on the timeline and back.
struct TimeScale {
    double from = 0;  ///< seconds at x = 0
    double span = 0;  ///< seconds across the whole width
    int width = 0;    ///< pixels

    double perSecond() const { return span > 0 ? width / span : 0; }
    double x(double seconds) const { return (seconds - from) * perSecond(); }
    double seconds(double x) const { return width > 0 ? from + x * span / width : from; }
    double to() const { return from + span; }

    /// Seconds between two labels that need so many pixels each: 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30 ...
    double labelStep(int labelWidth) const;
    bool operator==(const TimeScale&) const = default;
};

/// The part of a clip of `length` that is seen after zooming by `factor` with the time under x kept in place.
TimeScale zoomed(const TimeScale& scale, double factor, double x, double length);
/// The same moved, but never past either end.
TimeScale movedTo(TimeScale scale, double from, double length);
