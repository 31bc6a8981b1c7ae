// SPDX-License-Identifier: MIT
#pragma once

#include "ui/accounts/reportview.h"

class QDateEdit;

/// What was spent between two days, and the way to a file of it.
class UsageView : public ReportView {
    Q_OBJECT

public:
    explicit UsageView(AccountReports& reports, QWidget* parent = nullptr);

    void setUnit(const QString& unit) { m_unit = unit; }
    /// Writes what is shown. Errors: Invalid/FolderNotWritable.
    std::optional<ApiError> exportTo(const QString& path) const;

protected:
    QString summary() const override;

private:
    QDateEdit* addDay(const QString& name, const QString& id, const QDate& day);
    void setRange();

    QString m_unit;
    QDateEdit* m_from;
    QDateEdit* m_to;
    QPushButton* m_export;
};
