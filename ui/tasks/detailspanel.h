// SPDX-License-Identifier: MIT
#pragma once

#include "models/glossary/taskterms.h"
#include "models/ledger/taskmoney.h"
#include "ui/tasks/taskwording.h"

#include <QtWidgets/qwidget.h>

class CostPage;
class EmptyState;
class FilesPage;
class QPlainTextEdit;
class QStackedWidget;
class QTabBar;
class StepsPage;

/// One task from all sides. Log and request are texts that are asked for when their tab is looked at.
class DetailsPanel : public QWidget {
    Q_OBJECT

public:
    enum class Tab { Steps, Log, Request, Files, Cost };

    explicit DetailsPanel(VendorNames vendors, QWidget* parent = nullptr);

    QWidget* tabs() const;  ///< 36 high; may become the title bar of a dock
    void setTask(const std::optional<Task>& task);
    QString taskId() const { return m_id; }
    void setSharing(int others);            ///< how many tasks wait for the same words as this one
    void setMoney(const TaskMoney& money);  ///< of the same task
    void setTerms(const TermReport& report, qsizetype terms);  ///< the same
    void setLog(const QString& text);
    void setRequest(const QString& text);
    Tab tab() const;
    void setTab(Tab tab);

Q_SIGNALS:
    void logWanted(const QString& id);
    void requestWanted(const QString& id);
    void retryRequested(const QStringList& ids);
    void checkAgainRequested(const QString& id);
    void notSubmittedRequested(const QString& id);
    void thisIsItRequested(const QString& id);
    void raiseLimitRequested(const QString& account);
    void openRequested(const QString& id);
    void playRequested(const QString& id);
    void compareRequested(const QStringList& ids);
    void showFileRequested(const QString& path);
    void goOnRequested(const QString& id);
    void goOnTogetherRequested(const QString& id);
    void editCuesRequested(const QString& path, const QString& sourceClip);  ///< the clip may be a link
    void placeRequested(const QString& id, double seconds);                  ///< of the subtitles that came back
    void burnInRequested(const QString& id, const QString& path);            ///< one of the task's subtitle files

private:
    void makePages();
    void connectPages();
    void showTab();

    VendorNames m_vendors;
    QString m_id;
    std::optional<Task> m_task;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    EmptyState* m_none;
    StepsPage* m_steps;
    QPlainTextEdit* m_log;
    QPlainTextEdit* m_request;
    FilesPage* m_files;
    CostPage* m_cost;
};
