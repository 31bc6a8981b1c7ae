// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/bucket.h"
#include "services/vendors/local.h"
#include "ui/main/studio.h"
#include "ui/theme/theme.h"

#include <QtCore/qhash.h>
#include <QtWidgets/qmainwindow.h>

#include <memory>

class AccountCalls;
class AccountReports;
class AccountsModel;
class AccountsView;
class BucketsModel;
class DetailsPanel;
class InfoBar;
class JobDraft;
class JobPanel;
class LedgerBook;
class MainActions;
class MainToolBar;
class MediaListModel;
class MediaPanel;
class PreviewPanel;
class Queue;
class RegionEditor;
class QStackedWidget;
class TasksPanel;
class TaskTableModel;
class WelcomeView;
class Watching;
class WherePanel;
struct Desks;
struct StoreRecovery;

/// One window, five areas. It only places them; what ties them together are the desks.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const Studio& studio);
    ~MainWindow() override;

    /// The engine stands: the table fills, voices and prices are asked for. Both live in another thread.
    void connectEngine(Queue& queue, AccountCalls& calls);
    void connectWatching(Watching& watching);  ///< lives with the queue
    void setLocal(const LocalCapabilities& found);
    void addSources(const QStringList& sources);
    void addSample();
    void tellFailure(const ApiError& error);
    void rereadAccounts();  ///< another process wrote them
    /// The list of tasks was damaged or missing when it was opened.
    void tellRecovered(const StoreRecovery& recovery);

Q_SIGNALS:
    void accountsChanged(const QHash<QString, Account>& accounts);
    void bucketsChanged(const QHash<QString, Bucket>& buckets);
    /// Once: what need not be there for the first picture starts now.
    void firstPainted();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void makeModels();
    void makeCentre();
    void makeDocks();
    void connectActions();
    void connectDesks();
    void chooseOperation(OperationKind kind);
    bool needsClip() const;
    void showCentre();
    QWidget* chosenView();
    void showPlace(const QString& words, const QString& clip, double seconds);
    void showCounts();
    void showDetails();
    AccountsView& openAccounts();
    PreviewPanel& preview();
    AccountsView& accountsView();
    void refreshVendors();
    void bringBackClips();
    void restoreLayout();

    Studio m_studio;
    MainActions* m_actions;
    MainToolBar* m_toolBar;
    MediaListModel* m_clips;
    TaskTableModel* m_tasks;
    JobDraft* m_draft;
    AccountsModel* m_accounts;
    BucketsModel* m_buckets;
    LedgerBook* m_ledger;
    RegionEditor* m_boxEditor;
    AccountReports* m_reports;
    MediaPanel* m_media;
    PreviewPanel* m_preview = nullptr;      ///< made with the first clip
    JobPanel* m_job;
    TasksPanel* m_taskPanel;
    DetailsPanel* m_details;
    AccountsView* m_accountsView = nullptr;  ///< made when it is first looked at
    WelcomeView* m_welcome;
    WherePanel* m_where;
    InfoBar *m_info, *m_recovery;
    QStackedWidget *m_centre, *m_side;
    QDockWidget* m_detailsDock;
    std::unique_ptr<Desks> m_desks;
    QByteArray m_factoryLayout;
    QString m_damagedFile;    ///< what was set aside
    QStringList m_lastClips;  ///< until they are back in the list
    bool m_hadTasks = false, m_painted = false;
};
