// SPDX-License-Identifier: MIT
#include "ui/preview/cuelane.h"

#include <algorithm>
#include <cmath>

using std::chrono::milliseconds;

namespace {

constexpr double reachPixels = 5;

milliseconds timeAt(const CueLane::Sight& sight, double x) {
    return milliseconds(std::llround(sight.scale.seconds(x) * 1000));
}

milliseconds reach(const CueLane::Sight& sight) {
    const double perSecond = sight.scale.perSecond();
    return milliseconds(perSecond > 0 ? std::llround(reachPixels / perSecond * 1000) : 0);
}

}  // namespace

CueHit CueLane::hitAt(const QPoint& at, const Sight& sight) const {
    return sight.lane.contains(at) ? cuelane::hit(sight.cues, timeAt(sight, at.x()), reach(sight), m_chosen) : CueHit();
}

bool CueLane::press(const QPoint& at, const Sight& sight) {
    const CueHit hit = hitAt(at, sight);
    if (hit.row < 0)
        return false;
    m_chosen = hit.row;
    Q_EMIT chosenByMouse(hit.row);
    if (hit.part == CueHit::Part::Body) {
        Q_EMIT bodyPressed(hit.row);
        return true;
    }
    const Cue& cue = sight.cues[hit.row];
    m_offset = timeAt(sight, at.x()) - (hit.part == CueHit::Part::Start ? cue.start : cue.end);
    m_held = hit;
    ++m_gesture;
    return true;
}

void CueLane::move(const QPoint& at, const Sight& sight) {
    if (m_held.row < 0 || m_held.row >= sight.cues.size())
        return;
    const Cue cue = sight.cues[m_held.row];
    const milliseconds playhead(std::llround(sight.position * 1000));
    const milliseconds edge = cuelane::edge(sight.cues, m_held, timeAt(sight, at.x()) - m_offset, reach(sight), playhead);
    const bool isStart = m_held.part == CueHit::Part::Start;
    Q_EMIT retimed(m_held.row, isStart ? edge : cue.start, isStart ? cue.end : edge, m_gesture);
}

void CueLane::release() {
    m_held = {};
}

Qt::CursorShape CueLane::cursor(const QPoint& at, const Sight& sight) const {
    switch (isDragging() ? m_held.part : hitAt(at, sight).part) {
    case CueHit::Part::Start:
    case CueHit::Part::End:
        return Qt::SizeHorCursor;
    case CueHit::Part::Body:
        return Qt::PointingHandCursor;
    case CueHit::Part::None:
        break;
    }
    return Qt::ArrowCursor;
}
