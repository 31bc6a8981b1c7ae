// SPDX-License-Identifier: MIT
#include "ui/cues/cuefindbar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"

#include <QtGui/qevent.h>
#include <QtGui/qpainter.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>

using namespace Qt::StringLiterals;

CueFindBar::CueFindBar(QWidget* parent)
    : QWidget(parent),
      m_find(new QLineEdit(this)),
      m_matches(widgets::quietLabel({}, this)),
      m_replace(new QLineEdit(this)),
      m_replaceAll(widgets::smallButton(tr("Replace all"), this)) {
    setObjectName(u"cueFind"_s);
    setAccessibleName(tr("Find and replace"));
    m_find->setObjectName(u"findText"_s);
    m_find->setPlaceholderText(tr("Find"));
    m_find->setAccessibleName(tr("Find"));
    m_find->setClearButtonEnabled(true);
    m_replace->setObjectName(u"replaceText"_s);
    m_replace->setPlaceholderText(tr("Replace with"));
    m_replace->setAccessibleName(tr("Replace with"));
    m_replaceAll->setObjectName(u"replaceAll"_s);
    auto* before = widgets::iconButton(u"chevron-up"_s, tr("Previous match (Shift+F3)"), this);
    auto* next = widgets::iconButton(u"chevron-down"_s, tr("Next match (F3)"), this);
    auto* close = widgets::iconButton(u"window-close"_s, tr("Close"), this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 8, 5);
    for (QWidget* part : std::initializer_list<QWidget*>{m_find, before, next, m_matches, m_replace, m_replaceAll})
        row->addWidget(part);
    row->addStretch(1);
    row->addWidget(close);
    m_find->setFixedWidth(200);
    m_replace->setFixedWidth(200);
    connect(m_find, &QLineEdit::textChanged, this, &CueFindBar::textChanged);
    connect(m_find, &QLineEdit::returnPressed, this, [this] { Q_EMIT nextAsked(true); });
    connect(before, &QToolButton::clicked, this, [this] { Q_EMIT nextAsked(false); });
    connect(next, &QToolButton::clicked, this, [this] { Q_EMIT nextAsked(true); });
    connect(close, &QToolButton::clicked, this, &CueFindBar::closed);
    connect(m_replaceAll, &QPushButton::clicked, this, [this] { Q_EMIT replaceAllAsked(m_find->text(), m_replace->text()); });
    setMatches(0);
}

QString CueFindBar::text() const {
    return m_find->text();
}

void CueFindBar::setMatches(int count) {
    m_matches->setText(m_find->text().isEmpty() ? QString() : tr("in %n cue(s)", nullptr, count));
    m_replaceAll->setEnabled(count > 0);
}

void CueFindBar::begin() {
    show();
    m_find->setFocus();
    m_find->selectAll();
}

void CueFindBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT closed();
    QWidget::keyPressEvent(event);
}

void CueFindBar::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(0, height() - 1, width(), 1, theme::color(theme::Token::Line, palette()));
}
