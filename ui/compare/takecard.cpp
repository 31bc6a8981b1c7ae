// SPDX-License-Identifier: MIT
#include "ui/compare/takecard.h"

#include "ui/compare/takewords.h"
#include "ui/theme/theme.h"

#include <QtGui/qpainter.h>
#include <QtWidgets/qstyle.h>

using namespace Qt::StringLiterals;
using theme::Token;

namespace {
constexpr int edge = 16;
constexpr int above = 12;
constexpr QSize picture(104, 58);
constexpr int textAt = edge + 104 + 12;
}  // namespace

TakeCard::TakeCard(QWidget* parent) : QAbstractButton(parent) {
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TakeCard::show(const Comparison& comparison, int slot) {
    const Take& take = comparison.take(slot);
    const bool hidden = comparison.isHidden(slot);
    m_letter = Comparison::letter(slot);
    m_detail = hidden ? tr("Its name is hidden until you end the blind test.") : take.detail;
    m_best = take.best;
    m_lines.clear();
    if (!hidden && take.seconds > 0)
        m_lines << Line{tr("Length"), TakeWords::length(take.seconds)};
    if (!hidden && !take.isSource()) {
        const auto [drift, good] = TakeWords::drift(take);
        m_lines << Line{tr("Drift"), drift, good, !good};
        m_lines << Line{tr("Cost"), take.cost.isEmpty() ? tr("not told") : take.cost, false, take.cost.isEmpty()};
    }
    setText(TakeWords::title(comparison, slot));
    QStringList told{TakeWords::label(comparison, slot), m_detail};
    for (const Line& line : std::as_const(m_lines))
        told << line.name + u' ' + line.value;
    if (m_best)
        told << tr("best");
    told.removeAll(QString());
    setAccessibleName(told.join(u", "_s));
    setChecked(slot == comparison.chosen());
    setEnabled(!take.isSource());
    updateGeometry();
    update();
}

void TakeCard::setThumbnail(const QImage& image) {
    m_thumbnail = image;
    update();
}

QSize TakeCard::sizeHint() const {
    const int lines = 2 + std::max(1, int(m_lines.size()));
    return {300, 2 * above + std::max(picture.height(), lines * (fontMetrics().height() + 2))};
}

/// Where that lies when the card is mirrored.
QRect TakeCard::at(const QRect& place) const {
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

void TakeCard::paintGround(QPainter& painter) {
    if (isChecked())
        painter.fillRect(rect(), theme::color(Token::Sel, palette()));
    else if (underMouse() && isEnabled())
        painter.fillRect(rect(), theme::color(Token::Hover, palette()));
    if (isChecked() && isActiveWindow())
        painter.fillRect(at({0, 0, 3, height()}), theme::color(Token::Accent, palette()));
    painter.fillRect(0, height() - 1, width(), 1, theme::color(Token::Line, palette()));
    if (hasFocus()) {
        painter.setPen(QPen(theme::color(Token::Accent, palette()), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
    const QRect place = at({QPoint(edge, above), picture});
    painter.fillRect(place, theme::color(Token::Canvas, palette()));
    if (m_thumbnail.isNull())
        return;
    QRect shown(QPoint(), m_thumbnail.size().scaled(picture, Qt::KeepAspectRatio));
    shown.moveCenter(place.center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(shown, m_thumbnail);
}

void TakeCard::paintHead(QPainter& painter, const QRect& room) {
    int free = room.width() - 18;
    if (m_best) {
        const QString word = tr("best");
        const int wide = fontMetrics().horizontalAdvance(word) + 36;
        const QRect pill(room.right() - wide + 1, room.top() - 1, wide, room.height() + 2);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::color(Token::OkBg, palette()));
        painter.drawRoundedRect(at(pill), pill.height() / 2.0, pill.height() / 2.0);
        painter.drawPixmap(at({pill.left() + 8, pill.center().y() - 8, 16, 16}),
                           theme::pixmap(u"best"_s, Token::Ok, 16, palette(), devicePixelRatioF()));
        painter.setPen(theme::color(Token::Ok, palette()));
        painter.drawText(at(pill.adjusted(28, 0, 0, 0)), Qt::AlignVCenter | Qt::AlignLeft, word);
        free -= wide + 8;
    }
    const QFont bold = theme::demiBold(font());
    painter.setFont(bold);
    painter.setPen(theme::color(Token::Accent, palette()));
    painter.drawText(at(room), Qt::AlignVCenter | Qt::AlignLeft, m_letter);
    painter.setPen(theme::color(Token::Text, palette()));
    painter.drawText(at(room.adjusted(18, 0, 0, 0)), Qt::AlignVCenter | Qt::AlignLeft, QFontMetrics(bold).elidedText(text(), Qt::ElideRight, free));
    painter.setFont(font());
}

void TakeCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintGround(painter);
    const int line = fontMetrics().height() + 2;
    QRect room(textAt, above, width() - textAt - edge, line);
    paintHead(painter, room);
    room.translate(0, line);
    painter.setPen(theme::color(Token::Text2, palette()));
    if (m_lines.isEmpty()) {
        painter.drawText(at({room.topLeft(), QSize(room.width(), 2 * line)}), Qt::TextWordWrap, m_detail);
        return;
    }
    painter.drawText(at(room), Qt::AlignVCenter | Qt::AlignLeft, fontMetrics().elidedText(m_detail, Qt::ElideRight, room.width()));
    for (const Line& fact : std::as_const(m_lines)) {
        room.translate(0, line);
        painter.setPen(theme::color(Token::Text2, palette()));
        painter.drawText(at(room), Qt::AlignVCenter | Qt::AlignLeft, fact.name);
        painter.setPen(theme::color(fact.good ? Token::Ok : fact.quiet ? Token::Text2 : Token::Text, palette()));
        painter.drawText(at(room), Qt::AlignVCenter | Qt::AlignRight, fact.value);
    }
}
