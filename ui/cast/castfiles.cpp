// SPDX-License-Identifier: MIT
#include "ui/cast/castfiles.h"

#include "models/cast/castbook.h"
#include "ui/words/words.h"

#include <QtCore/qdir.h>
#include <QtWidgets/qfiledialog.h>

using namespace Qt::StringLiterals;

CastFiles::CastFiles(CastBook& book, QWidget& page) : QObject(&page), m_book(book), m_page(page) {
    m_dialogs.open = [](QWidget* parent) {
        return QFileDialog::getOpenFileName(parent, tr("Import a cast"), QDir::homePath(), tr("Casts (*.json);;All files (*)"));
    };
    m_dialogs.save = [](QWidget* parent, const QString& suggested) {
        return QFileDialog::getSaveFileName(parent, tr("Export this cast"), suggested, tr("Casts (*.json)"));
    };
}

void CastFiles::importCast() {
    const QString path = m_dialogs.open(&m_page);
    if (path.isEmpty())
        return;
    const auto cast = castfile::read(path);
    if (!cast)
        return Q_EMIT told(InfoBar::Kind::Failure, words::sentence(cast.error()));
    m_book.add(*cast);
    Q_EMIT told(InfoBar::Kind::Done, tr("“%1” was imported.").arg(m_book.current()->name));
}

void CastFiles::exportCast() {
    if (!m_book.current())
        return;
    const Cast cast = *m_book.current();
    const QString name = QString(cast.name).replace(u'/', u'-') + ".cast.json"_L1;
    const QString path = m_dialogs.save(&m_page, QDir::home().filePath(name));
    if (path.isEmpty())
        return;
    if (const auto error = castfile::write(path, cast))
        return Q_EMIT told(InfoBar::Kind::Failure, words::sentence(*error));
    Q_EMIT told(InfoBar::Kind::Done, tr("“%1” was exported to %2.").arg(cast.name, QDir::toNativeSeparators(path)));
}
