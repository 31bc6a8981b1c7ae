// SPDX-License-Identifier: MIT
#include "ui/accounts/accountpage.h"

#include "models/accounts/accountsmodel.h"
#include "ui/accounts/accountfacts.h"
#include "ui/accounts/accountwords.h"
#include "ui/accounts/addressform.h"
#include "ui/accounts/bucketform.h"
#include "ui/accounts/capsform.h"
#include "ui/accounts/foldsection.h"
#include "ui/accounts/keyform.h"
#include "ui/accounts/ledgerview.h"
#include "ui/accounts/ratesform.h"
#include "ui/accounts/usageview.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/separator.h"
#include "ui/words/words.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>

using namespace Qt::StringLiterals;
using Report = AccountReports::Report;

namespace {
constexpr int widest = 640;
}

AccountPage::AccountPage(AccountsModel& accounts, AccountReports& reports, BucketsModel& buckets, QWidget* parent)
    : QWidget(parent),
      m_accounts(accounts),
      m_reports(reports),
      m_title(widgets::titleLabel({}, this)),
      m_abilities(widgets::quietLabel({}, this)),
      m_key(new KeyForm(accounts, this)),
      m_facts(new AccountFacts(this)),
      m_caps(new CapsForm(accounts, reports.ledger(), this)),
      m_ratesForm(new RatesForm(accounts, this)),
      m_rates(new FoldSection(tr("Your rates"), m_ratesForm, this)),
      m_usage(new UsageView(reports, this)),
      m_ledger(new LedgerView(reports, this)),
      m_bucketForm(new BucketForm(accounts, buckets, this)),
      m_bucket(new FoldSection(tr("Your own bucket"), m_bucketForm, this)),
      m_addresses(new AddressForm(accounts, this)),
      m_advanced(new FoldSection(tr("Advanced"), m_addresses, this)),
      m_furtherName(new QLineEdit(this)),
      m_removeAccount(widgets::quietButton(tr("Remove this account"), this)) {
    build();
    for (FoldSection* section : findChildren<FoldSection*>())
        connect(section, &FoldSection::opened, this, [this, section] { Q_EMIT sectionOpened(section); });
    connect(m_furtherName, &QLineEdit::returnPressed, this, &AccountPage::addFurther);
    connect(m_removeAccount, &QPushButton::clicked, this, [this] { m_accounts.removeAccount(m_account); });
}

void AccountPage::build() {
    m_title->setFont(theme::demiBold(theme::larger(m_title->font(), 20)));
    m_title->setObjectName(u"accountTitle"_s);
    m_abilities->setWordWrap(true);
    m_rates->setObjectName(u"rates"_s);
    m_bucket->setObjectName(u"bucket"_s);
    m_advanced->setObjectName(u"advanced"_s);
    m_removeAccount->setObjectName(u"removeAccount"_s);

    auto* column = new QVBoxLayout;
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_abilities);
    column->addWidget(m_key);
    column->addWidget(new Separator(Qt::Horizontal, this));
    column->addWidget(m_facts);
    column->addWidget(new Separator(Qt::Horizontal, this));
    column->addWidget(m_caps);
    column->addWidget(new Separator(Qt::Horizontal, this));
    column->addWidget(m_rates);
    addReports(*column);
    column->addWidget(m_bucket);
    column->addWidget(m_advanced);
    column->addWidget(new Separator(Qt::Horizontal, this));
    QWidget* further = makeFurther();
    column->addWidget(further);
    column->addStretch(1);
    auto* content = new QWidget(this);
    content->setLayout(column);
    content->setMaximumWidth(widest);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(content, 1);
    row->addStretch();
    orderTabs(further);
}

/// Tab goes down the page; by itself it would follow the order in which the parts were made.
void AccountPage::orderTabs(QWidget* further) {
    QList<QWidget*> parts{m_key, m_caps, m_rates};
    for (const ReportSection& section : std::as_const(m_sections))
        parts << section.fold;
    QWidget* before = nullptr;
    for (QWidget* part : parts << m_bucket << m_advanced << further) {
        for (QWidget* control : part->findChildren<QWidget*>()) {
            if (!(control->focusPolicy() & Qt::TabFocus) || control->focusProxy())
                continue;
            if (before)
                setTabOrder(before, control);
            before = control;
        }
    }
}

void AccountPage::addReports(QVBoxLayout& column) {
    const QStringList prices{tr("What"), tr("Language"), tr("A minute")};
    const QStringList tasks{tr("Time"), tr("What"), tr("Name"), tr("State"), tr("Number")};
    addReport(column, Report::Prices, tr("Prices"), new ReportView(m_reports, Report::Prices, prices, this));
    addReport(column, Report::Ledger, tr("Ledger"), m_ledger);
    addReport(column, Report::Usage, tr("Usage at the vendor"), m_usage);
    addReport(column, Report::Tasks, tr("Tasks at the vendor"), new ReportView(m_reports, Report::Tasks, tasks, this));
    const QStringList avatars{tr("Number"), tr("Made of"), tr("Your own")};
    addReport(column, Report::Avatars, tr("Avatars"), new ReportView(m_reports, Report::Avatars, avatars, this));
    addReport(column, Report::Expressions, tr("Expressions"),
              new ReportView(m_reports, Report::Expressions, {tr("Number"), tr("Name")}, this));
}

void AccountPage::addReport(QVBoxLayout& column, Report report, const QString& title, ReportView* view) {
    auto* fold = new FoldSection(title, view, this);
    fold->setObjectName(u"report:%1"_s.arg(int(report)));
    connect(fold, &FoldSection::opened, view, &ReportView::look);
    m_sections.append({report, fold, view});
    column.addWidget(fold);
}

QWidget* AccountPage::makeFurther() {
    auto* further = new QWidget(this);
    m_furtherName->setParent(further);
    m_removeAccount->setParent(further);
    m_furtherName->setObjectName(u"furtherAccount"_s);
    m_furtherName->setPlaceholderText(tr("Name of a further account, e.g. studio"));
    m_furtherName->setAccessibleName(tr("Name of a further account"));
    auto* add = new QPushButton(tr("Add account"), further);
    add->setObjectName(u"addAccount"_s);
    connect(add, &QPushButton::clicked, this, &AccountPage::addFurther);
    auto* line = new QHBoxLayout(further);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_furtherName, 1);
    line->addWidget(add);
    line->addWidget(m_removeAccount);
    return further;
}

void AccountPage::setAccount(const QString& account) {
    const bool another = account != m_account;
    m_account = account;
    m_key->setAccount(account);
    m_addresses->setAccount(account);
    m_bucketForm->setAccount(account);
    m_caps->setAccount(account);
    m_ratesForm->setAccount(account);
    if (another) {
        m_rates->setOpen(false);
        for (const ReportSection& section : std::as_const(m_sections))
            section.fold->setOpen(false);
    }
    refresh();
}

void AccountPage::refresh() {
    const int row = m_accounts.rowOf(m_account);
    if (row < 0)
        return;
    const AccountState& state = m_accounts.at(row);
    m_title->setText(accountwords::name(state));
    m_abilities->setText(accountwords::abilities(state));
    m_removeAccount->setVisible(!state.isFirst());
    m_key->refresh();
    m_facts->refresh(m_accounts, row);
    m_addresses->refresh();
    m_bucketForm->refresh();
    m_caps->refresh();
    m_ratesForm->refresh();
    m_reports.show(state.account);
    refreshReports();
    refreshBucket();
}

/// What the vendor cannot tell is said, and what it can waits for a key.
void AccountPage::refreshReports() {
    const int row = m_accounts.rowOf(m_account);
    const Vendor& vendor = m_accounts.vendorAt(row);
    const QString name = words::vendorName(vendor.id, vendor.name);
    m_usage->setUnit(vendor.creditUnit);
    m_ledger->setUnit(vendor.creditUnit);
    for (const ReportSection& section : std::as_const(m_sections)) {
        const bool offered = AccountReports::offers(vendor, section.report);
        const bool rare = section.report == Report::Avatars || section.report == Report::Expressions;
        section.fold->setVisible(offered || !rare);
        const bool asksNobody = section.report == Report::Ledger;
        section.fold->setAbsent(!offered                                      ? tr("%1 does not tell this.").arg(name)
                                : !m_accounts.at(row).hasKey && !asksNobody ? tr("Needs a key.")
                                                                            : QString());
    }
}

void AccountPage::refreshBucket() {
    const Vendor& vendor = m_accounts.vendorAt(m_accounts.rowOf(m_account));
    m_bucket->setAbsent(vendor.upload ? tr("Not needed: %1 takes files itself.").arg(words::vendorName(vendor.id, vendor.name))
                                      : QString());
}

void AccountPage::openBucket() {
    m_bucket->setOpen(true);
    const int row = m_accounts.rowOf(m_account);
    if (row >= 0 && m_accounts.at(row).account.bucket.isEmpty() && m_bucket->isOpen())
        m_bucketForm->startNew();
    Q_EMIT sectionOpened(m_bucket);
}

void AccountPage::focusKey() {
    m_key->focusKey();
}

void AccountPage::focusCaps() {
    m_caps->focusCaps();
    Q_EMIT sectionOpened(m_caps);
}

void AccountPage::addFurther() {
    const int row = m_accounts.rowOf(m_account);
    if (row < 0)
        return;
    const QString added = m_accounts.addAccount(m_accounts.at(row).account.vendor, m_furtherName->text());
    if (added.isEmpty()) {
        m_furtherName->setFocus();
        return;
    }
    m_furtherName->clear();
    Q_EMIT accountAdded(added);
}
