// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/operation.h"

#include <QtWidgets/qwidget.h>

#include <optional>

class AccountsModel;
class QGridLayout;
class QLabel;
class QLineEdit;
struct AccountState;
struct Operation;

/// What a minute costs by the user's own word, an operation a line, and what a credit costs. Where the vendor tells a price itself,
/// it stands there instead.
class RatesForm : public QWidget {
    Q_OBJECT

public:
    explicit RatesForm(AccountsModel& accounts, QWidget* parent = nullptr);

    void setAccount(const QString& account);
    void refresh();

private:
    struct Rate {
        OperationKind kind;
        QLabel* label;
        QLineEdit* edit;
        QLabel* told;  ///< what the vendor says
    };
    void build();
    void addRate(OperationKind kind);
    void addPrice();
    void fill(const Rate& rate, const AccountState& state, const Operation* operation);
    void save(const Rate& rate);
    void savePrice();
    void saveCurrency();
    /// Nothing is complained about where the words are empty.
    void complain(const QString& words);
    /// What was typed, 0 for nothing; absent, and complained about, where it is no amount.
    std::optional<double> amountIn(const QLineEdit& edit);

    AccountsModel& m_accounts;
    QString m_account;
    QLabel* m_explanation;
    QGridLayout* m_grid;
    QLineEdit* m_price = nullptr;
    QLineEdit* m_currency = nullptr;
    QLabel* m_priceHelp;
    QLabel* m_problem;
    QList<Rate> m_rates;
};
