// SPDX-License-Identifier: MIT
#include "ui/widgets/flowlayout.h"

#include <QtWidgets/qstyle.h>
#include <QtWidgets/qwidget.h>

FlowLayout::FlowLayout(QWidget* parent, int spacing, bool centred) : QLayout(parent), m_centred(centred) {
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

void FlowLayout::addItem(QLayoutItem* item) {
    m_items.emplace_back(item);
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* taken = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return taken;
}

int FlowLayout::heightForWidth(int width) const {
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const auto& item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool place) const {
    const QRect area = rect.marginsRemoved(contentsMargins());
    std::vector<QLayoutItem*> line;
    int used = -spacing(), y = area.y(), height = 0;
    const auto endLine = [&] {
        if (place)
            placeLine(line, QRect(area.x(), y, area.width(), height), used);
        line.clear();
        y += height + spacing();
        used = -spacing();
        height = 0;
    };
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (!line.empty() && used + spacing() + size.width() > area.width())
            endLine();
        line.push_back(item.get());
        used += spacing() + size.width();
        height = qMax(height, size.height());
    }
    if (!line.empty())
        endLine();
    const int all = y - area.y() - spacing();
    return qMax(all, 0) + contentsMargins().top() + contentsMargins().bottom();
}

void FlowLayout::placeLine(const std::vector<QLayoutItem*>& items, const QRect& line, int used) const {
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = line.x() + (m_centred ? qMax(0, (line.width() - used) / 2) : 0);
    for (QLayoutItem* item : items) {
        const QSize size = item->sizeHint();
        item->setGeometry(QStyle::visualRect(direction, line, QRect(QPoint(x, line.y()), size)));
        x += size.width() + spacing();
    }
}
