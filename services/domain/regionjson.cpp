// SPDX-License-Identifier: MIT
#include "services/domain/regionjson.h"

#include <QtCore/qjsonobject.h>
#include <QtCore/qstringlist.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kindNames[] = {"subtitle"_L1, "watermark"_L1, "protect"_L1, "ocr"_L1};

std::optional<QRectF> boxFromText(const QString& text) {
    const QStringList parts = text.split(u',');
    if (parts.size() != 4)
        return std::nullopt;
    double numbers[4];
    for (int i = 0; i < 4; ++i) {
        bool ok = false;
        numbers[i] = parts[i].toDouble(&ok);
        if (!ok || numbers[i] < 0 || numbers[i] > 1)
            return std::nullopt;
    }
    const QRectF box(numbers[0], numbers[1], numbers[2], numbers[3]);
    const bool inside = box.right() <= 1.000001 && box.bottom() <= 1.000001;
    return inside && box.width() > 0 && box.height() > 0 ? std::optional(box) : std::nullopt;
}

}  // namespace

QString regionKindName(RegionKind kind) {
    return kindNames[static_cast<int>(kind)];
}

std::optional<RegionKind> regionKindFromName(const QString& name) {
    for (int i = 0; i < 4; ++i) {
        if (kindNames[i] == name)
            return static_cast<RegionKind>(i);
    }
    return std::nullopt;
}

QJsonArray regionsToJson(const QList<Region>& regions) {
    QJsonArray array;
    for (const Region& region : regions) {
        QJsonObject json{{u"x"_s, region.box.x()}, {u"y"_s, region.box.y()}, {u"width"_s, region.box.width()},
                         {u"height"_s, region.box.height()}, {u"kind"_s, regionKindName(region.kind)}};
        if (region.start)
            json["start"_L1] = *region.start;
        if (region.end)
            json["end"_L1] = *region.end;
        if (!region.name.isEmpty())
            json["name"_L1] = region.name;
        array.append(json);
    }
    return array;
}

QList<Region> regionsFromJson(const QJsonArray& array) {
    QList<Region> regions;
    for (const QJsonValue& value : array) {
        const QJsonObject json = value.toObject();
        const QRectF box(json["x"_L1].toDouble(), json["y"_L1].toDouble(), json["width"_L1].toDouble(),
                         json["height"_L1].toDouble());
        if (box.isEmpty())
            continue;
        Region region{.box = box, .name = json["name"_L1].toString()};
        region.kind = regionKindFromName(json["kind"_L1].toString()).value_or(RegionKind::Subtitle);
        if (json.contains("start"_L1))
            region.start = json["start"_L1].toDouble();
        if (json.contains("end"_L1))
            region.end = json["end"_L1].toDouble();
        regions.append(region);
    }
    return regions;
}

std::optional<Region> regionFromText(const QString& text) {
    const QString boxText = text.section(u':', 0, 0);
    const QString kindText = text.section(u':', 1, 1);
    const QString spanText = text.section(u':', 2);
    const auto box = boxFromText(boxText);
    const auto kind = kindText.isEmpty() ? RegionKind::Subtitle : regionKindFromName(kindText);
    if (!box || !kind)
        return std::nullopt;
    Region region{.box = *box, .kind = *kind};
    if (spanText.isEmpty())
        return region;
    bool startOk = false;
    bool endOk = false;
    region.start = spanText.section(u'-', 0, 0).toDouble(&startOk);
    region.end = spanText.section(u'-', 1).toDouble(&endOk);
    const bool ends = std::isfinite(*region.end);  // "inf" is a number to Qt, but none to JSON
    return startOk && endOk && ends && *region.start < *region.end ? std::optional(region) : std::nullopt;
}
