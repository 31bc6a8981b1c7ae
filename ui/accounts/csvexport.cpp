// SPDX-License-Identifier: MIT
#include "ui/accounts/csvexport.h"

#include "ui/words/words.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qsavefile.h>
#include <QtCore/qstandardpaths.h>
#include <QtWidgets/qfiledialog.h>
#include <QtWidgets/qmessagebox.h>

using namespace Qt::StringLiterals;

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(CsvExport)
};
}  // namespace

void csvexport::ask(QWidget* parent, const QString& title, const QString& fileName, const std::function<QByteArray()>& bytes) {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(parent->window(), title, folder, Words::tr("Comma-separated values (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(fileName);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [parent, title, bytes](const QString& path) {
        if (const auto error = write(path, bytes()))
            QMessageBox::warning(parent->window(), title, words::sentence(*error));
    });
    dialog->open();
}

std::optional<ApiError> csvexport::write(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return invalid(failure::Reason::FolderNotWritable, u"folder"_s, {QFileInfo(path).path()});
    return std::nullopt;
}

QString csvexport::fileName(const QString& what, const QString& account, const QDate& day) {
    return u"%1-%2-%3.csv"_s.arg(what, QString(account).replace(u'/', u'-'), day.toString(Qt::ISODate));
}
