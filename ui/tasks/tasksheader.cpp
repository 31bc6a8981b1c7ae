// SPDX-License-Identifier: MIT
#include "ui/tasks/tasksheader.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/filterstrip.h"

#include <QtCore/qlocale.h>
#include <QtGui/qshortcut.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qmenu.h>

using namespace Qt::StringLiterals;

namespace {
constexpr int roomForFilter = 1040;
constexpr int roomForTimeLeft = 1200;
}

TasksHeader::TasksHeader(QWidget* parent)
    : PanelHeader(tr("Tasks"), parent),
      m_strip(new FilterStrip(this)),
      m_filter(new QLineEdit(this)),
      m_find(widgets::iconButton(u"edit-find"_s, tr("Filter tasks"), this)),
      m_pause(widgets::quietButton({}, this)),
      m_tidy(widgets::quietButton(tr("Remove finished"), this)),
      m_more(widgets::iconButton(u"overflow-menu"_s, tr("More about the queue"), this)),
      m_timeLeft(widgets::quietLabel({}, this)) {
    makeStrip();
    makeFilter();
    makeButtons();
    setAllPaused(false);
    fit();
}

void TasksHeader::makeStrip() {
    const QIcon needsYou = theme::icon(u"state-needs-you"_s, theme::Token::Warn, palette());
    m_strip->add(tr("All"));
    m_strip->add(tr("Running"));
    m_strip->add(tr("Waiting"));
    m_strip->add(tr("Needs you"), needsYou);
    m_strip->add(tr("Failed"));
    m_strip->add(tr("Done"));
    m_strip->setAccessibleName(tr("Which tasks are shown"));
    connect(m_strip, &FilterStrip::currentChanged, this,
            [this](int index) { Q_EMIT groupChosen(TaskGroup(index)); });
    addAfterTitle(m_strip);
}

void TasksHeader::makeFilter() {
    m_filter->setPlaceholderText(tr("Filter tasks"));
    m_filter->setAccessibleName(tr("Filter tasks"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(theme::icon(u"edit-find"_s, palette()), QLineEdit::LeadingPosition);
    m_filter->setFixedWidth(144);
    connect(m_filter, &QLineEdit::textChanged, this, &TasksHeader::filterTextChanged);
    auto* leave = new QShortcut(QKeySequence(Qt::Key_Escape), m_filter);
    leave->setContext(Qt::WidgetShortcut);
    connect(leave, &QShortcut::activated, this, &TasksHeader::clearFilter);
    m_find->setCheckable(true);
    connect(m_find, &QToolButton::toggled, this, [this](bool on) {
        fit();
        on ? m_filter->setFocus() : m_filter->clear();
    });
    addWidget(m_filter);
    addWidget(m_find);
}

void TasksHeader::makeButtons() {
    m_pause->setIconSize(theme::besideWord(16));
    connect(m_pause, &QPushButton::clicked, this,
            [this] { m_paused ? Q_EMIT resumeAllRequested() : Q_EMIT pauseAllRequested(); });
    connect(m_tidy, &QPushButton::clicked, this, &TasksHeader::removeFinishedRequested);
    m_tidy->setToolTip(tr("Takes finished and cancelled tasks off the list. Files stay."));
    auto* menu = new QMenu(m_more);
    m_pauseVendors = menu->addMenu(tr("Pause a vendor"));
    m_resumeVendors = menu->addMenu(tr("Resume a vendor"));
    menu->addSeparator();
    m_retryFailed = menu->addAction(tr("Retry failed"), this, &TasksHeader::retryFailedRequested);
    m_removeFailed = menu->addAction(tr("Remove failed"), this, &TasksHeader::removeFailedRequested);
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_timeLeft->setObjectName(u"queueTimeLeft"_s);
    m_timeLeft->setFont(theme::smaller(m_timeLeft->font()));
    m_timeLeft->setToolTip(tr("Judged by how long the tasks before took at the same vendor. Five of a kind are needed."));
    addWidget(m_timeLeft);
    addWidget(m_pause);
    addWidget(m_tidy);
    addWidget(m_more);
}

void TasksHeader::setCounts(const TaskTableModel& tasks) {
    for (int group = 0; group < taskGroupCount; ++group)
        m_strip->setCount(group, tasks.count(TaskGroup(group)));
    const int failed = tasks.count(TaskGroup::Failed);
    m_tidy->setEnabled(tasks.count(TaskGroup::Done) > 0);
    m_pause->setEnabled(tasks.count(TaskGroup::Running) + tasks.count(TaskGroup::Waiting) > 0);
    m_retryFailed->setEnabled(failed > 0);
    m_removeFailed->setEnabled(failed > 0);
    m_filled = tasks.count(TaskGroup::All) > 0;
    setDetail(m_filled ? QString() : QLocale().toString(0));
    fit();
}

void TasksHeader::setAllPaused(bool paused) {
    m_paused = paused;
    m_pause->setText(paused ? tr("Resume all") : tr("Pause all"));
    m_pause->setIcon(theme::icon(paused ? u"media-playback-start"_s : u"media-playback-pause"_s, palette()));
}

void TasksHeader::setTimeLeft(const QString& words) {
    if (m_timeLeft->text() == words)
        return;
    m_timeLeft->setText(words);
    // Where there is no room for it, it is told with the button for all that goes on.
    m_pause->setToolTip(words);
    fit();
}

void TasksHeader::setGroup(TaskGroup group) {
    m_strip->setCurrent(int(group));
}

QString TasksHeader::filterText() const {
    return m_filter->text();
}

void TasksHeader::clearFilter() {
    m_filter->clear();
    m_find->setChecked(false);
}

/// Where there is no room for the filter field, a button shows it in the place of the strip.
void TasksHeader::fit() {
    const bool room = width() >= roomForFilter;
    const bool searching = m_find->isChecked();
    m_strip->setVisible(m_filled && (room || !searching));
    m_filter->setVisible(m_filled && (room || searching));
    m_find->setVisible(m_filled && !room);
    m_timeLeft->setVisible(m_filled && width() >= roomForTimeLeft && !m_timeLeft->text().isEmpty());
    for (QWidget* widget : std::initializer_list<QWidget*>{m_pause, m_tidy, m_more})
        widget->setVisible(m_filled);
}

void TasksHeader::resizeEvent(QResizeEvent* event) {
    PanelHeader::resizeEvent(event);
    fit();
}
