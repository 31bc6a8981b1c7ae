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
    /// Accounts with a key, and this computer, with what the job knows of their voices.
    QList<CastAccount> known() const;
    void ask(const QString& account, const QString& language);  ///< through the job

    // For other views: a voice that was found there is given to somebody here.
    QStringList characters();
    /// The languages it is given for, as tags; none for a voice that speaks any language while the job goes into none.
    QStringList give(const QString& character, const QString& account, const Voice& voice);

Q_SIGNALS:
    void hearRequested(const QString& account, const Voice& voice);

private:
    void connectView();
    void watchFocus();
    void show();
    void takeCues();
    QList<CastAccount> shown();

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
