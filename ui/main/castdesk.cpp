// SPDX-License-Identifier: MIT
#include "ui/main/castdesk.h"

#include "models/cast/castlanguage.h"
#include "models/cues/cuedocument.h"
#include "models/job/jobdraft.h"
#include "ui/cast/castview.h"
#include "ui/cast/castwording.h"
#include "ui/job/jobwords.h"
#include "ui/main/mainactions.h"
#include "ui/words/words.h"

#include <QtCore/qfileinfo.h>
#include <QtGui/qactiongroup.h>
#include <QtGui/qundogroup.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qstackedwidget.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// How the account itself writes a language; as a tag where it told none.
QString spelled(const CastAccount& account, const QString& tag) {
    for (const bool exact : {true, false}) {
        for (const Language& language : account.languages) {
            const QString own = languageTag(language.code, account.languages);
            if (exact ? own == tag : covers(own, tag))
                return language.code;
        }
    }
    return tag;
}

QString folderOf(const JobDraft& draft) {
    const QString first = draft.clips().value(0).path;
    return first.isEmpty() || isUrl(first) ? QString() : QFileInfo(first).absolutePath();
}

}  // namespace

CastDesk::CastDesk(MainActions& actions, JobDraft& draft, const CueDocument& cues, QString file, QObject* parent)
    : QObject(parent),
      m_actions(actions),
      m_draft(draft),
      m_cues(cues),
      m_file(std::move(file)),
      m_action(new QAction(tr("Ca&st"), this)),
      m_accounts([this] { return known(); }),
      m_ask([this](const QString& account, const QString& language) { ask(account, language); }) {
    m_action->setObjectName(u"castAction"_s);
    m_action->setCheckable(true);
    m_action->setShortcut(QKeySequence(u"Ctrl+Shift+K"_s));
    m_action->setToolTip(tr("Who speaks which character, at every account"));
    actions.views->addAction(m_action);
    actions.viewMenu->insertAction(actions.accounts, m_action);
    m_settled.setSingleShot(true);
    m_settled.setInterval(0);
    connect(&m_settled, &QTimer::timeout, this, &CastDesk::show);
    connect(m_action, &QAction::toggled, this, &CastDesk::refresh);
    connect(&m_draft, &JobDraft::changed, this, &CastDesk::refresh);
    connect(&m_cues, &CueDocument::reset, this, &CastDesk::takeCues);
    connect(&m_cues, &CueDocument::replaced, this, &CastDesk::takeCues);
}

CastDesk::~CastDesk() {
    delete m_view;  // before the book it looks at
}

CastBook& CastDesk::book() {
    if (!m_book) {
        m_book = std::make_unique<CastBook>(m_file, castwording::step);
        m_book->setFolder(folderOf(m_draft));
    }
    return *m_book;
}

CastView* CastDesk::view(QStackedWidget& place) {
    if (!m_view) {
        m_view = new CastView(book(), m_draft);
        place.addWidget(m_view);
        connectView();
        watchFocus();
        refresh();
    }
    return m_view;
}

void CastDesk::connectView() {
    connect(m_view, &QObject::destroyed, this, [this] { m_view = nullptr; });
    connect(m_view, &CastView::closed, this, [this] { m_action->setChecked(false); });
    connect(m_view, &CastView::hearRequested, this, &CastDesk::hearRequested);
    connect(m_view, &CastView::voicesWanted, this, [this](const QString& account, const QString& language) { m_ask(account, language); });
    connect(m_book.get(), &CastBook::openChanged, this, &CastDesk::refresh);
    connect(m_book.get(), &CastBook::changed, this, &CastDesk::refresh);
}

/// The window's Undo means the cast while the focus is in it.
void CastDesk::watchFocus() {
    m_actions.undo->addStack(&m_book->undoStack());
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && m_view && m_view->isAncestorOf(now))
            m_actions.undo->setActiveStack(&m_book->undoStack());
    });
}

void CastDesk::setSource(std::function<QList<CastAccount>()> accounts,
                         std::function<void(const QString& account, const QString& language)> ask) {
    m_accounts = std::move(accounts);
    m_ask = std::move(ask);
    refresh();
}

void CastDesk::takeCues() {
    m_cuesChanged = true;
    refresh();
}

void CastDesk::refresh() {
    m_settled.start();
}

void CastDesk::show() {
    if (m_book)
        m_book->setFolder(folderOf(m_draft));
    if (!m_view || !m_action->isChecked())
        return;
    QStringList tags;
    for (const QString& code : m_draft.targets())
        tags << languageTag(code, m_draft.languages().languages);
    m_view->setAccounts(shown());
    m_view->setJobLanguages(tags);
    if (std::exchange(m_cuesChanged, false))
        m_view->setSpeakers(speakersOf(m_cues.cues()));
    m_view->refreshJob();
}

QList<CastAccount> CastDesk::known() const {
    const AccountKnowledge& told = m_draft.known();
    QList<CastAccount> all;
    for (const Vendor& vendor : m_draft.registry().all()) {
        QStringList ids;
        for (const Account& account : told.withKey) {
            if (account.vendor == vendor.id)
                ids << account.id;
        }
        if (!vendor.needsKey())
            ids = QStringList{vendor.id};
        for (const QString& id : std::as_const(ids)) {
            if (vendor.voices || told.voices.contains(id))
                all.append({id, jobwords::accountName(vendor, id), told.voices.value(id), told.languages.value(id)});
        }
    }
    return all;
}

/// Those the cast speaks of too, so that what came from another desk is seen and can be matched.
QList<CastAccount> CastDesk::shown() {
    QList<CastAccount> all = m_accounts();
    for (const Character& character : book().characters()) {
        for (const CastVoice& own : character.voices) {
            if (std::ranges::find(all, own.account, &CastAccount::id) != all.end())
                continue;
            const Vendor* vendor = m_draft.registry().find(own.account.section(u'/', 0, 0));
            all.append({.id = own.account, .name = vendor ? jobwords::accountName(*vendor, own.account) : words::vendorName(own.account)});
        }
    }
    return all;
}

void CastDesk::ask(const QString& account, const QString& language) {
    for (const CastAccount& one : m_accounts()) {
        if (one.id == account)
            m_draft.wantVoicesOf(account, spelled(one, language));
    }
}

QStringList CastDesk::characters() {
    QStringList names;
    for (const Character& character : book().characters())
        names << character.name;
    return names;
}

QStringList CastDesk::give(const QString& character, const QString& account, const Voice& voice) {
    const QList<CastAccount> all = m_accounts();
    const auto one = std::ranges::find(all, account, &CastAccount::id);
    const QString tag = languageTag(voice, one == all.end() ? QList<Language>() : one->languages);
    const int row = int(characters().indexOf(character));
    if (row < 0)
        return {};
    QStringList languages{tag};
    if (tag.isEmpty()) {  // for those the job goes into
        languages.clear();
        for (const QString& code : m_draft.targets())
            languages << languageTag(code, m_draft.languages().languages);
    }
    for (const QString& language : std::as_const(languages))
        book().setVoice(row, {.language = language, .account = account, .voice = voice});
    return languages;
}
