// SPDX-License-Identifier: MIT
#include "ui/avatars/scenecanvas.h"

#include "models/avatars/sceneeditor.h"
#include "ui/avatars/avatarwords.h"
#include "ui/theme/theme.h"

#include <QtGui/qevent.h>
#include <QtGui/qpainter.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 20;    ///< around the frame, so that an avatar beyond it can be taken hold of
constexpr double reach = 8;   ///< logical pixels around a corner
constexpr double slack = 3;   ///< logical pixels that a click may tremble
constexpr double draws = 6;   ///< logical pixels in which a line draws
constexpr Grip corners[]{Grip::TopLeft, Grip::TopRight, Grip::BottomRight, Grip::BottomLeft};

Qt::CursorShape cursorFor(Grip grip) {
    switch (grip) {
    case Grip::Inside:
        return Qt::SizeAllCursor;
    case Grip::TopLeft:
    case Grip::BottomRight:
        return Qt::SizeFDiagCursor;
    case Grip::TopRight:
    case Grip::BottomLeft:
        return Qt::SizeBDiagCursor;
    default:
        return Qt::ArrowCursor;
    }
}

QPoint arrowOf(int key) {
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

}  // namespace

SceneCanvas::SceneCanvas(SceneEditor& editor, QWidget* parent) : QWidget(parent), m_editor(editor) {
    setObjectName(u"sceneCanvas"_s);
    setAccessibleName(tr("Picture of the video"));
    setToolTip(tr("Drag the avatar to move it, a corner to resize it. Arrows move by a pixel, with Shift by ten; + and - resize."));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&editor, &SceneEditor::changed, this, &SceneCanvas::refresh);
    refresh();
}

void SceneCanvas::setPerson(const QImage& image) {
    m_picture.person = image;
    update();
}

void SceneCanvas::setBackground(const QImage& image) {
    m_picture.background = image;
    update();
}

QPointF SceneCanvas::toCanvas(QPointF inFrame) const {
    return m_picture.viewport.toView(inFrame) + QPointF(margin, margin);
}

QPointF SceneCanvas::inFrame(QPointF at) const {
    return m_picture.viewport.toFrame(at - QPointF(margin, margin));
}

void SceneCanvas::refresh() {
    const AvatarScene scene = m_editor.scene();
    const ScenePlace place = m_editor.place();
    m_picture.viewport = {.frame = scene.frame,
                          .view = QSizeF(std::max(1, width() - 2 * margin), std::max(1, height() - 2 * margin)),
                          .ratio = devicePixelRatioF()};
    m_picture.scene = scene;
    m_picture.placed = scene.at.has_value();
    m_picture.active = hasFocus();
    const bool any = !scene.avatar.isEmpty();
    m_picture.avatar = any ? m_editor.stage().box(place) : QRectF();
    m_picture.tag = !any              ? tr("Choose an avatar from the list")
                  : m_picture.placed ? avatarwords::place(place, scene.frame)
                                     : tr("Placed by the vendor: drag to place it yourself");
    setAccessibleDescription(m_picture.tag);
    update();
}

void SceneCanvas::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(theme::Token::Canvas, palette()));
    painter.translate(margin, margin);
    paintScene(painter, m_picture, font(), palette());
}

Grip SceneCanvas::gripAt(QPointF at) const {
    if (m_picture.avatar.isEmpty())
        return Grip::None;
    const QRectF box(toCanvas(m_picture.avatar.topLeft()), toCanvas(m_picture.avatar.bottomRight()));
    for (const Grip corner : corners) {
        const QPointF away = at - handlePlace(box, corner);
        if (std::abs(away.x()) <= reach && std::abs(away.y()) <= reach)
            return corner;
    }
    return box.contains(at) ? Grip::Inside : Grip::None;
}

void SceneCanvas::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_editor.isOffered())
        return event->ignore();
    m_grip = gripAt(event->position());
    m_moved = false;
    m_pressed = event->position();
    if (m_grip != Grip::None) {
        m_made = m_editor.place();
        m_drag = SceneDrag(m_editor.stage(), m_made, m_grip, inFrame(event->position()));
    } else if (m_picture.avatar.isEmpty()) {
        Q_EMIT avatarWanted();
    }
}

void SceneCanvas::mouseMoveEvent(QMouseEvent* event) {
    if (!m_drag)
        return setCursor(cursorFor(gripAt(event->position())));
    if (!m_moved && (event->position() - m_pressed).manhattanLength() < slack)
        return;
    m_moved = true;
    const Qt::KeyboardModifiers keys = event->modifiers();
    const double zoom = std::max(0.01, m_picture.viewport.shownZoom());
    const SceneDragRules rules{.fromCentre = bool(keys & Qt::AltModifier),
                               .oneWay = bool(keys & Qt::ShiftModifier),
                               .within = keys & Qt::ControlModifier ? 0 : draws * m_picture.viewport.ratio / zoom};
    const ScenePulled pulled = m_drag->to(inFrame(event->position()), rules);
    m_made = pulled.place;
    m_picture.xLine = pulled.xLine;
    m_picture.yLine = pulled.yLine;
    m_editor.showDragged(m_made);
}

void SceneCanvas::mouseReleaseEvent(QMouseEvent*) {
    const bool moved = m_drag && m_moved;
    m_drag.reset();
    m_picture.xLine.reset();
    m_picture.yLine.reset();
    if (moved)
        m_editor.setPlace(m_made, m_grip == Grip::Inside ? SceneEdit::Move : SceneEdit::Resize);
    refresh();
}

void SceneCanvas::cancel() {
    m_drag.reset();
    m_picture.xLine.reset();
    m_picture.yLine.reset();
    m_editor.dropDragged();
    refresh();
}

void SceneCanvas::wheelEvent(QWheelEvent* event) {
    if (!(event->modifiers() & Qt::ControlModifier) || m_picture.avatar.isEmpty())
        return event->ignore();
    const double by = event->angleDelta().y() > 0 ? 0.05 : -0.05;
    const ScenePlace place = m_editor.place();
    m_editor.setPlace(m_editor.stage().scaled(place, place.scale + by), SceneEdit::Place);
}

void SceneCanvas::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_drag)
        return cancel();
    if (m_picture.avatar.isEmpty() || (!nudge(*event) && !scaleBy(*event)))
        QWidget::keyPressEvent(event);
}

bool SceneCanvas::nudge(const QKeyEvent& event) {
    const QPoint arrow = arrowOf(event.key());
    if (arrow.isNull())
        return false;
    const QPoint by = arrow * (event.modifiers() & Qt::ShiftModifier ? 10 : 1);
    m_editor.setPlace(m_editor.stage().nudged(m_editor.place(), by), SceneEdit::Nudge);
    return true;
}

/// A hundredth is all that goes out; ten of them where it should be quick.
bool SceneCanvas::scaleBy(const QKeyEvent& event) {
    const bool more = event.key() == Qt::Key_Plus || event.key() == Qt::Key_Equal;
    if (!more && event.key() != Qt::Key_Minus)
        return false;
    const double step = event.modifiers() & Qt::ControlModifier ? 0.1 : 0.01;
    const ScenePlace place = m_editor.place();
    m_editor.setPlace(m_editor.stage().scaled(place, place.scale + (more ? step : -step)), SceneEdit::Nudge);
    return true;
}

/// The player's and the window's shortcuts would take these before they reach the canvas.
bool SceneCanvas::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && !arrowOf(static_cast<QKeyEvent*>(event)->key()).isNull()) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void SceneCanvas::resizeEvent(QResizeEvent*) {
    refresh();
}

void SceneCanvas::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

void SceneCanvas::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    refresh();
}

void SceneCanvas::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    refresh();
}
