// SPDX-License-Identifier: MIT
#include "ui/main/donedesk.h"

#include "models/report/donecommand.h"
#include "models/report/reportfile.h"
#include "models/tasks/tasktablemodel.h"
#include "services/queue/queue.h"
#include "services/queue/store/taskstore.h"
#include "ui/done/donedialog.h"
#include "ui/main/desktop.h"
#include "ui/main/mainactions.h"
#include "ui/tasks/taskspanel.h"
#include "ui/widgets/infobar.h"
#include "ui/words/words.h"

#include <QtCore/qprocess.h>
#include <QtCore/qsettings.h>
#include <QtCore/qtimer.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qfiledialog.h>
#include <QtWidgets/qsystemtrayicon.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int noticeMs = 15'000;
}  // namespace

DoneDesk::DoneDesk(const Parts& parts, QWidget& window) : QObject(&window), m_parts(parts), m_window(window) {
    m_outside = {.notify = [this](const QString& title, const QString& text) { tellOutside(title, text); },
                 .start = [](const QString& program, const QStringList& arguments) { return QProcess::startDetached(program, arguments); },
                 .open = [](const QString& path) { desktop::open(path); }};
    connect(m_parts.actions.whenDone, &QAction::triggered, this, &DoneDesk::choose);
    connect(&m_parts.panel, &TasksPanel::reportRequested, this, &DoneDesk::saveReport);
}

DoneDesk::~DoneDesk() = default;

void DoneDesk::connectQueue(Queue& queue) {
    m_queue = &queue;
    connect(&queue, &Queue::added, this, &DoneDesk::take);
    connect(&queue, &Queue::changed, this, &DoneDesk::take);
    connect(&queue, &Queue::removed, this, [this](const QStringList& ids) { m_ends.remove(ids); });
}

void DoneDesk::choose() {
    auto* dialog = new DoneDialog(whenDoneFrom(m_parts.settings), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { keep(dialog->choice(), m_parts.settings); });
    dialog->open();
}

void DoneDesk::take(const QList<Task>& tasks) {
    for (const QString& batch : m_ends.take(tasks))
        report(batch, [this](const BatchReport& report) { finish(report); });
}

void DoneDesk::report(const QString& batchOrId, const std::function<void(const BatchReport&)>& then) {
    if (!m_queue)
        return;
    QMetaObject::invokeMethod(m_queue, [this, queue = m_queue, batchOrId, then] {
        const BatchReport report = reportOf(tasksOfBatch(queue->tasks(), batchOrId), queue->store().ledger().lines());
        QMetaObject::invokeMethod(this, [report, then] { then(report); });
    });
}

ReportNames DoneDesk::names() const {
    return {.vendor = m_parts.vendors.name, .unit = m_parts.vendors.unit};
}

void DoneDesk::finish(const BatchReport& report) {
    if (report.rows.isEmpty())
        return;
    const WhenDone choice = whenDoneFrom(m_parts.settings);
    const QString folder = report.folder();
    QString written;
    if (choice.report || wantsReport(choice.command)) {
        const auto html = reportfile::writeIn(folder, words::reportFileName(report, u"html"_s), words::reportHtml(report, names()));
        const auto csv = reportfile::writeIn(folder, words::reportFileName(report, u"csv"_s), words::reportCsv(report));
        written = html.value_or(QString());
        if (!html || !csv)
            m_parts.info.tell(InfoBar::Kind::Warning, tr("The report was not written. %1").arg(words::sentence(html ? csv.error() : html.error())));
    }
    if (choice.notify && !m_window.isActiveWindow())
        m_outside.notify(report.failed() > 0 ? tr("A batch is over") : tr("A batch is done"), words::reportSummary(report));
    if (!choice.command.isEmpty())
        run(report, folder, written);
    if (choice.openFolder && report.done() > 0)
        m_outside.open(folder);
}

void DoneDesk::run(const BatchReport& report, const QString& folder, const QString& written) {
    const QString typed = whenDoneFrom(m_parts.settings).command;
    const auto words = commandOf(typed, {.batch = report.batch, .done = report.done(), .failed = report.failed(), .folder = folder, .report = written});
    if (words && m_outside.start(words->first(), words->mid(1)))
        return;
    const ApiError error = words ? invalid(failure::Reason::CommandFailed, u"command"_s, {words->first()}) : words.error();
    m_parts.info.tell(InfoBar::Kind::Failure, words::sentence(error));
}

/// By the tray, which is where a desktop takes messages from; without one the window asks for attention.
void DoneDesk::tellOutside(const QString& title, const QString& text) {
    QApplication::alert(&m_window);
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    m_tray = std::make_unique<QSystemTrayIcon>(m_window.windowIcon());
    connect(m_tray.get(), &QSystemTrayIcon::messageClicked, this, [this] {
        m_window.raise();
        m_window.activateWindow();
    });
    m_tray->show();
    m_tray->showMessage(title, text, m_window.windowIcon(), noticeMs);
    QTimer::singleShot(noticeMs, m_tray.get(), &QSystemTrayIcon::hide);
}

void DoneDesk::saveReport(const QString& id) {
    report(id, [this](const BatchReport& report) {
        if (!report.rows.isEmpty())
            askForFile(report);
    });
}

void DoneDesk::askForFile(const BatchReport& report) {
    auto* dialog = new QFileDialog(&m_window, tr("Report of this batch"), report.folder());
    dialog->setObjectName(u"reportFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);  // nothing is written over
    dialog->setNameFilters({tr("Page to read (*.html)"), tr("Comma-separated values (*.csv)")});
    dialog->setDefaultSuffix(u"html"_s);
    dialog->selectFile(words::reportFileName(report, u"html"_s));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains("*.csv"_L1) ? u"csv"_s : u"html"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, report](const QString& path) { write(report, path); });
    dialog->open();
}

void DoneDesk::write(const BatchReport& report, const QString& path) {
    const bool isTable = path.endsWith(".csv"_L1, Qt::CaseInsensitive);
    if (const auto error = reportfile::write(path, isTable ? words::reportCsv(report) : words::reportHtml(report, names())))
        return m_parts.info.tell(InfoBar::Kind::Failure, words::sentence(*error));
    if (!isTable)
        m_outside.open(path);
}
