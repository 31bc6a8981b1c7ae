// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

class AccountPage;
class AccountReports;
class AccountsModel;
class BucketsModel;
class InfoBar;
class QListView;

/// Accounts and their keys: the list of vendors that need one, and the page of the one chosen.
class AccountsView : public QWidget {
    Q_OBJECT

public:
    /// The accounts must outlive the view.
    AccountsView(AccountsModel& accounts, AccountReports& reports, BucketsModel& buckets, QWidget* parent = nullptr);

    /// Chooses the vendor's first account and puts the cursor into its key field.
    void askForKey(const QString& vendor);
    /// Chooses the account and opens the form of its bucket.
    void askForBucket(const QString& account);
    /// Chooses the account and puts the cursor into its limits.
    void askForCaps(const QString& account);

private:
    void build();
    void choose(const QString& account);
    void refresh();
    void refreshNotice();

    AccountsModel& m_accounts;
    InfoBar* m_notice;
    QListView* m_list;
    AccountPage* m_page;
    bool m_toldOfSession = false;
};
