// SPDX-License-Identifier: MIT
#pragma once

#include "services/vendors/options.h"
#include "services/vendors/scenerules.h"

#include <QtCore/qpoint.h>
#include <QtGui/qcolor.h>

/// The picture of an avatar video as its options tell it. What is absent is left to the vendor.
struct AvatarScene {
    QString avatar{};
    QSize frame{};               ///< one of SceneRules::frames
    std::optional<QPoint> at{};  ///< the upper left corner of the avatar's picture, in pixels of the frame
    std::optional<double> scale{};
    SceneMask mask = SceneMask::None;
    QString expression{};
    QColor colour{};             ///< behind the avatar; invalid = none is set
    std::optional<double> pictureScale{};

    bool operator==(const AvatarScene&) const = default;
};

/// From and to the options of a job, where null leaves one to the vendor. Half a place counts as none; both ways round nothing changes.
AvatarScene sceneOf(const SceneRules& rules, const QList<OptionRule>& options, const QJsonObject& set);
QJsonObject optionsOf(const SceneRules& rules, const AvatarScene& scene);

/// Two decimals, which is all that goes out.
double roundedScale(double scale);

/// "rgb(0, 255, 0)", and back also from "#00ff00". Invalid for what is no colour.
QString colourText(const QColor& colour);
QColor colourOf(const QString& text);
