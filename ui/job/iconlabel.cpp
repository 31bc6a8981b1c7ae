// SPDX-License-Identifier: MIT
#include "ui/job/iconlabel.h"

#include <QtCore/qcoreevent.h>

IconLabel::IconLabel(int size, QWidget* parent) : QLabel(parent), m_size(size) {
    setFixedSize(size, size);
}

void IconLabel::setIcon(const QString& iconName, theme::Token token) {
    m_name = iconName;
    m_token = token;
    render();
}

void IconLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
}

void IconLabel::render() {
    if (!m_name.isEmpty())
        setPixmap(theme::pixmap(m_name, m_token, m_size, palette(), devicePixelRatioF()));
}
