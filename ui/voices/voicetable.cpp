// SPDX-License-Identifier: MIT
#include "ui/voices/voicetable.h"

#include "ui/theme/theme.h"

#include <QtGui/qevent.h>
#include <QtGui/qpainter.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qscrollbar.h>

#include <algorithm>
#include <numeric>

namespace {

/// For the 13 px font of the drawings. The name takes what is left, but not less than its part.
constexpr std::array<int, voiceColumnCount> widths = {190, 114, 170, 80, 66, 108, 72, 262, 40, 90};
constexpr int leastRow = 44, leastHead = 26, leastColumn = 36, mostForAccounts = 90;

bool isMark(int column) {
    return column == int(VoiceColumn::Favourite) || column == int(VoiceColumn::Compare);
}

}  // namespace

VoiceTable::VoiceTable(VoiceTableModel& table, const VoicePictures& pictures, QWidget* parent) : QTableView(parent), m_table(table) {
    setObjectName(QStringLiteral("voiceTable"));
    setAccessibleName(tr("Voices"));
    setItemDelegate(new VoiceCell(this));
    setItemDelegateForColumn(int(VoiceColumn::Name), new VoiceNameCell(pictures.portrait, this));
    setItemDelegateForColumn(int(VoiceColumn::Language), new VoiceLanguageCell(pictures.flag, this));
    for (const auto column : {VoiceColumn::Favourite, VoiceColumn::Compare})
        setItemDelegateForColumn(int(column), new VoiceMarkCell(this));
    setUp();
    setModel(&m_table);
    setUpHeader();
    connect(&m_table, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_resetting = true; });
    connect(&m_table, &QAbstractItemModel::modelReset, this, [this] {
        bringBack();
        if (isVisible())
            executeDelayedItemsLayout();  // left for later it would be painted twice
    });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (!isMark(index.column()) && index.column() != int(VoiceColumn::Preview))
            Q_EMIT useRequested(m_table.at(index.row()).key);
    });
}

void VoiceTable::setUp() {
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);  // nothing is painted under it, and scrolling moves what is there
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(std::max(leastRow, fontMetrics().height() + 16));
}

void VoiceTable::setUpHeader() {
    QHeaderView* header = horizontalHeader();
    header->setFont(theme::smaller(header->font()));
    header->setFixedHeight(std::max(leastHead, header->fontMetrics().height() + 8));
    header->setHighlightSections(false);
    header->setTextElideMode(Qt::ElideRight);
    header->setMinimumSectionSize(leastColumn);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
}

void VoiceTable::setCurrentVoice(const VoiceKey& key) {
    if (key == m_current)
        return;
    m_current = key;
    bringBack();
    Q_EMIT currentVoiceChanged(m_current);
}

/// A reset forgets the current row; the voice it was may stand elsewhere now, or nowhere.
void VoiceTable::bringBack() {
    m_resetting = true;
    const int row = m_table.rowOf(m_current);
    const int column = std::max(0, currentIndex().column());
    setCurrentIndex(row < 0 ? QModelIndex() : m_table.index(row, column));
    m_resetting = false;
}

void VoiceTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (m_resetting || !current.isValid() || m_table.at(current.row()).key == m_current)
        return;
    m_current = m_table.at(current.row()).key;
    Q_EMIT currentVoiceChanged(m_current);
}

void VoiceTable::toggle(int row, VoiceColumn column) {
    const QModelIndex index = m_table.index(row, int(column));
    const bool on = index.data(VoiceTableModel::OnRole).toBool();
    if (column == VoiceColumn::Compare && !on && m_table.at(row).obstacle)
        return;
    if (!m_table.setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole))
        Q_EMIT comparedRefused();
}

bool VoiceTable::command(int key) {
    const int row = currentIndex().isValid() ? currentIndex().row() : -1;
    if (row < 0)
        return false;
    const VoiceKey voice = m_table.at(row).key;
    switch (key) {
    case Qt::Key_Space:
        return Q_EMIT playRequested(voice), true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Q_EMIT useRequested(voice), true;
    case Qt::Key_F:
        return toggle(row, VoiceColumn::Favourite), true;
    case Qt::Key_C:
        return toggle(row, VoiceColumn::Compare), true;
    case Qt::Key_G:
        return Q_EMIT giveMenuRequested(voice, placeOfMenu()), true;
    default:
        return false;
    }
}

void VoiceTable::paintEvent(QPaintEvent* event) {
    QPainter(viewport()).fillRect(event->rect(), theme::color(theme::Token::Base, palette()));
    QTableView::paintEvent(event);
}

void VoiceTable::keyPressEvent(QKeyEvent* event) {
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (plain && command(event->key()))
        return event->accept();
    QTableView::keyPressEvent(event);
}

void VoiceTable::mouseReleaseEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->pos());
    QTableView::mouseReleaseEvent(event);
    if (!index.isValid() || event->button() != Qt::LeftButton)
        return;
    if (isMark(index.column()))
        toggle(index.row(), VoiceColumn(index.column()));
}

void VoiceTable::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (!index.isValid())
        return;
    Q_EMIT menuRequested(m_table.at(index.row()).key, byKey ? placeOfMenu() : event->globalPos());
}

QPoint VoiceTable::placeOfMenu() const {
    return viewport()->mapToGlobal(visualRect(currentIndex().siblingAtColumn(0)).center());
}

void VoiceTable::resizeEvent(QResizeEvent* event) {
    if (event->size().width() != event->oldSize().width())
        fitColumns();
    QTableView::resizeEvent(event);
}

/// In a narrow window the preview gives way first, then the name, then all alike. In a wide one the vendor takes some of what is
/// left, since an account's name stands behind it, and the name the rest.
void VoiceTable::fitColumns() {
    const double byFont = std::max(1.0, fontMetrics().height() / 18.0);
    std::array<double, voiceColumnCount> fitted{};
    for (int column = 0; column < voiceColumnCount; ++column)  // a head is read whole, in every language
        fitted[size_t(column)] = std::max<double>(widths[size_t(column)] * byFont, horizontalHeader()->sectionSizeHint(column));
    const int room = viewport()->width();
    const auto shortage = [&] { return std::accumulate(fitted.begin(), fitted.end(), 0.0) - room; };
    for (const auto& [column, least] : {std::pair(VoiceColumn::Preview, 180), std::pair(VoiceColumn::Name, 150)}) {
        double& width = fitted[size_t(column)];
        width = std::max(least * byFont, width - std::max(0.0, shortage()));
    }
    fitted[size_t(VoiceColumn::Vendor)] += std::clamp(-shortage() / 3, 0.0, mostForAccounts * byFont);
    const double scale = std::clamp(room / (room + shortage()), 0.7, 1.0);
    int taken = 0;
    for (int column = 1; column < voiceColumnCount; ++column) {
        setColumnWidth(column, int(fitted[size_t(column)] * scale));
        taken += columnWidth(column);
    }
    // The others are rounded: what is missing to the last pixel is the name's too, or a scroll bar would come for it.
    setColumnWidth(0, std::max(int(fitted[0] * scale) - voiceColumnCount, room - taken));
}
