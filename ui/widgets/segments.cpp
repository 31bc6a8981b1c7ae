// SPDX-License-Identifier: MIT
#include "ui/widgets/segments.h"

#include "ui/theme/theme.h"

#include <QtCore/qcoreevent.h>
#include <QtGui/qpainter.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qbuttongroup.h>
#include <QtWidgets/qtoolbutton.h>

using namespace Qt::StringLiterals;

Segments::Segments(const QString& accessibleName, QWidget* parent)
    : QFrame(parent), m_row(new QHBoxLayout(this)), m_group(new QButtonGroup(this)) {
    setAccessibleName(accessibleName);
    m_row->setContentsMargins(1, 1, 1, 1);
    m_row->setSpacing(0);
    connect(m_group, &QButtonGroup::idClicked, this, &Segments::chosen);
}

void Segments::add(int id, const QString& text, const QString& icon) {
    auto* button = new QToolButton(this);
    button->setObjectName(u"segment%1"_s.arg(id));
    button->setText(text);
    button->setAccessibleName(text);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setProperty("iconName", icon);
    button->setToolButtonStyle(icon.isEmpty() ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
    button->setIconSize(theme::besideWord(16));
    m_group->addButton(button, id);
    m_row->addWidget(button);
    showIcons();
}

void Segments::clear() {
    for (QAbstractButton* button : m_group->buttons())
        delete button;
}

int Segments::current() const {
    return m_group->checkedId();
}

void Segments::setCurrent(int id) {
    if (QAbstractButton* button = m_group->button(id))
        button->setChecked(true);
}

void Segments::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcons();
}

void Segments::showIcons() {
    for (QAbstractButton* button : m_group->buttons()) {
        if (const QString name = button->property("iconName").toString(); !name.isEmpty())
            button->setIcon(theme::icon(name, palette()));
    }
}

void Segments::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::color(isEnabled() ? theme::Token::Outline : theme::Token::Line, palette()));
    painter.setBrush(theme::color(theme::Token::Raised, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}
