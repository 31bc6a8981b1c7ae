// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/result.h"

#include <QtCore/qstringlist.h>

/// Where GStreamer looks for plugins: GST_PLUGIN_PATH and GST_PLUGIN_SYSTEM_PATH (with or without _1_0) or
/// the system's folder.
QStringList playbackPluginFolders();

/// Whether clips can be played. To be asked BEFORE the first QMediaPlayer is made: without these plugins
/// Qt 6.4 crashes while loading. Error: PackageMissing, about = the packages to install.
Result<void> checkPlaybackPlugins(const QStringList& folders = playbackPluginFolders());
