// SPDX-License-Identifier: MIT
#include "ui/cues/cuecells.h"

#include "models/cues/cuetablemodel.h"
#include "models/cues/cuetime.h"
#include "ui/cues/cueview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowground.h"

#include <QtGui/qevent.h>
#include <QtGui/qpainter.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qplaintextedit.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using theme::Token;

namespace {

constexpr int side = 8, iconSize = 16;

bool isNumber(CueColumn column) {
    return column != CueColumn::Source && column != CueColumn::Text && column != CueColumn::Warnings;
}

/// Digits as wide as the widest, so that times stand below each other in any font.
void drawDigits(QPainter* painter, const QRect& room, const QString& text) {
    const QFontMetrics metrics = painter->fontMetrics();
    int cell = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        cell = std::max(cell, metrics.horizontalAdvance(QChar(digit)));
    int x = room.right() + 1;
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        const int width = text[i].isDigit() ? cell : metrics.horizontalAdvance(text[i]);
        x -= width;
        painter->drawText(QRect(x, room.top(), width, room.height()), Qt::AlignCenter, text.mid(i, 1));
    }
}

}  // namespace

CueCell::CueCell(CueView* view) : QStyledItemDelegate(view), m_view(view) {}

QRect CueCell::paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const bool plays = index.data(CueTableModel::PlayingRole).toBool();
    const bool selected = option.state & QStyle::State_Selected;
    rowground::paint(painter, option, m_view->hoveredRow() == index.row(), index.column() == int(CueColumn::Number));
    if (plays && !selected)
        painter->fillRect(option.rect, theme::color(Token::Weak, option.palette));
    rowground::paintFocus(painter, option);
    painter->setFont(option.font);
    const bool accent = plays && index.column() == int(CueColumn::Number);
    const bool quiet = index.column() == int(CueColumn::Number) || index.column() == int(CueColumn::Source) ||
                       index.column() == int(CueColumn::Length) || index.column() == int(CueColumn::Speed);
    painter->setPen(theme::color(accent ? Token::Accent : quiet ? Token::Text2 : Token::Text, option.palette));
    if (accent)
        painter->setFont(theme::demiBold(option.font));
    return option.rect.adjusted(side, 0, -side, 0);
}

void CueCell::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    const QRect room = paintGround(painter, option, index);
    const QString text = index.data().toString();
    if (isNumber(CueColumn(index.column())))
        drawDigits(painter, room, text);
    else
        painter->drawText(room, Qt::AlignLeading | Qt::AlignVCenter, text);
    painter->restore();
}

QWidget* CueTimeCell::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const {
    auto* field = new QLineEdit(parent);
    field->setObjectName(u"cueTime"_s);
    field->setAlignment(Qt::AlignRight);
    field->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    field->setToolTip(tr("Minutes and seconds, for instance 1:02.5"));
    connect(field, &QLineEdit::textEdited, field, [field](const QString& text) {
        QPalette palette = field->parentWidget()->palette();
        if (!cuetime::parse(text))
            palette.setColor(QPalette::Text, theme::color(Token::Bad, palette));
        field->setPalette(palette);
    });
    return field;
}

void CueTimeCell::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    const QString typed = static_cast<QLineEdit*>(editor)->text();
    if (!model->setData(index, typed, Qt::EditRole))
        Q_EMIT m_view->timeRefused(typed);
}

void CueTimeCell::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const {
    editor->setGeometry(option.rect.adjusted(1, 1, -1, -1));
}

void CueTextCell::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    const QRect room = paintGround(painter, option, index);
    const QFontMetrics metrics = painter->fontMetrics();
    QStringList lines = index.data().toString().split(u'\n');
    const auto fitting = std::max<qsizetype>(1, option.rect.height() / metrics.height());
    if (lines.size() > fitting) {  // what does not fit follows in the last line
        lines[fitting - 1] = lines.mid(fitting - 1).join(u' ');
        lines = lines.first(fitting);
    }
    int top = room.top() + (room.height() - int(lines.size()) * metrics.height()) / 2;
    for (const QString& line : lines) {
        const QRect place(room.left(), top, room.width(), metrics.height());
        const auto align = line.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;  // as the words run, not the window
        painter->drawText(place, int(align | Qt::AlignAbsolute | Qt::AlignVCenter),
                          metrics.elidedText(line, Qt::ElideRight, place.width()));
        top += metrics.height();
    }
    painter->restore();
}

QWidget* CueTextCell::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const {
    auto* field = new QPlainTextEdit(parent);
    field->setObjectName(u"cueText"_s);
    field->setAccessibleName(tr("Text of cue %1").arg(index.row() + 1));
    field->setTabChangesFocus(true);
    field->setLineWrapMode(QPlainTextEdit::NoWrap);
    field->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    field->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    field->document()->setDocumentMargin(5);
    field->document()->setModified(false);
    return field;
}

void CueTextCell::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* field = static_cast<QPlainTextEdit*>(editor);
    if (field->document()->isModified())
        return;  // the row changed beneath what is being typed
    field->setPlainText(index.data(Qt::EditRole).toString());
    field->document()->setModified(false);
    field->selectAll();
}

void CueTextCell::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    model->setData(index, static_cast<QPlainTextEdit*>(editor)->toPlainText(), Qt::EditRole);
}

/// Three lines high, since two are usual and one may be added; never below the bottom of the table.
void CueTextCell::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const {
    QRect place = option.rect.adjusted(1, 1, -1, -1);
    place.setHeight(std::max(place.height(), option.fontMetrics.height() * 3 + 14));
    const int room = editor->parentWidget()->height();
    if (place.bottom() > room)
        place.moveTop(std::max(0, room - place.height()));
    editor->setGeometry(place);
}

/// The window has Ctrl+Enter for the queue and Ctrl+D for boxes: while words are typed both are the field's.
bool CueTextCell::eventFilter(QObject* object, QEvent* event) {
    auto* editor = qobject_cast<QPlainTextEdit*>(object);
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    const auto* key = editor && isKey ? static_cast<QKeyEvent*>(event) : nullptr;
    const bool enter = key && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
    const bool control = key && key->modifiers() & Qt::ControlModifier;
    const bool splits = control && key->key() == Qt::Key_D;
    if (!enter && !splits)
        return CueCell::eventFilter(object, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (enter && key->modifiers() & Qt::ShiftModifier) {
        editor->insertPlainText(u"\n"_s);
        return true;
    }
    const int position = editor->textCursor().position();
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, NoHint);
    if (splits)
        Q_EMIT splitAsked(position);
    else if (control)
        Q_EMIT goOnRequested();
    return true;
}

void CueWarningCell::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    QRect room = paintGround(painter, option, index);
    const QString words = index.data().toString();
    if (!words.isEmpty()) {
        QRect place(room.left(), room.center().y() - iconSize / 2, iconSize, iconSize);
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(QStyle::visualRect(option.direction, room, place),
                            theme::pixmap(u"warning"_s, Token::Warn, iconSize, option.palette, ratio));
        QRect rest = room.adjusted(iconSize + 6, 0, 0, 0);
        painter->setPen(theme::color(Token::Warn, option.palette));
        painter->drawText(QStyle::visualRect(option.direction, room, rest),
                          int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                          painter->fontMetrics().elidedText(words, Qt::ElideRight, rest.width()));
    }
    painter->restore();
}
