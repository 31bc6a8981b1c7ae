// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/task.h"

#include <functional>

class QObject;
class QWidget;

/// The numbers of those in the vendor's list that could be this task; empty where the list was not that unclear.
QStringList candidatesFor(const Task& task);
/// Asks for the task's number at the vendor without blocking; what the vendor's list offered can be chosen.
void askForRemoteId(QWidget* parent, const Task& task, QObject* context, std::function<void(const QString& remoteId)> given);
