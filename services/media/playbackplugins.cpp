// SPDX-License-Identifier: MIT
#include "services/media/playbackplugins.h"

#include <QtCore/qdir.h>
#include <QtCore/qlibraryinfo.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Need {
    QLatin1StringView plugin;
    QLatin1StringView package;
};
constexpr Need needs[] = {
    {"libgstplayback.so"_L1, "gstreamer1.0-plugins-base"_L1},
    {"libgstisomp4.so"_L1, "gstreamer1.0-plugins-good"_L1},
    {"libgstlibav.so"_L1, "gstreamer1.0-libav"_L1},
};

std::optional<QStringList> foldersIn(const char* variable, const char* olderName) {
    for (const char* name : {variable, olderName}) {
        if (qEnvironmentVariableIsSet(name))
            return qEnvironmentVariable(name).split(QDir::listSeparator(), Qt::SkipEmptyParts);
    }
    return {};
}

}  // namespace

QStringList playbackPluginFolders() {
    const QStringList builtIn{QLibraryInfo::path(QLibraryInfo::LibrariesPath) + "/gstreamer-1.0"_L1,
                              QDir::homePath() + "/.local/share/gstreamer-1.0/plugins"_L1};
    return foldersIn("GST_PLUGIN_PATH_1_0", "GST_PLUGIN_PATH").value_or(QStringList()) +
           foldersIn("GST_PLUGIN_SYSTEM_PATH_1_0", "GST_PLUGIN_SYSTEM_PATH").value_or(builtIn);
}

Result<void> checkPlaybackPlugins(const QStringList& folders) {
#ifdef Q_OS_LINUX
    QStringList packages;
    for (const auto& need : needs) {
        const bool found = std::ranges::any_of(
            folders, [&need](const QString& folder) { return QFile::exists(folder + u'/' + need.plugin); });
        if (!found)
            packages.append(need.package);
    }
    if (!packages.isEmpty())
        return fail(invalid(failure::Reason::PackageMissing, {}, packages));
#else
    Q_UNUSED(folders)
#endif
    return {};
}
