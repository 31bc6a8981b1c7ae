// SPDX-License-Identifier: MIT
#pragma once

#include "models/compare/comparegeometry.h"
#include "models/compare/comparison.h"

#include <QtWidgets/qwidget.h>

class TakeDeck;

/// The pictures of a comparison: beside each other, with a wipe between two, or one of two. Every cell shows the same part
/// of its picture.
class CompareCanvas : public QWidget {
    Q_OBJECT
public:
    CompareCanvas(Comparison& comparison, TakeDeck& deck, QWidget* parent = nullptr);

    void rearrange();  ///< another layout, pair or clip: tells the deck how large pictures have to be
    void setFailure(int slot, const QString& sentence) { m_failures[slot] = sentence; }
    void clearFailures() { m_failures.clear(); }

    void setZoom(std::optional<double> zoom);  ///< absent = as large as fits
    bool isFitted() const { return !m_view.zoom; }
    double shownZoom() const;
    QRectF frameRect(int slot) const;  ///< where that take's picture lies; empty when it is not shown

    QSize minimumSizeHint() const override { return {320, 180}; }

Q_SIGNALS:
    void wiped();
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QSize pictureSize() const;
    QRectF cellOf(int slot) const;
    void paintTake(QPainter& painter, int slot, const QRectF& clip);
    void paintTag(QPainter& painter, int slot, const QRectF& within, Qt::Alignment side);
    void paintWipe(QPainter& painter, const QRectF& frame);
    void moveWipe(double part);

    Comparison& m_comparison;
    TakeDeck& m_deck;
    comparegeometry::View m_view;
    QHash<int, QString> m_failures;
    QPointF m_dragFrom;
};
