// SPDX-License-Identifier: MIT
#include "ui/widgets/panelheader.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"

#include <QtGui/qpainter.h>
#include <QtWidgets/qboxlayout.h>

using namespace Qt::StringLiterals;

namespace {
constexpr int ordinaryHeight = 36;
}

PanelHeader::PanelHeader(const QString& title, QWidget* parent)
    : QWidget(parent),
      m_layout(new QHBoxLayout(this)),
      m_icon(new QLabel(this)),
      m_title(widgets::titleLabel(title, this)),
      m_detail(new ElidedLabel(Qt::ElideMiddle, this)) {
    widgets::setTone(m_detail, u"quiet"_s);
    setAutoFillBackground(true);
    setMinimumHeight(ordinaryHeight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(title);
    m_layout->setContentsMargins(12, 0, 8, 1);
    m_layout->setSpacing(8);
    m_icon->hide();
    m_layout->addWidget(m_icon);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_detail);
    m_stretchAt = m_layout->count();
    m_layout->addStretch(1);
}

void PanelHeader::setTitle(const QString& title) {
    m_title->setText(title);
    setAccessibleName(title);
}

void PanelHeader::setDetail(const QString& detail) {
    m_detail->setText(detail);
}

void PanelHeader::setIcon(const QString& iconName) {
    m_icon->setPixmap(theme::pixmap(iconName, theme::Token::Accent, 20, palette(), devicePixelRatioF()));
    m_icon->setVisible(!iconName.isEmpty());
}

QToolButton* PanelHeader::addIconButton(const QString& iconName, const QString& text) {
    auto* button = widgets::iconButton(iconName, text, this);
    m_layout->addWidget(button);
    return button;
}

void PanelHeader::addWidget(QWidget* widget) {
    m_layout->addWidget(widget);
}

void PanelHeader::addAfterTitle(QWidget* widget) {
    m_layout->insertWidget(m_stretchAt++, widget);
}

QSize PanelHeader::sizeHint() const {
    const QSize hint = QWidget::sizeHint();
    return {hint.width(), qMax(ordinaryHeight, fontMetrics().height() + 16)};
}

void PanelHeader::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(0, height() - 1, width(), 1, theme::color(theme::Token::Line, palette()));
}
