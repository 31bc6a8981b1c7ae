// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qprocess.h>

/// An environment in which a program finds an empty home in `folder`, and nothing of the person who measures.
QProcessEnvironment emptyHome(const QString& folder);

/// Says what went wrong and ends the program: a benchmark that could not measure prints no figure.
[[noreturn]] void giveUp(const QString& why);
