// SPDX-License-Identifier: MIT
#include "ui/welcome/operationrow.h"

#include "ui/job/operationicon.h"
#include "ui/theme/theme.h"
#include "ui/words/words.h"

#include <QtGui/qevent.h>
#include <QtGui/qpainter.h>
#include <QtWidgets/qstyle.h>

using namespace Qt::StringLiterals;
using theme::Token;

namespace {
constexpr int padding = 8, iconSide = 20, gap = 12;
}

OperationRow::OperationRow(OperationKind kind, QWidget* parent)
    : QAbstractButton(parent), m_kind(kind), m_promise(operationPromise(kind)), m_pill(new Pill(this)) {
    setText(words::operationTitle(kind));
    setObjectName("operation:"_L1 + operationName(kind));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void OperationRow::setReadiness(const Readiness& readiness) {
    m_ready = readiness.ready;
    m_pill->set(readiness.kind, readiness.icon, readiness.words);
    setAccessibleName(u"%1, %2"_s.arg(text(), readiness.words));
    setAccessibleDescription(readiness.sentence.isEmpty() ? m_promise : m_promise + ". "_L1 + readiness.sentence);
    setToolTip(readiness.sentence);
    placePill();
    update();
}

QSize OperationRow::sizeHint() const {
    const int small = QFontMetrics(theme::smaller(font())).height();
    return {560, qMax(56, fontMetrics().height() + small + 20)};
}

void OperationRow::placePill() {
    m_pill->resize(m_pill->sizeHint());
    const QRect place(width() - padding - m_pill->width(), (height() - m_pill->height()) / 2, m_pill->width(), m_pill->height());
    m_pill->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

void OperationRow::resizeEvent(QResizeEvent* event) {
    QAbstractButton::resizeEvent(event);
    placePill();
}

/// A list of choices is walked with the arrows too.
void OperationRow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QAbstractButton::keyPressEvent(event);
}

void OperationRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const auto place = [this](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const auto leading = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignVCenter);
    if (isDown() || underMouse())
        painter.fillRect(rect(), theme::color(isDown() ? Token::Line : Token::Hover, palette()));
    painter.fillRect(0, height() - 1, width(), 1, theme::color(Token::Line, palette()));
    painter.drawPixmap(place({padding, (height() - iconSide) / 2, iconSide, iconSide}).topLeft(),
                       theme::pixmap(operationIcon(m_kind) + "-20"_L1, m_ready ? Token::Accent : Token::Text2, iconSide,
                                     palette(), devicePixelRatioF()));
    const QFont small = theme::smaller(font());
    const int smallHeight = QFontMetrics(small).height();
    const int left = padding + iconSide + gap;
    const int room = width() - left - padding - m_pill->width() - gap;
    const QRect title(left, (height() - fontMetrics().height() - smallHeight - 2) / 2, room, fontMetrics().height());
    painter.setFont(theme::demiBold(font()));
    painter.setPen(theme::color(Token::Text, palette()));
    painter.drawText(place(title), leading, painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
    painter.setFont(small);
    painter.setPen(theme::color(Token::Text2, palette()));
    painter.drawText(place({left, title.bottom() + 3, room, smallHeight}), leading,
                     painter.fontMetrics().elidedText(m_promise, Qt::ElideRight, room));
    if (hasFocus()) {
        painter.setPen(QPen(theme::color(Token::Accent, palette()), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}
