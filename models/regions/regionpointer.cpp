// SPDX-License-Identifier: MIT
#include "models/regions/regionpointer.h"

namespace {
constexpr double slack = 3;       ///< logical pixels that a click may tremble
constexpr double snapReach = 6;   ///< logical pixels
}  // namespace

Hit RegionPointer::hit(QPointF at) const {
    QList<QRectF> boxes;
    for (int i = 0; i < int(m_editor.regions().size()); ++i) {
        const bool shown = m_shown.value(i, true) || i == m_editor.selected();
        boxes << (shown ? m_viewport.toView(QRectF(m_editor.pixels(i))) : QRectF());
    }
    return hitTest(boxes, m_editor.selected(), at);
}

Grip RegionPointer::gripAt(QPointF at) const {
    return m_drag ? m_grip : hit(at).grip;
}

void RegionPointer::press(QPointF at) {
    if (m_viewport.frame.isEmpty())
        return;
    const Hit hit = this->hit(at);
    const QPointF inFrame = m_viewport.toFrame(at);
    forget();
    m_pressed = at;
    m_selectedBefore = m_editor.selected();
    m_grip = hit.grip;
    m_region = hit.region;
    if (hit.region >= 0) {
        m_editor.select(hit.region);
        m_made = m_editor.regions()[hit.region];
        m_drag = RegionDrag(m_editor.pixels(hit.region), hit.grip, inFrame, m_viewport.frame);
        return;
    }
    m_editor.select(-1);
    m_made = {.kind = m_editor.kindToDraw()};
    m_grip = Grip::BottomRight;
    m_drag = RegionDrag::drawing(inFrame, m_viewport.frame);
}

DragRules RegionPointer::rules(Qt::KeyboardModifiers modifiers) const {
    QList<QRect> others;
    for (int i = 0; i < int(m_editor.regions().size()); ++i) {
        if (i != m_region)
            others << m_editor.pixels(i);
    }
    const bool free = modifiers & Qt::ControlModifier;
    return {.keepAspect = bool(modifiers & Qt::ShiftModifier),
            .fromCentre = bool(modifiers & Qt::AltModifier),
            .lines = snapLines(m_viewport.frame, others),
            .within = free ? 0 : snapReach * m_viewport.ratio / qMax(0.01, m_viewport.shownZoom())};
}

void RegionPointer::move(QPointF at, Qt::KeyboardModifiers modifiers) {
    if (!m_drag || (!m_moved && (at - m_pressed).manhattanLength() < slack))
        return;
    m_moved = true;
    if (m_region < 0)
        m_region = int(m_editor.regions().size());  // a new one
    const Dragged dragged = m_drag->to(m_viewport.toFrame(at), rules(modifiers));
    m_made.box = toParts(dragged.box, m_viewport.frame);
    m_xLine = dragged.xLine;
    m_yLine = dragged.yLine;
    m_editor.showDragged(m_region, m_made);
}

void RegionPointer::release() {
    if (!m_drag)
        return;
    const bool moved = m_moved;
    const int region = m_region;
    const Region made = m_made;
    const Grip grip = m_grip;
    forget();
    if (!moved)
        return;
    m_editor.dropDragged();
    if (region >= int(m_editor.regions().size()))
        m_editor.add(made);
    else
        m_editor.change(region, made, grip == Grip::Inside ? RegionEdit::Move : RegionEdit::Resize);
}

void RegionPointer::cancel() {
    if (!m_drag)
        return;
    const int before = m_selectedBefore;
    forget();
    m_editor.dropDragged();
    m_editor.select(qMin(before, int(m_editor.regions().size()) - 1));
}

void RegionPointer::forget() {
    m_drag.reset();
    m_moved = false;
    m_region = -1;
    m_xLine.reset();
    m_yLine.reset();
}
