// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/profile.h"

class QApplication;

/// What the window was started with.
struct Arguments {
    Profile profile{};
    QStringList sources{};  ///< absolute paths and links
    bool sample = false;
};

/// Prints help or the version and ends the process when that was asked for.
Arguments readArguments(const QApplication& application);
