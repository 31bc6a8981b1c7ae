// SPDX-License-Identifier: MIT
#include "ui/accounts/reportview.h"

#include "ui/accounts/recorddelegate.h"
#include "ui/widgets/buttons.h"
#include "ui/words/words.h"

#include <QtCore/qlocale.h>
#include <QtCore/qsortfilterproxymodel.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qscrollbar.h>
#include <QtWidgets/qtableview.h>

using namespace Qt::StringLiterals;

namespace {
constexpr int mostRows = 10;
constexpr int rowHeight = 26;
constexpr int whatColumn = 1;
}

ReportView::ReportView(AccountReports& reports, AccountReports::Report report, const QStringList& headings, QWidget* parent)
    : QWidget(parent),
      m_reports(reports),
      m_report(report),
      m_tools(new QHBoxLayout),
      m_column(new QVBoxLayout(this)),
      m_words(widgets::quietLabel({}, this)),
      m_again(widgets::smallButton(tr("Ask again"), this)),
      m_table(new QTableView(this)),
      m_sorted(new QSortFilterProxyModel(this)) {
    reports.table(report).setHeadings(headings);
    build();
    connect(m_again, &QPushButton::clicked, this, [this] { m_reports.ask(m_report); });
    connect(&m_reports, &AccountReports::changed, this, [this](AccountReports::Report changed) {
        if (changed == m_report)
            refresh();
    });
    refresh();
}

void ReportView::build() {
    m_words->setObjectName(u"reportWords"_s);
    m_words->setWordWrap(true);
    m_again->setObjectName(u"askAgain"_s);
    m_sorted->setSourceModel(&m_reports.table(m_report));
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new RecordDelegate(whatColumn, m_table));
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(qMax(rowHeight, fontMetrics().height() + 8));
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tools->setSpacing(8);
    m_tools->addStretch(1);
    m_tools->addWidget(m_again);
    m_column->setContentsMargins(0, 0, 0, 8);
    m_column->setSpacing(8);
    m_column->addLayout(m_tools);
    m_column->addWidget(m_words);
    m_column->addWidget(m_table);
}

void ReportView::addNotice(QWidget* notice) {
    m_column->insertWidget(m_column->indexOf(m_table), notice);
}

void ReportView::addTool(QWidget* tool) {
    m_tools->insertWidget(m_tools->count() - 2, tool);
}

void ReportView::look() {
    const AccountReports::State& state = m_reports.state(m_report);
    if (!state.asking && !state.read)
        m_reports.ask(m_report);
}

QString ReportView::words() const {
    const AccountReports::State& state = m_reports.state(m_report);
    if (state.asking)
        return askingWords();
    if (state.error)
        return words::sentence(*state.error);
    if (state.read && m_sorted->rowCount() == 0)
        return emptyWords();
    return state.read ? summary() : QString();
}

QString ReportView::summary() const {
    return {};
}

QString ReportView::askingWords() const {
    return tr("Asking the vendor…");
}

QString ReportView::emptyWords() const {
    return tr("The vendor has nothing to tell here.");
}

void ReportView::refresh() {
    const AccountReports::State& state = m_reports.state(m_report);
    m_words->setText(words());
    m_words->setVisible(!m_words->text().isEmpty());
    widgets::setTone(m_words, state.error ? u"bad"_s : u"quiet"_s);
    m_again->setEnabled(!state.asking);
    m_table->setVisible(m_sorted->rowCount() > 0);
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setStretchLastSection(true);
    fitHeight();
}

/// As many rows as there are, up to ten: the page itself scrolls.
void ReportView::fitHeight() {
    const int rows = qMin(mostRows, m_sorted->rowCount());
    const int row = m_table->verticalHeader()->defaultSectionSize();
    const bool tooWide = m_table->horizontalHeader()->length() > m_table->viewport()->width();
    const int bar = tooWide ? m_table->horizontalScrollBar()->sizeHint().height() : 0;
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * row + bar + 4);
}

void ReportView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitHeight();
}
