// SPDX-License-Identifier: MIT
#include "ui/speech/spokenresults.h"

#include "ui/speech/speechplayer.h"
#include "ui/speech/spokenrow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/infobar.h"
#include "ui/widgets/separator.h"
#include "ui/words/words.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRows = 5;  // older ones are in the list of tasks

QString soundOf(const Task& task) {
    const auto file = std::ranges::find_if(
        task.files, [](const ResultFile& f) { return f.fetched() && f.role == OutputRole::Audio; });
    return file == task.files.end() ? QString() : file->path;
}

}  // namespace

SpokenResults::SpokenResults(SpeechPlayer& player, Facts facts, QWidget* parent)
    : QWidget(parent),
      m_player(player),
      m_facts(std::move(facts)),
      m_title(widgets::titleLabel(tr("Spoken"), this)),
      m_working(widgets::quietLabel({}, this)),
      m_info(new InfoBar(this)),
      m_lines(new QVBoxLayout) {
    setObjectName(u"spokenResults"_s);
    setAccessibleName(tr("Spoken"));
    m_working->setFont(theme::smaller(m_working->font()));
    m_title->setMinimumHeight(24);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 0, 16, 0);
    head->addWidget(m_title);
    head->addWidget(m_working, 1, Qt::AlignTrailing);
    m_lines->setSpacing(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_info);
    column->addLayout(m_lines);
    column->addSpacing(4);
    column->addWidget(new Separator(Qt::Horizontal, this));
    connect(&m_player, &SpeechPlayer::soundDeviceMissing, this, [this] {
        m_info->tell(InfoBar::Kind::Warning, tr("This computer has no sound output: nothing can be heard."));
    });
    connect(&m_player, &SpeechPlayer::failed, this,
            [this](const QString&, const ApiError& error) { m_info->tell(InfoBar::Kind::Failure, words::sentence(error)); });
    refresh();
}

void SpokenResults::takeTasks(const QList<Task>& tasks) {
    bool any = false;
    for (const Task& task : tasks) {
        if (task.job.operation != OperationKind::Speech)
            continue;
        any = true;
        const auto known = std::ranges::find(m_tasks, task.id, &Task::id);
        if (known == m_tasks.end())
            m_tasks << task;
        else
            *known = task;
    }
    if (any)
        refresh();
}

void SpokenResults::removeTasks(const QStringList& ids) {
    if (m_tasks.removeIf([&](const Task& task) { return ids.contains(task.id); }) > 0)
        refresh();
}

void SpokenResults::setWanted(bool wanted) {
    m_wanted = wanted;
    refresh();
}

/// Rows that stay are kept: one may be playing, or be dragged.
void SpokenResults::refresh() {
    QStringList wanted;
    int working = 0;
    for (qsizetype i = m_tasks.size() - 1; i >= 0; --i) {
        const Task& task = m_tasks[i];
        working += !task::hasEnded(task.state);
        const QString path = soundOf(task);
        if (path.isEmpty() || wanted.size() == mostRows || wanted.contains(path))
            continue;
        wanted << path;
        auto row = std::ranges::find(m_rows, path, &SpokenRow::path);
        if (row == m_rows.end()) {
            m_rows << new SpokenRow(m_player, path, this);
            row = m_rows.end() - 1;
            connect(*row, &SpokenRow::lipSyncRequested, this, &SpokenResults::lipSyncRequested);
            connect(*row, &SpokenRow::showRequested, this, &SpokenResults::showRequested);
        }
        (*row)->setWords(displayName(task.job), m_facts(task));
        m_lines->insertWidget(int(wanted.size()) - 1, *row);
    }
    m_rows.removeIf([&](SpokenRow* row) {
        if (!wanted.contains(row->path()))
            row->deleteLater();
        return !wanted.contains(row->path());
    });
    m_working->setText(working > 0 ? tr("%n under way", nullptr, working) : QString());
    setVisible(m_wanted && (working > 0 || !m_rows.isEmpty()));
}
