// SPDX-License-Identifier: MIT
#include "ui/tasks/costpage.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/words/words.h"

#include <QtCore/qlocale.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qgridlayout.h>

using namespace Qt::StringLiterals;

namespace {

QString capName(double Caps::*cap) {
    if (cap == &Caps::task)
        return CostPage::tr("Limit for a task");
    if (cap == &Caps::batch)
        return CostPage::tr("Limit for a batch");
    return cap == &Caps::day ? CostPage::tr("Limit for today") : CostPage::tr("Limit in all");
}

QString timeOf(const LedgerLine& line) {
    const QDateTime time = line.at.toLocalTime();
    const bool today = time.date() == QDate::currentDate();
    return today ? QLocale().toString(time.time(), QLocale::ShortFormat) : QLocale().toString(time, QLocale::ShortFormat);
}

QGridLayout* plainGrid(QWidget* parent) {
    auto* grid = new QGridLayout(parent);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    return grid;
}

/// What stood in it before goes.
QGridLayout* emptied(QWidget* area) {
    qDeleteAll(area->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    delete area->layout();
    return plainGrid(area);
}

}  // namespace

CostPage::CostPage(QWidget* parent) : QScrollArea(parent) {
    auto* page = new QWidget(this);
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    m_free = new QLabel(tr("Done on this computer: costs nothing."), page);
    m_free->setWordWrap(true);
    m_sums = new QWidget(page);
    m_limits = new QWidget(page);
    m_lines = new QWidget(page);
    m_limits->setObjectName(u"limits"_s);
    m_lines->setObjectName(u"ledgerLines"_s);
    QGridLayout& grid = *plainGrid(m_sums);
    m_estimated = addValue(grid, tr("Estimated"), new QLabel(m_sums));
    m_charged = addValue(grid, tr("Charged"), widgets::titleLabel({}, m_sums));
    m_cap = addValue(grid, tr("Cap for this task"), new QLabel(m_sums));
    m_remoteId = addValue(grid, tr("Number at the vendor"), new ElidedLabel(Qt::ElideMiddle, m_sums));
    m_remoteId->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(12);
    for (QWidget* part : std::initializer_list<QWidget*>{m_free, m_sums, m_limits, m_lines})
        column->addWidget(part);
    column->addStretch(1);
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMoney({});
}

QLabel* CostPage::addValue(QGridLayout& grid, const QString& name, QLabel* value) {
    const int row = grid.rowCount();
    grid.addWidget(widgets::quietLabel(name, this), row, 0);
    grid.addWidget(value, row, 1);
    value->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    value->setAccessibleName(name);
    return value;
}

void CostPage::setTask(const Task& task, const QString& unit) {
    m_unit = unit;
    m_free->setVisible(unit.isEmpty());
    m_sums->setVisible(!unit.isEmpty());
    m_estimated->setText(task.estimated ? words::credits(task.estimated, unit) : tr("not known"));
    m_charged->setText(task.charged                        ? words::credits(task.charged, unit)
                       : task.state == task::State::Done   ? tr("not told")
                       : task.state == task::State::Unsure ? tr("not known")
                                                           : tr("nothing yet"));
    m_cap->setText(task.job.maxCredits > 0 ? words::credits(task.job.maxCredits, unit) : tr("none"));
    m_remoteId->setText(task.remoteId.isEmpty() ? tr("none yet") : task.remoteId);
}

void CostPage::setMoney(const TaskMoney& money) {
    m_money = money;
    showLimits();
    showLines();
}

void CostPage::showLimits() {
    QGridLayout& grid = *emptied(m_limits);
    for (const UsedCap& cap : std::as_const(m_money.caps))
        addValue(grid, capName(cap.cap), new QLabel(words::used(cap.used, cap.limit), m_limits));
    m_limits->setVisible(!m_money.caps.isEmpty());
}

/// One line each: when, what, how much.
void CostPage::showLines() {
    QGridLayout& grid = *emptied(m_lines);
    for (const LedgerLine& line : std::as_const(m_money.lines)) {
        const int row = grid.rowCount();
        auto* time = widgets::quietLabel(timeOf(line), m_lines);
        auto* what = new ElidedLabel(words::ledgerEntry(line), Qt::ElideRight, m_lines);
        auto* credits = new QLabel(words::credits(line.credits, m_unit), m_lines);
        for (QLabel* label : std::initializer_list<QLabel*>{time, what, credits})
            label->setFont(theme::smaller(font()));
        grid.addWidget(time, row, 0);
        grid.addWidget(what, row, 1);
        grid.addWidget(credits, row, 2, Qt::AlignTrailing);
    }
    m_lines->setVisible(!m_money.lines.isEmpty());
}
