// SPDX-License-Identifier: MIT
#include "ui/main/launchdesk.h"

#include "models/accounts/accountsmodel.h"
#include "models/job/jobdraft.h"
#include "models/job/voicefit.h"
#include "models/launch/launchlanguages.h"
#include "models/launch/launchrows.h"
#include "models/launch/launchticks.h"
#include "models/media/medialistmodel.h"
#include "models/regions/regionbook.h"
#include "models/tasks/tasktablemodel.h"
#include "services/queue/queue.h"
#include "ui/job/picklist.h"
#include "ui/launch/launchtable.h"
#include "ui/launch/launchview.h"
#include "ui/launch/launchwording.h"
#include "ui/media/mediapanel.h"
#include "ui/words/words.h"

#include <QtCore/qsettings.h>
#include <QtGui/qaction.h>
#include <QtWidgets/qfiledialog.h>
#include <QtWidgets/qmainwindow.h>
#include <QtWidgets/qmenu.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using Notice = LaunchNotice::Kind;

namespace {

constexpr int settleMs = 80;

QString accountsKey(OperationKind kind) {
    return "launch/accounts/"_L1 + operationName(kind);
}

}  // namespace

LaunchDesk::LaunchDesk(const Parts& parts, const QList<OperationKind>& operations, QMainWindow& window)
    : QObject(&window), m_parts(parts), m_operations(operations), m_place(window), m_action(new QAction(tr("Queue &many…"), this)) {
    m_action->setObjectName(u"launchAction"_s);
    m_action->setCheckable(true);
    m_action->setShortcut(QKeySequence(u"Ctrl+Shift+Return"_s));
    m_action->setToolTip(tr("Clips, languages and accounts as a grid, with the price of each job"));
    m_settled.setSingleShot(true);
    m_settled.setInterval(settleMs);
    connect(&m_settled, &QTimer::timeout, this, &LaunchDesk::takeFacts);
    connect(&m_plan, &LaunchPlan::columnsChanged, this, [this] {
        if (!m_opened.contains(m_plan.operation()))
            open();
    });
    follow();
}

LaunchDesk::~LaunchDesk() {
    delete m_view;  // before the plan it shows
}

void LaunchDesk::follow() {
    const auto later = [this] {
        if (m_place.isGiven())
            m_settled.start();
    };
    connect(&m_parts.draft, &JobDraft::changed, this, later);
    for (QAbstractItemModel* model : {static_cast<QAbstractItemModel*>(&m_parts.clips), static_cast<QAbstractItemModel*>(&m_parts.tasks)}) {
        connect(model, &QAbstractItemModel::rowsInserted, this, later);
        connect(model, &QAbstractItemModel::rowsRemoved, this, later);
        connect(model, &QAbstractItemModel::dataChanged, this, later);
    }
    connect(&m_parts.boxes, &RegionBook::changed, this, later);
}

LaunchView& LaunchDesk::view() {
    if (m_view)
        return *m_view;
    m_view = new LaunchView(m_plan, m_operations, [this](const QString& path) { return m_parts.clips.thumbnail(path); });
    connect(m_view, &LaunchView::closed, this, [this] { m_action->setChecked(false); });
    connect(m_view, &LaunchView::queued, this, &LaunchDesk::queue);
    connect(m_view, &LaunchView::holding, this, [this](const QList<JobSpec>& jobs) {
        m_earlier.clear();
        if (m_queue)
            QMetaObject::invokeMethod(m_queue, [queue = m_queue, question = ++m_question, jobs] { queue->askEarlier(question, jobs); });
    });
    makeTools();
    connect(m_view, &LaunchView::fixAsked, this, &LaunchDesk::fix);
    connect(m_view, &LaunchView::voiceAsked, this, [this](int column, const QPoint& at) { dropVoices(column, at); });
    connect(m_view, &LaunchView::clipMenuAsked, this, &LaunchDesk::showClipMenu);
    connect(m_view, &LaunchView::addClipsAsked, this, &LaunchDesk::filesRequested);
    return *m_view;
}

void LaunchDesk::setShown(bool shown, QStackedWidget& centre) {
    if (shown == m_place.isGiven())
        return;
    if (!shown) {
        keepChoices();
        return m_place.giveBack(centre, view());
    }
    m_place.give(centre, view());
    takeFacts();
    m_parts.draft.remember();  // what is chosen there is where the grid begins
    if (std::ranges::find(m_operations, m_parts.draft.operation()) != m_operations.end())
        m_plan.setOperation(m_parts.draft.operation());
    open();
    view().table().setFocus();
}

/// The first time a layer gets the settings of the Job panel; from then on only the vendors' options follow it.
void LaunchDesk::open() {
    const OperationKind kind = m_plan.operation();
    if (m_opened.contains(kind)) {
        JobChoice choice = m_plan.layer().choice;
        choice.options = readChoice(m_parts.settings, u"job"_s, kind).options;
        return m_plan.setChoice(choice);
    }
    m_opened.insert(kind);
    m_plan.setLayer(layerFor(kind));
    if (kind == m_parts.draft.operation())
        tickWhatIsChosen();
}

LaunchLayer LaunchDesk::layerFor(OperationKind kind) const {
    LaunchLayer layer{.choice = readChoice(m_parts.settings, u"job"_s, kind)};
    const JobChoice last = readChoice(m_parts.settings, u"launch"_s, kind);
    if (layer.choice.targets.isEmpty())
        layer.choice.targets = last.targets;
    if (layer.choice.source.isEmpty())
        layer.choice.source = last.source;
    const QStringList kept = m_parts.settings.value(accountsKey(kind)).toStringList();
    for (const QString& account : accountsOf(m_plan)) {
        const bool wanted = kept.isEmpty() ? canDoSome(account) : kept.contains(account);
        if (wanted)
            layer.accounts << account;
    }
    return layer;
}

/// Not offered by itself where every clip would be greyed.
bool LaunchDesk::canDoSome(const QString& account) const {
    if (m_plan.verdicts().accountProblem(account))
        return false;
    const auto goes = [&](int row) { return !m_plan.verdicts().clipProblem(m_plan.layer(), row, account); };
    const QList<int> rows = allRows(m_plan);
    return rows.isEmpty() || std::ranges::any_of(rows, goes);
}

void LaunchDesk::keepChoices() const {
    m_parts.settings.setValue(accountsKey(m_plan.operation()), m_plan.layer().accounts);
    writeChoice(m_parts.settings, u"launch"_s, m_plan.operation(), m_plan.layer().choice);
}

/// The clips selected in the media list, at the account that the Job panel would send them to.
void LaunchDesk::tickWhatIsChosen() {
    const QStringList selected = m_parts.media.selected();
    QList<int> rows, columns;
    for (int row = 0; row < int(m_plan.clips().size()); ++row) {
        if (selected.contains(m_plan.clips()[row].path))
            rows << row;
    }
    for (int column = 0; column < int(m_plan.columns().size()); ++column) {
        if (m_plan.columns()[column].account == m_parts.draft.account())
            columns << column;
    }
    QHash<int, QList<int>> fresh;
    for (const int column : std::as_const(columns)) {
        for (const int row : std::as_const(rows)) {
            if (!m_plan.cell(row, column).known)
                fresh[column] << row;
        }
    }
    for (auto column = fresh.begin(); column != fresh.end(); ++column)
        m_plan.tick(column.value(), {column.key()}, true);
}

QList<JobClip> LaunchDesk::clips(QHash<QString, ApiError>& broken) const {
    QList<JobClip> all;
    for (const QString& path : m_parts.clips.paths()) {
        const auto facts = m_parts.clips.file(path);
        all.append({.path = path, .facts = facts, .regions = m_parts.boxes.regions(path)});
        if (const auto problem = m_parts.clips.problem(path))
            broken.insert(path, *problem);
    }
    return all;
}

QHash<KnownRequest, KnownTask> LaunchDesk::tasks() const {
    QHash<KnownRequest, KnownTask> all;
    for (int row = 0; row < m_parts.tasks.rowCount(); ++row) {
        const Task& task = m_parts.tasks.task(row);
        const bool done = task.state == task::State::Done;
        if (task.state == task::State::Failed || task.state == task::State::Cancelled)
            continue;
        KnownTask& known = all[{task.job.operation, task.job.account, task.job.source, task.job.targetLanguage}];
        if (known.id.isEmpty() || !done)
            known = {.id = task.id, .done = done};
    }
    return all;
}

QHash<QString, Balance> LaunchDesk::balances() const {
    QHash<QString, Balance> all;
    for (int row = 0; row < m_parts.accounts.rowCount(); ++row) {
        if (const AccountState& state = m_parts.accounts.at(row); state.balance)
            all.insert(state.account.id, *state.balance);
    }
    return all;
}

void LaunchDesk::takeFacts() {
    QHash<QString, ApiError> broken;
    const QList<JobClip> all = clips(broken);
    QHash<InputRole, JobFile> files;
    for (const InputRole role : {InputRole::Audio, InputRole::Image, InputRole::Subtitles})
        files.insert(role, m_parts.draft.file(role));
    m_plan.setClips(all, broken);
    m_plan.setPlace(m_parts.draft.folder(), {});
    m_plan.setFiles(files);
    m_plan.setTasks(tasks());
    m_plan.setBalances(balances(), m_parts.accounts.currency());
    m_plan.setKnowledge(m_parts.draft.registry(), m_parts.draft.known());
    if (m_voicesWanted)
        chooseVoices();
    if (!m_rowsToCome.isEmpty())
        m_rowsToCome = takeRows(m_plan, std::exchange(m_rowsToCome, {}));
}

void LaunchDesk::queue(const QList<JobSpec>& jobs) {
    Q_EMIT queueRequested(jobs);
    m_plan.clearTicks();
    m_action->setChecked(false);
}

void LaunchDesk::leaveOut(const std::function<bool(const LaunchCell&)>& which) {
    for (int column = 0; column < int(m_plan.columns().size()); ++column) {
        QList<int> rows;
        for (int row = 0; row < int(m_plan.clips().size()); ++row) {
            if (m_plan.isTicked(row, column) && which(m_plan.cell(row, column)))
                rows << row;
        }
        if (!rows.isEmpty())
            m_plan.tick(rows, {column}, false);
    }
}

void LaunchDesk::fix(const LaunchNotice& notice) {
    switch (notice.kind) {
    case Notice::Broken:
        return m_parts.clips.remove(m_plan.facts().broken.keys());
    case Notice::InQueue:
        m_action->setChecked(false);
        return Q_EMIT taskWanted(notice.task);
    case Notice::MadeBefore:
        return leaveOut([](const LaunchCell& cell) { return cell.known && cell.known->done; });
    case Notice::NeedsVoice:
        m_voicesWanted = true;
        return chooseVoices();
    case Notice::NeedsFit:
        return m_plan.setFitted(notice.account, true);
    case Notice::BalanceShort:
    case Notice::Membership:
        return Q_EMIT accountsWanted();
    case Notice::CapCrossed:
        return Q_EMIT limitRequested(notice.account);
    case Notice::PriceUntold:
        return leaveOut([](const LaunchCell& cell) { return !cell.credits; });
    case Notice::DiskShort: {
        auto* ask = new QFileDialog(m_view, tr("Folder for the results"), m_parts.draft.folder());
        ask->setAttribute(Qt::WA_DeleteOnClose);
        ask->setFileMode(QFileDialog::Directory);
        connect(ask, &QFileDialog::fileSelected, &m_parts.draft, &JobDraft::setFolder);
        return ask->open();
    }
    case Notice::ShortLived:
        return;
    }
}

/// The first that speaks the language; where none is known yet they are asked for, and chosen once they are here.
void LaunchDesk::chooseVoices() {
    bool waiting = false;
    for (const int column : columnsWithoutVoice(m_plan)) {
        const LaunchColumn head = m_plan.columns()[column];
        const QString target = m_plan.verdicts().target(head);
        const QList<Voice> all = m_plan.facts().known.voices.value(head.account);
        const auto voice = std::ranges::find_if(all, [&](const Voice& one) { return !one.id.isEmpty() && speaks(one, target); });
        waiting = waiting || voice == all.end();
        if (voice == all.end())
            m_parts.draft.wantVoicesOf(head.account, target);
        else
            m_plan.setVoice(head, voice->id);
    }
    m_voicesWanted = waiting;
}

/// Of all accounts in this language's columns; the vendor's own choice stands first.
QList<PickItem> LaunchDesk::voicesFor(int column) const {
    QList<PickItem> items;
    for (const int other : columnsOfGroup(m_plan, column)) {
        const LaunchColumn& head = m_plan.columns()[other];
        const Operation* operation = m_plan.verdicts().operation(head.account);
        if (!operation || !operation->voice.offered)
            continue;
        const QString target = m_plan.verdicts().target(head), who = launchwords::account(m_plan, head.account);
        const QJsonObject& voices = m_voicePaths.isEmpty() ? m_plan.layer().choice.voices : m_plan.layer().own.value(m_voicePaths.first()).voices;
        const QString chosen = voices[head.account].toObject()[target].toString();
        items << PickItem{.id = head.account + u'\t', .name = m_voicePaths.isEmpty() ? tr("The vendor's choice") : tr("As all others"),
                          .detail = who, .picked = chosen.isEmpty()};
        m_parts.draft.wantVoicesOf(head.account, target);
        for (const Voice& voice : m_plan.facts().known.voices.value(head.account)) {
            if (speaks(voice, target))
                items << PickItem{.id = head.account + u'\t' + voice.id, .name = voice.name, .detail = who, .picked = voice.id == chosen};
        }
    }
    return items;
}

void LaunchDesk::giveVoice(const QString& account, const QString& voice) {
    for (const int column : columnsOfGroup(m_plan, m_voiceColumn)) {
        const LaunchColumn head = m_plan.columns()[column];
        if (head.account != account)
            continue;
        if (m_voicePaths.isEmpty())
            m_plan.setVoice(head, voice);
        for (const QString& path : std::as_const(m_voicePaths)) {
            LaunchOwn own = m_plan.layer().own.value(path);
            QJsonObject voices = own.voices[account].toObject();
            voices[m_plan.verdicts().target(head)] = voice;
            own.voices[account] = voices;
            m_plan.setOwn({path}, own);
        }
    }
}

void LaunchDesk::dropVoices(int column, const QPoint& at, const QStringList& paths) {
    m_voiceColumn = column;
    m_voicePaths = paths;
    if (!m_voices) {
        m_voices = new PickList(tr("Type a voice"), m_view);
        connect(m_voices, &PickList::picked, this, [this](const QString& id) { giveVoice(id.section(u'\t', 0, 0), id.section(u'\t', 1)); });
    }
    const QList<PickItem> items = voicesFor(column);
    m_voices->setItems(items);
    m_voices->setNote(items.size() <= 1 ? tr("No voices are known yet. They are being read; open this again in a moment.") : QString());
    auto* anchor = new QWidget(m_view);
    anchor->setGeometry(QRect(m_view->mapFromGlobal(at), QSize(1, 1)));
    anchor->show();
    m_voices->dropFrom(anchor);
    anchor->deleteLater();
}

void LaunchDesk::showClipMenu(const QPoint& at) {
    const QList<int> rows = view().table().selectedRows();
    QStringList paths;
    for (const int row : rows)
        paths << m_plan.clips()[row].path;
    auto* menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QMenu* languages = menu->addMenu(tr("Language spoken in %n clip(s)", nullptr, int(paths.size())));
    const auto add = [&](const QString& name, const QString& code) {
        connect(languages->addAction(name), &QAction::triggered, this, [this, paths, code] {
            for (const QString& path : paths) {
                LaunchOwn own = m_plan.layer().own.value(path);
                own.source = code;
                m_plan.setOwn({path}, own);
            }
        });
    };
    add(tr("As all others"), {});
    languages->addSeparator();
    for (const QString& code : sourcesToChoose(m_plan))
        add(words::languageName(code), code);
    QAction* voice = menu->addAction(tr("Voice for %n clip(s)…", nullptr, int(paths.size())));
    connect(voice, &QAction::triggered, this, [this, paths, at, column = view().table().currentIndex().column()] { dropVoices(column, at, paths); });
    QAction* fill = menu->addAction(tr("Fill down from the first"));
    fill->setShortcut(QKeySequence(u"Ctrl+D"_s));
    fill->setEnabled(rows.size() > 1);
    connect(fill, &QAction::triggered, this, [this, rows] { m_plan.fillDown(rows.first(), rows.mid(1)); });
    menu->addSeparator();
    connect(menu->addAction(tr("Take off the list")), &QAction::triggered, this, [this, paths] { m_parts.clips.remove(paths); });
    menu->popup(at);
}
