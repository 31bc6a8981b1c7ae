// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qtoolbar.h>

class MainActions;
class Pill;
class QToolButton;

/// Add files, the operations, and at the end the views, the queue's count and what needs you.
class MainToolBar : public QToolBar {
    Q_OBJECT

public:
    MainToolBar(MainActions& actions, QWidget* parent);

    void setCounts(int unfinished, int needingYou);

Q_SIGNALS:
    void queueClicked();
    void needsYouClicked();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addAddButton(MainActions& actions);
    void refreshIcons();
    void fit();
    QToolButton* addButton(QAction* action);

    QToolButton* m_add = nullptr;
    QList<QToolButton*> m_operations;
    QToolButton* m_voices;
    QToolButton* m_compare;
    QToolButton* m_accounts;
    QToolButton* m_queue = nullptr;
    Pill* m_needsYou;
    QAction* m_needsYouPlace;
};
