// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

class AccountsModel;
class PathsModel;
class QLabel;
class QLineEdit;
class QTableView;

/// Where one account is asked: its base URL, and the vendor's paths with those that are assumed marked.
class AddressForm : public QWidget {
    Q_OBJECT

public:
    explicit AddressForm(AccountsModel& accounts, QWidget* parent = nullptr);

    void setAccount(const QString& account);
    void refresh();

private:
    void build();
    void saveUrl();

    AccountsModel& m_accounts;
    PathsModel* m_paths;
    QString m_account;
    QLineEdit* m_url;
    QLabel* m_problem;
    QLabel* m_assumed;
    QTableView* m_table;
};
