// SPDX-License-Identifier: MIT
#include "app/window/language.h"

#include <QtCore/qlibraryinfo.h>
#include <QtCore/qtranslator.h>
#include <QtWidgets/qapplication.h>

using namespace Qt::StringLiterals;

namespace {

void load(QApplication& application, const QLocale& locale, const QString& name, const QString& folder) {
    auto* translator = new QTranslator(&application);
    if (translator->load(locale, name, u"_"_s, folder))
        QCoreApplication::installTranslator(translator);
}

}  // namespace

void loadTranslations(QApplication& application) {
    // The English file holds the plurals alone, which every other language falls back on.
    load(application, QLocale(QLocale::English), u"babelreel"_s, u":/i18n"_s);
    load(application, QLocale(), u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(application, QLocale(), u"babelreel"_s, u":/i18n"_s);
}
