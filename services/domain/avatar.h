// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qjsonobject.h>
#include <QtCore/qlist.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qurl.h>

/// A person on the screen that a vendor can make speak.
struct Avatar {
    QString vendor{};
    QString id{};
    QString kind{};         ///< "photo" or "video"
    bool own = false;       ///< made from this account's photo or video
    QStringList genders{};  ///< of AvatarTag::value; empty = not told
    QStringList styles{};
    QStringList regions{};
    QUrl thumbnail{};
    QUrl picture{};
    QUrl preview{};

    bool operator==(const Avatar&) const = default;
};

enum class AvatarFacet { Gender, Style, Region };

/// A word by which avatars are sorted.
struct AvatarTag {
    AvatarFacet facet = AvatarFacet::Gender;
    QString value{};  ///< "female", "premium", "western"

    bool operator==(const AvatarTag&) const = default;
};

/// What the avatar is tagged with in that respect.
const QStringList& tagsOf(const Avatar& avatar, AvatarFacet facet);
void addTag(Avatar& avatar, const AvatarTag& tag);

/// Each avatar once, where it first stands, with all that its entries tell together. Lists overlap and pages repeat.
QList<Avatar> oncePerId(const QList<Avatar>& avatars);

/// How a photo avatar moves its face.
struct ExpressionTemplate {
    QString vendor{};
    QString id{};
    QString name{};
    QUrl thumbnail{};
    QUrl preview{};

    bool operator==(const ExpressionTemplate&) const = default;
};

QJsonObject toJson(const Avatar& avatar);
Avatar avatarFromJson(const QJsonObject& json);
QJsonObject toJson(const ExpressionTemplate& expression);
ExpressionTemplate expressionFromJson(const QJsonObject& json);
