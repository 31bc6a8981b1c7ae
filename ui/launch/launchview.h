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
    void addTool(QWidget* widget);  ///< before the end of the head
    /// Holds these jobs instead of what is ticked; `what` says in a few words what they are.
    void holdJobs(const QList<JobSpec>& jobs, const QString& what = {});
    /// Of the jobs that are held these were made before.
    void setEarlier(const QList<int>& jobs);

Q_SIGNALS:
    void queued(const QList<JobSpec>& jobs);
    void holding(const QList<JobSpec>& jobs);  ///< for a few seconds: whether they were made before can be told meanwhile
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
    void tellNotices();
    void queue();
    void send();
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
    bool m_chosenAnew = true;  ///< the head has to be told
    QList<JobSpec> m_held;
    QList<int> m_earlier;  ///< of those
    QTimer m_soon;  ///< ticks come in bursts
    QTimer m_next;  ///< what is told of a sum waits for the next event, so that neither keeps anybody waiting
};
