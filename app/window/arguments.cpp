// SPDX-License-Identifier: MIT
#include "app/window/arguments.h"

#include "services/domain/jobspec.h"

#include <QtCore/qcommandlineparser.h>
#include <QtCore/qdir.h>
#include <QtWidgets/qapplication.h>

using namespace Qt::StringLiterals;

namespace {

class ArgumentWords {
    Q_DECLARE_TR_FUNCTIONS(ArgumentWords)
};

}  // namespace

Arguments readArguments(const QApplication& application) {
    QCommandLineParser parser;
    const QCommandLineOption profile(u"profile"_s, ArgumentWords::tr("Keep everything under this folder."), u"folder"_s,
                                     qEnvironmentVariable("BABELREEL_PROFILE"));
    const QCommandLineOption sample(u"sample"_s, ArgumentWords::tr("Open the sample clip."));
    parser.addOptions({profile, sample});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"files"_s, ArgumentWords::tr("Videos or folders to open."));
    parser.process(application);

    const QString folder = parser.value(profile);
    Arguments arguments{.profile = folder.isEmpty() ? Profile::standard() : Profile::at(folder), .sample = parser.isSet(sample)};
    for (const QString& source : parser.positionalArguments())
        arguments.sources << (isUrl(source) ? source : QDir::current().absoluteFilePath(source));
    return arguments;
}
