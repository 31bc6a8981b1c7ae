// SPDX-License-Identifier: MIT
#pragma once

#include "models/launch/launchnotices.h"
#include "models/launch/launchsums.h"
#include "services/domain/jobspec.h"

#include <QtCore/qtimer.h>
#include <QtGui/qimage.h>
#include <QtWidgets/qwidget.h>

#include <functional>

class EmptyState;
class HoldBar;
class LaunchBar;
class LaunchFooter;
class LaunchPlan;
class LaunchTable;
class NoticeCards;
class QStackedWidget;

/// Queue many: clips x languages x accounts, with the price known first, checked, and held for a moment before it goes.
class LaunchView : public QWidget {
    Q_OBJECT

public:
    /// The plan must outlive the view.
    LaunchView(LaunchPlan& plan, const QList<OperationKind>& operations, std::function<QImage(const QString& path)> thumbnail,
               QWidget* parent = nullptr);
    ~LaunchView() override;

    LaunchTable& table() const { return *m_table; }
    HoldBar& hold() const { return *m_hold; }
    void addTool(QWidget* widget);  ///< at the end of the head

Q_SIGNALS:
    void queued(const QList<JobSpec>& jobs);
    void fixAsked(const LaunchNotice& notice);
    void voiceAsked(int column, const QPoint& at);  ///< global
    void clipMenuAsked(const QPoint& at);
    void addClipsAsked();
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void sum();
    void queue();
    void showHolding(bool holding);

    LaunchPlan& m_plan;
    LaunchBar* m_bar;
    QStackedWidget* m_stack;
    LaunchTable* m_table;
    EmptyState *m_noClips, *m_noColumns;
    NoticeCards* m_cards;
    LaunchFooter* m_footer;
    HoldBar* m_hold;
    LaunchSums m_sums;
    QTimer m_soon;  ///< ticks come in bursts
};
