// SPDX-License-Identifier: MIT
// The least that could be called a program with a window: what our start is measured against.
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qmainwindow.h>
#include <QtWidgets/qmenubar.h>
#include <QtWidgets/qstatusbar.h>
#include <QtWidgets/qtablewidget.h>
#include <QtWidgets/qtoolbar.h>

using namespace Qt::StringLiterals;

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QMainWindow window;
    auto* bar = window.addToolBar(u"Tools"_s);
    for (const QString& name : {u"File"_s, u"Edit"_s, u"View"_s, u"Help"_s}) {
        auto* menu = window.menuBar()->addMenu(name);
        for (const QString& action : {u"One"_s, u"Two"_s, u"Three"_s})
            menu->addAction(action);
        bar->addAction(name);
    }
    auto* table = new QTableWidget(20, 6, &window);
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column)
            table->setItem(row, column, new QTableWidgetItem(u"%1 / %2"_s.arg(row).arg(column)));
    }
    window.setCentralWidget(table);
    window.statusBar()->showMessage(u"Hello"_s);
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
