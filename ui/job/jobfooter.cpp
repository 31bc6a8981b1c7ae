// SPDX-License-Identifier: MIT
#include "ui/job/jobfooter.h"

#include "models/job/jobdraft.h"
#include "models/job/operationneeds.h"
#include "services/vendors/estimate.h"
#include "ui/job/jobchecks.h"
#include "ui/job/jobwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"

#include <QtCore/qlocale.h>
#include <QtGui/qpainter.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>

#include <cmath>

using namespace Qt::StringLiterals;
using theme::Token;

namespace {

constexpr int padding = 16;

/// Whole credits as they are, parts with at most two digits.
QString amount(double credits) {
    return QLocale().toString(credits, 'f', credits == std::round(credits) ? 0 : 2);
}

}  // namespace

JobFooter::JobFooter(JobDraft& draft, QWidget* parent)
    : QWidget(parent),
      m_draft(draft),
      m_checks(new JobChecks(draft, this)),
      m_price(new QLabel(this)),
      m_sum(widgets::quietLabel({}, this)),
      m_queue(widgets::finalButton({}, this)),
      m_many(new QPushButton(tr("Many…"), this)) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_price->setObjectName(u"price"_s);
    m_price->setFont(theme::demiBold(theme::larger(m_price->font(), 18)));
    m_sum->setFont(theme::smaller(m_sum->font()));
    m_sum->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_queue->setObjectName(u"queueJobs"_s);

    auto* price = new QHBoxLayout;
    price->addWidget(m_price);
    price->addWidget(m_sum, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(padding, 8, padding, 12);
    column->setSpacing(6);
    column->addWidget(m_checks);
    column->addLayout(price);
    m_many->setObjectName(u"queueMany"_s);
    m_many->setMinimumHeight(36);
    m_many->setToolTip(tr("Clips, languages and accounts as a grid"));
    auto* last = new QHBoxLayout;
    last->setSpacing(8);
    last->addWidget(m_queue, 1);
    last->addWidget(m_many);
    column->addLayout(last);
    connect(m_many, &QPushButton::clicked, this, &JobFooter::manyRequested);
    connect(m_checks, &JobChecks::addKeyRequested, this, &JobFooter::addKeyRequested);
    connect(m_checks, &JobChecks::bucketRequested, this, &JobFooter::bucketRequested);
    connect(m_checks, &JobChecks::limitRequested, this, &JobFooter::limitRequested);
}

void JobFooter::refresh() {
    m_checks->refresh();
    refreshPrice();
    refreshButton();
}

void JobFooter::refreshPrice() {
    const Vendor* vendor = m_draft.vendor();
    const bool some = vendor && !m_draft.jobs().isEmpty();
    const QString price = some ? jobwords::price(m_draft.credits(), vendor->creditUnit) : u"–"_s;
    m_price->setText(isAtMost() ? tr("up to %1").arg(price) : price);
    m_sum->setText(some ? arithmetic() : QString());
}

/// What is spoken quicker than a slow reader does may take a minute less.
bool JobFooter::isAtMost() const {
    const Operation* operation = m_draft.rules();
    return operation && operation->needsText && m_draft.credits().value_or(0) > 0 && slowReading(m_draft.text()) > 60;
}

/// "4 × 42 · leaves 1,792": how the sum comes about, and what is left after it.
QString JobFooter::arithmetic() const {
    if (m_draft.vendor()->creditUnit.isEmpty())
        return tr("nothing to pay");
    const auto credits = m_draft.credits();
    if (!credits)
        return tr("the vendor names no price");
    QStringList parts;
    const auto jobs = m_draft.jobs().size();
    const bool oneSource = m_draft.clips().size() == 1 || m_draft.rules()->needsText;
    if (jobs > 1 && oneSource)
        parts << u"%1 × %2"_s.arg(QLocale().toString(jobs), amount(*credits / double(jobs)));
    if (const auto balance = m_draft.balance())
        parts << (*balance >= *credits ? tr("leaves %1").arg(amount(*balance - *credits))
                                       : tr("you have %1").arg(amount(*balance)));
    return parts.join(u" · "_s);
}

void JobFooter::refreshButton() {
    const int jobs = int(m_draft.jobs().size());
    const bool ready = jobs > 0 && m_draft.problems().isEmpty();
    m_queue->setText(jobs == 0   ? tr("Queue")
                     : jobs == 1 ? tr("Queue 1 job")
                                 : tr("Queue %n jobs", nullptr, jobs));
    m_queue->setEnabled(ready);
    m_queue->setToolTip(ready ? QString() : m_checks->text());
    m_many->setVisible(m_draft.rules() && needs::clips(*m_draft.rules()));
    m_queue->setAccessibleDescription(ready ? m_price->text() : m_checks->text());
}

void JobFooter::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(Token::Window, palette()));
    painter.fillRect(0, 0, width(), 1, theme::color(Token::Line, palette()));
}
