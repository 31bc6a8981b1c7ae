// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qnamespace.h>

class QPainter;
class QRect;
class QWidget;

/// The box to tick of something that paints itself. The style is asked once for each look of it: that takes a tenth of a
/// millisecond, and a grid has hundreds.
namespace tickmark {

constexpr int side = 16;  ///< pixels

/// In the middle of `place`; in the colours of `widget`.
void paint(QPainter* painter, const QRect& place, Qt::CheckState state, bool enabled, const QWidget& widget);

}  // namespace tickmark
