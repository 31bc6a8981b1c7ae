// SPDX-License-Identifier: MIT
#include "ui/tasks/taskcells.h"

#include "models/tasks/tasktablemodel.h"
#include "ui/tasks/taskpaint.h"
#include "ui/tasks/taskview.h"
#include "ui/widgets/rowground.h"

#include <QtGui/qpainter.h>
#include <QtGui/qpainterpath.h>
#include <QtGui/qpixmapcache.h>

using namespace Qt::StringLiterals;
using theme::Token;

namespace {

constexpr int thumbWidth = 32, thumbHeight = 18, iconSize = 16, gap = 8;

Task taskOf(const QModelIndex& index) {
    return index.data(TaskTableModel::TaskRole).value<Task>();
}

/// Keeps "27 credits" and file names in one piece inside a line that runs the other way.
QString isolated(const QString& text, Qt::LayoutDirection direction) {
    return direction == Qt::RightToLeft ? QChar(0x2068) + text + QChar(0x2069) : text;
}

void drawLine(QPainter* painter, const QRect& rect, const QString& text, Token tone,
              const QStyleOptionViewItem& option, Qt::Alignment alignment = Qt::AlignLeft,
              Qt::TextElideMode cut = Qt::ElideRight) {
    painter->setPen(theme::color(tone, option.palette));
    const auto side = QStyle::visualAlignment(option.direction, alignment | Qt::AlignVCenter);
    const QString fitted = painter->fontMetrics().elidedText(text, cut, rect.width());
    painter->drawText(rect, int(side), isolated(fitted, option.direction));
}

QPixmap roundedThumb(const QImage& image, qreal scale) {
    const QString key = u"task/%1/%2"_s.arg(image.cacheKey()).arg(scale);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const QSize size = QSize(thumbWidth, thumbHeight) * scale;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath frame;
    frame.addRoundedRect(QRect(QPoint(), size), 2 * scale, 2 * scale);
    painter.setClipPath(frame);
    painter.fillRect(pixmap.rect(), Qt::black);
    const QImage fitted = image.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    painter.drawImage((size.width() - fitted.width()) / 2, (size.height() - fitted.height()) / 2, fitted);
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintGroove(QPainter* painter, const QRect& groove, std::optional<double> part,
                 const QStyleOptionViewItem& option) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme::color(Token::Track, option.palette));
    painter->drawRoundedRect(groove, 2, 2);
    QRectF fill = groove;
    fill.setWidth(groove.width() * part.value_or(0.24));
    if (!part)
        fill.translate(groove.width() * 0.33, 0);
    if (option.direction == Qt::RightToLeft)
        fill.moveRight(groove.left() + groove.right() + 1 - fill.left());
    painter->setBrush(theme::color(Token::Fill, option.palette));
    painter->drawRoundedRect(fill, 2, 2);
    painter->restore();
}

}  // namespace

void TaskCell::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const auto* view = qobject_cast<const TaskView*>(cell.widget);
    const bool first = view && view->isFirst(index.column());
    const bool last = view && view->isLast(index.column());
    rowground::paint(painter, cell, view && view->hoveredRow() == index.row(), first);
    rowground::paintFocus(painter, cell);

    const bool mirrored = cell.direction == Qt::RightToLeft;
    const int leading = first ? 12 : 8, trailing = last ? 12 : 8;
    cell.rect.adjust(mirrored ? trailing : leading, 0, mirrored ? -leading : -trailing, 0);
    painter->save();
    painter->setFont(cell.font);
    paintInside(painter, cell, index);
    painter->restore();
}

void TaskCell::paintInside(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const auto column = TaskColumn(index.column());
    const Task task = taskOf(index);
    const bool known = task.charged || (task.estimated && task.state != task::State::Done);
    const bool quiet = column == TaskColumn::Left || option.text == u"–" ||
                       (column == TaskColumn::Cost && !known && !option.text.contains(u'0'));
    drawLine(painter, option.rect, option.text, quiet ? Token::Text2 : Token::Text, option,
             option.displayAlignment);
}

ClipCell::ClipCell(TaskThumbnail thumbnail, QObject* parent)
    : TaskCell(parent), m_thumbnail(std::move(thumbnail)) {}

void ClipCell::paintInside(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    QRect rest = option.rect;
    const auto* view = qobject_cast<const TaskView*>(option.widget);
    if (view && view->isWide()) {
        const QRect place = rowground::takeLeading(rest, thumbWidth, gap, option.direction);
        const QRect thumb(place.left(), place.center().y() - thumbHeight / 2 + 1, thumbWidth, thumbHeight);
        const QImage image = m_thumbnail ? m_thumbnail(taskOf(index).job.source) : QImage();
        if (image.isNull())
            painter->fillRect(thumb, theme::color(Token::Track, option.palette));
        else
            painter->drawPixmap(thumb.topLeft(), roundedThumb(image, painter->device()->devicePixelRatioF()));
    }
    drawLine(painter, rest, option.text, Token::Text, option, Qt::AlignLeft, Qt::ElideMiddle);
}

void StateCell::paintInside(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const taskpaint::StateLook look = taskpaint::lookOf(taskOf(index));
    const QString reason = index.data(TaskTableModel::ReasonRole).toString();
    QRect rest = option.rect;
    const QRect place = rowground::takeLeading(rest, iconSize, gap, option.direction);
    painter->drawPixmap(place.left(), place.center().y() - iconSize / 2 + 1,
                        theme::pixmap(look.icon, look.iconTone, iconSize, option.palette,
                                      painter->device()->devicePixelRatioF()));
    painter->setFont(look.loud ? theme::demiBold(option.font) : option.font);
    const QString word = reason.isEmpty() ? option.text : option.text + u':';
    const int width = qMin(painter->fontMetrics().horizontalAdvance(word) + 1, rest.width());
    const int space = QFontMetrics(option.font).horizontalAdvance(u' ');
    drawLine(painter, rowground::takeLeading(rest, width, space, option.direction), word, look.wordTone, option);
    painter->setFont(option.font);
    if (!reason.isEmpty() && rest.width() > 4 * space)
        drawLine(painter, rest, reason, Token::Text2, option);
}

void ProgressCell::paintInside(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
    const taskpaint::ProgressLook look = taskpaint::progressOf(taskOf(index));
    if (!look.started)
        return drawLine(painter, option.rect, u"–"_s, Token::Text2, option);
    const QFont small = theme::smaller(option.font);
    const int number = QFontMetrics(small).horizontalAdvance(u"100 %"_s);
    QRect rest = option.rect;
    QRect groove = rowground::takeLeading(rest, qMax(16, rest.width() - number - gap), gap, option.direction);
    groove = QRect(groove.left(), groove.center().y() - 1, groove.width(), 4);
    paintGroove(painter, groove, look.part, option);
    if (!look.part)
        return;
    painter->setFont(small);
    drawLine(painter, rest, option.text, Token::Text2, option, Qt::AlignRight);
}
