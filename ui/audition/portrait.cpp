// SPDX-License-Identifier: MIT
#include "ui/audition/portrait.h"

#include "ui/theme/theme.h"

#include <QtCore/qstringlist.h>
#include <QtGui/qpainter.h>
#include <QtGui/qpixmapcache.h>

using namespace Qt::StringLiterals;
using theme::Token;

namespace portrait {

QString initials(const QString& name) {
    QString letters;
    for (const QString& word : name.split(u' ', Qt::SkipEmptyParts)) {
        // The first thing a reader would call a letter, which may be two code units.
        for (qsizetype i = 0; i < word.size() && letters.size() < 4; ++i) {
            if (word[i].isHighSurrogate() && i + 1 < word.size()) {
                letters += word.mid(i, 2);
                break;
            }
            if (word[i].isLetterOrNumber()) {
                letters += word[i];
                break;
            }
        }
        if (letters.size() >= 2)
            break;
    }
    return letters.toUpper();
}

QSize boxFor(const QRect& place, const QPainter& painter) {
    return place.size() * painter.device()->devicePixelRatioF();
}

namespace {

QPixmap drawn(const QString& letters, const QSize& size, const QFont& font, const QPalette& palette, qreal ratio) {
    QPixmap pixmap((QSizeF(size) * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect place(QPoint(), size);
    painter.setPen(QPen(theme::color(Token::Line, palette), 1));
    painter.setBrush(theme::color(Token::Hover, palette));
    painter.drawEllipse(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setFont(theme::demiBold(theme::smaller(font, 2)));
    painter.setPen(theme::color(Token::Text2, palette));
    painter.drawText(place, Qt::AlignCenter, letters);
    return pixmap;
}

/// Drawn once for the same letters: a list of voices has them in every row.
void paintInitials(QPainter* painter, const QRect& place, const QString& letters, const QPalette& palette) {
    const qreal ratio = painter->device()->devicePixelRatioF();
    const QString key = u"initials/%1/%2/%3/%4/%5"_s.arg(letters, painter->font().key())
                            .arg(place.width()).arg(int(theme::isDark(palette))).arg(ratio);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = drawn(letters, place.size(), painter->font(), palette, ratio);
        QPixmapCache::insert(key, pixmap);
    }
    painter->drawPixmap(place.topLeft(), pixmap);
}

}  // namespace

void paint(QPainter* painter, const QRect& place, const QImage& picture, const QString& name, const QPalette& palette) {
    if (picture.isNull())
        return paintInitials(painter, place, initials(name), palette);
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    // A brush and no clip: a clip's edge is not smoothed.
    QBrush brush(picture);
    QTransform fit = QTransform::fromTranslate(place.left(), place.top());
    fit.scale(double(place.width()) / picture.width(), double(place.height()) / picture.height());
    brush.setTransform(fit);
    painter->setPen(Qt::NoPen);
    painter->setBrush(brush);
    painter->drawEllipse(place);
    painter->restore();
}

}  // namespace portrait
