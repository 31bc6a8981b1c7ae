// SPDX-License-Identifier: MIT
#pragma once

#include "models/regions/viewport.h"

#include <QtGui/qimage.h>
#include <QtWidgets/qwidget.h>

/// Paints one picture of a clip, still or playing, always in the same place. What is drawn over it (regions)
/// goes by frameRect(): the displayed frame's 0..1 lies on that.
class FrameView : public QWidget {
    Q_OBJECT
public:
    explicit FrameView(QWidget* parent = nullptr);

    /// The displayed size of the clip; forgets the picture.
    void setClip(QSize displayed);
    void setImage(const QImage& image);
    const QImage& image() const { return m_image; }

    /// Absent = as large as fits; else device pixels by clip pixel.
    void setZoom(std::optional<double> zoom);
    bool isFitted() const { return !m_viewport.zoom; }
    double shownZoom() const { return m_viewport.shownZoom(); }

    const Viewport& viewport() const { return m_viewport; }
    QRectF frameRect() const { return m_viewport.frameRect(); }  ///< in this widget's coordinates
    QSize wantedBox() const;   ///< device pixels that a picture should fill; empty without a clip

    QSize minimumSizeHint() const override { return {160, 90}; }

Q_SIGNALS:
    void geometryChanged();  ///< frameRect, zoom or wantedBox are no longer what they were

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void look(const Viewport& viewport);

    Viewport m_viewport;
    QImage m_image;
    QPointF m_dragFrom;
};
