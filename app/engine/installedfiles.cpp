// SPDX-License-Identifier: MIT
#include "app/engine/installedfiles.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>

using namespace Qt::StringLiterals;

QString sampleClip() {
    const QStringList places = {QCoreApplication::applicationDirPath() + "/../share/babelreel/sample/sample.mp4"_L1,
                                QStringLiteral(BABELREEL_SOURCE_DIR "/resources/sample/sample.mp4")};
    for (const QString& place : places) {
        if (QFile::exists(place))
            return QDir::cleanPath(place);
    }
    return {};
}
