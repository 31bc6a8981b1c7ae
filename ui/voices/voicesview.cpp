// SPDX-License-Identifier: MIT
#include "ui/voices/voicesview.h"

#include "models/voices/voicelibrary.h"
#include "ui/theme/theme.h"
#include "ui/voices/voicefacets.h"
#include "ui/voices/voicetable.h"
#include "ui/voices/voicetarget.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/separator.h"
#include "ui/words/words.h"

#include <QtCore/qlocale.h>
#include <QtCore/qmap.h>
#include <QtGui/qaction.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtGui/qshortcut.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qstackedwidget.h>

using namespace Qt::StringLiterals;

namespace {
constexpr int facetWidth = 232, headHeight = 48;
}

VoicesView::VoicesView(const Parts& parts, QWidget* parent)
    : QWidget(parent), m_parts(parts), m_facets(new VoiceFacets(parts.table, parts.accountName)), m_search(new QLineEdit),
      m_count(new ElidedLabel(Qt::ElideRight)), m_target(new VoiceTarget(parts.draft)), m_message(new InfoBar), m_bars(new QVBoxLayout),
      m_stack(new QStackedWidget), m_voices(new VoiceTable(parts.table, parts.portrait)), m_tray(new QHBoxLayout), m_say(new QHBoxLayout),
      m_why(widgets::quietLabel({})), m_use(widgets::primaryButton({})) {
    setObjectName(u"voicesView"_s);
    setAccessibleName(tr("Voices"));
    m_facets->setFixedWidth(std::max(facetWidth, fontMetrics().averageCharWidth() * 30));
    makeEmptyStates();
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(new Separator);
    column->addLayout(m_bars);
    column->addWidget(makeList(), 1);
    column->addWidget(new Separator);
    column->addWidget(makeFoot());
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(m_facets);
    line->addLayout(column, 1);
    connectAll();
    connectKeys();
    setFocusProxy(m_search);
    showMatches();
    showUse();
}

QWidget* VoicesView::makeHead() {
    auto* head = new QWidget;
    head->setFixedHeight(std::max(headHeight, fontMetrics().height() + 24));
    m_search->setObjectName(u"voiceSearch"_s);
    m_search->setPlaceholderText(tr("Name, accent or style"));
    m_search->setAccessibleName(tr("Search the voices"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme::icon(u"edit-find"_s, palette()), QLineEdit::LeadingPosition);
    m_search->setFixedWidth(std::max(260, fontMetrics().averageCharWidth() * 30));
    m_count->setObjectName(u"voiceCount"_s);
    widgets::setTone(m_count, u"quiet"_s);
    auto* clone = new QPushButton(theme::icon(u"microphone"_s, palette()), tr("Clone a voice…"));
    clone->setObjectName(u"cloneVoice"_s);
    clone->setIconSize(theme::besideWord(16));
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(12, 0, 12, 0);
    line->setSpacing(8);
    line->addWidget(m_search);
    line->addWidget(m_count, 1);
    line->addWidget(m_target);
    line->addWidget(clone);
    m_message->setObjectName(u"voicesMessage"_s);
    m_bars->setSpacing(0);
    m_bars->addWidget(m_message);
    connect(clone, &QPushButton::clicked, this, &VoicesView::cloneRequested);
    return head;
}

QWidget* VoicesView::makeList() {
    m_stack->addWidget(m_voices);
    for (EmptyState* state : {m_none, m_reading, m_noMatch}) {
        auto* page = new QWidget;
        page->setAutoFillBackground(true);
        page->setBackgroundRole(QPalette::Base);
        auto* column = new QVBoxLayout(page);
        column->addStretch(1);
        column->addWidget(state);
        column->addStretch(2);
        m_stack->addWidget(page);
    }
    return m_stack;
}

void VoicesView::makeEmptyStates() {
    m_none = new EmptyState(u"voices"_s, tr("No voices yet"),
                            tr("Voices come from the vendors you have a key for, and from espeak-ng or flite on this computer. Add a "
                               "key, and its voices are listed here."));
    m_none->setObjectName(u"noVoices"_s);
    connect(m_none->addPrimary(tr("Add a key…")), &QPushButton::clicked, this, &VoicesView::addKeyRequested);
    m_reading = new EmptyState(u"voices"_s, tr("Reading the voices…"), tr("They appear here page by page as the vendors tell them."));
    m_reading->setObjectName(u"readingVoices"_s);
    m_noMatch = new EmptyState(u"edit-find"_s, tr("No voice is like that"),
                               tr("Take back a word of the search or a tick on the side, and more voices are shown."));
    m_noMatch->setObjectName(u"noMatch"_s);
    connect(m_noMatch->addPrimary(tr("Clear search and filters")), &QPushButton::clicked, this, [this] {
        m_search->clear();
        m_facets->clear();
        m_search->setFocus();
    });
}

/// The two places are for whoever plays and speaks; empty ones are not there.
QWidget* VoicesView::makeFoot() {
    auto* tray = new QWidget;
    tray->setObjectName(u"auditionTray"_s);
    tray->hide();
    tray->setLayout(m_tray);
    m_tray->setContentsMargins(0, 0, 0, 0);
    auto* say = new QWidget;
    say->setObjectName(u"sayThis"_s);
    say->hide();
    say->setLayout(m_say);
    m_say->setContentsMargins(0, 0, 0, 0);
    m_use->setObjectName(u"useVoice"_s);
    m_why->setObjectName(u"whyNot"_s);
    m_why->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_why->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 12, 0);  // the tray brings its own
    line->setSpacing(12);
    line->addWidget(tray, 4);
    line->addWidget(m_why, 1);
    line->addWidget(m_use);
    auto* foot = new QWidget;
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(say);
    return foot;
}

void VoicesView::connectAll() {
    connect(m_search, &QLineEdit::textChanged, this, &VoicesView::search);
    connect(&m_parts.table, &VoiceTableModel::matched, this, &VoicesView::showMatches);
    connect(&m_parts.table, &VoiceTableModel::dataChanged, this, &VoicesView::showUse);
    connect(&m_parts.library, &VoiceLibrary::changed, this, &VoicesView::showMatches);
    connect(m_facets, &VoiceFacets::refreshRequested, this, &VoicesView::refreshRequested);
    connect(m_target, &VoiceTarget::targetChanged, this, &VoicesView::targetChanged);
    connect(m_message, &InfoBar::actionTriggered, this, &VoicesView::messageActionTriggered);
    connect(m_voices, &VoiceTable::playRequested, this, &VoicesView::playRequested);
    connect(m_voices, &VoiceTable::useRequested, this, &VoicesView::useRequested);
    connect(m_voices, &VoiceTable::currentVoiceChanged, this, &VoicesView::showUse);
    connect(m_voices, &VoiceTable::currentVoiceChanged, this, &VoicesView::currentVoiceChanged);
    connect(m_voices, &VoiceTable::menuRequested, this, &VoicesView::showMenu);
    connect(m_voices, &VoiceTable::comparedRefused, this, [this] {
        tell(InfoBar::Kind::Information, tr("Four voices are compared already. Take one out first."));
    });
    connect(m_use, &QPushButton::clicked, this, [this] { Q_EMIT useRequested(currentVoice()); });
}

void VoicesView::connectKeys() {
    for (const QKeySequence& keys : {QKeySequence(QKeySequence::Find), QKeySequence(Qt::Key_Slash)}) {
        auto* find = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(find, &QShortcut::activated, this, [this] {
            m_search->setFocus(Qt::ShortcutFocusReason);
            m_search->selectAll();
        });
    }
    // From the words straight into the list, without a hand off the keys.
    const auto toList = [this](int key) {
        auto* down = new QShortcut(QKeySequence(key), m_search, nullptr, nullptr, Qt::WidgetShortcut);
        connect(down, &QShortcut::activated, this, [this] {
            if (m_parts.table.rowCount() == 0)
                return;
            if (!m_voices->currentIndex().isValid())
                m_voices->setCurrentIndex(m_parts.table.index(0, 0));
            m_voices->setFocus(Qt::TabFocusReason);
        });
    };
    toList(Qt::Key_Down);
    toList(Qt::Key_Return);
    auto* clear = new QShortcut(QKeySequence(Qt::Key_Escape), m_search, nullptr, nullptr, Qt::WidgetShortcut);
    connect(clear, &QShortcut::activated, m_search, &QLineEdit::clear);
}

VoiceKey VoicesView::currentVoice() const {
    return m_voices->currentVoice();
}

QString VoicesView::target() const {
    return m_target->target();
}

void VoicesView::setTray(QWidget* tray) {
    m_tray->addWidget(tray);
    m_tray->parentWidget()->show();
}

void VoicesView::setUseShown(bool shown) {
    m_use->setVisible(shown);
    m_why->setVisible(shown);
}

void VoicesView::setSayThis(QWidget* sayThis) {
    m_say->addWidget(sayThis);
    m_say->parentWidget()->show();
}

void VoicesView::setPreviewDelegate(QAbstractItemDelegate* delegate) {
    m_voices->setItemDelegateForColumn(int(VoiceColumn::Preview), delegate);
}

void VoicesView::tell(InfoBar::Kind kind, const QString& sentence, const QString& action) {
    m_message->tell(kind, sentence, action);
}

void VoicesView::refresh(const QDateTime& now) {
    const bool reading = m_parts.library.isReading();
    const bool any = !m_parts.library.sources().isEmpty();
    m_facets->setAge(!any ? QString() : reading ? tr("Reading…") : voicewords::age(m_parts.library.oldestRead(), now), reading || !any);
}

void VoicesView::refreshJob() {
    m_target->refresh();
    showUse();
}

void VoicesView::search() {
    VoiceFilter filter = m_parts.table.filter();
    filter.text = m_search->text();
    m_parts.table.setFilter(filter);
}

void VoicesView::showMatches() {
    const bool some = m_parts.table.total() > 0;
    const bool reading = m_parts.library.isReading();
    QWidget* shown = m_parts.table.rowCount() > 0 ? static_cast<QWidget*>(m_voices)
                     : some                       ? m_noMatch->parentWidget()
                     : reading                    ? m_reading->parentWidget()
                                                  : m_none->parentWidget();
    m_stack->setCurrentWidget(shown);
    showCount();
    showFailures();
    showUse();
}

void VoicesView::showCount() {
    const QLocale locale;
    const int total = m_parts.table.total();
    const int rows = m_parts.table.rowCount();
    QString words = rows == total ? tr("%n voice(s)", nullptr, total)
                                  : tr("%1 of %2 voices").arg(locale.toString(rows), locale.toString(total));
    QStringList reading;
    for (const VoiceSource& source : m_parts.library.sources()) {
        if (source.reading)
            reading << m_parts.accountName(source.account.id);
    }
    if (!reading.isEmpty())
        words = tr("%1, reading %2…").arg(words, reading.join(u", "_s));
    m_count->setText(words);
}

/// Accounts that failed alike are told in one bar: offline, that is all of them.
void VoicesView::showFailures() {
    QMap<QString, QStringList> failed;  ///< accounts by what went wrong
    for (const VoiceSource& source : m_parts.library.sources()) {
        if (source.error)
            failed[words::sentence(*source.error)].append(source.account.id);
    }
    for (auto bar = m_failures.begin(); bar != m_failures.end(); ++bar) {
        if (!failed.contains(bar.key()))
            bar->told.clear();
        bar->bar->setVisible(bar->bar->isVisibleTo(this) && !bar->told.isEmpty());
    }
    for (auto group = failed.cbegin(); group != failed.cend(); ++group)
        tellFailure(group.key(), group.value());
}

void VoicesView::tellFailure(const QString& why, const QStringList& accounts) {
    Failure& failure = m_failures[why];
    if (!failure.bar) {
        failure.bar = new InfoBar;
        failure.bar->setObjectName("failure:"_L1 + accounts.first());
        m_bars->addWidget(failure.bar);
        connect(failure.bar, &InfoBar::actionTriggered, this, [this, why] {
            const QStringList again = m_failures.value(why).told;
            for (const QString& account : again)
                Q_EMIT retryRequested(account);
        });
    }
    if (failure.told == accounts)
        return;  // told once; whoever closed it has read it
    failure.told = accounts;
    QStringList names;
    int kept = 0;
    for (const QString& account : accounts) {
        names << m_parts.accountName(account);
        kept += m_parts.table.count(account);
    }
    const QString who = QLocale().createSeparatedList(names);
    const QString told = kept > 0 ? tr("The voices of %1 could not be read to the end; the %n known stay.", nullptr, kept).arg(who)
                                  : tr("The voices of %1 could not be read.").arg(who);
    failure.bar->tell(InfoBar::Kind::Warning, told + u' ' + why, tr("Try again"));
}

void VoicesView::showUse() {
    const VoiceRow* row = m_parts.table.find(currentVoice());
    m_use->setText(row ? tr("Use %1").arg(fontMetrics().elidedText(row->name(), Qt::ElideRight, 200)) : tr("Use this voice"));
    m_use->setEnabled(row && !row->obstacle);
    const QString why = row && row->obstacle ? voicewords::sentence(*row->obstacle, row->vendor) : QString();
    m_why->setText(why);
    m_why->setToolTip(why);
    m_use->setToolTip(row ? why : tr("Choose a voice in the list first"));
}

void VoicesView::showMenu(const VoiceKey& key, const QPoint& at) {
    const VoiceRow* row = m_parts.table.find(key);
    if (!row)
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(u"voiceMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* play = menu->addAction(tr("&Play"), this, [this, key] { Q_EMIT playRequested(key); });
    play->setEnabled(!row->voice.preview.isEmpty());
    const QString name = QString(row->name()).replace(u'&', "&&"_L1);
    QAction* use = menu->addAction(tr("&Use %1").arg(name), this, [this, key] { Q_EMIT useRequested(key); });
    use->setEnabled(!row->obstacle);
    menu->addSeparator();
    QAction* favourite = menu->addAction(tr("&Favourite"));
    favourite->setCheckable(true);
    favourite->setChecked(row->values[size_t(VoiceFacet::Favourite)] == 1);
    connect(favourite, &QAction::toggled, this, [this, key](bool on) { m_parts.table.setFavourite(key, on); });
    QAction* compared = menu->addAction(tr("&Compare"));
    compared->setCheckable(true);
    compared->setChecked(m_parts.table.compared().contains(key));
    compared->setEnabled(compared->isChecked() || (!row->obstacle && m_parts.table.compared().size() < VoiceTableModel::mostCompared));
    connect(compared, &QAction::toggled, this, [this, key](bool on) { m_parts.table.setCompared(key, on); });
    menu->addSeparator();
    menu->addAction(tr("Copy the voice’s &id"), this, [key] { QGuiApplication::clipboard()->setText(key.id); });
    menu->popup(at);
}
