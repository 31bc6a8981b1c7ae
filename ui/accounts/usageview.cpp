// SPDX-License-Identifier: MIT
#include "ui/accounts/usageview.h"

#include "models/accounts/csv.h"
#include "ui/widgets/buttons.h"
#include "ui/words/words.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qsavefile.h>
#include <QtCore/qstandardpaths.h>
#include <QtWidgets/qdatetimeedit.h>
#include <QtWidgets/qfiledialog.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qmessagebox.h>

using namespace Qt::StringLiterals;
using Report = AccountReports::Report;

UsageView::UsageView(AccountReports& reports, QWidget* parent)
    : ReportView(reports, Report::Usage, {tr("Time"), tr("What"), tr("Number"), tr("Cost")}, parent),
      m_from(addDay(tr("From"), u"usageFrom"_s, QDate::currentDate().addMonths(-1))),
      m_to(addDay(tr("to"), u"usageTo"_s, QDate::currentDate())),
      m_export(widgets::smallButton(tr("Export CSV…"), this)) {
    m_export->setObjectName(u"exportUsage"_s);
    addTool(m_export);
    setRange();
    connect(m_export, &QPushButton::clicked, this, &UsageView::askForFile);
    for (QDateEdit* day : {m_from, m_to}) {
        connect(day, &QDateEdit::editingFinished, this, [this] {
            setRange();
            this->reports().ask(Report::Usage);
        });
    }
    const auto refreshExport = [this] { m_export->setEnabled(!this->reports().usage().isEmpty()); };
    connect(&reports, &AccountReports::changed, this, refreshExport);
    refreshExport();
}

QDateEdit* UsageView::addDay(const QString& name, const QString& id, const QDate& day) {
    auto* label = new QLabel(name, this);
    auto* edit = new QDateEdit(day, this);
    edit->setObjectName(id);
    edit->setAccessibleName(name);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    label->setBuddy(edit);
    addTool(label);
    addTool(edit);
    return edit;
}

void UsageView::setRange() {
    reports().setRange(m_from->date(), m_to->date());
}

QString UsageView::summary() const {
    return tr("%1 in these days").arg(words::credits(reports().spent(), m_unit));
}

void UsageView::askForFile() {
    const QString name = u"usage-%1-%2.csv"_s.arg(QString(reports().account()).replace(u'/', u'-'), m_to->date().toString(Qt::ISODate));
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(window(), tr("Export usage"), folder, tr("Comma-separated values (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (const auto error = exportTo(path))
            QMessageBox::warning(window(), tr("Export usage"), words::sentence(*error));
    });
    dialog->open();
}

std::optional<ApiError> UsageView::exportTo(const QString& path) const {
    QSaveFile file(path);
    const QByteArray bytes = usageCsv(reports().usage());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return invalid(failure::Reason::FolderNotWritable, u"folder"_s, {QFileInfo(path).path()});
    return std::nullopt;
}
