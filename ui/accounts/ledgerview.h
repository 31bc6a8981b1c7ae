// SPDX-License-Identifier: MIT
#pragma once

#include "ui/accounts/reportview.h"

class IconLabel;

/// What the queue wrote down of an account's money, added up, with what nothing explains, and the way to a file of it.
class LedgerView : public ReportView {
    Q_OBJECT

public:
    explicit LedgerView(AccountReports& reports, QWidget* parent = nullptr);

    void setUnit(const QString& unit) { m_unit = unit; }
    void look() override;
    void refresh() override;
    /// Errors: Invalid/FolderNotWritable.
    std::optional<ApiError> exportTo(const QString& path) const;

protected:
    QString summary() const override;
    QString askingWords() const override;
    QString emptyWords() const override;

private:
    QString unexplained() const;

    QString m_unit;
    QPushButton* m_export;
    QWidget* m_notice;
    IconLabel* m_noticeIcon;
    QLabel* m_noticeWords;
};
