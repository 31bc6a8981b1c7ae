// SPDX-License-Identifier: MIT
#include "ui/preview/timeline.h"

#include <QtGui/qevent.h>
#include <QtWidgets/qtooltip.h>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
constexpr int rulerHeight = 18;
constexpr int stripHeight = 40;
constexpr int soundHeight = 20;
constexpr int cueHeight = 24;
constexpr int overviewHeight = 13;
constexpr int gap = 2;
constexpr double readable = 27;    ///< pixels a second at first: a cue's words can be read
constexpr int mostPictures = 400;  ///< some 5 MB
}  // namespace

Timeline::Timeline(QWidget* parent) : QWidget(parent), m_cueLane(new CueLane(this)) {
    setObjectName(u"timeline"_s);
    setAccessibleName(tr("Timeline"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    setLayoutDirection(Qt::LeftToRight);
    m_settled.setSingleShot(true);
    m_settled.setInterval(std::chrono::milliseconds(60));
    connect(&m_settled, &QTimer::timeout, this, &Timeline::askForPictures);
}

void Timeline::setClip(double seconds, QSize displayed, bool hasSound) {
    const int tileWidth =
        displayed.isEmpty() ? 0 : std::clamp(stripHeight * displayed.width() / displayed.height(), 24, 120);
    m_content = {.seconds = seconds,
                 .tile = tileWidth > 0 ? QSize(tileWidth, stripHeight) : QSize(),
                 .cues = m_content.cues,
                 .regions = m_content.regions,
                 .selectedRegion = m_content.selectedRegion};
    if (seconds <= 0)
        m_content.cues.clear();
    m_hasSound = hasSound;
    m_drag = Drag::None;
    look({.from = 0, .span = std::min(seconds, width() / readable), .width = width()});
    updateGeometry();
}

void Timeline::setPosition(double seconds) {
    m_content.position = seconds;
    const bool outside = seconds < m_scale.from || seconds > m_scale.to();
    if (outside && m_drag == Drag::None)
        look(movedTo(m_scale, seconds - m_scale.span * 0.1, m_content.seconds));
    update();
}

void Timeline::setPicture(double seconds, const QImage& image) {
    if (m_content.pictures.size() >= mostPictures)
        m_content.pictures.clear();
    m_content.pictures.insert(std::llround(seconds * 1000), image);
    update();
}

void Timeline::setPeaks(const QList<float>& peaks) {
    m_content.peaks = peaks;
    update();
}

void Timeline::setCues(const Cues& cues) {
    m_content.cues = cues;
    updateGeometry();
    update();
}

void Timeline::setRegions(const QList<Region>& regions, int selected) {
    const bool fewer = regions.size() != m_content.regions.size();
    m_content.regions = regions;
    m_content.selectedRegion = selected;
    if (fewer)
        updateGeometry();
    update();
}

RegionLanes Timeline::regionLanes() const {
    return {lanes().regions, m_content.regions, m_content.selectedRegion, m_content.seconds};
}

void Timeline::setChosenCue(int row) {
    m_cueLane->setChosen(row);
    m_content.chosenCue = row;
    update();
}

void Timeline::setMarks(std::optional<double> in, std::optional<double> out) {
    m_content.in = in;
    m_content.out = out;
    update();
}

void Timeline::zoom(double factor) {
    look(zoomed(m_scale, factor, m_scale.x(m_content.position), m_content.seconds));
}

TimelineLanes Timeline::lanes() const {
    TimelineLanes lanes;
    int top = 0;
    const auto lane = [&](int height) {
        const QRect place(0, top, width(), height);
        top += height + gap;
        return place;
    };
    lanes.ruler = lane(std::max(rulerHeight, fontMetrics().height()));
    if (!m_content.tile.isEmpty())
        lanes.strip = lane(stripHeight);
    if (!m_content.regions.isEmpty() && !m_content.tile.isEmpty())
        lanes.regions = lane(RegionLanes::height(m_content.regions.size()));
    if (m_hasSound)
        lanes.sound = lane(soundHeight);
    if (!m_content.cues.isEmpty())
        lanes.cues = lane(std::max(cueHeight, fontMetrics().height() + 6));
    lanes.overview = lane(overviewHeight);
    return lanes;
}

QSize Timeline::sizeHint() const {
    return {480, lanes().overview.bottom() + 1};
}

void Timeline::look(const TimeScale& scale) {
    m_scale = scale;
    m_settled.start();
    update();
}

void Timeline::askForPictures() {
    const QSize tile = m_content.tile;
    if (tile.isEmpty() || m_scale.perSecond() <= 0)
        return;
    const double perTile = tile.width() / m_scale.perSecond();
    QList<double> times;
    for (double i = std::floor(m_scale.from / perTile);
         i * perTile < std::min(m_scale.to(), m_content.seconds); ++i) {
        if (!m_content.pictures.contains(std::llround(i * perTile * 1000)))
            times.append(i * perTile);
    }
    if (!times.isEmpty())
        Q_EMIT picturesWanted(times, tile * devicePixelRatioF());
}

bool Timeline::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && lanes().cues.contains(static_cast<QHelpEvent*>(event)->pos())) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const std::chrono::duration<double> at(m_scale.seconds(help->pos().x()));
        const auto cue =
            std::ranges::find_if(m_content.cues, [at](const Cue& c) { return c.start <= at && at < c.end; });
        QToolTip::showText(help->globalPos(), cue == m_content.cues.end() ? QString() : cue->text, this);
        return true;
    }
    return QWidget::event(event);
}

void Timeline::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);  // else it is the program's
    TimelinePainter(painter, m_content, m_scale, lanes(), palette(), font()).paint();
}

void Timeline::resizeEvent(QResizeEvent*) {
    TimeScale scale = m_scale;
    scale.width = width();
    look(scale);
}

void Timeline::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || m_content.seconds <= 0)
        return event->ignore();
    if (pressRegion(event->position()) || m_cueLane->press(event->position().toPoint(), cueSight()))
        return;
    const bool low = lanes().overview.contains(event->position().toPoint());
    m_drag = low && m_scale.span < m_content.seconds ? Drag::Overview : Drag::Playhead;
    dragTo(event->position().x());
}

/// The label and the span choose the box; the ends can be dragged. Beside it the lane scrubs as everywhere.
bool Timeline::pressRegion(QPointF at) {
    if (!lanes().regions.contains(at.toPoint()))
        return false;
    m_span = regionLanes().hit(at, m_scale);
    if (m_span.region < 0)
        return false;
    Q_EMIT regionChosen(m_span.region);
    if (m_span.end != RegionLanes::End::None)
        m_drag = Drag::Span;
    return true;
}

void Timeline::mouseMoveEvent(QMouseEvent* event) {
    m_cueLane->move(event->position().toPoint(), cueSight());
    if (event->buttons() & Qt::LeftButton)
        return dragTo(event->position().x());
    const bool edge = lanes().regions.contains(event->position().toPoint())
        && regionLanes().hit(event->position(), m_scale).end != RegionLanes::End::None;
    setCursor(edge ? Qt::SizeHorCursor : m_cueLane->cursor(event->position().toPoint(), cueSight()));
}

void Timeline::mouseReleaseEvent(QMouseEvent*) {
    m_cueLane->release();
    if (std::exchange(m_drag, Drag::None) == Drag::Span)
        Q_EMIT spanDragged(m_span.region, m_span.end == RegionLanes::End::Start, m_scale.seconds(m_dragX), true);
}

void Timeline::dragTo(double x) {
    m_dragX = x;
    if (m_drag == Drag::Span)
        Q_EMIT spanDragged(m_span.region, m_span.end == RegionLanes::End::Start, m_scale.seconds(x), false);
    if (m_drag == Drag::Overview)
        look(movedTo(m_scale, x / std::max(1, width()) * m_content.seconds - m_scale.span / 2,
                     m_content.seconds));
    if (m_drag == Drag::Playhead)
        Q_EMIT scrubbed(std::clamp(m_scale.seconds(x), 0.0, m_content.seconds));
}

void Timeline::wheelEvent(QWheelEvent* event) {
    if (m_content.seconds <= 0)
        return event->ignore();
    const QPoint turned = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier)
        return look(
            zoomed(m_scale, std::pow(1.25, turned.y() / 120.0), event->position().x(), m_content.seconds));
    const double notches = (turned.x() ? turned.x() : turned.y()) / 120.0;
    look(movedTo(m_scale, m_scale.from - notches * m_scale.span / 10, m_content.seconds));
}
