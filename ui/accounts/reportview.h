// SPDX-License-Identifier: MIT
#pragma once

#include "models/accounts/accountreports.h"

#include <QtWidgets/qwidget.h>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;
class QVBoxLayout;

/// One thing an account told, as a table, with how the asking went and the way to ask again.
class ReportView : public QWidget {
    Q_OBJECT

public:
    ReportView(AccountReports& reports, AccountReports::Report report, const QStringList& headings, QWidget* parent = nullptr);

    /// Asks once; later only when it is wanted.
    virtual void look();
    virtual void refresh();

protected:
    void addTool(QWidget* tool);
    void addNotice(QWidget* notice);     ///< between the words and the rows
    virtual QString summary() const;     ///< stands over the rows
    virtual QString askingWords() const;
    virtual QString emptyWords() const;
    AccountReports& reports() const { return m_reports; }
    QPushButton* again() const { return m_again; }

private:
    void build();
    QString words() const;
    void resizeEvent(QResizeEvent* event) override;
    void fitHeight();

    AccountReports& m_reports;
    const AccountReports::Report m_report;
    QHBoxLayout* m_tools;
    QVBoxLayout* m_column;
    QLabel* m_words;
    QPushButton* m_again;
    QTableView* m_table;
    QSortFilterProxyModel* m_sorted;
};
