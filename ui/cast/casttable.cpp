// SPDX-License-Identifier: MIT
#include "ui/cast/casttable.h"

#include "models/cast/castmodel.h"
#include "ui/cast/castcells.h"
#include "ui/theme/theme.h"

#include <QtGui/qevent.h>
#include <QtWidgets/qheaderview.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int rowHigh = 44, leastName = 150, mostName = 240, leastVoice = 170, mostVoice = 300, leastNotes = 140;
}

CastTable::CastTable(CastModel& model, QWidget* parent) : QTableView(parent), m_model(model) {
    setObjectName(u"castTable"_s);
    setAccessibleName(tr("Characters and their voices"));
    auto* text = new CastTextCell(this);
    setItemDelegate(new CastVoiceCell(this));
    setItemDelegateForColumn(0, text);
    setModel(&model);
    const auto showNotes = [this, text] {
        for (int column = 1; column < m_model.columnCount(); ++column)
            setItemDelegateForColumn(column, column == m_model.notesColumn() ? text : nullptr);
        fitColumns();
    };
    connect(&model, &QAbstractItemModel::modelReset, this, showNotes);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(std::max(rowHigh, 2 * fontMetrics().height() + 8));
    QHeaderView* header = horizontalHeader();
    header->setFont(theme::smaller(header->font()));
    header->setFixedHeight(std::max(26, header->fontMetrics().height() + 8));
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    connect(this, &QAbstractItemView::doubleClicked, this, &CastTable::act);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex& cell) {
        const bool free = m_model.account(cell.column()) && m_model.cell(cell.row(), cell.column()).state == CastCell::State::Empty;
        if (free && selectionModel()->selectedIndexes().size() == 1)
            Q_EMIT voicesAsked(cell);
    });
    showNotes();
}

/// Names and voices take what they need, the notes what is left.
void CastTable::fitColumns() {
    const int voices = m_model.notesColumn() - 1;
    const int width = viewport()->width();
    const int name = std::clamp(width / 6, leastName, mostName);
    const int each = voices == 0 ? 0 : std::clamp((width - name - leastNotes) / voices, leastVoice, mostVoice);
    setColumnWidth(0, name);
    for (int column = 1; column <= voices; ++column)
        setColumnWidth(column, each);
    setColumnWidth(m_model.notesColumn(), std::max(leastNotes, width - name - voices * each));
}

QList<int> CastTable::selectedRows() const {
    QList<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        if (!rows.contains(index.row()))
            rows << index.row();
    }
    if (rows.isEmpty() && currentIndex().isValid())
        rows << currentIndex().row();
    std::ranges::sort(rows);
    return rows;
}

void CastTable::editName(int row) {
    setCurrentIndex(m_model.index(row, 0));
    scrollTo(currentIndex());
    edit(currentIndex());
}

void CastTable::act(const QModelIndex& cell) {
    if (!cell.isValid())
        return;
    if (!m_model.account(cell.column()))
        return edit(cell);
    if (m_model.cell(cell.row(), cell.column()).state == CastCell::State::Closest)
        Q_EMIT closestAccepted(cell);
    else
        Q_EMIT voicesAsked(cell);
}

void CastTable::keyPressEvent(QKeyEvent* event) {
    if (state() == EditingState)
        return;  // a field lets go of the Enter that ends it
    const QModelIndex cell = currentIndex();
    const bool isVoice = cell.isValid() && m_model.account(cell.column());
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return act(cell);
    if (isVoice && (event->key() == Qt::Key_F4 || event->key() == Qt::Key_F2))
        return Q_EMIT voicesAsked(cell);
    if (isVoice && event->key() == Qt::Key_Space)
        return Q_EMIT hearAsked(cell);
    if (event->matches(QKeySequence::Delete) && isVoice)
        return Q_EMIT clearAsked();
    if (event->matches(QKeySequence::Delete) && cell.column() == 0)
        return Q_EMIT removeAsked();
    QTableView::keyPressEvent(event);
}

void CastTable::resizeEvent(QResizeEvent* event) {
    fitColumns();
    QTableView::resizeEvent(event);
}
