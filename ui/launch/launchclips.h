// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/shapedwords.h"

#include <QtGui/qimage.h>
#include <QtWidgets/qheaderview.h>

#include <functional>

class LaunchPlan;

/// The clips at the leading edge of the grid: a tick for the whole row, picture, name, length, and what is wrong.
class LaunchClips : public QHeaderView {
    Q_OBJECT

public:
    LaunchClips(const LaunchPlan& plan, std::function<QImage(const QString& path)> thumbnail, QWidget* parent);

    QSize sizeHint() const override;

Q_SIGNALS:
    void rowClicked(int row);  ///< its tick

protected:
    void paintEvent(QPaintEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int row) const override;
    void mousePressEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void paintThumb(QPainter* painter, const QPoint& at, const QString& path) const;
    QPixmap rounded(const QImage& image) const;

    const LaunchPlan& m_plan;
    std::function<QImage(const QString&)> m_thumbnail;
    mutable ShapedWords m_words, m_small;
};
