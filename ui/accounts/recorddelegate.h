// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qstyleditemdelegate.h>

/// Cells of a report: numbers as the rest of the window writes them, and a warning beside what somebody should look at.
class RecordDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// In a flagged row the warning stands in this column.
    explicit RecordDelegate(int flagColumn, QObject* parent = nullptr);

    QString displayText(const QVariant& value, const QLocale& locale) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    const int m_flagColumn;
};
