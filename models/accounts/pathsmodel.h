// SPDX-License-Identifier: MIT
#pragma once

#include "services/vendors/vendor.h"

#include <QtCore/qabstractitemmodel.h>

class AccountsModel;

/// The paths an account is asked at: the vendor's, or what replaces them for this account alone.
class PathsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, PathColumn, ColumnCount };
    enum Role { AssumedRole = Qt::UserRole, ReplacedRole };

    /// The accounts must outlive the model.
    explicit PathsModel(AccountsModel& accounts, QObject* parent = nullptr);

    void show(const QString& account);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    /// An empty path brings the vendor's own back.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    AccountsModel& m_accounts;
    QString m_account;
    QList<EndpointPath> m_paths;
};
