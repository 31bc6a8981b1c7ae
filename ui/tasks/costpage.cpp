// SPDX-License-Identifier: MIT
#include "ui/tasks/costpage.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/words/words.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qgridlayout.h>

CostPage::CostPage(QWidget* parent)
    : QWidget(parent),
      m_free(new QLabel(tr("Done on this computer: costs nothing."), this)),
      m_sums(new QWidget(this)),
      m_estimated(new QLabel(m_sums)),
      m_charged(widgets::titleLabel({}, m_sums)),
      m_cap(new QLabel(m_sums)),
      m_remoteId(new ElidedLabel(Qt::ElideMiddle, m_sums)) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_free->setWordWrap(true);
    m_remoteId->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* grid = new QGridLayout(m_sums);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    const QList<QPair<QString, QLabel*>> lines = {
        {tr("Estimated"), m_estimated},
        {tr("Charged"), m_charged},
        {tr("Cap for this task"), m_cap},
        {tr("Number at the vendor"), m_remoteId},
    };
    for (const auto& [name, value] : lines) {
        const int row = grid->rowCount();
        grid->addWidget(widgets::quietLabel(name, m_sums), row, 0);
        grid->addWidget(value, row, 1);
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        value->setAccessibleName(name);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->addWidget(m_free);
    column->addWidget(m_sums);
    column->addStretch(1);
}

void CostPage::setTask(const Task& task, const QString& unit) {
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
