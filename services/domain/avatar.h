// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>
#include <QtCore/qurl.h>

/// A person on the screen that a vendor can make speak.
struct Avatar {
    QString vendor{};
    QString id{};
    QString kind{};   ///< "photo" or "video"
    bool own = false; ///< made from this account's photo or video
    QUrl thumbnail{};
    QUrl picture{};
    QUrl preview{};

    bool operator==(const Avatar&) const = default;
};

/// How a photo avatar moves its face.
struct ExpressionTemplate {
    QString vendor{};
    QString id{};
    QString name{};
    QUrl thumbnail{};
    QUrl preview{};

    bool operator==(const ExpressionTemplate&) const = default;
};
