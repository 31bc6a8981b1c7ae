// SPDX-License-Identifier: MIT
#include "ui/cast/castcells.h"

#include "ui/cast/casttable.h"
#include "ui/cast/castwording.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowground.h"

#include <QtGui/qpainter.h>
#include <QtWidgets/qlineedit.h>

using namespace Qt::StringLiterals;
using theme::Token;

namespace {

constexpr int side = 8, edge = 12, icon = 16, disc = 32, gap = 8;

/// "LM" of "Lucía Marín", "L" of "Lena".
QString initials(const QString& name) {
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    const auto first = [](const QString& word) { return word.left(word.size() > 1 && word[0].isHighSurrogate() ? 2 : 1).toUpper(); };
    return words.isEmpty() ? QString() : words.size() == 1 ? first(words[0]) : first(words.first()) + first(words.last());
}

struct Cell {
    QPainter* painter;
    const QStyleOptionViewItem& option;

    void line() const {
        const QRect& all = option.rect;
        painter->fillRect(all.left(), all.bottom(), all.width(), 1, theme::color(Token::Line, option.palette));
    }

    QRect place(const QRect& rect) const { return QStyle::visualRect(option.direction, option.rect, rect); }

    void words(const QRect& rect, const QString& text, Token token, const QFont& font) const {
        painter->setFont(font);
        painter->setPen(theme::color(token, option.palette));
        painter->drawText(place(rect), int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter)),
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
    }

    void picture(const QRect& rect, const QString& name, Token token) const {
        painter->drawPixmap(place(rect).topLeft(),
                            theme::pixmap(name, token, icon, option.palette, painter->device()->devicePixelRatioF()));
    }

    /// Two lines in the middle of the cell, the second one quiet and small; one alone where there is no second.
    void lines(const QRect& room, const QString& first, Token token, const QFont& font, const QString& second) const {
        const QFont small = theme::smaller(option.font);
        const int high = QFontMetrics(font).height(), low = second.isEmpty() ? 0 : QFontMetrics(small).height();
        const int top = room.top() + (room.height() - high - low) / 2;
        words({room.left(), top, room.width(), high}, first, token, font);
        if (low > 0)
            words({room.left(), top + high, room.width(), low}, second, Token::Text2, small);
    }
};

struct Look {
    QString icon{};
    Token token = Token::Text;
    bool bold = false;
};

Look lookOf(CastCell::State state) {
    switch (state) {
    case CastCell::State::Chosen:
        return {.bold = true};
    case CastCell::State::Gone:
        return {.icon = u"warning"_s, .token = Token::Warn, .bold = true};
    case CastCell::State::Closest:
        return {.icon = u"voices"_s, .token = Token::Accent};
    case CastCell::State::Empty:
        return {.icon = u"list-add"_s, .token = Token::Text2};
    case CastCell::State::NoVoices:
        return {.icon = u"ban"_s, .token = Token::Text2};
    }
    Q_UNREACHABLE();
}

}  // namespace

CastTextCell::CastTextCell(CastTable* table) : QStyledItemDelegate(table), m_table(table) {}

void CastTextCell::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    rowground::paint(painter, option, m_table->hoveredRow() == index.row(), index.column() == 0);
    const Cell cell{painter, option};
    cell.line();
    QRect room = option.rect.adjusted(index.column() == 0 ? edge : side, 0, -side, 0);
    const QString text = index.data().toString();
    if (index.column() == 0) {
        const QRect round(room.left(), room.center().y() - disc / 2 + 1, disc, disc);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme::color(option.state & QStyle::State_Selected ? Token::Base : Token::Hover, option.palette));
        painter->drawEllipse(cell.place(round));
        painter->setFont(theme::demiBold(theme::smaller(option.font)));
        painter->setPen(theme::color(Token::Text2, option.palette));
        painter->drawText(cell.place(round), Qt::AlignCenter, initials(text));
        room.setLeft(round.right() + 1 + edge);
        cell.words(room, text, Token::Text, theme::demiBold(option.font));
    } else {
        cell.words(room, text.simplified(), Token::Text2, option.font);
    }
    rowground::paintFocus(painter, option);
    painter->restore();
}

QWidget* CastTextCell::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const {
    auto* field = new QLineEdit(parent);
    field->setObjectName(index.column() == 0 ? u"characterName"_s : u"characterNotes"_s);
    field->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    field->setMaxLength(int(index.column() == 0 ? castlimits::name : castlimits::notes));
    return field;
}

void CastTextCell::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    const QString typed = static_cast<QLineEdit*>(editor)->text();
    if (!model->setData(index, typed, Qt::EditRole))
        Q_EMIT m_table->nameRefused(typed);
}

void CastTextCell::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QRect room = option.rect.adjusted(1, 0, -1, 0);
    if (index.column() == 0)
        room.setLeft(room.left() + edge + disc + gap / 2);
    const int high = std::min(option.rect.height() - 2, option.fontMetrics.height() + 12);
    room.setTop(option.rect.center().y() - high / 2 + 1);
    room.setHeight(high);
    editor->setGeometry(QStyle::visualRect(option.direction, option.rect, room));
}

CastVoiceCell::CastVoiceCell(CastTable* table) : QStyledItemDelegate(table), m_table(table) {}

void CastVoiceCell::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    rowground::paint(painter, option, m_table->hoveredRow() == index.row(), false);
    const auto there = index.data(CastModel::CellRole).value<CastCell>();
    const Look look = lookOf(there.state);
    const Cell cell{painter, option};
    cell.line();
    QRect room = option.rect.adjusted(side, 0, -side, 0);
    if (!look.icon.isEmpty()) {
        cell.picture({room.left(), room.center().y() - icon / 2 + 1, icon, icon}, look.icon, look.token);
        room.setLeft(room.left() + icon + gap);
    }
    const QString second = there.state == CastCell::State::Chosen    ? castwording::traits(there.voice)
                           : there.state == CastCell::State::Closest ? castwording::reasons(there.closest)
                           : there.state == CastCell::State::Gone    ? tr("no longer offered")
                                                                     : QString();
    QString first = index.data().toString();
    if (there.state == CastCell::State::Closest && option.fontMetrics.horizontalAdvance(first) > room.width())
        first = castwording::name(there.closest.voice);  // its colour says what it is
    cell.lines(room, first, look.token, look.bold ? theme::demiBold(option.font) : option.font, second);
    rowground::paintFocus(painter, option);
    painter->restore();
}
