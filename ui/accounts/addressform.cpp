// SPDX-License-Identifier: MIT
#include "ui/accounts/addressform.h"

#include "models/accounts/accountsmodel.h"
#include "models/accounts/pathsmodel.h"
#include "ui/accounts/pathdelegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/words/words.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qtableview.h>

using namespace Qt::StringLiterals;

AddressForm::AddressForm(AccountsModel& accounts, QWidget* parent)
    : QWidget(parent),
      m_accounts(accounts),
      m_paths(new PathsModel(accounts, this)),
      m_url(new QLineEdit(this)),
      m_problem(new QLabel(this)),
      m_assumed(widgets::quietLabel(tr("The vendor prints no path for the rows marked “assumed”. If one is wrong, double-click "
                                       "it and type the right one; an empty one brings the first back."),
                                    this)),
      m_table(new QTableView(this)) {
    build();
    connect(m_url, &QLineEdit::editingFinished, this, &AddressForm::saveUrl);
}

void AddressForm::build() {
    m_url->setObjectName(u"baseUrl"_s);
    m_url->setAccessibleName(tr("Address of the vendor"));
    m_problem->setObjectName(u"addressProblem"_s);
    m_problem->setWordWrap(true);
    widgets::setTone(m_problem, u"bad"_s);
    m_problem->hide();
    m_assumed->setWordWrap(true);
    m_assumed->setFont(theme::smaller(m_assumed->font()));
    m_table->setObjectName(u"paths"_s);
    m_table->setAccessibleName(tr("Paths"));
    m_table->setModel(m_paths);
    m_table->setItemDelegate(new PathDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(PathsModel::NameColumn, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(PathsModel::PathColumn, QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* label = new QLabel(tr("Address"), this);
    label->setBuddy(m_url);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(label);
    column->addWidget(m_url);
    column->addWidget(m_problem);
    column->addSpacing(8);
    column->addWidget(new QLabel(tr("Paths"), this));
    column->addWidget(m_assumed);
    column->addWidget(m_table);
}

void AddressForm::setAccount(const QString& account) {
    m_account = account;
    m_problem->hide();
    m_paths->show(account);
    m_table->setFixedHeight(m_table->verticalHeader()->length() + 2);
    const int row = m_accounts.rowOf(account);
    bool assumed = false;
    for (int path = 0; path < m_paths->rowCount(); ++path)
        assumed = assumed || m_paths->index(path, 0).data(PathsModel::AssumedRole).toBool();
    m_assumed->setVisible(assumed);
    if (row >= 0)
        refresh();
}

void AddressForm::refresh() {
    const int row = m_accounts.rowOf(m_account);
    if (row < 0 || m_url->hasFocus())
        return;
    const QUrl own = m_accounts.at(row).account.baseUrl;
    m_url->setPlaceholderText(m_accounts.vendorAt(row).baseUrl.toString());
    m_url->setText(own.toString());
}

void AddressForm::saveUrl() {
    const int row = m_accounts.rowOf(m_account);
    if (row < 0)
        return;
    const auto refused = m_accounts.setBaseUrl(m_account, m_url->text());
    m_problem->setText(refused ? words::sentence(*refused) : QString());
    m_problem->setVisible(refused.has_value());
}
