// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

class AccountFacts;
class AccountsModel;
class AddressForm;
class KeyForm;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

/// Everything about one account: its key, how it stands, and, folded away, its addresses.
class AccountPage : public QWidget {
    Q_OBJECT

public:
    explicit AccountPage(AccountsModel& accounts, QWidget* parent = nullptr);

    void setAccount(const QString& account);
    void refresh();
    void focusKey();

Q_SIGNALS:
    void accountAdded(const QString& account);

private:
    void build();
    QWidget* makeFurther();
    void addFurther();

    AccountsModel& m_accounts;
    QString m_account;
    QLabel* m_title;
    QLabel* m_abilities;
    KeyForm* m_key;
    AccountFacts* m_facts;
    QToolButton* m_advanced;
    AddressForm* m_addresses;
    QLineEdit* m_furtherName;
    QPushButton* m_removeAccount;
};
