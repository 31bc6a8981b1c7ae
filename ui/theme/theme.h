// SPDX-License-Identifier: MIT
#pragma once

#include <QtGui/qcolor.h>
#include <QtGui/qfont.h>
#include <QtGui/qicon.h>
#include <QtGui/qpalette.h>

class QApplication;

/// The one place of colours, sizes and icons. No widget holds a colour of its own.
namespace theme {

enum class Token {
    Window,
    Base,
    Alt,
    Raised,
    Canvas,
    Line,
    Mid,
    Outline,
    Text,
    Text2,
    Text3,
    Accent,
    Fill,
    OnFill,
    Weak,
    Sel,
    Hover,
    Track,
    Ok,
    OkBg,
    Warn,
    WarnBg,
    Bad,
    BadBg,
};

enum class Scheme { FollowDesktop, Light, Dark };

/// Fusion, palette and style sheet for the whole program; call again when the scheme changes.
void apply(QApplication& application, Scheme scheme);
bool isDark(const QPalette& palette);
/// The scheme is read from the palette, so a delegate or painter needs nothing else.
QColor color(Token token, const QPalette& palette);

/// Our own SVG of resources/icons, tinted: text2 idle, accent when on, text3 disabled. Sizes 16 and 20.
QIcon icon(const QString& name, const QPalette& palette);
/// The same in one colour, for a state.
QIcon icon(const QString& name, Token token, const QPalette& palette);
/// The iconSize of a button with a word beside its icon. Qt's own gap of 4 px looks glued; it becomes 8.
QSize besideWord(int size);
/// The same in one fixed colour, for delegates and states.
QPixmap pixmap(const QString& name, Token token, int size, const QPalette& palette, qreal devicePixelRatio);

QFont smaller(const QFont& font, int byPixels = 1);  ///< meta, reasons, table headers
QFont larger(const QFont& font, int toPixels);       ///< footer price 18, timecode 16, empty-state title 20
QFont demiBold(const QFont& font);

}  // namespace theme
