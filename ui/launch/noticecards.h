// SPDX-License-Identifier: MIT
#pragma once

#include "models/launch/launchnotices.h"

#include <QtWidgets/qwidget.h>

class LaunchPlan;
class QFrame;
class QHBoxLayout;
class QLabel;
class QPushButton;

/// What somebody should know before the batch is queued, side by side, each with what can be done about it.
class NoticeCards : public QWidget {
    Q_OBJECT

public:
    NoticeCards(const LaunchPlan& plan, QWidget* parent = nullptr);

    void setNotices(const QList<LaunchNotice>& notices);

Q_SIGNALS:
    void fixAsked(const LaunchNotice& notice);

private:
    struct Card {
        QFrame* frame = nullptr;
        QLabel *icon = nullptr, *title = nullptr, *text = nullptr;
        QPushButton* fix = nullptr;
    };
    Card makeCard(qsizetype place);
    void fill(const Card& card, const LaunchNotice& notice);

    const LaunchPlan& m_plan;
    QList<LaunchNotice> m_notices;
    QHBoxLayout* m_row;
    QList<Card> m_cards;  ///< one a notice; the same ones are filled anew when notices change
};
