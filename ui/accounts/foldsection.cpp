// SPDX-License-Identifier: MIT
#include "ui/accounts/foldsection.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>

FoldSection::FoldSection(const QString& title, QWidget* content, QWidget* parent)
    : QWidget(parent), m_head(new QToolButton(this)), m_absent(widgets::quietLabel({}, this)), m_content(content) {
    m_head->setObjectName(QStringLiteral("head"));
    m_head->setText(title);
    m_head->setCheckable(true);
    m_head->setArrowType(Qt::RightArrow);
    m_head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_absent->setWordWrap(true);
    m_absent->setFont(theme::smaller(m_absent->font()));
    m_absent->hide();
    m_content->hide();
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_head);
    line->addWidget(m_absent, 1);
    line->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(line);
    column->addWidget(m_content);
    connect(m_head, &QToolButton::toggled, this, &FoldSection::show);
}

void FoldSection::setAbsent(const QString& words) {
    m_absent->setText(words);
    m_absent->setVisible(!words.isEmpty());
    m_head->setEnabled(words.isEmpty());
    m_head->setAccessibleDescription(words);
    if (!words.isEmpty())
        setOpen(false);
}

void FoldSection::setOpen(bool open) {
    m_head->setChecked(open && m_absent->text().isEmpty());
}

bool FoldSection::isOpen() const {
    return m_head->isChecked();
}

void FoldSection::show(bool open) {
    m_head->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_content->setVisible(open);
    if (open)
        Q_EMIT opened();
}
