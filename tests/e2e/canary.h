// SPDX-License-Identifier: MIT
#pragma once

#include "tests/e2e/clirig.h"

/// A key with a string of its own. It goes through a whole job and is then looked for everywhere.
QByteArray canary();
/// Where it was found, in words: it may stand in the environment it was given in, and nowhere else.
QStringList canaryPlaces(const CliRig& rig);
/// Empty when it cannot be read. For a moment after its start a process has none.
QByteArray commandLineOf(QProcess& process);
