// SPDX-License-Identifier: MIT
#pragma once

#include "models/cast/castmodel.h"

#include <QtCore/qtimer.h>

class CastView;
class CueDocument;
class JobDraft;
class MainActions;
class QStackedWidget;

/// Ties the cast to the job, to the cues and to what the accounts told of their voices. Reads the file and makes the view
/// when they are first needed.
class CastDesk : public QObject {
    Q_OBJECT

public:
    /// Adds its action to the views of the window.
    CastDesk(MainActions& actions, JobDraft& draft, const CueDocument& cues, QString file, QObject* parent);
    ~CastDesk() override;

    QAction* action() const { return m_action; }
    CastView* view(QStackedWidget& place);
    CastBook& book();
    /// Where voices come from instead of the job's own knowledge, and whom to ask for more.
    void setSource(std::function<QList<CastAccount>()> accounts, std::function<void(const QString& account, const QString& language)> ask);
    void refresh();  ///< what is shown, a moment later

    // For other views: a voice that was found there is given to somebody here.
    QStringList characters();
    void give(const QString& character, const QString& account, const Voice& voice);

Q_SIGNALS:
    void hearRequested(const QString& account, const Voice& voice);

private:
    void connectView();
    void watchFocus();
    void show();
    void takeCues();
    QList<CastAccount> known() const;
    QList<CastAccount> shown();
    void ask(const QString& account, const QString& language);

    MainActions& m_actions;
    JobDraft& m_draft;
    const CueDocument& m_cues;
    const QString m_file;
    QAction* m_action;
    std::unique_ptr<CastBook> m_book;
    CastView* m_view = nullptr;
    std::function<QList<CastAccount>()> m_accounts;
    std::function<void(const QString&, const QString&)> m_ask;
    bool m_cuesChanged = true;
    QTimer m_settled;  ///< the job changes in bursts
};
