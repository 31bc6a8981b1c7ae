// SPDX-License-Identifier: MIT
#include "ui/widgets/pill.h"

#include "ui/theme/theme.h"

#include <QtGui/qpainter.h>

using theme::Token;

namespace {

constexpr int padding = 8, iconSide = 14, gap = 5;

struct Look {
    Token foreground;
    Token background;
};

Look lookOf(Pill::Kind kind) {
    switch (kind) {
    case Pill::Kind::Neutral:
        return {Token::Text2, Token::Hover};
    case Pill::Kind::Accent:
        return {Token::Accent, Token::Weak};
    case Pill::Kind::Ok:
        return {Token::Ok, Token::OkBg};
    case Pill::Kind::Warn:
        return {Token::Warn, Token::WarnBg};
    case Pill::Kind::Bad:
        return {Token::Bad, Token::BadBg};
    }
    Q_UNREACHABLE();
}

}  // namespace

Pill::Pill(QWidget* parent) : QAbstractButton(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setClickable(false);
}

void Pill::set(Kind kind, const QString& iconName, const QString& text) {
    m_kind = kind;
    m_iconName = iconName;
    setText(text);
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Pill::setClickable(bool clickable) {
    setAttribute(Qt::WA_TransparentForMouseEvents, !clickable);
    setFocusPolicy(clickable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

QFont Pill::wordFont() const {
    return theme::smaller(font());
}

QSize Pill::sizeHint() const {
    const QFontMetrics metrics(wordFont());
    const int icon = m_iconName.isEmpty() ? 0 : iconSide + gap;
    return {2 * padding + icon + metrics.horizontalAdvance(text()), qMax(20, metrics.height() + 4)};
}

void Pill::paintEvent(QPaintEvent*) {
    const Look look = lookOf(m_kind);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme::color(look.background, palette()));
    painter.setPen(hasFocus() ? QPen(theme::color(Token::Accent, palette()), 2) : QPen(Qt::NoPen));
    const qreal inset = hasFocus() ? 1 : 0;
    const QRectF ground = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    painter.drawRoundedRect(ground, ground.height() / 2, ground.height() / 2);

    QRect inner = rect().adjusted(padding, 0, -padding, 0);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (!m_iconName.isEmpty()) {
        const int x = mirrored ? inner.right() + 1 - iconSide : inner.left();
        painter.drawPixmap(
            x, (height() - iconSide) / 2,
            theme::pixmap(m_iconName, look.foreground, iconSide, palette(), devicePixelRatioF()));
        inner.adjust(mirrored ? 0 : iconSide + gap, 0, mirrored ? -iconSide - gap : 0, 0);
    }
    painter.setPen(theme::color(look.foreground, palette()));
    painter.setFont(wordFont());
    painter.drawText(inner, Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft), text());
}
