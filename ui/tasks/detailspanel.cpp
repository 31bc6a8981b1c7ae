// SPDX-License-Identifier: MIT
#include "ui/tasks/detailspanel.h"

#include "ui/tasks/costpage.h"
#include "ui/tasks/filespage.h"
#include "ui/tasks/stepspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/separator.h"

#include <QtGui/qfontdatabase.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qplaintextedit.h>
#include <QtWidgets/qstackedwidget.h>
#include <QtWidgets/qtabbar.h>

using namespace Qt::StringLiterals;

namespace {

QPlainTextEdit* textPage(const QString& name, const QString& whenEmpty, QWidget* parent) {
    auto* page = new QPlainTextEdit(parent);
    page->setReadOnly(true);
    page->setProperty("bare", true);
    page->setFrameShape(QFrame::NoFrame);
    page->setLineWrapMode(QPlainTextEdit::NoWrap);
    page->setFont(theme::smaller(QFontDatabase::systemFont(QFontDatabase::FixedFont)));
    page->setPlaceholderText(whenEmpty);
    page->setTabChangesFocus(true);
    page->setAccessibleName(name);
    page->document()->setDocumentMargin(12);
    return page;
}

}  // namespace

DetailsPanel::DetailsPanel(VendorNames vendors, QWidget* parent)
    : QWidget(parent),
      m_vendors(std::move(vendors)),
      m_tabs(new QTabBar(this)),
      m_pages(new QStackedWidget(this)) {
    setAutoFillBackground(true);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setAccessibleName(tr("Details of the task"));
    for (const QString& name : {tr("Steps"), tr("Log"), tr("Request"), tr("Files"), tr("Cost")})
        m_tabs->addTab(name);
    makePages();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(6, 0, 6, 0);
    head->addWidget(m_tabs);
    column->addLayout(head);
    column->addWidget(new Separator(Qt::Horizontal, this));
    column->addWidget(m_pages, 1);
    connectPages();
    setTask(std::nullopt);
}

/// In the order of Tab, the page without a task last.
void DetailsPanel::makePages() {
    m_steps = new StepsPage(this);
    m_log = textPage(tr("Log"), tr("Nothing written yet."), this);
    m_request = textPage(tr("Request"), tr("Nothing sent yet. Keys are never shown here."), this);
    m_files = new FilesPage(this);
    m_cost = new CostPage(this);
    m_none = new EmptyState(u"queue"_s, tr("No task selected"),
                            tr("Select a row to see its steps, files and cost."), this);
    for (QWidget* page : std::initializer_list<QWidget*>{m_steps, m_log, m_request, m_files, m_cost, m_none})
        m_pages->addWidget(page);
}

void DetailsPanel::connectPages() {
    connect(m_tabs, &QTabBar::currentChanged, this, &DetailsPanel::showTab);
    connect(m_steps, &StepsPage::retryRequested, this, [this] { Q_EMIT retryRequested({m_id}); });
    connect(m_steps, &StepsPage::checkAgainRequested, this, [this] { Q_EMIT checkAgainRequested(m_id); });
    connect(m_steps, &StepsPage::notSubmittedRequested, this, [this] { Q_EMIT notSubmittedRequested(m_id); });
    connect(m_steps, &StepsPage::thisIsItRequested, this, [this] { Q_EMIT thisIsItRequested(m_id); });
    connect(m_steps, &StepsPage::raiseLimitRequested, this, [this] { Q_EMIT raiseLimitRequested(m_task->job.account); });
    connect(m_steps, &StepsPage::goOnTogetherRequested, this, [this] { Q_EMIT goOnTogetherRequested(m_id); });
    connect(m_steps, &StepsPage::goOnRequested, this, [this] { Q_EMIT goOnRequested(m_id); });
    connect(m_steps, &StepsPage::editCuesRequested, this, [this] {
        if (const ResultFile* words = fileToCheck(*m_task))
            Q_EMIT editCuesRequested(words->path, m_task->job.source);
    });
    connect(m_files, &FilesPage::editCuesRequested, this,
            [this](const QString& path) { Q_EMIT editCuesRequested(path, m_task->job.source); });
    connect(m_files, &FilesPage::burnInRequested, this, [this](const QString& path) { Q_EMIT burnInRequested(m_id, path); });
    connect(m_files, &FilesPage::placeRequested, this, [this](double seconds) { Q_EMIT placeRequested(m_id, seconds); });
    connect(m_files, &FilesPage::openRequested, this, [this] { Q_EMIT openRequested(m_id); });
    connect(m_files, &FilesPage::playRequested, this, [this] { Q_EMIT playRequested(m_id); });
    connect(m_files, &FilesPage::compareRequested, this, [this] { Q_EMIT compareRequested({m_id}); });
    connect(m_files, &FilesPage::showInFolderRequested, this, &DetailsPanel::showFileRequested);
}

QWidget* DetailsPanel::tabs() const {
    return m_tabs;
}

void DetailsPanel::setTask(const std::optional<Task>& task) {
    if (task && m_task == task)
        return;
    const bool another = !task || task->id != m_id;
    m_task = task;
    m_id = task ? task->id : QString();
    if (another) {
        m_log->clear();
        m_request->clear();
    }
    if (task) {
        m_steps->setTask(*task);
        m_files->setTask(*task);
        m_cost->setTask(*task, m_vendors.unit(task->job.vendor));
    }
    m_tabs->setEnabled(task.has_value());
    showTab();
}

void DetailsPanel::setSharing(int others) {
    m_steps->setSharing(others);
}

void DetailsPanel::setMoney(const TaskMoney& money) {
    m_cost->setMoney(money);
}

void DetailsPanel::setTerms(const TermReport& report, qsizetype terms) {
    m_files->setTerms(report, terms);
}

void DetailsPanel::setLog(const QString& text) {
    m_log->setPlainText(text);
}

void DetailsPanel::setRequest(const QString& text) {
    m_request->setPlainText(text);
}

DetailsPanel::Tab DetailsPanel::tab() const {
    return Tab(m_tabs->currentIndex());
}

void DetailsPanel::setTab(Tab tab) {
    m_tabs->setCurrentIndex(int(tab));
}

void DetailsPanel::showTab() {
    m_pages->setCurrentIndex(m_task ? m_tabs->currentIndex() : m_pages->indexOf(m_none));
    if (m_task && tab() == Tab::Log)
        Q_EMIT logWanted(m_id);
    if (m_task && tab() == Tab::Request)
        Q_EMIT requestWanted(m_id);
}
