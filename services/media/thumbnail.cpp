// SPDX-License-Identifier: MIT
#include "services/media/thumbnail.h"

#include "services/media/frameconverter.h"
#include "services/media/framesource.h"

Result<QImage> thumbnail(const QString& path, QSize box) {
    const auto source = FrameSource::open(path);
    if (!source)
        return fail(source.error());
    const auto shot = (*source)->exact(0);
    if (!shot)
        return fail(shot.error());
    const auto& shape = (*source)->shape();
    QImage image =
        FrameConverter().convert(storedPicture(*shot->frame), shape, fittedSize(shape.displayed(), box),
                                 FrameConverter::Effort::Exact);
    if (image.isNull())
        return fail(invalid(failure::Reason::NotMedia, QStringLiteral("input"), {path}));
    return image;
}
