// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qstyleoption.h>

class QPainter;

/// What lies under a row of every list and table, so that all rows look alike.
namespace rowground {

/// Selected, hovered, alternate or plain; with the accent bar when the row is selected in an active window.
void paint(QPainter* painter, const QStyleOptionViewItem& option, bool hovered, bool leadingEdge);
/// The ring of the current row or cell, only once the keyboard is used to get around.
void paintFocus(QPainter* painter, const QStyleOptionViewItem& option);
/// Takes `width` from the leading edge of `rest`, and `spacing` behind it.
QRect takeLeading(QRect& rest, int width, int spacing, Qt::LayoutDirection direction);

}  // namespace rowground
