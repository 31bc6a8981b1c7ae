// SPDX-License-Identifier: MIT
#include "ui/job/jobsection.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/separator.h"
#include "ui/theme/theme.h"

#include <QtWidgets/qboxlayout.h>

using namespace Qt::StringLiterals;

JobSection::JobSection(const QString& title, QWidget* parent)
    : QWidget(parent),
      m_head(new QHBoxLayout),
      m_body(new QVBoxLayout),
      m_title(widgets::titleLabel(title, this)),
      m_fact(new ElidedLabel(Qt::ElideRight, this)) {
    setAccessibleName(title);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(4);
    m_head->setContentsMargins(padding, 0, padding, 0);
    m_head->setSpacing(8);
    m_title->setMinimumHeight(24);
    widgets::setTone(m_fact, u"quiet"_s);
    m_fact->setFont(theme::smaller(m_fact->font()));
    m_fact->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_fact->hide();
    m_head->addWidget(m_title);
    m_head->addWidget(m_fact, 1);
    m_body->setContentsMargins(0, 0, 0, 8);
    m_body->setSpacing(0);
    column->addLayout(m_head);
    column->addLayout(m_body);
    column->addWidget(new Separator(Qt::Horizontal, this));
}

void JobSection::setTitle(const QString& title) {
    m_title->setText(title);
    setAccessibleName(title);
}

void JobSection::setFact(const QString& fact) {
    m_fact->setText(fact);
    m_fact->setVisible(!fact.isEmpty());
}

void JobSection::addToHead(QWidget* widget, int stretch) {
    m_head->addWidget(widget, stretch);
}

void JobSection::addRow(QWidget* row) {
    m_body->addWidget(row);
}

void JobSection::removeRow(QWidget* row) {
    m_body->removeWidget(row);
    row->hide();
    row->deleteLater();
}

void JobSection::addPadded(QWidget* content) {
    auto* line = new QHBoxLayout;
    line->setContentsMargins(padding, 2, padding, 2);
    line->addWidget(content);
    m_body->addLayout(line);
}
