// SPDX-License-Identifier: MIT
#include "ui/accounts/accountfacts.h"

#include "models/accounts/accountsmodel.h"
#include "ui/accounts/accountwords.h"
#include "ui/job/iconlabel.h"
#include "ui/widgets/buttons.h"

#include <QtCore/qlocale.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qformlayout.h>

using namespace Qt::StringLiterals;

AccountFacts::AccountFacts(QWidget* parent)
    : QWidget(parent), m_icon(new IconLabel(16, this)), m_status(new QLabel(this)), m_facts(new QFormLayout) {
    m_status->setObjectName(u"accountStatus"_s);
    m_status->setWordWrap(true);
    m_facts->setHorizontalSpacing(24);
    m_facts->setVerticalSpacing(4);
    m_facts->setLabelAlignment(Qt::AlignLeading);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addWidget(m_status, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(line);
    column->addLayout(m_facts);
}

void AccountFacts::refresh(const AccountsModel& accounts, int row) {
    const AccountState& state = accounts.at(row);
    const QString unit = accounts.vendorAt(row).creditUnit;
    const auto status = accountwords::status(state, unit);
    m_icon->setIcon(status.icon, status.token);
    m_status->setText(status.words);
    widgets::setTone(m_status, status.token == theme::Token::Bad ? u"bad"_s : QString());
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    const PaceLimits& documented = accounts.vendorAt(row).limits;
    const Balance balance = state.balance.value_or(Balance());
    if (!balance.credits.isEmpty())
        addFact(tr("Balance"), accountwords::credits(balance.credits, unit));
    if (!balance.plan.isEmpty())
        addFact(tr("Plan"), balance.plan);
    if (!balance.expiresAt.isEmpty())
        addFact(tr("Valid until"), accountwords::date(balance.expiresAt));
    addLimit(tr("Requests a minute"), balance.requestsPerMinute, documented.requestsPerMinute);
    addLimit(tr("Requests a second"), balance.queriesPerSecond, documented.queriesPerSecond);
    addLimit(tr("Jobs a second"), {}, documented.submitsPerSecond);
    addLimit(tr("Jobs at once"), {}, documented.jobsAtOnce);
}

/// What the account told goes before what the vendor's documents say.
void AccountFacts::addLimit(const QString& label, std::optional<int> told, std::optional<int> documented) {
    if (told || documented)
        addFact(label, told ? QLocale().toString(*told) : tr("%1, by its documents").arg(*documented));
}

void AccountFacts::addFact(const QString& label, const QString& value) {
    auto* words = new QLabel(value, this);
    words->setTextFormat(Qt::PlainText);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->addRow(widgets::quietLabel(label, this), words);
}
