// SPDX-License-Identifier: MIT
#include "ui/widgets/tickmark.h"

#include "ui/theme/theme.h"

#include <QtGui/qpainter.h>
#include <QtGui/qpixmapcache.h>
#include <QtWidgets/qstyle.h>
#include <QtWidgets/qstyleoption.h>
#include <QtWidgets/qwidget.h>

using namespace Qt::StringLiterals;

namespace tickmark {
namespace {

QPixmap drawn(Qt::CheckState state, bool enabled, qreal ratio, const QWidget& widget) {
    QPixmap pixmap((QSizeF(side, side) * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QStyleOptionButton box;
    box.rect = QRect(0, 0, side, side);
    box.palette = widget.palette();
    box.state = (enabled ? QStyle::State_Enabled : QStyle::State_None) |
                (state == Qt::Checked            ? QStyle::State_On
                 : state == Qt::PartiallyChecked ? QStyle::State_NoChange
                                                 : QStyle::State_Off);
    widget.style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, &widget);
    return pixmap;
}

}  // namespace

void paint(QPainter* painter, const QRect& place, Qt::CheckState state, bool enabled, const QWidget& widget) {
    const qreal ratio = painter->device()->devicePixelRatioF();
    const int look = int(state) | int(enabled) << 2 | int(theme::isDark(widget.palette())) << 3 | qRound(ratio * 64) << 4;
    const QString key = u"tick/%1"_s.arg(look);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = drawn(state, enabled, ratio, widget);
        QPixmapCache::insert(key, pixmap);
    }
    painter->drawPixmap(place.left() + (place.width() - side) / 2, place.top() + (place.height() - side) / 2, pixmap);
}

}  // namespace tickmark
