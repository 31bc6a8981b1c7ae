// SPDX-License-Identifier: MIT
#include "ui/job/voicebutton.h"

#include "ui/theme/theme.h"

#include <QtGui/qpainter.h>
#include <QtWidgets/qstyle.h>

using namespace Qt::StringLiterals;
using theme::Token;

namespace {
constexpr int padding = 6, iconSide = 16, gap = 6;
}

VoiceButton::VoiceButton(QWidget* parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

QSize VoiceButton::sizeHint() const {
    const int words = fontMetrics().horizontalAdvance(text());
    return {2 * (padding + iconSide + gap) + words, qMax(24, fontMetrics().height() + 4)};
}

QSize VoiceButton::minimumSizeHint() const {
    return {2 * (padding + iconSide + gap), sizeHint().height()};
}

void VoiceButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto place = [this](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const auto draw = [&](const QString& name, int x) {
        painter.drawPixmap(place({x, (height() - iconSide) / 2, iconSide, iconSide}).topLeft(),
                           theme::pixmap(name, isEnabled() ? Token::Text2 : Token::Text3, iconSide, palette(),
                                         devicePixelRatioF()));
    };
    if (isEnabled() && (isDown() || underMouse())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::color(isDown() ? Token::Line : Token::Hover, palette()));
        painter.drawRoundedRect(rect(), 4, 4);
    }
    draw(u"voices"_s, padding);
    draw(u"chevron-down"_s, width() - padding - iconSide);
    const int left = padding + iconSide + gap;
    const QRect words(left, 0, width() - left - padding - iconSide - gap, height());
    painter.setPen(theme::color(isEnabled() ? Token::Text : Token::Text3, palette()));
    painter.drawText(place(words),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignVCenter),
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme::color(Token::Accent, palette()), 2));
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), 4, 4);
    }
}
