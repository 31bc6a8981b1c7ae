// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qabstractitemmodel.h>

#include <functional>

class LaunchPlan;

/// The words of the grid, handed in because a model has none of its own.
struct LaunchWording {
    std::function<QString(int row, int column)> cell{};   ///< all that a cell says, for its tooltip and for who cannot see it
    std::function<QString(int row)> clip{};
    std::function<QString(int column)> column{};
};

/// The layer of a plan that is looked at, as rows and columns of ticks.
class LaunchTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// The plan must outlive the model.
    LaunchTableModel(LaunchPlan& plan, LaunchWording wording, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void rebuild();

    LaunchPlan& m_plan;
    LaunchWording m_wording;
    int m_rows = 0, m_columns = 0;
};
