// SPDX-License-Identifier: MIT
#include "ui/cues/cueview.h"

#include "models/cues/cuetablemodel.h"
#include "ui/cues/cuecells.h"
#include "ui/theme/theme.h"

#include <QtGui/qevent.h>
#include <QtWidgets/qheaderview.h>

#include <algorithm>

using namespace Qt::StringLiterals;

CueView::CueView(QWidget* parent) : QTableView(parent) {
    setObjectName(u"cueView"_s);
    setAccessibleName(tr("Cues"));
    auto* text = new CueTextCell(this);
    setItemDelegate(new CueCell(this));
    setItemDelegateForColumn(int(CueColumn::Start), new CueTimeCell(this));
    setItemDelegateForColumn(int(CueColumn::End), new CueTimeCell(this));
    setItemDelegateForColumn(int(CueColumn::Source), new CueTextCell(this));
    setItemDelegateForColumn(int(CueColumn::Text), text);
    setItemDelegateForColumn(int(CueColumn::Warnings), new CueWarningCell(this));
    connect(text, &CueTextCell::goOnRequested, this, [this] {
        if (currentRow() + 1 >= model()->rowCount())
            return;
        goTo(currentRow() + 1);
        editText();
    });
    connect(text, &CueTextCell::splitAsked, this, [this](int position) { Q_EMIT splitAsked(currentRow(), position); });
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(2 * fontMetrics().height() + 8);
    QHeaderView* header = horizontalHeader();
    header->setFont(theme::smaller(header->font()));
    header->setFixedHeight(qMax(26, header->fontMetrics().height() + 8));
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(32);
}

void CueView::setModel(QAbstractItemModel* model) {
    QTableView::setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::modelReset, this, &CueView::fitColumns);
    horizontalHeader()->moveSection(int(CueColumn::Number), 0);
    fitColumns();
}

/// Numbers take what they need, the words share the rest.
void CueView::fitColumns() {
    if (!model())
        return;
    const auto wide = [this](const QString& text, CueColumn column) {
        const QString title = model()->headerData(int(column), Qt::Horizontal).toString();
        return std::max(fontMetrics().horizontalAdvance(text) + 20, horizontalHeader()->fontMetrics().horizontalAdvance(title) + 26);
    };
    const bool hours = model()->rowCount() > 0 && model()->index(model()->rowCount() - 1, int(CueColumn::End)).data().toString().size() > 9;
    const QString time = hours ? u"0:00:00.000"_s : u"00:00.000"_s;
    const std::pair<CueColumn, QString> fixed[] = {{CueColumn::Number, u"0000"_s}, {CueColumn::Start, time}, {CueColumn::End, time},
                                                   {CueColumn::Length, u"00.0"_s}, {CueColumn::Speed, u"00"_s}};
    int rest = viewport()->width();
    for (const auto& [column, text] : fixed) {
        setColumnWidth(int(column), wide(text, column));
        rest -= columnWidth(int(column));
    }
    const int warnings = std::clamp(rest / 4, 110, 190);
    const int words = std::max(120, rest - warnings);
    const bool both = !isColumnHidden(int(CueColumn::Source));
    if (both)
        setColumnWidth(int(CueColumn::Source), words / 2);
    setColumnWidth(int(CueColumn::Text), both ? words - words / 2 : words);
    setColumnWidth(int(CueColumn::Warnings), warnings);
}

QList<int> CueView::selectedRows() const {
    QList<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows << index.row();
    if (rows.isEmpty() && currentIndex().isValid())
        rows << currentRow();
    std::ranges::sort(rows);
    return rows;
}

void CueView::goTo(int row) {
    if (!model() || row < 0 || row >= model()->rowCount())
        return;
    const int column = currentIndex().isValid() ? currentIndex().column() : int(CueColumn::Text);
    setCurrentIndex(model()->index(row, column));
    selectRow(row);
    scrollTo(currentIndex());
}

void CueView::editText() {
    if (currentIndex().isValid())
        edit(model()->index(currentRow(), int(CueColumn::Text)));
}

void CueView::commitTyped() {
    for (const QString& name : {u"cueText"_s, u"cueTime"_s}) {
        if (auto* editor = viewport()->findChild<QWidget*>(name); editor && isEditing())
            commitData(editor);
    }
}

void CueView::setSourceShown(bool shown) {
    setColumnHidden(int(CueColumn::Source), !shown);
    fitColumns();
}

void CueView::keyPressEvent(QKeyEvent* event) {
    const bool alt = event->modifiers() & Qt::AltModifier;
    if (event->key() == Qt::Key_Space)
        return Q_EMIT playAsked();
    if (event->matches(QKeySequence::Delete))
        return Q_EMIT removeAsked();
    if (alt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        return goTo(currentRow() + (event->key() == Qt::Key_Up ? -1 : 1));
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        const auto column = CueColumn(currentIndex().column());
        if (column == CueColumn::Start || column == CueColumn::End)
            return edit(currentIndex());
        return editText();
    }
    QTableView::keyPressEvent(event);
}

void CueView::resizeEvent(QResizeEvent* event) {
    fitColumns();
    QTableView::resizeEvent(event);
}
