// SPDX-License-Identifier: MIT
#include "ui/audition/portrait.h"

#include "ui/theme/theme.h"

#include <QtCore/qstringlist.h>
#include <QtGui/qpainter.h>
#include <QtGui/qpainterpath.h>

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

void paint(QPainter* painter, const QRect& place, const QImage& picture, const QString& name, const QPalette& palette) {
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (picture.isNull()) {
        painter->setPen(QPen(theme::color(Token::Line, palette), 1));
        painter->setBrush(theme::color(Token::Hover, palette));
        painter->drawEllipse(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5));
        painter->setFont(theme::demiBold(theme::smaller(painter->font(), 2)));
        painter->setPen(theme::color(Token::Text2, palette));
        painter->drawText(place, Qt::AlignCenter, initials(name));
    } else {
        // A brush and no clip: a clip's edge is not smoothed.
        QBrush brush(picture);
        QTransform fit = QTransform::fromTranslate(place.left(), place.top());
        fit.scale(double(place.width()) / picture.width(), double(place.height()) / picture.height());
        brush.setTransform(fit);
        painter->setPen(Qt::NoPen);
        painter->setBrush(brush);
        painter->drawEllipse(place);
    }
    painter->restore();
}

}  // namespace portrait
