// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstringlist.h>

class LaunchPlan;

/// Every language that one of the accounts takes, each once however it is spelled there.
QStringList targetsToChoose(const LaunchPlan& plan);
QStringList sourcesToChoose(const LaunchPlan& plan);
/// One of them finds out by itself what is spoken.
bool mayFindOut(const LaunchPlan& plan);
/// Accounts of every vendor: those with a key, this computer, and vendors without one.
QStringList accountsOf(const LaunchPlan& plan);
