// SPDX-License-Identifier: MIT
#include "ui/main/voicesdesk.h"

#include "models/accounts/accountsmodel.h"
#include "models/job/jobdraft.h"
#include "models/voices/voicechoice.h"
#include "services/http/accountcalls.h"
#include "services/queue/profile.h"
#include "ui/job/jobwords.h"
#include "ui/voices/voicesview.h"
#include "ui/voices/voicetable.h"
#include "ui/words/words.h"

#include <QtWidgets/qmainwindow.h>
#include <QtWidgets/qstackedwidget.h>

using namespace Qt::StringLiterals;

struct VoicesDesk::Stock {
    VoiceBook book;
    VoiceTableModel table;
    VoiceLibrary library;

    Stock(const QString& bookFile, const QString& shelf, const AccountName& name, Clock& clock)
        : book(bookFile), table(voiceWording(name, book), book), library(table, shelf, clock) {}
};

VoicesDesk::VoicesDesk(AccountsModel& accounts, JobDraft& draft, const Profile& profile, QMainWindow& window)
    : QObject(&window), m_accounts(accounts), m_draft(draft), m_data(profile.data), m_cache(profile.cache), m_place(window) {
    connect(&m_accounts, &AccountsModel::keysChanged, this, [this] {
        if (m_stock)
            library().setAccounts(accountsWithVoices());
    });
    connect(&m_draft, &JobDraft::changed, this, &VoicesDesk::takeJob);
}

VoicesDesk::~VoicesDesk() {
    delete m_view;  // shows what the stock holds
}

VoicesDesk::Stock& VoicesDesk::stock() {
    if (m_stock)
        return *m_stock;
    const auto name = [this](const QString& account) { return accountName(account); };
    m_stock = std::make_unique<Stock>(m_data + "/voices.json"_L1, m_cache + "/voices"_L1, name, m_clock);
    connect(&library(), &VoiceLibrary::wanted, this, [this](const Account& account) {
        if (m_calls)
            QMetaObject::invokeMethod(m_calls, [calls = m_calls, account] { calls->readVoices(account); });
    });
    connect(&library(), &VoiceLibrary::changed, this, &VoicesDesk::voicesChanged);
    library().setAccounts(accountsWithVoices());
    if (!m_localAccount.isEmpty())
        library().setLocal(m_localAccount, m_localVoices);
    return *m_stock;
}

VoiceTableModel& VoicesDesk::table() {
    return stock().table;
}

VoiceBook& VoicesDesk::book() {
    return stock().book;
}

VoiceLibrary& VoicesDesk::library() {
    return stock().library;
}

void VoicesDesk::connectCalls(AccountCalls& calls) {
    m_calls = &calls;
    connect(&calls, &AccountCalls::voicePageRead, this,
            [this](const QString& id, const QList<Voice>& voices) { library().takePage(id, voices); });
    connect(&calls, &AccountCalls::allVoicesRead, this, [this](const QString& id) { library().takeEnd(id); });
    connect(&calls, &AccountCalls::failed, this, [this](const QString& id, const QString& question, const ApiError& error) {
        if (m_stock)
            library().takeFailure(id, question, error);
    });
    if (m_wanted)
        library().open();
}

void VoicesDesk::read() {
    m_wanted = true;
    if (m_calls)
        library().open();
}

void VoicesDesk::setLocal(const QString& account, const QList<Voice>& voices) {
    m_localAccount = account;
    m_localVoices = voices;
    if (m_stock)
        library().setLocal(account, voices);
}

/// Before somebody looked there is no list that would have to be told.
void VoicesDesk::readAgain(const QString& account) {
    if (m_stock && m_calls)
        library().refresh(account);
}

QString VoicesDesk::accountName(const QString& account) const {
    const Vendor* vendor = m_draft.registry().find(account.section(u'/', 0, 0));
    return vendor ? jobwords::accountName(*vendor, account) : words::vendorName(account);
}

QList<Account> VoicesDesk::accountsWithVoices() const {
    QList<Account> accounts = m_accounts.withKey();
    accounts.removeIf([this](const Account& account) {
        const Vendor* vendor = m_draft.registry().find(account.vendor);
        return !vendor || !vendor->voices;
    });
    return accounts;
}

void VoicesDesk::setShown(bool shown, QStackedWidget& centre) {
    if (shown == m_place.isGiven())
        return;
    if (!shown)
        return m_place.giveBack(centre, view());
    m_place.give(centre, view());
    takeJob();
    read();
    view().refresh(m_clock.now());
    view().setFocus();
}

VoicesView& VoicesDesk::view() {
    if (m_view)
        return *m_view;
    m_view = new VoicesView({table(), library(), m_draft, [this](const QString& id) { return accountName(id); }, m_pictures});
    connectView();
    takeTarget();
    Q_EMIT viewMade(*m_view);
    return *m_view;
}

void VoicesDesk::connectView() {
    connect(&library(), &VoiceLibrary::changed, m_view, [this] { m_view->refresh(m_clock.now()); });
    connect(m_view, &VoicesView::refreshRequested, this, [this] {
        if (m_calls)  // before that there is nobody to ask
            library().refresh();
    });
    connect(m_view, &VoicesView::retryRequested, this, [this](const QString& account) { library().refresh(account); });
    connect(m_view, &VoicesView::targetChanged, this, &VoicesDesk::takeTarget);
    connect(m_view, &VoicesView::useRequested, this, &VoicesDesk::use);
    connect(m_view, &VoicesView::addKeyRequested, this, &VoicesDesk::keyWanted);
    connect(m_view, &VoicesView::cloneRequested, this, &VoicesDesk::cloneWanted);
    connect(m_view, &VoicesView::messageActionTriggered, this, [this] {
        if (m_act)
            m_act();
    });
}

void VoicesDesk::tell(InfoBar::Kind kind, const QString& sentence, const QString& action, std::function<void()> act) {
    m_act = std::move(act);
    view().tell(kind, sentence, action);
}

/// A hidden list has time: it looks at the job when it is shown.
void VoicesDesk::takeJob() {
    if (!m_view || !m_place.isGiven())
        return;
    m_view->refreshJob();
    table().setDemand(demandOf(m_draft, m_view->target()));
}

/// The list follows the job's language as long as nobody narrowed it down to another one.
void VoicesDesk::takeTarget() {
    const VoiceDemand demand = demandOf(m_draft, m_view->target());
    table().setDemand(demand);
    VoiceFilter filter = table().filter();
    QStringList& languages = filter.of(VoiceFacet::Language);
    const QStringList before = m_language.isEmpty() ? QStringList() : QStringList{m_language};
    m_language = demand.language.isEmpty() ? QString() : demand.tongue.language;
    if (languages != before)
        return;
    languages = m_language.isEmpty() ? QStringList() : QStringList{m_language};
    table().setFilter(filter);
}

void VoicesDesk::use(const VoiceKey& key) {
    const VoiceRow* found = table().find(key);
    if (!found)
        return;
    const VoiceRow row = *found;
    if (row.obstacle)
        return tell(InfoBar::Kind::Warning, voicewords::sentence(*row.obstacle, row.vendor));
    QList<Voice> known = table().voicesOf(key.account);
    known.removeIf([&key](const Voice& voice) { return voice.language != key.language; });
    const QString who = m_draft.account();
    const QString language = useVoice(m_draft, key, m_view->target(), known);
    m_draft.remember();
    book().noteRecent(key);
    const QString moved = who == key.account ? QString() : tr(" %1 gets the job now.", "vendor; follows another sentence").arg(row.vendor);
    const QString told = language.isEmpty() ? tr("%1 speaks in this job.").arg(row.name())
                                            : tr("%1 speaks %2 in this job.").arg(row.name(), words::languageName(language));
    tell(InfoBar::Kind::Done, told + moved, tr("Back to the job"), [this] { Q_EMIT jobWanted(); });
}

void VoicesDesk::noteJobs(const QList<JobSpec>& jobs) {
    for (const JobSpec& job : jobs) {
        if (!job.voice.isEmpty())
            book().noteUse(job.account, job.voice, displayName(job));
    }
}
