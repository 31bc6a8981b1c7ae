// SPDX-License-Identifier: MIT
#pragma once

#include "services/watch/watchrule.h"
#include "services/watch/watchstatus.h"

#include <QtCore/qabstractitemmodel.h>

#include <functional>

/// The words of the table; all of them are asked for one row.
struct WatchWording {
    std::function<QString(const WatchRule&)> what{};                        ///< "Translate into Spanish at ..."
    std::function<QString(const WatchRule&, const WatchStatus&)> state{};
    std::function<QString(const WatchRule&, const WatchStatus&)> counts{};
    std::function<QStringList()> heads{};
};

/// Rules of watched folders as a table: whether it is on, folder, what is done, state, counts.
class WatchRulesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Folder, What, State, Counts, ColumnCount };
    enum Role { IdRole = Qt::UserRole, NeedsYouRole };  ///< NeedsYouRole: somebody has to do something

    explicit WatchRulesModel(WatchWording wording, QObject* parent = nullptr);

    void setRules(const QList<WatchRule>& rules);
    void setStatus(const QList<WatchStatus>& status);
    const QList<WatchRule>& rules() const { return m_rules; }
    const WatchRule* rule(const QString& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void onChosen(const QString& id, bool on);  ///< by its box; the rule changes when it was stored

private:
    WatchStatus statusOf(const WatchRule& rule) const;

    WatchWording m_wording;
    QList<WatchRule> m_rules;
    QHash<QString, WatchStatus> m_status;
};
