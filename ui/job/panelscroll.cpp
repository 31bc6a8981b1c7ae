// SPDX-License-Identifier: MIT
#include "ui/job/panelscroll.h"

#include <QtCore/qcoreevent.h>
#include <QtWidgets/qscrollbar.h>

PanelScroll::PanelScroll(QWidget* parent) : QScrollArea(parent), m_bar(new QScrollBar(Qt::Vertical, this)) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_bar->hide();
    QScrollBar* own = verticalScrollBar();
    connect(own, &QScrollBar::rangeChanged, this, [this, own](int least, int most) {
        m_bar->setRange(least, most);
        m_bar->setPageStep(own->pageStep());
        m_bar->setSingleStep(own->singleStep());
        m_bar->setVisible(most > least);
    });
    connect(own, &QScrollBar::valueChanged, m_bar, &QScrollBar::setValue);
    connect(m_bar, &QScrollBar::valueChanged, own, &QScrollBar::setValue);
}

void PanelScroll::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    placeBar();
}

void PanelScroll::changeEvent(QEvent* event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        placeBar();
}

void PanelScroll::placeBar() {
    const int width = m_bar->sizeHint().width();
    m_bar->setGeometry(layoutDirection() == Qt::RightToLeft ? 0 : this->width() - width, 0, width, height());
    m_bar->raise();
}
