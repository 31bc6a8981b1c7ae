// SPDX-License-Identifier: MIT
#include "services/vision/suggestboxes.h"

#include "services/vision/visionmodule.h"

#include <array>
#include <vector>

namespace {

constexpr size_t most = 6;

BoxSuggestion suggestion(const FoundBox& found) {
    return {.region = {.box = {found.x, found.y, found.width, found.height},
                       .kind = found.kind == FoundBox::Subtitle ? RegionKind::Subtitle : RegionKind::Watermark},
            .confidence = found.confidence};
}

}  // namespace

Result<QList<BoxSuggestion>> suggestBoxes(const QList<QImage>& pictures) {
    const auto findBoxes = visionmodule::load();
    if (!findBoxes)
        return fail(findBoxes.error());
    std::vector<GreyPlane> planes;
    for (const QImage& picture : pictures)
        planes.push_back({picture.constBits(), picture.width(), picture.height(), picture.bytesPerLine()});
    std::array<FoundBox, most> boxes{};
    const int found = (*findBoxes)(planes.data(), static_cast<int>(planes.size()), boxes.data(), most);
    if (found < 0)
        return fail({.reason = failure::Reason::EngineFailed, .about = {QStringLiteral("OpenCV")}});
    QList<BoxSuggestion> suggestions;
    for (int i = 0; i < found; ++i)
        suggestions << suggestion(boxes[static_cast<size_t>(i)]);
    return suggestions;
}
