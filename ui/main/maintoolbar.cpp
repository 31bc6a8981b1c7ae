// SPDX-License-Identifier: MIT
#include "ui/main/maintoolbar.h"

#include "ui/main/mainactions.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pill.h"

#include <QtCore/qlocale.h>
#include <QtGui/qactiongroup.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qtoolbutton.h>

using namespace Qt::StringLiterals;

namespace {
constexpr int narrow = 1320;  // below it the views lose their words; the tooltip keeps them
}

MainToolBar::MainToolBar(MainActions& actions, QWidget* parent) : QToolBar(tr("Tools"), parent) {
    setObjectName(u"toolBar"_s);
    setMovable(false);
    setFixedHeight(44);
    setIconSize(theme::besideWord(20));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    auto* add = new QToolButton;
    add->setProperty("bordered", true);
    add->setDefaultAction(actions.addFiles);
    add->setText(tr("Add files"));
    add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    add->setIconSize(theme::besideWord(16));
    add->setPopupMode(QToolButton::MenuButtonPopup);
    auto* menu = new QMenu(add);
    menu->addActions({actions.addFiles, actions.addFolder, actions.addSample, actions.paste});
    add->setMenu(menu);
    addWidget(add);
    addSeparator();
    for (QAction* operation : actions.operations->actions())
        addButton(operation);

    auto* stretch = new QWidget;
    stretch->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(stretch);
    m_accounts = addButton(actions.accounts);
    addSeparator();
    m_queue = new QToolButton;
    m_queue->setObjectName(u"queueCount"_s);
    m_queue->setIcon(theme::icon(u"queue"_s, palette()));
    m_queue->setToolTip(tr("Show the tasks"));
    connect(m_queue, &QToolButton::clicked, this, &MainToolBar::queueClicked);
    addWidget(m_queue);
    m_needsYou = new Pill;
    m_needsYou->setClickable(true);
    connect(m_needsYou, &Pill::clicked, this, &MainToolBar::needsYouClicked);
    m_needsYouPlace = addWidget(m_needsYou);
    setCounts(0, 0);
}

QToolButton* MainToolBar::addButton(QAction* action) {
    addAction(action);
    auto* button = qobject_cast<QToolButton*>(widgetForAction(action));
    button->setAccessibleName(action->toolTip());
    return button;
}

void MainToolBar::setCounts(int unfinished, int needingYou) {
    m_queue->setText(tr("Queue %1").arg(QLocale().toString(unfinished)));
    m_needsYou->set(Pill::Kind::Warn, u"state-needs-you"_s, tr("%n need(s) you", nullptr, needingYou));
    m_needsYouPlace->setVisible(needingYou > 0);
}

void MainToolBar::resizeEvent(QResizeEvent* event) {
    QToolBar::resizeEvent(event);
    const auto style = width() < narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon;
    if (m_accounts->toolButtonStyle() != style)
        m_accounts->setToolButtonStyle(style);
}
