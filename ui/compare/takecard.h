// SPDX-License-Identifier: MIT
#pragma once

#include "models/compare/comparison.h"

#include <QtGui/qimage.h>
#include <QtWidgets/qabstractbutton.h>

/// One take in the list: its picture, who made it and the facts in words. Pressed, it is the one that notes are about.
class TakeCard : public QAbstractButton {
    Q_OBJECT
public:
    explicit TakeCard(QWidget* parent = nullptr);

    void show(const Comparison& comparison, int slot);
    void setThumbnail(const QImage& image);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Line {
        QString name{};
        QString value{};
        bool good = false;
        bool quiet = false;
    };
    QRect at(const QRect& place) const;
    void paintGround(QPainter& painter);
    void paintHead(QPainter& painter, const QRect& room);

    QChar m_letter;
    QString m_detail;
    QList<Line> m_lines;
    bool m_best = false;
    QImage m_thumbnail;
};
