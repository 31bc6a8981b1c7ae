// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/caps.h"

#include <QtWidgets/qwidget.h>

class AccountsModel;
class LedgerBook;
class QGridLayout;
class QLabel;
class QLineEdit;
struct Vendor;

/// The most that an account may cost, and how much of it is used.
class CapsForm : public QWidget {
    Q_OBJECT

public:
    CapsForm(AccountsModel& accounts, LedgerBook& ledger, QWidget* parent = nullptr);

    void setAccount(const QString& account);
    void refresh();
    /// The cursor goes to the first limit that is set.
    void focusCaps();

private:
    struct Field {
        double Caps::*cap;
        QLineEdit* edit;
    };
    void build();
    void addField(QGridLayout& grid, double Caps::*cap, const QString& name, const QString& label, const QString& help);
    void showUsed(const Caps& caps);
    void explain(const Vendor& vendor, bool hasOwnRates);
    void save(const Field& field);

    AccountsModel& m_accounts;
    LedgerBook& m_ledger;
    QString m_account;
    QLabel* m_title;
    QLabel* m_used;
    QLabel* m_problem;
    QLabel* m_explanation;
    QList<Field> m_fields;
};
