// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qstyleditemdelegate.h>

class AccountsModel;

/// One account in the list: name over how it stands, with the icon of its state.
class AccountDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit AccountDelegate(const AccountsModel& accounts, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const AccountsModel& m_accounts;
};
