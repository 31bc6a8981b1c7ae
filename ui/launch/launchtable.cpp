// SPDX-License-Identifier: MIT
#include "ui/launch/launchtable.h"

#include "models/launch/launchplan.h"
#include "models/launch/launchticks.h"
#include "ui/launch/launchcells.h"
#include "ui/launch/launchclips.h"
#include "ui/launch/launchcorner.h"
#include "ui/launch/launchhead.h"
#include "ui/launch/launchwording.h"
#include "ui/theme/theme.h"

#include <QtGui/qevent.h>
#include <QtGui/qpainter.h>

#include <algorithm>

using namespace Qt::StringLiterals;

LaunchTable::LaunchTable(LaunchPlan& plan, std::function<QImage(const QString&)> thumbnail, QWidget* parent)
    : QTableView(parent), m_plan(plan), m_model(plan, launchwords::table(plan)), m_head(new LaunchHead(plan, this)),
      m_clips(new LaunchClips(plan, std::move(thumbnail), this)), m_corner(new LaunchCorner(plan, this)) {
    setObjectName(u"launchTable"_s);
    setAccessibleName(tr("Cells of the batch: Space ticks one, Ctrl+Space a row, Shift+Space a column"));
    setHorizontalHeader(m_head);
    setVerticalHeader(m_clips);
    setModel(&m_model);
    setItemDelegate(new LaunchCells(plan, this));
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);  // nothing is painted under it, and scrolling moves what is there
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    connect(m_head, &LaunchHead::languageClicked, this, [this](int column) { toggle(allRows(m_plan), columnsOfGroup(m_plan, column)); });
    connect(m_head, &LaunchHead::accountClicked, this, [this](int column) { toggle(allRows(m_plan), {column}); });
    connect(m_head, &LaunchHead::voiceClicked, this, &LaunchTable::voiceAsked);
    connect(m_clips, &LaunchClips::rowClicked, this, [this](int row) { toggle({row}, allColumns(m_plan)); });
    connect(m_corner, &QAbstractButton::clicked, this, [this] { toggle(allRows(m_plan), allColumns(m_plan)); });
    // In an event of their own, so that the cells are not kept waiting for them.
    m_headsSoon.setSingleShot(true);
    m_headsSoon.setInterval(0);
    connect(&m_plan, &LaunchPlan::changed, &m_headsSoon, qOverload<>(&QTimer::start));
    connect(&m_headsSoon, &QTimer::timeout, this, [this] {
        for (QWidget* part : {static_cast<QWidget*>(m_head->viewport()), static_cast<QWidget*>(m_clips->viewport()), static_cast<QWidget*>(m_corner)})
            part->update();
    });
    connect(&m_plan, &LaunchPlan::columnsChanged, this, [this] {
        m_blank = true;
        updateGeometries();
    });
}

/// On unless all that can be are on already.
void LaunchTable::toggle(const QList<int>& rows, const QList<int>& columns) {
    m_plan.tick(rows, columns, ticksOf(m_plan, rows, columns).state != Qt::Checked);
}

void LaunchTable::toggleSelected() {
    const QModelIndexList cells = selectionModel()->selectedIndexes();
    if (cells.size() <= 1) {
        if (currentIndex().isValid())
            toggle({currentIndex().row()}, {currentIndex().column()});
        return;
    }
    const bool on = std::ranges::any_of(cells, [this](const QModelIndex& cell) {
        return !m_plan.isTicked(cell.row(), cell.column()) && m_plan.isPossible(cell.row(), cell.column());
    });
    QHash<int, QList<int>> rowsOfColumn;
    for (const QModelIndex& cell : cells)
        rowsOfColumn[cell.column()] << cell.row();
    for (auto column = rowsOfColumn.begin(); column != rowsOfColumn.end(); ++column)
        m_plan.tick(column.value(), {column.key()}, on);
}

QList<int> LaunchTable::selectedRows() const {
    QSet<int> rows;
    for (const QModelIndex& cell : selectionModel()->selectedIndexes())
        rows.insert(cell.row());
    QList<int> sorted(rows.begin(), rows.end());
    std::ranges::sort(sorted);
    return sorted;
}

/// Only what has changed is painted anew: by itself a view would paint all of it. What has to be judged first is painted once it is.
void LaunchTable::dataChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>&) {
    if (m_plan.isWarm())
        viewport()->update(visualRect(first) | visualRect(last));
}

void LaunchTable::paintEvent(QPaintEvent* event) {
    const QRect cells = m_blank ? QRect() : visualRect(m_model.index(0, 0)) | visualRect(m_model.index(m_model.rowCount() - 1, m_model.columnCount() - 1));
    QPainter painter(viewport());
    for (const QRect& beside : QRegion(event->rect()) - cells)
        painter.fillRect(beside, theme::color(theme::Token::Base, palette()));
    painter.end();
    if (!m_blank)
        QTableView::paintEvent(event);
}

void LaunchTable::showCells() {
    m_blank = false;
    viewport()->update();
}

void LaunchTable::keyPressEvent(QKeyEvent* event) {
    const QModelIndex cell = currentIndex();
    if (event->key() == Qt::Key_Space && cell.isValid()) {
        if (event->modifiers() & Qt::ControlModifier)
            return toggle({cell.row()}, allColumns(m_plan));
        if (event->modifiers() & Qt::ShiftModifier)
            return toggle(allRows(m_plan), {cell.column()});
        return toggleSelected();
    }
    if (event->matches(QKeySequence::Cancel))
        return event->ignore();  // Esc is the view's
    if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier) {
        QList<int> rows = selectedRows();
        if (rows.size() > 1) {
            const int from = rows.takeFirst();
            m_plan.fillDown(from, rows);
        }
        return;
    }
    QTableView::keyPressEvent(event);
}

/// A click on a cell ticks it, or asks for the voice it lacks; with Shift or Ctrl it selects.
void LaunchTable::mousePressEvent(QMouseEvent* event) {
    const QModelIndex cell = indexAt(event->position().toPoint());
    QTableView::mousePressEvent(event);
    if (!cell.isValid() || event->button() != Qt::LeftButton || event->modifiers() != Qt::NoModifier)
        return;
    const auto whyNot = m_plan.cell(cell.row(), cell.column()).whyNot;
    if (whyNot && whyNot->reason == failure::Reason::VoiceMissing)
        Q_EMIT voiceAsked(cell.column());
    else
        toggle({cell.row()}, {cell.column()});
}

void LaunchTable::contextMenuEvent(QContextMenuEvent* event) {
    if (currentIndex().isValid())
        Q_EMIT clipMenuAsked(event->globalPos());
}

void LaunchTable::updateGeometries() {
    QTableView::updateGeometries();
    if (!m_corner)
        return;
    const bool lone = !m_plan.columns().isEmpty() && m_plan.columns().first().language.isEmpty();
    m_head->setDefaultSectionSize(lone ? 140 : qMax(70, fontMetrics().horizontalAdvance(tr("not told")) + 16));
    const QRect head = m_head->geometry(), clips = m_clips->geometry();
    m_corner->setGeometry(clips.left(), head.top(), clips.width(), head.height());
    m_corner->raise();
}
