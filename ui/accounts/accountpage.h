// SPDX-License-Identifier: MIT
#pragma once

#include "models/accounts/accountreports.h"

#include <QtWidgets/qwidget.h>

class AccountFacts;
class AccountsModel;
class AddressForm;
class CapsForm;
class BucketForm;
class BucketsModel;
class FoldSection;
class KeyForm;
class LedgerView;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;
class RatesForm;
class ReportView;
class UsageView;

/// Everything about one account: its key, how it stands, its limits, and, folded away, what it tells, its bucket, its addresses.
class AccountPage : public QWidget {
    Q_OBJECT

public:
    AccountPage(AccountsModel& accounts, AccountReports& reports, BucketsModel& buckets, QWidget* parent = nullptr);

    void setAccount(const QString& account);
    void refresh();
    void focusKey();
    void focusCaps();
    void openBucket();  ///< unfolds it, ready for a new one where the account has none

Q_SIGNALS:
    void accountAdded(const QString& account);
    void sectionOpened(QWidget* section);

private:
    void build();
    void orderTabs(QWidget* further);
    QWidget* makeFurther();
    void addReport(QVBoxLayout& column, AccountReports::Report report, const QString& title, ReportView* view);
    void addReports(QVBoxLayout& column);
    void refreshReports();
    void refreshBucket();
    void addFurther();

    struct ReportSection {
        AccountReports::Report report;
        FoldSection* fold;
        ReportView* view;
    };

    AccountsModel& m_accounts;
    AccountReports& m_reports;
    QString m_account;
    QLabel* m_title;
    QLabel* m_abilities;
    KeyForm* m_key;
    AccountFacts* m_facts;
    CapsForm* m_caps;
    RatesForm* m_ratesForm;
    FoldSection* m_rates;
    UsageView* m_usage;
    LedgerView* m_ledger;
    QList<ReportSection> m_sections;
    BucketForm* m_bucketForm;
    FoldSection* m_bucket;
    AddressForm* m_addresses;
    FoldSection* m_advanced;
    QLineEdit* m_furtherName;
    QPushButton* m_removeAccount;
};
