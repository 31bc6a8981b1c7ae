// SPDX-License-Identifier: MIT
#include "ui/widgets/shapedwords.h"

#include <QtGui/qpainter.h>

namespace {
constexpr int most = 2000;  ///< lines: some screens full
}

ShapedWords::ShapedWords(const QFont& font)
    : m_font(font), m_metrics(font), m_height(m_metrics.height()), m_lines(std::make_unique<QCache<Key, QStaticText>>(most)) {}

void ShapedWords::setFont(const QFont& font) {
    if (font != m_font)
        *this = ShapedWords(font);
}

const QStaticText& ShapedWords::shaped(const QString& words, int room, Qt::TextElideMode elide) const {
    const Key key(words, room);
    if (const QStaticText* known = m_lines->object(key))
        return *known;
    auto* text = new QStaticText(m_metrics.elidedText(words, elide, room));
    text->setTextFormat(Qt::PlainText);
    text->setPerformanceHint(QStaticText::AggressiveCaching);
    text->prepare({}, m_font);
    m_lines->insert(key, text);
    return *text;
}

int ShapedWords::width(const QString& words, int room) const {
    return words.isEmpty() || room <= 0 ? 0 : qCeil(shaped(words, room, Qt::ElideRight).size().width());
}

void ShapedWords::paint(QPainter* painter, const QRect& rect, Qt::Alignment alignment, const QString& words, Qt::TextElideMode elide) const {
    if (words.isEmpty() || rect.width() <= 0)
        return;
    const QStaticText& text = shaped(words, rect.width(), elide);
    const int width = qCeil(text.size().width());
    const int left = alignment & Qt::AlignRight     ? rect.right() + 1 - width
                     : alignment & Qt::AlignHCenter ? rect.left() + (rect.width() - width) / 2
                                                    : rect.left();
    const int top = alignment & Qt::AlignVCenter ? rect.top() + (rect.height() - m_height) / 2 : rect.top();
    painter->setFont(m_font);
    painter->drawStaticText(left, top, text);
}
