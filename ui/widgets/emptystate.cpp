// SPDX-License-Identifier: MIT
#include "ui/widgets/emptystate.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"

#include <QtCore/qcoreevent.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>

EmptyState::EmptyState(const QString& iconName, const QString& title, const QString& text, QWidget* parent)
    : QWidget(parent),
      m_iconName(iconName),
      m_icon(new QLabel(this)),
      m_title(new QLabel(title, this)),
      m_text(widgets::quietLabel(text, this)),
      m_column(new QVBoxLayout) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_text->setWordWrap(true);
    m_text->setMaximumWidth(760);
    m_column->setSpacing(2);
    m_column->addStretch(1);
    m_column->addWidget(m_title);
    m_column->addWidget(m_text);
    m_column->addStretch(1);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(12);
    row->addStretch(1);
    row->addWidget(m_icon);
    row->addLayout(m_column, 8);
    row->addStretch(1);
    setWords(title, text);
    showIcon();
}

void EmptyState::setWords(const QString& title, const QString& text) {
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title);
    setAccessibleDescription(text);
}

QPushButton* EmptyState::addPrimary(const QString& text) {
    return addButton(widgets::primaryButton(text, this));
}

QPushButton* EmptyState::addQuiet(const QString& text) {
    return addButton(new QPushButton(text, this));
}

QPushButton* EmptyState::addButton(QPushButton* button) {
    if (!m_buttons) {
        m_buttons = new FlowLayout(nullptr, 8);
        m_column->insertSpacing(m_column->count() - 1, 10);
        m_column->insertLayout(m_column->count() - 1, m_buttons);
    }
    m_buttons->addWidget(button);
    return button;
}

void EmptyState::showIcon() {
    m_icon->setPixmap(theme::pixmap(m_iconName, theme::Token::Text2, 20, palette(), devicePixelRatioF()));
}

void EmptyState::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}
