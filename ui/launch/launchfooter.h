// SPDX-License-Identifier: MIT
#pragma once

#include "models/launch/launchsums.h"

#include <QtWidgets/qwidget.h>

class LaunchPlan;
class QHBoxLayout;
class QLabel;
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
    /// Fills the next place, which is made when there is none yet.
    void putFigure(qsizetype place, const QPair<QString, QString>& words, bool warns);

    const LaunchPlan& m_plan;
    QHBoxLayout* m_figures;
    QLabel* m_limits;
    QPushButton* m_queue;
    struct Figure {
        QWidget* whole = nullptr;
        QLabel *number = nullptr, *below = nullptr;
    };
    QList<Figure> m_shown;
};
