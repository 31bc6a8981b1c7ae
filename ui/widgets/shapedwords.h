// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qcache.h>
#include <QtGui/qfont.h>
#include <QtGui/qfontmetrics.h>
#include <QtGui/qstatictext.h>

#include <memory>
#include <utility>

class QPainter;

/// Lines of words in one font that are painted again and again, as in the cells of a table: each is elided and shaped once.
/// Of those that were not painted for the longest time some are forgotten, so that a long list costs no memory.
class ShapedWords {
public:
    explicit ShapedWords(const QFont& font = {});

    void setFont(const QFont& font);  ///< another one has all lines shaped anew
    const QFont& font() const { return m_font; }
    int height() const { return m_height; }  ///< of a line, in pixels

    int width(const QString& words, int room) const;  ///< as painted into that much room

    /// In the painter's pen, elided to the width of `rect`. `alignment` is where on the screen it stands: Left is left.
    void paint(QPainter* painter, const QRect& rect, Qt::Alignment alignment, const QString& words,
               Qt::TextElideMode elide = Qt::ElideRight) const;

private:
    using Key = std::pair<QString, int>;  ///< words, and the room they were elided to
    const QStaticText& shaped(const QString& words, int room, Qt::TextElideMode elide) const;

    QFont m_font;
    QFontMetrics m_metrics;
    int m_height;
    std::unique_ptr<QCache<Key, QStaticText>> m_lines;
};
