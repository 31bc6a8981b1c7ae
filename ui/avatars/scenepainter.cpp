// SPDX-License-Identifier: MIT
#include "ui/avatars/scenepainter.h"

#include "models/regions/grip.h"
#include "ui/theme/regionlook.h"
#include "ui/theme/theme.h"

#include <QtGui/qpainter.h>
#include <QtGui/qpainterpath.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using theme::Token;

namespace {

constexpr double handleSize = 9, outside = 0.3, tagHeight = 20;
constexpr Grip corners[]{Grip::TopLeft, Grip::TopRight, Grip::BottomRight, Grip::BottomLeft};

/// Covers all of the frame, as backgrounds do.
void paintBackground(QPainter& painter, const ScenePicture& picture, const QPalette& palette) {
    const QRectF frame = picture.viewport.frameRect();
    const QColor colour = picture.scene.colour;
    painter.fillRect(frame, colour.isValid() ? colour : theme::color(Token::Raised, palette));
    if (picture.background.isNull())
        return;
    QRectF cover(QPointF(), QSizeF(picture.background.size()).scaled(frame.size(), Qt::KeepAspectRatioByExpanding));
    cover.moveCenter(frame.center());
    painter.save();
    painter.setClipRect(frame);
    painter.drawImage(cover, picture.background);
    painter.restore();
}

QPainterPath outlineOf(SceneMask mask, const QRectF& place) {
    QPainterPath path;
    const double side = std::min(place.width(), place.height());
    if (mask == SceneMask::Circle)
        path.addEllipse(place.center(), side / 2, side / 2);
    else if (mask == SceneMask::Rectangle)
        path.addRoundedRect(place, side / 16, side / 16);
    else
        path.addRect(place);
    return path;
}

void paintPerson(QPainter& painter, const ScenePicture& picture, const QRectF& place, const QPalette& palette) {
    painter.save();
    painter.setClipPath(outlineOf(picture.scene.mask, place), Qt::IntersectClip);
    if (!picture.person.isNull()) {
        painter.drawImage(place, picture.person);
    } else {
        painter.fillRect(place, theme::color(Token::Track, palette));
        const int size = int(std::clamp(std::min(place.width(), place.height()) / 3, 16.0, 96.0));
        const QPixmap nobody = theme::pixmap(u"avatar-20"_s, Token::Text2, size, palette, painter.device()->devicePixelRatioF());
        painter.drawPixmap(place.center() - QPointF(size / 2.0, size / 2.0), nobody);
    }
    painter.restore();
}

/// What lies outside the frame is faint: it will not be seen, but one must be able to get it back.
void paintAvatar(QPainter& painter, const ScenePicture& picture, const QRectF& place, const QPalette& palette) {
    const QRectF frame = picture.viewport.frameRect();
    if (!frame.contains(place)) {
        painter.setOpacity(outside);
        paintPerson(painter, picture, place, palette);
        painter.setOpacity(1);
        painter.fillRect(place.intersected(frame), theme::color(Token::Raised, palette));
        painter.save();
        painter.setClipRect(place.intersected(frame));
        paintBackground(painter, picture, palette);
        painter.restore();
    }
    painter.save();
    painter.setClipRect(frame);
    paintPerson(painter, picture, place, palette);
    painter.restore();
}

void paintEdges(QPainter& painter, const ScenePicture& picture, const QRectF& place, const QPalette& palette) {
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(regionlook::halo(), 3.5));
    painter.drawRect(place);
    painter.setPen(QPen(theme::color(Token::Fill, palette), 1.5, picture.placed ? Qt::SolidLine : Qt::DashLine));
    painter.drawRect(place);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!picture.active)
        return;
    painter.setPen(QPen(regionlook::tagGround(), 1));
    painter.setBrush(regionlook::tagText());
    for (const Grip corner : corners) {
        const QPointF middle = handlePlace(place, corner);
        painter.drawRect(QRectF(middle.x() - handleSize / 2, middle.y() - handleSize / 2, handleSize, handleSize));
    }
}

void paintLines(QPainter& painter, const ScenePicture& picture, const QPalette& palette) {
    const QRectF frame = picture.viewport.frameRect();
    painter.setPen(QPen(theme::color(Token::Fill, palette), 1, Qt::DashLine));
    if (picture.xLine) {
        const double x = picture.viewport.toView(QPointF(*picture.xLine, 0)).x();
        painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()));
    }
    if (picture.yLine) {
        const double y = picture.viewport.toView(QPointF(0, *picture.yLine)).y();
        painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y));
    }
}

void paintTag(QPainter& painter, const ScenePicture& picture, const QFont& font) {
    if (picture.tag.isEmpty())
        return;
    const QRectF frame = picture.viewport.frameRect();
    const QFontMetricsF metrics(font);
    const QRectF room(0, 0, frame.width() - 8 - 14, frame.height());
    const QRectF words = metrics.boundingRect(room, Qt::AlignCenter | Qt::TextWordWrap, picture.tag);
    const double height = std::max(tagHeight, words.height() + 4);
    const double width = std::min(std::ceil(words.width()) + 14, frame.width() - 8);
    const QRectF tag(frame.left() + 4, frame.bottom() - height - 4, width, height);
    painter.setFont(font);
    painter.setPen(Qt::NoPen);
    painter.setBrush(regionlook::tagGround());
    painter.drawRoundedRect(tag, 3, 3);
    painter.setPen(regionlook::tagText());
    painter.drawText(tag, Qt::AlignCenter | Qt::TextWordWrap, picture.tag);
}

}  // namespace

void paintScene(QPainter& painter, const ScenePicture& picture, const QFont& font, const QPalette& palette) {
    if (picture.viewport.frame.isEmpty())
        return;
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    paintBackground(painter, picture, palette);
    const QRectF place = picture.viewport.toView(picture.avatar);
    if (!picture.avatar.isEmpty())
        paintAvatar(painter, picture, place, palette);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(theme::color(Token::Outline, palette));
    painter.drawRect(picture.viewport.frameRect());
    if (!picture.avatar.isEmpty())
        paintEdges(painter, picture, place, palette);
    paintLines(painter, picture, palette);
    paintTag(painter, picture, theme::smaller(font));
}
