// SPDX-License-Identifier: MIT
#include "app/window/arguments.h"

#include "services/domain/jobspec.h"

#include <QtCore/qcommandlineparser.h>
#include <QtCore/qdir.h>
#include <QtWidgets/qapplication.h>

using namespace Qt::StringLiterals;

Arguments readArguments(const QApplication& application) {
    const auto tr = [](const char* text) { return QCoreApplication::translate("Arguments", text); };
    QCommandLineParser parser;
    const QCommandLineOption profile(u"profile"_s, tr(QT_TRANSLATE_NOOP("Arguments", "Keep everything under this folder.")),
                                     u"folder"_s, qEnvironmentVariable("BABELREEL_PROFILE"));
    const QCommandLineOption sample(u"sample"_s, tr(QT_TRANSLATE_NOOP("Arguments", "Open the sample clip.")));
    parser.addOptions({profile, sample});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"files"_s, tr(QT_TRANSLATE_NOOP("Arguments", "Videos or folders to open.")));
    parser.process(application);

    const QString folder = parser.value(profile);
    Arguments arguments{.profile = folder.isEmpty() ? Profile::standard() : Profile::at(folder), .sample = parser.isSet(sample)};
    for (const QString& source : parser.positionalArguments())
        arguments.sources << (isUrl(source) ? source : QDir::current().absoluteFilePath(source));
    return arguments;
}
