// SPDX-License-Identifier: MIT
#include "ui/welcome/readiness.h"

#include "ui/job/jobwords.h"
#include "ui/words/words.h"

#include <QtCore/qcoreapplication.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Welcome)
};

/// The languages that can be named on a pill: only where not every language goes with every other, and only those
/// that another one is turned into. Taking words out as they are works in every language, but promises no translation.
QStringList targetsOfPairs(const LanguageRules& rules) {
    QStringList targets;
    for (const auto& [from, to] : rules.pairs) {
        const bool translates = from != to && from != rules.autoSource;
        if (translates && !targets.contains(to))
            targets << to;
    }
    return targets;
}

Readiness readyHere(const Operation& operation) {
    const QStringList targets = targetsOfPairs(operation.languages);
    return {.ready = true,
            .kind = Pill::Kind::Ok,
            .icon = u"computer"_s,
            .words = targets.isEmpty() ? Words::tr("ready here")
                                       : Words::tr("ready here: %1").arg(jobwords::languageList(targets, 2))};
}

Readiness readyWith(const Vendor& vendor) {
    return {.ready = true,
            .kind = Pill::Kind::Ok,
            .icon = u"cloud"_s,
            .words = Words::tr("ready with %1").arg(words::vendorName(vendor.id, vendor.name))};
}

}  // namespace

Readiness readinessOf(OperationKind kind, const VendorRegistry& vendors, const QList<Account>& withKey) {
    std::optional<ApiError> missing;
    bool byKey = false;
    const Vendor* keyed = nullptr;
    for (const Vendor* vendor : vendors.offering(kind)) {
        const Operation& operation = *vendor->operation(kind);
        const bool hasKey = std::ranges::find(withKey, vendor->id, &Account::vendor) != withKey.end();
        if (!vendor->needsKey() && !operation.unavailable)
            return readyHere(operation);
        if (!vendor->needsKey())
            missing = operation.unavailable;
        else if (hasKey && !operation.unavailable && !keyed)
            keyed = vendor;
        byKey = byKey || vendor->needsKey();
    }
    if (keyed)
        return readyWith(*keyed);
    if (byKey)
        return {.icon = u"accounts"_s,
                .words = Words::tr("needs a key"),
                .sentence = Words::tr("A vendor does this with a key of yours. Add one under “Cloud vendors”.")};
    return {.icon = u"computer"_s,
            .words = missing ? jobwords::shortReason(*missing) : Words::tr("not possible here"),
            .sentence = missing ? words::sentence(*missing) : QString()};
}

QString operationPromise(OperationKind kind) {
    switch (kind) {
    case OperationKind::Translate:
        return Words::tr("New language, new voice, same clip");
    case OperationKind::Subtitles:
        return Words::tr("The words of the clip in another language, as subtitles");
    case OperationKind::Erase:
        return Words::tr("Take out subtitles or a watermark from boxes you draw");
    case OperationKind::LipSync:
        return Words::tr("Move the mouth to a new sound track");
    case OperationKind::FaceSwap:
        return Words::tr("Put one face in place of another");
    case OperationKind::Speech:
        return Words::tr("Type a text and hear it in a voice");
    case OperationKind::VoiceClone:
        return Words::tr("Make a voice from a recording, with consent");
    case OperationKind::Separate:
        return Words::tr("Take voices and background sound apart");
    case OperationKind::AvatarVideo:
    case OperationKind::AvatarPhoto:
    case OperationKind::AvatarClone:
        return Words::tr("Let a talking head say your text");
    }
    Q_UNREACHABLE();
}
