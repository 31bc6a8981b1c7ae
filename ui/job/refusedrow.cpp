// SPDX-License-Identifier: MIT
#include "ui/job/refusedrow.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"

#include <QtGui/qpainter.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qstyle.h>

using namespace Qt::StringLiterals;
using theme::Token;

namespace {
constexpr int padding = 16, icon = 16, gap = 8, least = 22;
}

RefusedRow::RefusedRow(QWidget* parent) : QWidget(parent), m_remedy(widgets::linkButton({}, this)) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_remedy->setProperty("small", true);
    m_remedy->setFont(theme::smaller(m_remedy->font()));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(padding - 9, 0, padding - 9, 0);  // the button's own padding ends on the panel's line
    line->addStretch(1);
    line->addWidget(m_remedy);
    connect(m_remedy, &QPushButton::clicked, this, &RefusedRow::remedyRequested);
}

void RefusedRow::setWords(const QString& name, const QString& reason, const QString& whole, const QString& remedy) {
    m_name = name;
    m_reason = reason;
    setAccessibleName(u"%1: %2"_s.arg(name, reason));
    setAccessibleDescription(whole);
    setToolTip(whole);
    m_remedy->setText(remedy);
    m_remedy->setAccessibleName(u"%1 %2"_s.arg(remedy, name));
    m_remedy->setVisible(!remedy.isEmpty());
    updateGeometry();
    update();
}

QSize RefusedRow::sizeHint() const {
    return {240, qMax(qMax(least, fontMetrics().height() + 4), m_remedy->isHidden() ? 0 : m_remedy->sizeHint().height())};
}

void RefusedRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const auto place = [this](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignVCenter;
    painter.drawPixmap(place(QRect(padding, (height() - icon) / 2, icon, icon)).topLeft(),
                       theme::pixmap(u"ban"_s, Token::Text3, icon, palette(), devicePixelRatioF()));
    const int left = padding + icon + gap;
    const int end = width() - padding - (m_remedy->isHidden() ? 0 : m_remedy->width());
    const int nameWidth = qMin(fontMetrics().horizontalAdvance(m_name) + 2, (end - left) / 2);
    painter.setPen(theme::color(Token::Text3, palette()));
    painter.drawText(place(QRect(left, 0, nameWidth, height())), int(leading),
                     fontMetrics().elidedText(m_name, Qt::ElideRight, nameWidth));
    painter.setFont(theme::smaller(font()));
    painter.setPen(theme::color(Token::Text2, palette()));
    const QRect reason(left + nameWidth + gap, 0, end - left - nameWidth - gap, height());
    painter.drawText(place(reason), int(leading),
                     painter.fontMetrics().elidedText(m_reason, Qt::ElideRight, reason.width()));
    if (hasFocus()) {
        painter.setPen(QPen(theme::color(Token::Accent, palette()), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}
