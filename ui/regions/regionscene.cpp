// SPDX-License-Identifier: MIT
#include "ui/regions/regionscene.h"

#include "models/regions/grip.h"
#include "models/regions/spans.h"
#include "ui/regions/regionwords.h"
#include "ui/theme/regionlook.h"
#include "ui/theme/theme.h"
#include "ui/words/words.h"

#include <QtGui/qpainter.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int tagHeight = 20;
constexpr int tagSwatch = 12;
constexpr double handleSize = 9;
constexpr double fillOpacity = 0.6;
constexpr double faint = 0.35;

/// One box as it is to be painted.
struct Shown {
    QRectF place{};  ///< in the view
    RegionKind kind{};
    QString label{};
    double opacity = 1;
    bool filled = true;
    bool selected = false;
    bool dashed = false;
};

/// In one piece: behind Arabic words the two numbers would change places.
QString sizeText(const QSize& size) {
    return QChar(0x2066) + u"%1×%2"_s.arg(size.width()).arg(size.height()) + QChar(0x2069);
}

QString nameOf(const Region& region, int number) {
    const QString what = region.name.isEmpty() ? words::regionLabel(region.kind) : region.name;
    return QLocale().toString(number) + u' ' + what;
}

QList<Shown> drawnBoxes(const RegionScene& scene) {
    QList<Shown> all;
    for (int i = 0; i < int(scene.regions.size()); ++i) {
        const Region& region = scene.regions[i];
        const QRect pixels = toPixels(region.box, scene.viewport.frame);
        const bool now = isShownAt(region, scene.position), selected = i == scene.selected;
        QString label = nameOf(region, i + 1);
        if (selected)
            label += u"  "_s + sizeText(pixels.size());
        all.append({.place = scene.viewport.toView(QRectF(pixels)), .kind = region.kind, .label = label,
                    .opacity = now ? 1 : faint, .filled = now, .selected = selected});
    }
    return all;
}

QList<Shown> sentBoxes(const RegionScene& scene) {
    QList<Shown> all;
    const QSizeF frame = scene.viewport.frame;
    for (const SentBox& box : scene.asSent->boxes) {
        const QRectF parts(box.parts.x() * frame.width(), box.parts.y() * frame.height(), box.parts.width() * frame.width(),
                           box.parts.height() * frame.height());
        all.append({.place = scene.viewport.toView(parts), .kind = box.kind,
                    .label = nameOf(scene.regions.value(box.region), box.region + 1) + u"  "_s + regionwords::sentMark(true)});
    }
    for (int i = 0; i < int(scene.regions.size()); ++i) {
        if (!scene.asSent->sends(i))
            all.append({.place = scene.viewport.toView(QRectF(toPixels(scene.regions[i].box, scene.viewport.frame))),
                        .kind = scene.regions[i].kind, .label = nameOf(scene.regions[i], i + 1) + u"  "_s + regionwords::sentMark(false),
                        .opacity = faint, .filled = false, .dashed = true});
    }
    return all;
}

QList<Shown> foundBoxes(const RegionScene& scene) {
    QList<Shown> all;
    for (int i = 0; i < int(scene.found.all().size()); ++i) {
        const auto& found = scene.found.all()[i];
        const bool current = i == scene.found.current();
        all.append({.place = scene.viewport.toView(QRectF(toPixels(found.region.box, scene.viewport.frame))), .kind = found.region.kind,
                    .label = current ? regionwords::found(found.region.kind, found.confidence) : QString(),
                    .opacity = current ? 1 : 0.6, .filled = current, .dashed = true});
    }
    return all;
}

QList<Shown> boxesOf(const RegionScene& scene) {
    return (scene.asSent ? sentBoxes(scene) : drawnBoxes(scene)) + foundBoxes(scene);
}

/// Above the box; below where there is no room; ends with the box where it would leave the frame.
QRectF tagPlace(const Shown& box, const RegionScene& scene, const QFontMetricsF& metrics) {
    if (box.label.isEmpty())
        return {};
    const double height = std::max<double>(tagHeight, metrics.height() + 4), width = metrics.horizontalAdvance(box.label) + tagSwatch + 18;
    const QRectF frame = scene.viewport.frameRect();
    const double x = box.place.left() + width > frame.right() ? std::max(frame.left(), box.place.right() - width) : box.place.left();
    const double above = box.place.top() - height - 4, below = box.place.bottom() + 4;
    const double y = above >= frame.top() ? above : below + height <= frame.bottom() ? below : box.place.top() + 4;
    return {std::round(x), std::round(y), std::ceil(width), std::ceil(height)};
}

void paintBox(QPainter& painter, const Shown& box) {
    const QColor color = regionlook::onVideo(box.kind);
    painter.setOpacity(1);
    if (box.filled)
        regionlook::fill(painter, box.place, box.kind, color, box.opacity * fillOpacity);
    painter.setOpacity(box.opacity);
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing, false);  // straight edges: smoothing them is most of the time a box takes
    painter.setPen(QPen(regionlook::halo(), 3.5));
    painter.drawRect(box.place);
    painter.setPen(QPen(color, 1.5, box.dashed ? Qt::DashLine : regionlook::edge(box.kind)));
    painter.drawRect(box.place);
    painter.setRenderHint(QPainter::Antialiasing);
}

void paintTag(QPainter& painter, const Shown& box, const QRectF& tag, qreal ratio) {
    painter.setOpacity(std::max(box.opacity, 0.7));
    painter.setPen(Qt::NoPen);
    painter.setBrush(regionlook::tagGround());
    painter.drawRoundedRect(tag, 3, 3);
    const QPixmap swatch = regionlook::swatch(box.kind, regionlook::onVideo(box.kind), tagSwatch, ratio);
    painter.drawPixmap(QPointF(tag.left() + 6, std::round(tag.center().y() - tagSwatch / 2.0)), swatch);
    painter.setPen(regionlook::tagText());
    painter.drawText(tag.adjusted(tagSwatch + 12, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, box.label);
}

void paintHandles(QPainter& painter, const QRectF& place) {
    painter.setOpacity(1);
    painter.setPen(QPen(regionlook::tagGround(), 1));
    painter.setBrush(regionlook::tagText());
    for (const Grip handle : handles) {
        const QPointF middle = handlePlace(place, handle);
        painter.drawRect(QRectF(middle.x() - handleSize / 2, middle.y() - handleSize / 2, handleSize, handleSize));
    }
}

void paintLines(QPainter& painter, const RegionScene& scene) {
    const QRectF frame = scene.viewport.frameRect();
    painter.setOpacity(1);
    painter.setPen(QPen(regionlook::tagText(), 1, Qt::DotLine));
    if (scene.xLine) {
        const double x = scene.viewport.toView(QPointF(*scene.xLine, 0)).x();
        painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()));
    }
    if (scene.yLine) {
        const double y = scene.viewport.toView(QPointF(0, *scene.yLine)).y();
        painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y));
    }
}

}  // namespace

void paintRegions(QPainter& painter, const RegionScene& scene, const QFont& font, qreal ratio) {
    if (scene.viewport.frame.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme::smaller(font));
    const QFontMetricsF metrics(painter.font());
    const QList<Shown> boxes = boxesOf(scene);
    for (const Shown& box : boxes)
        paintBox(painter, box);
    for (const Shown& box : boxes) {
        if (const QRectF tag = tagPlace(box, scene, metrics); !tag.isEmpty())
            paintTag(painter, box, tag, ratio);
        if (box.selected)
            paintHandles(painter, box.place);
    }
    paintLines(painter, scene);
    painter.restore();
}

QRegion coveredBy(const RegionScene& scene, const QFont& font) {
    QRegion region;
    if (scene.viewport.frame.isEmpty())
        return region;
    const QFontMetricsF metrics(theme::smaller(font));
    for (const Shown& box : boxesOf(scene)) {
        constexpr double around = handleSize / 2 + 2;
        region += box.place.adjusted(-around, -around, around, around).toAlignedRect();
        region += tagPlace(box, scene, metrics).adjusted(-1, -1, 1, 1).toAlignedRect();
    }
    const QRect frame = scene.viewport.frameRect().toAlignedRect();
    if (scene.xLine)
        region += QRect(qRound(scene.viewport.toView(QPointF(*scene.xLine, 0)).x()) - 2, frame.top(), 4, frame.height());
    if (scene.yLine)
        region += QRect(frame.left(), qRound(scene.viewport.toView(QPointF(0, *scene.yLine)).y()) - 2, frame.width(), 4);
    return region;
}
