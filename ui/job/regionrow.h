// SPDX-License-Identifier: MIT
#pragma once

#include "models/regions/regionedit.h"

#include <QtCore/qsize.h>
#include <QtWidgets/qwidget.h>

class ElidedLabel;
class QDoubleSpinBox;
class QLabel;
class QMenu;
class QToolButton;

/// One box by numbers: what it is for and when, and its place and size in pixels of the picture, or in percent while its size is not
/// known.
class RegionRow : public QWidget {
    Q_OBJECT

public:
    explicit RegionRow(int number, QWidget* parent = nullptr);

    void show(const Region& region, QSize frame, bool selected);

Q_SIGNALS:
    void edited(const Region& region, RegionEdit edit);
    void chosen();  ///< looked at: clicked, or the focus came into it
    void removed();
    void duplicated();
    void startHereWanted();
    void endHereWanted();
    void nameWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QDoubleSpinBox* addNumber(const QString& letter, const QString& name);
    void fillMenu();
    void readBack();

    Region m_region;
    QSize m_frame;
    int m_number;
    bool m_selected = false;
    QLabel* m_swatch;
    QLabel* m_name;
    ElidedLabel* m_span;
    QToolButton* m_more;
    QMenu* m_menu;
    QList<QDoubleSpinBox*> m_numbers;  ///< x, y, width, height
};
