// SPDX-License-Identifier: MIT
#include "app/window/language.h"

#include <QtCore/qlibraryinfo.h>
#include <QtCore/qtranslator.h>
#include <QtWidgets/qapplication.h>

using namespace Qt::StringLiterals;

namespace {

// Qt asks for this one under its own context and mirrors the program where it is "RTL". Qt's own files have it too, but lie
// beside the program only where somebody put them.
[[maybe_unused]] constexpr const char* direction[] = QT_TRANSLATE_NOOP3(
    "QGuiApplication", "QT_LAYOUT_DIRECTION",
    "Translate this string to the string 'LTR' in left-to-right languages or to 'RTL' in right-to-left"
    " languages (such as Hebrew and Arabic) to get proper widget layout.");

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
