// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

/// A line of one pixel between sections.
class Separator : public QWidget {
    Q_OBJECT

public:
    explicit Separator(Qt::Orientation orientation = Qt::Horizontal, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};
