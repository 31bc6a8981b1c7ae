// SPDX-License-Identifier: MIT
#include "ui/main/dock.h"

QDockWidget* makeDock(const QString& objectName, const QString& title, QWidget* head, QWidget* panel, QWidget* parent) {
    auto* dock = new QDockWidget(title, parent);
    dock->setObjectName(objectName);
    dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    if (head)
        dock->setTitleBarWidget(head);
    else
        dock->setTitleBarWidget(new QWidget(dock));  // the panel has its head inside
    dock->setWidget(panel);
    return dock;
}
