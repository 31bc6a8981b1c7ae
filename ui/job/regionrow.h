// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/region.h"

#include <QtCore/qlist.h>
#include <QtWidgets/qwidget.h>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QToolButton;

/// One box by numbers: what it is for, and its place and size in percent of the picture.
class RegionRow : public QWidget {
    Q_OBJECT

public:
    explicit RegionRow(int number, QWidget* parent = nullptr);

    /// `kinds` are those the operation takes; the box's own is shown even when it is none of them.
    void show(const Region& region, const QList<RegionKind>& kinds);

Q_SIGNALS:
    void edited(const Region& region);
    void removed();

private:
    QDoubleSpinBox* addNumber(const QString& letter, const QString& name);
    void fillKinds(const QList<RegionKind>& kinds);
    void readBack();

    Region m_region;
    QLabel* m_number;
    QComboBox* m_kind;
    QToolButton* m_remove;
    QList<QDoubleSpinBox*> m_numbers;  ///< x, y, width, height
};
