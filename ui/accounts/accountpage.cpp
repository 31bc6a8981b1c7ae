// SPDX-License-Identifier: MIT
#include "ui/accounts/accountpage.h"

#include "models/accounts/accountsmodel.h"
#include "ui/accounts/accountfacts.h"
#include "ui/accounts/accountwords.h"
#include "ui/accounts/addressform.h"
#include "ui/accounts/keyform.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/separator.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>

using namespace Qt::StringLiterals;

namespace {
constexpr int widest = 640;
}

AccountPage::AccountPage(AccountsModel& accounts, QWidget* parent)
    : QWidget(parent),
      m_accounts(accounts),
      m_title(widgets::titleLabel({}, this)),
      m_abilities(widgets::quietLabel({}, this)),
      m_key(new KeyForm(accounts, this)),
      m_facts(new AccountFacts(this)),
      m_advanced(new QToolButton(this)),
      m_addresses(new AddressForm(accounts, this)),
      m_furtherName(new QLineEdit(this)),
      m_removeAccount(widgets::quietButton(tr("Remove this account"), this)) {
    build();
    connect(m_advanced, &QToolButton::toggled, this, [this](bool open) {
        m_advanced->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_addresses->setVisible(open);
    });
    connect(m_furtherName, &QLineEdit::returnPressed, this, &AccountPage::addFurther);
    connect(m_removeAccount, &QPushButton::clicked, this, [this] { m_accounts.removeAccount(m_account); });
}

void AccountPage::build() {
    m_title->setFont(theme::demiBold(theme::larger(m_title->font(), 20)));
    m_title->setObjectName(u"accountTitle"_s);
    m_abilities->setWordWrap(true);
    m_advanced->setObjectName(u"advanced"_s);
    m_advanced->setText(tr("Advanced"));
    m_advanced->setCheckable(true);
    m_advanced->setArrowType(Qt::RightArrow);
    m_advanced->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_addresses->hide();
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
    column->addWidget(makeFurther());
    column->addWidget(m_advanced, 0, Qt::AlignLeading);
    column->addWidget(m_addresses);
    column->addStretch(1);
    auto* content = new QWidget(this);
    content->setLayout(column);
    content->setMaximumWidth(widest);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(content, 1);
    row->addStretch();
}

QWidget* AccountPage::makeFurther() {
    auto* further = new QWidget(this);
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
    m_account = account;
    m_key->setAccount(account);
    m_addresses->setAccount(account);
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
}

void AccountPage::focusKey() {
    m_key->focusKey();
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
