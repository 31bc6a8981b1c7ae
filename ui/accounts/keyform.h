// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

class AccountsModel;
class QLabel;
class QLineEdit;
class QPushButton;

/// Give, test and remove the key of one account. A key that is kept is never shown again.
class KeyForm : public QWidget {
    Q_OBJECT

public:
    explicit KeyForm(AccountsModel& accounts, QWidget* parent = nullptr);

    void setAccount(const QString& account);
    void refresh();
    void focusKey();

private:
    void build();
    void save();

    AccountsModel& m_accounts;
    QString m_account;
    QLineEdit* m_key;
    QPushButton* m_save;
    QPushButton* m_test;
    QPushButton* m_remove;
    QPushButton* m_page;
    QLabel* m_note;
};
