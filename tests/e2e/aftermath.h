// SPDX-License-Identifier: MIT
#pragma once

#include "tests/e2e/clirig.h"

/// What lies about once all is over and should not: part files and work folders.
QStringList leftovers(const CliRig& rig);
/// What is wrong with the files that a task says it has, in words; empty when each lies there, whole. `video`: what the
/// simulated vendor gives back as one.
QStringList resultFaults(const QJsonObject& task, const QString& video);
/// How many files these tasks say they have.
qsizetype filesOf(const QList<QJsonObject>& tasks);
QList<QJsonObject> inState(const QList<QJsonObject>& tasks, const QString& state);
