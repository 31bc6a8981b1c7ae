// SPDX-License-Identifier: MIT
#pragma once

#include "models/launch/launchsums.h"

#include <QtWidgets/qwidget.h>

class LaunchFigures;
class LaunchPlan;
class QPushButton;

/// What the batch comes to, account by account, and the one button that says what happens.
class LaunchFooter : public QWidget {
    Q_OBJECT

public:
    LaunchFooter(const LaunchPlan& plan, QWidget* parent = nullptr);

    void setSums(const LaunchSums& sums, const QDateTime& now);
    QPushButton* button() const { return m_queue; }
    void setHolding(bool holding);  ///< the button's place is taken by the last moments before it goes

Q_SIGNALS:
    void queueAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const LaunchPlan& m_plan;
    LaunchFigures* m_figures;
    QPushButton* m_queue;
};
