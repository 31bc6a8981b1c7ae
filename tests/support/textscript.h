// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qsize.h>
#include <QtCore/qstring.h>

/// What is written over a clip, as an ASS script that libass draws.
namespace textscript {

enum class Style { None, White, Yellow, Boxed, Outlined };
enum class Mark { None, Letters, Faint, Badge };
enum class Corner { TopLeft, TopRight, BottomLeft, BottomRight };

/// Subtitles of one and two lines that follow each other to the end, with short pauses.
QString subtitles(QSize size, Style style, bool atTop, double seconds);
/// One mark that stays.
QString mark(QSize size, Mark mark, Corner corner, double seconds);

}  // namespace textscript
