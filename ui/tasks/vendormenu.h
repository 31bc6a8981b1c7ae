// SPDX-License-Identifier: MIT
#pragma once

#include "models/tasks/tasktablemodel.h"

#include <QtWidgets/qmenu.h>

/// Fills itself each time it is opened: a vendor each that has tasks of this kind, with how many, and hands their ids over.
/// The model must outlive the menu.
void offerVendors(QMenu& menu, const TaskTableModel& tasks, bool (*may)(const Task&), QObject* context,
                  std::function<void(const QStringList& ids)> chosen);
