// SPDX-License-Identifier: MIT
#include "ui/avatars/avatarwords.h"

#include "ui/words/words.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qlocale.h>

using namespace Qt::StringLiterals;

namespace avatarwords {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AvatarWords)
};

struct Label {
    QLatin1StringView value;
    const char* words;
};

constexpr Label labels[] = {
    {"own"_L1, QT_TRANSLATE_NOOP("AvatarWords", "Yours")},
    {"vendor"_L1, QT_TRANSLATE_NOOP("AvatarWords", "Everybody's")},
    {"photo"_L1, QT_TRANSLATE_NOOP("AvatarWords", "Photo that speaks")},
    {"video"_L1, QT_TRANSLATE_NOOP("AvatarWords", "Filmed person")},
    {"female"_L1, QT_TRANSLATE_NOOP("AvatarWords", "Female")},
    {"male"_L1, QT_TRANSLATE_NOOP("AvatarWords", "Male")},
    {"realistic"_L1, QT_TRANSLATE_NOOP("AvatarWords", "Realistic")},
    {"featured"_L1, QT_TRANSLATE_NOOP("AvatarWords", "Featured")},
    {"premium"_L1, QT_TRANSLATE_NOOP("AvatarWords", "Premium")},
    {"western"_L1, QT_TRANSLATE_NOOP("AvatarWords", "Western")},
    {"asian"_L1, QT_TRANSLATE_NOOP("AvatarWords", "Asian")},
    {"japanese-korean"_L1, QT_TRANSLATE_NOOP("AvatarWords", "Japanese or Korean")},
    {"southeast-asian"_L1, QT_TRANSLATE_NOOP("AvatarWords", "Southeast Asian")},
    {"indian"_L1, QT_TRANSLATE_NOOP("AvatarWords", "Indian")},
    {"middle-eastern"_L1, QT_TRANSLATE_NOOP("AvatarWords", "Middle Eastern")},
    {"african"_L1, QT_TRANSLATE_NOOP("AvatarWords", "African")},
};

/// A tag nobody knew of is shown in the vendor's own word.
QString labelOf(const QString& value) {
    for (const Label& label : labels) {
        if (label.value == value)
            return Words::tr(label.words);
    }
    return value;
}

}  // namespace

QString title(const Avatar& avatar) {
    return avatar.kind == "video"_L1 ? Words::tr("Video %1").arg(avatar.id) : Words::tr("Photo %1").arg(avatar.id);
}

QString facts(const Avatar& avatar) {
    QStringList parts;
    if (avatar.own)
        parts << labelOf(u"own"_s);
    parts << labelOf(avatar.kind);
    for (const QString& tag : avatar.genders + avatar.styles + avatar.regions)
        parts << labelOf(tag);
    return parts.join(u" · "_s);
}

AvatarWording wording() {
    return {.title = title, .facts = facts};
}

QString heading(AvatarBy by) {
    switch (by) {
    case AvatarBy::Whose:
        return Words::tr("Whose");
    case AvatarBy::Kind:
        return Words::tr("Kind");
    case AvatarBy::Gender:
        return Words::tr("Gender");
    case AvatarBy::Style:
        return Words::tr("Style");
    case AvatarBy::Region:
        return Words::tr("Region");
    }
    Q_UNREACHABLE();
}

QString label(AvatarBy, const QString& value) {
    return value.isEmpty() ? Words::tr("Not stated") : labelOf(value);
}

QString editName(SceneEdit edit) {
    switch (edit) {
    case SceneEdit::Avatar:
        return Words::tr("choose avatar");
    case SceneEdit::Ratio:
        return Words::tr("shape of the picture");
    case SceneEdit::Move:
    case SceneEdit::Nudge:
        return Words::tr("move avatar");
    case SceneEdit::Resize:
        return Words::tr("resize avatar");
    case SceneEdit::Place:
        return Words::tr("place avatar");
    case SceneEdit::LeaveToVendor:
        return Words::tr("leave the avatar's place to the vendor");
    case SceneEdit::Mask:
        return Words::tr("cut-out of the avatar");
    case SceneEdit::Expression:
        return Words::tr("expression");
    case SceneEdit::Colour:
    case SceneEdit::Picture:
        return Words::tr("background");
    }
    Q_UNREACHABLE();
}

QString place(const ScenePlace& place, QSize frame) {
    return Words::tr("%1, %2 at size %3 in %4×%5")
        .arg(place.at.x())
        .arg(place.at.y())
        .arg(QLocale().toString(place.scale, 'f', 2))
        .arg(frame.width())
        .arg(frame.height());
}

QString state(const AvatarBook::Shelf& shelf, const QDateTime& now) {
    if (shelf.reading)
        return shelf.avatars.isEmpty() ? Words::tr("Reading the list…") : Words::tr("Reading anew…");
    if (!shelf.readAt.isValid())
        return {};
    const QDateTime at = shelf.readAt.toLocalTime();
    const bool today = at.date() == now.toLocalTime().date();
    return Words::tr("read %1").arg(today ? QLocale().toString(at.time(), QLocale::ShortFormat)
                                           : QLocale().toString(at, QLocale::ShortFormat));
}

QString filmProblem(const ApiError& error) {
    using failure::Reason;
    switch (error.reason) {
    case Reason::NotMedia:
    case Reason::FileUnreadable:
    case Reason::FileEmpty:
    case Reason::MediaTruncated:
        return Words::tr("What the vendor sends as this preview is no film that can be played.");
    case Reason::ResultGone:
        return Words::tr("The vendor does not have this preview any more.");
    case Reason::PreviewTooLarge:
        return Words::tr("This preview is larger than %1, so it was not fetched.")
            .arg(words::size(error.about.value(0).toLongLong()));
    default:
        return words::sentence(error);
    }
}

}  // namespace avatarwords
