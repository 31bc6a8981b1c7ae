// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/region.h"

#include <QtWidgets/qwidget.h>

class QLabel;
class Segments;

/// What the next box that is drawn is for: one button a kind, with its pattern.
class KindPicker : public QWidget {
    Q_OBJECT

public:
    explicit KindPicker(QWidget* parent = nullptr);

    void setKind(RegionKind kind);
    /// Words beside the patterns only while that widget has room for them; tooltips keep them.
    void watchRoom(QWidget* widget);

Q_SIGNALS:
    void picked(RegionKind kind);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refreshIcons();
    void fitInto(int width);

    QLabel* m_label;
    Segments* m_kinds;
};
