// SPDX-License-Identifier: MIT
#include "ui/main/glossarydesk.h"

#include "models/glossary/glossaryterms.h"
#include "models/glossary/taskterms.h"
#include "models/job/jobdraft.h"
#include "models/tasks/tasktablemodel.h"
#include "ui/glossary/glossarydialog.h"
#include "ui/glossary/glossaryusebar.h"
#include "ui/glossary/glossarywording.h"
#include "ui/main/mainactions.h"
#include "ui/tasks/detailspanel.h"
#include "ui/tasks/taskspanel.h"

#include <QtCore/qsettings.h>
#include <QtGui/qaction.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr auto usedKey = "glossary/used"_L1;
}

GlossaryDesk::GlossaryDesk(const Parts& parts, QString file, QWidget* window)
    : QObject(window), m_parts(parts), m_file(std::move(file)), m_window(window) {
    connect(parts.actions.glossaries, &QAction::triggered, this, &GlossaryDesk::open);
    connect(&parts.panel, &TasksPanel::currentChanged, this, &GlossaryDesk::showTerms);
    connect(&parts.tasks, &QAbstractItemModel::dataChanged, this, &GlossaryDesk::showTerms);
    connect(&parts.details, &DetailsPanel::placeRequested, this, &GlossaryDesk::goTo);
}

GlossaryDesk::~GlossaryDesk() {
    delete m_dialog;  // before the book it looks at
}

GlossaryBook& GlossaryDesk::book() {
    if (!m_book) {
        m_book = std::make_unique<GlossaryBook>(m_file, glossarywording::step);
        connect(m_book.get(), &GlossaryBook::renamed, this, [this](const QString& before, const QString& now) {
            if (before == used())
                setUsed(now);
        });
    }
    return *m_book;
}

QString GlossaryDesk::used() const {
    return m_parts.settings.value(usedKey).toString();
}

void GlossaryDesk::setUsed(const QString& name) {
    m_parts.settings.setValue(usedKey, name);
    if (m_dialog && m_dialog->useBar().used() != name)
        m_dialog->useBar().setUsed(name);
}

QList<JobSpec> GlossaryDesk::dressed(const QList<JobSpec>& jobs) {
    const Glossary* glossary = used().isEmpty() ? nullptr : book().find(used());
    return glossary ? withTerms(jobs, *glossary, m_parts.draft.registry()) : jobs;
}

void GlossaryDesk::open() {
    if (!m_dialog) {
        m_dialog = new GlossaryDialog(book(), m_parts.draft, m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_dialog->useBar().setUsed(used());
        connect(m_dialog, &QObject::destroyed, this, [this] { m_dialog = nullptr; });
        connect(&m_dialog->useBar(), &GlossaryUseBar::usedChanged, this, &GlossaryDesk::setUsed);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

/// Of the task in the details; the queue tells of it again and again while it runs.
void GlossaryDesk::showTerms() {
    const int row = m_parts.tasks.rowOf(m_parts.details.taskId());
    const Task task = row < 0 ? Task() : m_parts.tasks.task(row);
    const bool done = task.state == task::State::Done;
    const QString shown = u"%1 %2"_s.arg(task.id).arg(done);
    if (std::exchange(m_shown, shown) != shown)
        m_parts.details.setTerms(done ? reportTerms(task) : TermReport(), done ? task.job.terms.size() : 0);
}

void GlossaryDesk::goTo(const QString& id, double seconds) {
    const int row = m_parts.tasks.rowOf(id);
    if (row < 0)
        return;
    const Task& task = m_parts.tasks.task(row);
    const auto words = std::ranges::find_if(task.files, [](const ResultFile& file) {
        return file.fetched() && file.role == OutputRole::Subtitles && file.variant.isEmpty();
    });
    if (words != task.files.end())
        Q_EMIT placeRequested(words->path, task.job.source, seconds);
}
