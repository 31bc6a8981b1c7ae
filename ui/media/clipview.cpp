// SPDX-License-Identifier: MIT
#include "ui/media/clipview.h"

#include "ui/media/clipdelegate.h"

#include <QtGui/qevent.h>
#include <QtWidgets/qtooltip.h>

ClipView::ClipView(QWidget* parent) : QListView(parent) {
    setItemDelegate(new ClipDelegate(this));
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setResizeMode(Adjust);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Clips"));
}

void ClipView::setModel(QAbstractItemModel* model) {
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ClipView::fitHeight);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ClipView::fitHeight);
    connect(model, &QAbstractItemModel::modelReset, this, &ClipView::fitHeight);
    connect(model, &QAbstractItemModel::dataChanged, this, [this] {
        scheduleDelayedItemsLayout();  // a warning makes its row higher
        fitHeight();
    });
    fitHeight();
}

QSize ClipView::sizeHint() const {
    return {260, maximumHeight()};
}

void ClipView::fitHeight() {
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int height = 8;
    for (int row = 0; model() && row < model()->rowCount(rootIndex()); ++row)
        height += itemDelegate()->sizeHint(option, model()->index(row, 0, rootIndex())).height();
    setMaximumHeight(height);
    updateGeometry();
}

void ClipView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Delete))
        return Q_EMIT removeRequested();
    QListView::keyPressEvent(event);
}

void ClipView::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    fitHeight();
}

bool ClipView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QModelIndex index = indexAt(help->pos());
        if (!index.isValid())
            return true;
        QStringList lines{index.data().toString(), ClipDelegate::facts(index), ClipDelegate::explanation(index)};
        lines.removeAll(QString());
        QToolTip::showText(help->globalPos(), lines.join(u'\n'), this, visualRect(index));
        return true;
    }
    return QListView::viewportEvent(event);
}
