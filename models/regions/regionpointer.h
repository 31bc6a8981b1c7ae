// SPDX-License-Identifier: MIT
#pragma once

#include "models/regions/regiondrag.h"
#include "models/regions/regioneditor.h"
#include "models/regions/viewport.h"

/// What a pointer does to the boxes: press on empty draws, inside moves, on a handle resizes. Places are the view's.
class RegionPointer {
public:
    /// The editor must outlive the pointer.
    explicit RegionPointer(RegionEditor& editor) : m_editor(editor) {}

    void setViewport(const Viewport& viewport) { m_viewport = viewport; }
    /// Only boxes that are shown can be taken hold of.
    void setShown(const QList<bool>& shown) { m_shown = shown; }

    Grip gripAt(QPointF at) const;
    /// What a click selects; a drag may follow.
    void press(QPointF at);
    void move(QPointF at, Qt::KeyboardModifiers modifiers);
    void release();  ///< one undo step, when anything moved
    void cancel();   ///< as if it had never been pressed

    bool isDragging() const { return m_drag.has_value(); }
    std::optional<double> xLine() const { return m_xLine; }  ///< in pixels of the frame
    std::optional<double> yLine() const { return m_yLine; }

private:
    Hit hit(QPointF at) const;
    DragRules rules(Qt::KeyboardModifiers modifiers) const;
    void forget();

    RegionEditor& m_editor;
    Viewport m_viewport;
    QList<bool> m_shown;
    std::optional<RegionDrag> m_drag;
    QPointF m_pressed;
    bool m_moved = false;
    int m_region = -1;
    int m_selectedBefore = -1;
    Grip m_grip = Grip::None;
    Region m_made;
    std::optional<double> m_xLine, m_yLine;
};
