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
    button->setFixedHeight(qMax(26, fontMetrics().height() + 8));
    m_group->addButton(button, id);
    m_row->addWidget(button);
    showIcons();
}

void Segments::setPicture(int id, const QPixmap& picture) {
    m_pictures[id] = picture;
    showIcons();
}

void Segments::setHelp(int id, const QString& help) {
    m_group->button(id)->setToolTip(help);
    m_group->button(id)->setAccessibleName(help);
}

void Segments::setShowsWords(bool words) {
    m_words = words;
    showIcons();
}

void Segments::clear() {
    for (QAbstractButton* button : m_group->buttons())
        delete button;
    m_pictures.clear();
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
        const QIcon icon = iconOf(m_group->id(button));
        const bool alone = !m_words && !icon.isNull();
        button->setIcon(icon);
        button->setIconSize(alone ? QSize(16, 16) : theme::besideWord(16));
        static_cast<QToolButton*>(button)->setToolButtonStyle(icon.isNull() ? Qt::ToolButtonTextOnly
                                                              : alone       ? Qt::ToolButtonIconOnly
                                                                            : Qt::ToolButtonTextBesideIcon);
    }
}

/// A picture beside a word leaves the gap at its trailing side, as the icons do by themselves.
QIcon Segments::iconOf(int id) const {
    const QPixmap picture = m_pictures.value(id);
    const QString name = m_group->button(id)->property("iconName").toString();
    if (picture.isNull())
        return name.isEmpty() ? QIcon() : theme::icon(name, palette());
    if (!m_words)
        return picture;
    const qreal ratio = picture.devicePixelRatio();
    QPixmap roomy(theme::besideWord(16) * ratio);
    roomy.setDevicePixelRatio(ratio);
    roomy.fill(Qt::transparent);
    QPainter painter(&roomy);
    const QSizeF size = picture.deviceIndependentSize();
    const double left = isRightToLeft() ? theme::besideWord(16).width() - size.width() : 0;
    painter.drawPixmap(QPointF(left, (16 - size.height()) / 2), picture);
    return roomy;
}

void Segments::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::color(isEnabled() ? theme::Token::Outline : theme::Token::Line, palette()));
    painter.setBrush(theme::color(theme::Token::Raised, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}
