// SPDX-License-Identifier: MIT
#include "ui/widgets/separator.h"

#include "ui/theme/theme.h"

#include <QtGui/qpainter.h>

Separator::Separator(Qt::Orientation orientation, QWidget* parent) : QWidget(parent) {
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Separator::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), theme::color(theme::Token::Line, palette()));
}
