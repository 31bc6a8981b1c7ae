// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qabstractbutton.h>

/// Says where to drop, lights up while something is dragged, and opens the file dialog when pressed.
class DropZone : public QAbstractButton {
    Q_OBJECT

public:
    explicit DropZone(QWidget* parent = nullptr);

    void setLit(bool lit);
    QSize sizeHint() const override;

    /// The dashed frame, for the larger zone of the empty list too.
    static void paintFrame(QPainter* painter, const QRect& rect, const QPalette& palette, bool accent,
                           bool lit);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_lit = false;
};
