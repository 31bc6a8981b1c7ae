// SPDX-License-Identifier: MIT
#pragma once

#include "models/voices/voicebook.h"
#include "models/voices/voicelibrary.h"
#include "models/voices/voicetablemodel.h"
#include "services/domain/jobspec.h"
#include "ui/main/wholewindow.h"
#include "ui/voices/voicecells.h"
#include "ui/widgets/infobar.h"

#include <QtCore/qpointer.h>

#include <memory>

class AccountCalls;
class AccountsModel;
class JobDraft;
class QStackedWidget;
class VoicesView;
struct Profile;

/// Ties the voices together: who lists them, who marks them, and the job that one of them is for. Nothing of it is made
/// before somebody looks at it.
class VoicesDesk : public QObject {
    Q_OBJECT

public:
    VoicesDesk(AccountsModel& accounts, JobDraft& draft, const Profile& profile, QMainWindow& window);
    ~VoicesDesk() override;

    void connectCalls(AccountCalls& calls);
    void setLocal(const QString& account, const QList<Voice>& voices);
    void readAgain(const QString& account);  ///< it has a voice more
    void read();  ///< somebody looks at the voices, here or elsewhere: what is not known yet is read
    /// The view has the window to itself.
    void setShown(bool shown, QStackedWidget& centre);
    void noteJobs(const QList<JobSpec>& jobs);  ///< they were queued: their voices are used in them
    /// At the head of the view, with something to press.
    void tell(InfoBar::Kind kind, const QString& sentence, const QString& action = {}, std::function<void()> act = {});
    void setPictures(VoicePictures pictures) { m_pictures = std::move(pictures); }

    VoiceTableModel& table();
    VoiceBook& book();
    VoiceLibrary& library();
    VoicesView& view();

Q_SIGNALS:
    void viewMade(VoicesView& view);
    void voicesChanged();  ///< other voices, or more of them
    void keyWanted();
    void cloneWanted();
    void jobWanted();  ///< back to the Job panel

private:
    struct Stock;

    Stock& stock();
    QString accountName(const QString& account) const;
    QList<Account> accountsWithVoices() const;
    void connectView();
    void takeJob();
    void takeTarget();
    void use(const VoiceKey& key);

    AccountsModel& m_accounts;
    JobDraft& m_draft;
    QString m_data, m_cache;
    WholeWindow m_place;
    SystemClock m_clock;
    AccountCalls* m_calls = nullptr;
    bool m_wanted = false;  ///< somebody looked
    std::unique_ptr<Stock> m_stock;
    QString m_localAccount;
    QList<Voice> m_localVoices;
    VoicePictures m_pictures;
    QPointer<VoicesView> m_view;  ///< the window's once it was shown
    std::function<void()> m_act;  ///< of what the view tells
    QString m_language;  ///< that the list was narrowed down to for the job
};
