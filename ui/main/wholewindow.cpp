// SPDX-License-Identifier: MIT
#include "ui/main/wholewindow.h"

#include <QtCore/qcoreapplication.h>
#include <QtWidgets/qdockwidget.h>
#include <QtWidgets/qmainwindow.h>
#include <QtWidgets/qstackedwidget.h>

#include <utility>

void WholeWindow::give(QStackedWidget& centre, QWidget& view) {
    m_panels = m_window.saveState();
    for (auto* dock : m_window.findChildren<QDockWidget*>())
        dock->hide();
    if (centre.indexOf(&view) < 0)
        centre.addWidget(&view);
    centre.setCurrentWidget(&view);
}

void WholeWindow::giveBack(QStackedWidget& centre, QWidget& view) {
    // A stack is as wide as its widest page: beside the panels this one would push the window off the screen.
    centre.removeWidget(&view);
    view.hide();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);  // the layouts around it have to hear of it first
    m_window.restoreState(std::exchange(m_panels, {}));
}
