// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>

class QMainWindow;
class QStackedWidget;
class QWidget;

/// A view that has the window to itself: the panels go, and come back as they lay.
class WholeWindow {
public:
    explicit WholeWindow(QMainWindow& window) : m_window(window) {}

    bool isGiven() const { return !m_panels.isEmpty(); }
    void give(QStackedWidget& centre, QWidget& view);
    void giveBack(QStackedWidget& centre, QWidget& view);

private:
    QMainWindow& m_window;
    QByteArray m_panels;  ///< how they lay before; empty while they are there
};
