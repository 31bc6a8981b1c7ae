// SPDX-License-Identifier: MIT
#include "ui/accounts/capsform.h"

#include "models/accounts/accountsmodel.h"
#include "models/ledger/ledgerbook.h"
#include "ui/accounts/amounts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/words/words.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qgridlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>

#include <algorithm>

using namespace Qt::StringLiterals;

CapsForm::CapsForm(AccountsModel& accounts, LedgerBook& ledger, QWidget* parent)
    : QWidget(parent),
      m_accounts(accounts),
      m_ledger(ledger),
      m_title(widgets::titleLabel({}, this)),
      m_used(new QLabel(this)),
      m_problem(new QLabel(this)),
      m_explanation(widgets::quietLabel({}, this)) {
    build();
    connect(&m_ledger, &LedgerBook::changed, this, [this](const QString& account) {
        if (account == m_account)
            refresh();
    });
}

void CapsForm::build() {
    m_used->setObjectName(u"capsUsed"_s);
    m_used->setWordWrap(true);
    m_problem->setObjectName(u"capsProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    widgets::setTone(m_problem, u"bad"_s);
    m_explanation->setObjectName(u"capsWords"_s);
    m_explanation->setWordWrap(true);
    m_explanation->setFont(theme::smaller(m_explanation->font()));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    addField(*grid, &Caps::task, u"capTask"_s, tr("One task"), tr("The most that a single task may cost"));
    addField(*grid, &Caps::batch, u"capBatch"_s, tr("One batch"), tr("The most that all may cost that was queued together"));
    addField(*grid, &Caps::day, u"capDay"_s, tr("One day"), tr("The most from one midnight to the next"));
    addField(*grid, &Caps::total, u"capTotal"_s, tr("In all"), tr("The most that all tasks of this account may cost together"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addLayout(grid);
    column->addWidget(m_used);
    column->addWidget(m_problem);
    column->addWidget(m_explanation);
}

void CapsForm::addField(QGridLayout& grid, double Caps::*cap, const QString& name, const QString& label, const QString& help) {
    auto* edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setPlaceholderText(tr("no limit"));
    edit->setAccessibleName(tr("Limit: %1").arg(label));
    edit->setAccessibleDescription(help);
    edit->setToolTip(help);
    auto* words = widgets::quietLabel(label, this);
    words->setBuddy(edit);
    const int column = int(m_fields.size());
    grid.addWidget(words, 0, column);
    grid.addWidget(edit, 1, column);
    m_fields.append({cap, edit});
    connect(edit, &QLineEdit::editingFinished, this, [this, field = m_fields.last()] { save(field); });
}

void CapsForm::setAccount(const QString& account) {
    m_account = account;
    m_problem->hide();
    for (const Field& field : std::as_const(m_fields))
        field.edit->setModified(false);
    refresh();
}

void CapsForm::refresh() {
    const int row = m_accounts.rowOf(m_account);
    if (row < 0)
        return;
    const Vendor& vendor = m_accounts.vendorAt(row);
    const Caps& caps = m_accounts.at(row).account.caps;
    setVisible(!vendor.creditUnit.isEmpty());
    m_title->setText(tr("Limits in %1").arg(vendor.creditUnit));
    for (const Field& field : std::as_const(m_fields)) {
        if (!field.edit->isModified())  // what is being typed stays
            field.edit->setText(amounts::typed(caps.*field.cap));
    }
    showUsed(caps);
    explain(vendor, !m_accounts.at(row).account.ownRates.isEmpty());
}

void CapsForm::showUsed(const Caps& caps) {
    const QString today = words::used(m_ledger.today(m_account), caps.day);
    const QString inAll = words::used(m_ledger.inAll(m_account), caps.total);
    m_used->setText(tr("Today %1 · in all %2").arg(today, inAll));
}

/// What a limit does, and what it cannot do where nobody tells a price before.
void CapsForm::explain(const Vendor& vendor, bool hasOwnRates) {
    const QString always = tr("A task that would cross a limit waits and says so; nothing of it is sent. It goes on when you raise the "
                              "limit, or at midnight if only the day's is in its way.");
    const QString name = words::vendorName(vendor.id, vendor.name);
    const QString priceless = tr("%1 tells no price beforehand, so a limit stops it only once it is used up, and the one for a "
                                 "single task cannot be kept. With rates of your own below, limits are kept by those.")
                                  .arg(name);
    const QString byRates = tr("%1 tells no price beforehand, so your own rates below are held against the limits. What has no rate is "
                               "stopped only once a limit is used up.")
                                .arg(name);
    m_explanation->setText(vendor.pricing ? always : always + u' ' + (hasOwnRates ? byRates : priceless));
}

void CapsForm::save(const Field& field) {
    const int row = m_accounts.rowOf(m_account);
    if (row < 0)
        return;
    const auto credits = amounts::read(field.edit->text());
    const QString complaint = tr("“%1” is no number of credits. Type one, or nothing for no limit.").arg(field.edit->text());
    m_problem->setText(credits ? QString() : complaint);
    m_problem->setVisible(!credits);
    if (!credits)
        return;
    field.edit->setModified(false);
    Caps caps = m_accounts.at(row).account.caps;
    caps.*field.cap = *credits;
    m_accounts.setCaps(m_account, caps);
    refresh();
}

void CapsForm::focusCaps() {
    const int row = m_accounts.rowOf(m_account);
    if (row < 0)
        return;
    const Caps& caps = m_accounts.at(row).account.caps;
    const auto isSet = [&caps](const Field& field) { return caps.*field.cap > 0; };
    const auto set = std::ranges::find_if(m_fields, isSet);
    QLineEdit* edit = set == m_fields.end() ? m_fields.first().edit : set->edit;
    edit->setFocus(Qt::OtherFocusReason);
    edit->selectAll();
}
