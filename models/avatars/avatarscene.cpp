// SPDX-License-Identifier: MIT
#include "models/avatars/avatarscene.h"

#include <QtCore/qregularexpression.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

QJsonValue valueOf(const QList<OptionRule>& options, const QJsonObject& set, const QString& name) {
    return name.isEmpty() ? QJsonValue() : optionValue(options, set, name);
}

std::optional<double> numberOf(const QJsonValue& value) {
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

std::optional<double> scaleOf(const QJsonValue& value) {
    const auto number = numberOf(value);
    return number ? std::optional(roundedScale(*number)) : std::nullopt;
}

QJsonValue orLeft(const std::optional<double>& number) {
    return number ? QJsonValue(*number) : QJsonValue();
}

/// Ids are numbers of the vendor's: as such they are options, and as text people and lists have them.
QString idOf(const QJsonValue& value) {
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

QJsonValue asId(const QString& id) {
    bool isNumber = false;
    const qint64 number = id.toLongLong(&isNumber);
    return id.isEmpty() ? QJsonValue() : isNumber ? QJsonValue(number) : QJsonValue(id);
}

SceneMask maskOf(const SceneRules& rules, const QString& choice) {
    const auto mask = std::ranges::find(rules.masks, choice, &SceneRules::Mask::choice);
    return mask == rules.masks.end() ? SceneMask::None : mask->mask;
}

QJsonValue choiceOf(const SceneRules& rules, SceneMask wanted) {
    const auto mask = std::ranges::find(rules.masks, wanted, &SceneRules::Mask::mask);
    return wanted == SceneMask::None || mask == rules.masks.end() ? QJsonValue() : QJsonValue(mask->choice);
}

}  // namespace

AvatarScene sceneOf(const SceneRules& rules, const QList<OptionRule>& options, const QJsonObject& set) {
    const auto value = [&](const QString& name) { return valueOf(options, set, name); };
    AvatarScene scene{.avatar = idOf(value(rules.avatar)),
                      .scale = scaleOf(value(rules.scale)),
                      .mask = maskOf(rules, value(rules.mask).toString()),
                      .expression = idOf(value(rules.expression)),
                      .pictureScale = scaleOf(value(rules.backgroundScale))};
    const auto frame = std::ranges::find(rules.frames, value(rules.ratio).toString(), &SceneRules::Frame::choice);
    if (!rules.frames.isEmpty())
        scene.frame = (frame == rules.frames.end() ? rules.frames.first() : *frame).pixels;
    const auto x = numberOf(value(rules.x)), y = numberOf(value(rules.y));
    if (x && y)
        scene.at = QPoint(int(std::lround(*x)), int(std::lround(*y)));
    if (!rules.colourKind.isEmpty() && value(rules.backgroundKind).toString() == rules.colourKind)
        scene.colour = colourOf(value(rules.colour).toString());
    return scene;
}

QJsonObject optionsOf(const SceneRules& rules, const AvatarScene& scene) {
    QJsonObject set;
    const auto put = [&set](const QString& name, const QJsonValue& value) {
        if (!name.isEmpty())
            set[name] = value;
    };
    const auto frame = std::ranges::find(rules.frames, scene.frame, &SceneRules::Frame::pixels);
    put(rules.avatar, asId(scene.avatar));
    if (frame != rules.frames.end())
        put(rules.ratio, frame->choice);
    put(rules.x, scene.at ? QJsonValue(scene.at->x()) : QJsonValue());
    put(rules.y, scene.at ? QJsonValue(scene.at->y()) : QJsonValue());
    put(rules.scale, orLeft(scene.scale));
    put(rules.mask, choiceOf(rules, scene.mask));
    put(rules.expression, asId(scene.expression));
    put(rules.backgroundKind, scene.colour.isValid() ? QJsonValue(rules.colourKind) : QJsonValue());
    put(rules.colour, scene.colour.isValid() ? QJsonValue(colourText(scene.colour)) : QJsonValue());
    put(rules.backgroundScale, orLeft(scene.pictureScale));
    return set;
}

double roundedScale(double scale) {
    return std::round(scale * 100) / 100;
}

QString colourText(const QColor& colour) {
    return u"rgb(%1, %2, %3)"_s.arg(colour.red()).arg(colour.green()).arg(colour.blue());
}

QColor colourOf(const QString& text) {
    static const QRegularExpression form(uR"(^\s*rgb\s*\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)\s*$)"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return text.startsWith(u'#') ? QColor(text) : QColor();
    const int red = match.captured(1).toInt(), green = match.captured(2).toInt(), blue = match.captured(3).toInt();
    return std::max({red, green, blue}) > 255 ? QColor() : QColor(red, green, blue);
}
