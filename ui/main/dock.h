// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qdockwidget.h>

/// A dock whose title bar is the panel's own head.
QDockWidget* makeDock(const QString& objectName, const QString& title, QWidget* head, QWidget* panel, QWidget* parent);
