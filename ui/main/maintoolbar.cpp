// SPDX-License-Identifier: MIT
#include "ui/main/maintoolbar.h"

#include "ui/main/mainactions.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pill.h"

#include <QtCore/qcoreevent.h>
#include <QtCore/qlocale.h>
#include <QtGui/qactiongroup.h>
#include <QtWidgets/qlayout.h>
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

    addAddButton(actions);
    addSeparator();
    for (QAction* operation : actions.operations->actions()) {
        if (!actions.isMaker(operation))
            m_operations << addButton(operation);
    }

    auto* stretch = new QWidget;
    stretch->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(stretch);
    m_voices = addButton(actions.voices);
    m_compare = addButton(actions.compare);
    m_accounts = addButton(actions.accounts);
    addSeparator();
    m_queue = new QToolButton;
    m_queue->setObjectName(u"queueCount"_s);
    m_queue->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_queue->setIconSize(theme::besideWord(20));
    m_queue->setToolTip(tr("Show the tasks"));
    connect(m_queue, &QToolButton::clicked, this, &MainToolBar::queueClicked);
    addWidget(m_queue);
    m_needsYou = new Pill;
    m_needsYou->setClickable(true);
    connect(m_needsYou, &Pill::clicked, this, &MainToolBar::needsYouClicked);
    m_needsYouPlace = addWidget(m_needsYou);
    refreshIcons();
    setCounts(0, 0);
}

void MainToolBar::addAddButton(MainActions& actions) {
    m_add = new QToolButton;
    m_add->setObjectName(u"addFiles"_s);
    m_add->setProperty("bordered", true);
    m_add->setText(tr("Add files"));
    m_add->setToolTip(actions.addFiles->toolTip());
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setIconSize(theme::besideWord(16));
    m_add->setPopupMode(QToolButton::MenuButtonPopup);
    m_add->setFocusPolicy(Qt::TabFocus);
    auto* menu = new QMenu(m_add);
    menu->addActions({actions.addFiles, actions.addFolder, actions.addLink, actions.addSample, actions.paste});
    m_add->setMenu(menu);
    connect(m_add, &QToolButton::clicked, actions.addFiles, &QAction::trigger);
    addWidget(m_add);
}

void MainToolBar::changeEvent(QEvent* event) {
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshIcons();
}

void MainToolBar::refreshIcons() {
    m_add->setIcon(theme::icon(u"list-add"_s, palette()));
    m_queue->setIcon(theme::icon(u"queue"_s, palette()));
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
    fit();
}

void MainToolBar::resizeEvent(QResizeEvent* event) {
    QToolBar::resizeEvent(event);
    fit();
}

/// Nothing drops off the end: the last operations lose their words first, the tooltip keeps them.
void MainToolBar::fit() {
    const auto show = [](QToolButton* button, Qt::ToolButtonStyle style) {
        const int before = button->sizeHint().width();
        if (button->toolButtonStyle() != style)
            button->setToolButtonStyle(style);
        return before - button->sizeHint().width();
    };
    const auto wordy = Qt::ToolButtonTextBesideIcon;
    for (QToolButton* view : {m_voices, m_compare, m_accounts})
        show(view, width() < narrow ? Qt::ToolButtonIconOnly : wordy);
    for (QToolButton* button : std::as_const(m_operations))
        show(button, wordy);
    layout()->invalidate();
    int wanted = layout()->sizeHint().width();
    for (auto button = m_operations.rbegin(); button != m_operations.rend() && wanted > width(); ++button)
        wanted -= show(*button, Qt::ToolButtonIconOnly);
}
