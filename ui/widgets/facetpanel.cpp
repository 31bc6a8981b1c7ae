// SPDX-License-Identifier: MIT
#include "ui/widgets/facetpanel.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/separator.h"

#include <QtCore/qlocale.h>
#include <QtGui/qpainter.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qscrollarea.h>
#include <QtWidgets/qstyle.h>

using namespace Qt::StringLiterals;

FacetPanel::FacetPanel(int headHeight, QWidget* parent)
    : QWidget(parent), m_clear(widgets::linkButton({}, this)), m_column(new QVBoxLayout(this)) {
    setObjectName(u"facets"_s);
    setAccessibleName(tr("Narrow down"));
    m_column->setContentsMargins(0, 0, 1, 0);
    m_column->setSpacing(0);
    m_column->addWidget(makeHead(headHeight));
    m_column->addWidget(new Separator);
    m_column->addWidget(makeBody(), 1);
    showChoices(0);
}

QWidget* FacetPanel::makeHead(int height) {
    auto* head = new QWidget;
    head->setFixedHeight(height);
    m_clear->setObjectName(u"clearFacets"_s);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(12, 0, 4, 0);
    line->addWidget(widgets::titleLabel(tr("Narrow down")), 1);
    line->addWidget(m_clear);
    connect(m_clear, &QPushButton::clicked, this, &FacetPanel::cleared);
    return head;
}

QWidget* FacetPanel::makeBody() {
    auto* body = new QWidget;
    body->setAutoFillBackground(true);
    body->setBackgroundRole(QPalette::Base);
    m_sections = new QVBoxLayout(body);
    m_sections->setContentsMargins(0, 0, 0, 0);
    m_sections->setSpacing(0);
    m_sections->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

FacetSection* FacetPanel::addSection(int number, const QString& title, FacetWording wording, bool ruled) {
    auto* section = new FacetSection(title, std::move(wording));
    section->setObjectName(u"facet-%1"_s.arg(number));
    section->setAccessibleName(title);
    if (ruled)
        section->addRule();
    m_sections->insertWidget(m_sections->count() - 1, section);
    return section;
}

void FacetPanel::setFoot(QWidget* foot) {
    m_column->addWidget(new Separator);
    m_column->addWidget(foot);
}

void FacetPanel::showChoices(qsizetype chosen) {
    m_clear->setText(tr("Clear %1").arg(QLocale().toString(chosen)));
    m_clear->setVisible(chosen > 0);
}

void FacetPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRect line(width() - 1, 0, 1, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), line), theme::color(theme::Token::Line, palette()));
}
