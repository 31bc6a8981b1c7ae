// SPDX-License-Identifier: MIT
#pragma once

#include "services/vendors/operation.h"

/// A box as it goes out.
struct SentBox {
    int region = 0;    ///< which of the drawn ones, from 0
    RegionKind kind = RegionKind::Subtitle;
    QRectF parts{};    ///< as the vendor will read it, in parts of the picture
    QRect pixels{};    ///< the same where it is told in pixels; empty while the size of the picture is not known

    bool operator==(const SentBox&) const = default;
};

/// What a vendor does not get of a drawn box.
struct RegionLoss {
    enum class Why {
        WrongKind,  ///< not sent: boxes of this kind are not taken
        TooMany,    ///< not sent: fewer are taken
        Span,       ///< sent for the whole clip: no vendor takes a time span
        Edge,       ///< what lies outside the picture is cut off
    };
    Why why = Why::WrongKind;
    int region = 0;  ///< from 0

    bool operator==(const RegionLoss&) const = default;
};

struct LoweredRegions {
    QList<SentBox> boxes{};
    QList<RegionLoss> losses{};  ///< by box, in the order they were drawn

    bool sends(int region) const;
    bool operator==(const LoweredRegions&) const = default;
};

/// Boxes of one clip as an operation is told of them: the one place where drawn becomes sent. `frame` is the size of the displayed
/// picture in pixels and may be empty. Pure; boxes serve several operations, so each takes those of its kinds in their order.
LoweredRegions lowerRegions(const QList<Region>& regions, const RegionPolicy& policy, QSize frame = {});
/// Those that are sent, as they were drawn.
QList<Region> sentRegions(const QList<Region>& regions, const RegionPolicy& policy);
