// SPDX-License-Identifier: MIT
#pragma once

#include "ui/preview/cuelane.h"
#include "ui/preview/timelinepainter.h"

#include <QtCore/qtimer.h>
#include <QtWidgets/qwidget.h>

/// A clip laid out in time: ruler, filmstrip, sound, cues. Click and drag move the playhead, Ctrl+wheel
/// zooms, the bar at the bottom shows which part is seen. Never mirrored: time runs to the right everywhere.
class Timeline : public QWidget {
    Q_OBJECT
public:
    explicit Timeline(QWidget* parent = nullptr);

    /// `displayed` is empty for a clip without a picture; 0 seconds clears all.
    void setClip(double seconds, QSize displayed, bool hasSound);
    /// Keeps the playhead in sight unless it is being dragged.
    void setPosition(double seconds);
    void setPicture(double seconds, const QImage& image);
    void setPeaks(const QList<float>& peaks);
    void setCues(const Cues& cues);
    void setRegions(const QList<Region>& regions, int selected);
    void setChosenCue(int row);  ///< -1 = none
    CueLane* cueLane() const { return m_cueLane; }
    void setMarks(std::optional<double> in, std::optional<double> out);
    void zoom(double factor);

    const TimeScale& scale() const { return m_scale; }
    const TimelineContent& content() const { return m_content; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

Q_SIGNALS:
    void scrubbed(double seconds);
    void regionChosen(int region);
    /// An end of its span is dragged; `done` with the last move.
    void spanDragged(int region, bool start, double seconds, bool done);
    void picturesWanted(const QList<double>& times, QSize devicePixels);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    enum class Drag { None, Playhead, Overview, Span };

    TimelineLanes lanes() const;
    void look(const TimeScale& scale);
    void askForPictures();
    bool pressRegion(QPointF at);
    RegionLanes regionLanes() const;
    void dragTo(double x);
    CueLane::Sight cueSight() const { return {lanes().cues, m_scale, m_content.cues, m_content.position}; }

    TimelineContent m_content;
    TimeScale m_scale;
    bool m_hasSound = false;
    Drag m_drag = Drag::None;
    RegionLanes::Hit m_span;  ///< what is dragged of which box
    double m_dragX = 0;
    CueLane* m_cueLane;
    QTimer m_settled;  ///< asks for pictures once zooming and scrolling pause
};
