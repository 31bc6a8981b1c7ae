// SPDX-License-Identifier: MIT
#include "ui/preview/regioncanvas.h"

#include "models/regions/spans.h"
#include "ui/preview/frameview.h"
#include "ui/regions/regionclipboard.h"
#include "ui/regions/regionwords.h"

#include <QtGui/qevent.h>
#include <QtGui/qpainter.h>

using namespace Qt::StringLiterals;

namespace {

Qt::CursorShape cursorFor(Grip grip) {
    switch (grip) {
    case Grip::None: return Qt::CrossCursor;
    case Grip::Inside: return Qt::SizeAllCursor;
    case Grip::TopLeft:
    case Grip::BottomRight: return Qt::SizeFDiagCursor;
    case Grip::TopRight:
    case Grip::BottomLeft: return Qt::SizeBDiagCursor;
    case Grip::Left:
    case Grip::Right: return Qt::SizeHorCursor;
    case Grip::Top:
    case Grip::Bottom: return Qt::SizeVerCursor;
    }
    Q_UNREACHABLE();
}

QPoint arrowOf(int key) {
    switch (key) {
    case Qt::Key_Left: return {-1, 0};
    case Qt::Key_Right: return {1, 0};
    case Qt::Key_Up: return {0, -1};
    case Qt::Key_Down: return {0, 1};
    default: return {};
    }
}

}  // namespace

RegionCanvas::RegionCanvas(RegionEditor& editor, FrameView* view) : QWidget(view), m_editor(editor), m_view(view), m_pointer(editor) {
    setObjectName(u"regionCanvas"_s);
    setAccessibleName(tr("Boxes on the picture"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setGeometry(view->rect());
    view->installEventFilter(this);
    connect(view, &FrameView::geometryChanged, this, &RegionCanvas::refresh);
    connect(&editor, &RegionEditor::changed, this, &RegionCanvas::refresh);
    refresh();
    show();
}

void RegionCanvas::setPosition(double seconds) {
    m_scene.position = seconds;
    refresh();
}

void RegionCanvas::showAsSent(const std::optional<LoweredRegions>& sent) {
    m_scene.asSent = sent;
    refresh();
}

void RegionCanvas::setFound(const Suggestions& found) {
    m_scene.found = found;
    refresh();
}

/// Paints anew only what is or was covered: while a box is dragged that is a small part of the picture.
void RegionCanvas::refresh() {
    m_scene.viewport = m_view->viewport();
    m_scene.regions = m_editor.regions();
    m_scene.selected = m_scene.asSent ? -1 : m_editor.selected();
    m_scene.xLine = m_pointer.xLine();
    m_scene.yLine = m_pointer.yLine();
    QList<bool> shown;
    for (const Region& region : std::as_const(m_scene.regions))
        shown << isShownAt(region, m_scene.position);
    m_pointer.setShown(shown);
    m_pointer.setViewport(m_scene.viewport);
    const QRegion covers = coveredBy(m_scene, font());
    update(m_covered | covers);
    m_covered = covers;
    const int selected = m_editor.selected();
    setAccessibleDescription(selected < 0 ? tr("%n box(es)", nullptr, int(m_scene.regions.size()))
                                          : regionwords::inWords(m_scene.regions.value(selected), selected + 1, m_editor.pixels(selected)));
}

bool RegionCanvas::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_view && event->type() == QEvent::Resize)
        setGeometry(m_view->rect());
    return QWidget::eventFilter(watched, event);
}

void RegionCanvas::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);  // as the picture is, whatever the program's is
    paintRegions(painter, m_scene, font(), devicePixelRatioF());
}

void RegionCanvas::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || m_scene.viewport.frame.isEmpty() || m_scene.asSent)
        return event->ignore();
    Q_EMIT touched();
    m_pointer.press(event->position());
}

void RegionCanvas::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() & Qt::MiddleButton)
        return event->ignore();
    m_pointer.move(event->position(), event->modifiers());
    setCursor(m_scene.viewport.frame.isEmpty() || m_scene.asSent ? Qt::ArrowCursor : cursorFor(m_pointer.gripAt(event->position())));
}

void RegionCanvas::mouseReleaseEvent(QMouseEvent*) {
    m_pointer.release();
    refresh();
}

/// The window's own shortcuts (paste, for one) would take these before they reach the canvas.
bool RegionCanvas::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && isOurs(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

bool RegionCanvas::isOurs(const QKeyEvent& event) const {
    const bool any = m_editor.selected() >= 0;
    return (any && (event.matches(QKeySequence::Copy) || event.matches(QKeySequence::Cut) || event.matches(QKeySequence::Delete)))
        || (event.matches(QKeySequence::Paste) && regionclipboard::hasRegions());
}

/// Tab walks through the boxes and goes on to the next control behind the last one.
bool RegionCanvas::focusNextPrevChild(bool next) {
    const int count = int(m_editor.regions().size()), selected = m_editor.selected();
    const bool leaves = count == 0 || (next ? selected == count - 1 : selected == 0);
    if (leaves || m_scene.asSent)
        return QWidget::focusNextPrevChild(next);
    m_editor.cycle(next ? 1 : -1);
    return true;
}

void RegionCanvas::keyPressEvent(QKeyEvent* event) {
    if (pressedOnFound(*event) || (!m_scene.asSent && pressedOnSelection(*event)))
        return;
    if (event->matches(QKeySequence::Paste) && regionclipboard::hasRegions())
        Q_EMIT pasteWanted();
    else
        QWidget::keyPressEvent(event);  // the player's
}

bool RegionCanvas::pressedOnFound(const QKeyEvent& event) {
    if (m_scene.found.isEmpty())
        return false;
    const QPoint arrow = arrowOf(event.key());
    if (!arrow.isNull())
        Q_EMIT foundCycled(arrow.x() + arrow.y());
    else if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        Q_EMIT foundAccepted();
    else if (event.key() == Qt::Key_Escape)
        Q_EMIT foundDismissed();
    else
        return false;
    return true;
}

bool RegionCanvas::pressedOnSelection(const QKeyEvent& event) {
    if (event.key() == Qt::Key_Escape && m_pointer.isDragging()) {
        m_pointer.cancel();
        refresh();
        return true;
    }
    const int selected = m_editor.selected();
    if (selected < 0)
        return false;
    if (nudge(event))
        return true;
    if (event.key() == Qt::Key_Escape)
        m_editor.select(-1);
    else if (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace)
        m_editor.remove(selected);
    else if (event.matches(QKeySequence::Copy))
        Q_EMIT copyWanted();
    else if (event.matches(QKeySequence::Cut)) {
        Q_EMIT copyWanted();
        m_editor.remove(selected);
    } else
        return false;
    return true;
}

/// Arrows move by a pixel, with Shift by ten; with Ctrl the right and lower edge move.
bool RegionCanvas::nudge(const QKeyEvent& event) {
    const QPoint arrow = arrowOf(event.key());
    if (arrow.isNull())
        return false;
    const QPoint by = arrow * (event.modifiers() & Qt::ShiftModifier ? 10 : 1);
    const int selected = m_editor.selected();
    const QRect box = m_editor.pixels(selected);
    const bool grows = event.modifiers() & Qt::ControlModifier;
    m_editor.changePixels(selected, grows ? grown(box, by, m_editor.frame()) : nudged(box, by, m_editor.frame()), RegionEdit::Nudge);
    return true;
}
