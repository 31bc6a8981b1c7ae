// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qrect.h>
#include <QtCore/qstring.h>

#include <optional>

enum class RegionKind { Subtitle, Watermark, Protect, Ocr };

/// A box on the displayed frame, in parts of its width and height (0..1), for a span or the whole clip.
struct Region {
    QRectF box{};
    RegionKind kind = RegionKind::Subtitle;
    std::optional<double> start{};  ///< seconds; absent = from the first frame
    std::optional<double> end{};    ///< seconds; absent = to the last frame
    QString name{};

    bool operator==(const Region&) const = default;
};
