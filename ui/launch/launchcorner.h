// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qabstractbutton.h>

class LaunchPlan;

/// Where the heads of rows and columns meet: a tick for everything, and how much there is.
class LaunchCorner : public QAbstractButton {
    Q_OBJECT

public:
    LaunchCorner(const LaunchPlan& plan, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const LaunchPlan& m_plan;
};
