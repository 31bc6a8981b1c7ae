// SPDX-License-Identifier: MIT
#include "tests/benchmarks/scratch.h"

#include <QtCore/qdir.h>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

QProcessEnvironment emptyHome(const QString& folder) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const auto place = [&](const QString& variable, const QString& name) {
        const QString path = folder + name;
        QDir().mkpath(path);
        environment.insert(variable, path);
    };
    place(u"HOME"_s, u""_s);
    place(u"XDG_CONFIG_HOME"_s, u"/config"_s);
    place(u"XDG_DATA_HOME"_s, u"/data"_s);
    place(u"XDG_CACHE_HOME"_s, u"/cache"_s);
    environment.remove(u"BABELREEL_PROFILE"_s);
    environment.remove(u"QT_QPA_PLATFORM"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    return environment;
}

void giveUp(const QString& why) {
    std::fputs(qUtf8Printable(why + u'\n'), stderr);
    std::exit(1);
}
