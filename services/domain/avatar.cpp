// SPDX-License-Identifier: MIT
#include "services/domain/avatar.h"

#include <QtCore/qhash.h>
#include <QtCore/qjsonarray.h>

using namespace Qt::StringLiterals;

namespace {

QStringList& tags(Avatar& avatar, AvatarFacet facet) {
    switch (facet) {
    case AvatarFacet::Gender:
        return avatar.genders;
    case AvatarFacet::Style:
        return avatar.styles;
    case AvatarFacet::Region:
        return avatar.regions;
    }
    Q_UNREACHABLE();
}

constexpr AvatarFacet facets[]{AvatarFacet::Gender, AvatarFacet::Style, AvatarFacet::Region};

void join(Avatar& into, const Avatar& other) {
    into.own = into.own || other.own;
    for (const AvatarFacet facet : facets) {
        for (const QString& value : tagsOf(other, facet))
            addTag(into, {facet, value});
    }
    for (const auto link : {&Avatar::thumbnail, &Avatar::picture, &Avatar::preview}) {
        if ((into.*link).isEmpty())
            into.*link = other.*link;
    }
}

QStringList texts(const QJsonValue& array) {
    QStringList all;
    for (const QJsonValue text : array.toArray()) {
        if (text.isString())
            all << text.toString();
    }
    return all;
}

}  // namespace

const QStringList& tagsOf(const Avatar& avatar, AvatarFacet facet) {
    return tags(const_cast<Avatar&>(avatar), facet);
}

void addTag(Avatar& avatar, const AvatarTag& tag) {
    QStringList& all = tags(avatar, tag.facet);
    if (!tag.value.isEmpty() && !all.contains(tag.value))
        all.append(tag.value);
}

QList<Avatar> oncePerId(const QList<Avatar>& avatars) {
    QList<Avatar> once;
    QHash<QString, qsizetype> places;
    for (const Avatar& avatar : avatars) {
        if (avatar.id.isEmpty())
            continue;
        const auto place = places.constFind(avatar.id);
        if (place != places.cend()) {
            join(once[*place], avatar);
            continue;
        }
        places.insert(avatar.id, once.size());
        once.append(avatar);
    }
    return once;
}

QJsonObject toJson(const Avatar& avatar) {
    return {{u"vendor"_s, avatar.vendor},
            {u"id"_s, avatar.id},
            {u"kind"_s, avatar.kind},
            {u"own"_s, avatar.own},
            {u"genders"_s, QJsonArray::fromStringList(avatar.genders)},
            {u"styles"_s, QJsonArray::fromStringList(avatar.styles)},
            {u"regions"_s, QJsonArray::fromStringList(avatar.regions)},
            {u"thumbnail"_s, avatar.thumbnail.toString(QUrl::FullyEncoded)},
            {u"picture"_s, avatar.picture.toString(QUrl::FullyEncoded)},
            {u"preview"_s, avatar.preview.toString(QUrl::FullyEncoded)}};
}

Avatar avatarFromJson(const QJsonObject& json) {
    return {.vendor = json["vendor"_L1].toString(),
            .id = json["id"_L1].toString(),
            .kind = json["kind"_L1].toString(),
            .own = json["own"_L1].toBool(),
            .genders = texts(json["genders"_L1]),
            .styles = texts(json["styles"_L1]),
            .regions = texts(json["regions"_L1]),
            .thumbnail = QUrl(json["thumbnail"_L1].toString()),
            .picture = QUrl(json["picture"_L1].toString()),
            .preview = QUrl(json["preview"_L1].toString())};
}

QJsonObject toJson(const ExpressionTemplate& expression) {
    return {{u"vendor"_s, expression.vendor},
            {u"id"_s, expression.id},
            {u"name"_s, expression.name},
            {u"thumbnail"_s, expression.thumbnail.toString(QUrl::FullyEncoded)},
            {u"preview"_s, expression.preview.toString(QUrl::FullyEncoded)}};
}

ExpressionTemplate expressionFromJson(const QJsonObject& json) {
    return {.vendor = json["vendor"_L1].toString(),
            .id = json["id"_L1].toString(),
            .name = json["name"_L1].toString(),
            .thumbnail = QUrl(json["thumbnail"_L1].toString()),
            .preview = QUrl(json["preview"_L1].toString())};
}
