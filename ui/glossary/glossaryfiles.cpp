// SPDX-License-Identifier: MIT
#include "ui/glossary/glossaryfiles.h"

#include "models/glossary/glossarybook.h"
#include "ui/words/words.h"

#include <QtCore/qdir.h>
#include <QtWidgets/qfiledialog.h>

using namespace Qt::StringLiterals;

namespace {

QFileDialog* dialogFor(QWidget* parent, const QString& title, const GlossaryFiles::Chosen& chosen) {
    auto* dialog = new QFileDialog(parent, title, QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    return dialog;
}

}  // namespace

GlossaryFiles::GlossaryFiles(GlossaryBook& book, QWidget& page) : QObject(&page), m_book(book), m_page(page) {
    m_dialogs.open = [](QWidget* parent, const Chosen& chosen) {
        QFileDialog* dialog = dialogFor(parent, tr("Import a glossary"), chosen);
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setNameFilters({tr("Glossaries (*.csv *.tsv *.txt *.json)"), tr("All files (*)")});
        dialog->open();
    };
    m_dialogs.save = [](QWidget* parent, const QString& suggested, const Chosen& chosen) {
        QFileDialog* dialog = dialogFor(parent, tr("Export this glossary"), chosen);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setNameFilters({tr("Tables (*.csv)"), tr("Babelreel (*.json)")});
        dialog->setDefaultSuffix(u"csv"_s);
        dialog->selectFile(suggested);
        dialog->open();
    };
}

void GlossaryFiles::importGlossary() {
    m_dialogs.open(&m_page, [this](const QString& path) { take(path); });
}

void GlossaryFiles::exportGlossary() {
    if (m_book.current())
        m_dialogs.save(&m_page, QString(m_book.current()->name).replace(u'/', u'-') + ".csv"_L1, [this](const QString& path) { put(path); });
}

void GlossaryFiles::take(const QString& path) {
    const auto glossary = glossaryfile::read(path);
    if (!glossary)
        return Q_EMIT told(InfoBar::Kind::Failure, words::sentence(glossary.error()));
    m_book.add(*glossary);
    Q_EMIT told(InfoBar::Kind::Done, tr("“%1” was imported with %n term(s).", nullptr, int(glossary->entries.size())).arg(m_book.current()->name));
}

void GlossaryFiles::put(const QString& path) {
    if (!m_book.current())
        return;
    if (const auto error = glossaryfile::write(path, *m_book.current()))
        return Q_EMIT told(InfoBar::Kind::Failure, words::sentence(*error));
    Q_EMIT told(InfoBar::Kind::Done, tr("“%1” was exported to %2.").arg(m_book.current()->name, QDir::toNativeSeparators(path)));
}
