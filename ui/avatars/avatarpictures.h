// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qurl.h>
#include <QtGui/qimage.h>

#include <functional>

/// Where pictures of the net come from. A null image is not here yet or never will be; whoever shows one is told when that changes.
struct AvatarPictures {
    /// The box filled, the middle cut out.
    std::function<QImage(const QUrl&, QSize)> filled{};
    /// The whole picture, no larger than the box: its shape is the picture's own.
    std::function<QImage(const QUrl&, QSize)> whole{};
};
