// SPDX-License-Identifier: MIT
#include "ui/tasks/taskview.h"

#include "models/tasks/tasktablemodel.h"
#include "ui/tasks/taskmoves.h"
#include "ui/theme/theme.h"

#include <QtGui/qevent.h>
#include <QtGui/qguiapplication.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qmenu.h>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

constexpr int stateColumn = int(TaskColumn::State);

constexpr int leastState = 180;

/// For the 13 px font of the drawings; the state takes what is left.
constexpr std::array<int, taskColumnCount> wideWidths = {188, 116, 104, 80, 0, 128, 92, 100};
constexpr std::array<int, taskColumnCount> narrowWidths = {141, 115, 80, 72, 0, 92, 84, 90};

}  // namespace

TaskView::TaskView(TaskThumbnail thumbnail, QWidget* parent) : QTableView(parent) {
    setItemDelegate(new TaskCell(this));
    setItemDelegateForColumn(int(TaskColumn::Clip), new ClipCell(std::move(thumbnail), this));
    setItemDelegateForColumn(stateColumn, new StateCell(this));
    setItemDelegateForColumn(int(TaskColumn::Progress), new ProgressCell(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setVerticalScrollMode(ScrollPerPixel);
    setAccessibleName(tr("Tasks"));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(qMax(26, fontMetrics().height() + 8));

    QHeaderView* header = horizontalHeader();
    header->setFont(theme::smaller(header->font()));
    header->setFixedHeight(qMax(26, header->fontMetrics().height() + 8));
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(48);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &TaskView::showHeaderMenu);
    connect(header, &QHeaderView::sectionResized, this, [this, header] {
        const bool dragged =
            QGuiApplication::mouseButtons() != Qt::NoButton && header->viewport()->underMouse();
        m_ownWidths = m_ownWidths && !dragged;
    });
    connect(this, &QTableView::doubleClicked, this, &TaskView::openRequested);
}

void TaskView::setModel(QAbstractItemModel* model) {
    QTableView::setModel(model);
    horizontalHeader()->setSectionResizeMode(stateColumn, QHeaderView::Stretch);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    useOwnWidths();
}

bool TaskView::isFirst(int column) const {
    const QHeaderView* header = horizontalHeader();
    for (int place = header->visualIndex(column) - 1; place >= 0; --place) {
        if (!header->isSectionHidden(header->logicalIndex(place)))
            return false;
    }
    return true;
}

bool TaskView::isLast(int column) const {
    const QHeaderView* header = horizontalHeader();
    for (int place = header->visualIndex(column) + 1; place < header->count(); ++place) {
        if (!header->isSectionHidden(header->logicalIndex(place)))
            return false;
    }
    return true;
}

QByteArray TaskView::saveState() const {
    return horizontalHeader()->saveState();
}

bool TaskView::restoreState(const QByteArray& state) {
    if (!horizontalHeader()->restoreState(state))
        return false;
    m_ownWidths = false;
    return true;
}

void TaskView::useOwnWidths() {
    const auto& widths = isWide() ? wideWidths : narrowWidths;
    const int others = std::accumulate(widths.begin(), widths.end(), 0);
    // Fonts of one height differ in width: numbers and state words are never cut.
    const double byFont = std::max(fontMetrics().height() / 18.0, fontMetrics().horizontalAdvance(u"27 credits"_s) / 62.0);
    // Large text must not squeeze out the state, which matters most.
    const double byRoom = (viewport()->width() - leastState * byFont) / others;
    const double scale = std::min(byFont, std::max(0.6, byRoom));
    for (int column = 0; column < taskColumnCount; ++column) {
        if (column != stateColumn)
            setColumnWidth(column, qRound(widths[size_t(column)] * scale));
    }
}

void TaskView::showHeaderMenu(const QPoint& at) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 1; column < taskColumnCount; ++column) {
        QAction* action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) { setColumnHidden(column, !on); });
    }
    menu->addSeparator();
    menu->addAction(tr("Columns as at first"), this, [this] {
        for (int column = 0; column < taskColumnCount; ++column) {
            setColumnHidden(column, false);
            horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), column);
        }
        m_ownWidths = true;
        useOwnWidths();
    });
    menu->popup(horizontalHeader()->mapToGlobal(at));
}

void TaskView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Delete))
        return Q_EMIT removeRequested();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return Q_EMIT openRequested();
    for (const TaskMove& move : taskMoves()) {
        if (QKeySequence(event->keyCombination()) == move.keys)
            return Q_EMIT moveRequested(move.where);
    }
    QTableView::keyPressEvent(event);
}

void TaskView::resizeEvent(QResizeEvent* event) {
    if (m_ownWidths && model() && event->size().width() != event->oldSize().width())
        useOwnWidths();
    QTableView::resizeEvent(event);
}
