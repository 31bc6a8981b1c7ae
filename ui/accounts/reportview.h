// SPDX-License-Identifier: MIT
#pragma once

#include "models/accounts/accountreports.h"

#include <QtWidgets/qwidget.h>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

/// One thing an account told, as a table, with how the asking went and the way to ask again.
class ReportView : public QWidget {
    Q_OBJECT

public:
    ReportView(AccountReports& reports, AccountReports::Report report, const QStringList& headings, QWidget* parent = nullptr);

    /// Asks once; later only when it is wanted.
    void look();
    void refresh();

protected:
    void addTool(QWidget* tool);
    virtual QString summary() const;  ///< stands over the rows
    AccountReports& reports() const { return m_reports; }

private:
    void build();
    QString words() const;
    void fitHeight();

    AccountReports& m_reports;
    const AccountReports::Report m_report;
    QHBoxLayout* m_tools;
    QLabel* m_words;
    QPushButton* m_again;
    QTableView* m_table;
    QSortFilterProxyModel* m_sorted;
};
