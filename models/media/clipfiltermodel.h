// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qsortfilterproxymodel.h>

/// Which clips of the list are shown, and in which order.
class ClipFilterModel : public QSortFilterProxyModel {
    Q_OBJECT

public:
    enum class Show { All, Pictures, SoundOnly, Problems };
    enum class Order { Added, Name, Length, Size };

    explicit ClipFilterModel(QObject* parent = nullptr);

    void setText(const QString& text);
    void setShow(Show show);
    void setOrder(Order order);
    Show shown() const { return m_show; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QString m_text;
    Show m_show = Show::All;
    Order m_order = Order::Added;
};
