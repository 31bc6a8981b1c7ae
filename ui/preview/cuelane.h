// SPDX-License-Identifier: MIT
#pragma once

#include "models/cues/cuelanehit.h"
#include "ui/preview/timescale.h"

#include <QtCore/qobject.h>
#include <QtCore/qrect.h>

/// The cues of a timeline under the mouse: a click chooses one, its edges can be dragged. The timeline tells what happens
/// in it and paints; whoever holds the cues carries the changes out.
class CueLane : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    struct Sight {
        QRect lane{};
        TimeScale scale{};
        const Cues& cues;
        double position = 0;  ///< of the playhead, which edges snap to
    };

    int chosen() const { return m_chosen; }
    void setChosen(int row) { m_chosen = row; }
    bool isDragging() const { return m_held.row >= 0; }

    /// True when the press was on a cue, and is no business of anybody else.
    bool press(const QPoint& at, const Sight& sight);
    void move(const QPoint& at, const Sight& sight);
    void release();
    Qt::CursorShape cursor(const QPoint& at, const Sight& sight) const;

Q_SIGNALS:
    void chosenByMouse(int row);
    void bodyPressed(int row);  ///< not one of its edges
    /// All changes of one drag have the same `gesture`.
    void retimed(int row, std::chrono::milliseconds start, std::chrono::milliseconds end, int gesture);

private:
    CueHit hitAt(const QPoint& at, const Sight& sight) const;

    int m_chosen = -1;
    CueHit m_held;
    std::chrono::milliseconds m_offset{0};  ///< from the edge to where it was taken
    int m_gesture = 0;
};
