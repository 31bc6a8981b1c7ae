// SPDX-License-Identifier: MIT
#include "ui/job/jobwords.h"

#include "ui/words/words.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qlocale.h>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace jobwords {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(JobWords)
};

QString languageReason(const ApiError& error) {
    const QString first = words::languageName(error.about.value(0));
    if (error.reason == Reason::PairUnsupported)
        return Words::tr("not from %1 to %2").arg(first, words::languageName(error.about.value(1)));
    if (error.reason == Reason::SameLanguage)
        return Words::tr("is %1 already").arg(first);
    return error.field == "from"_L1 ? Words::tr("does not know spoken %1").arg(first) : Words::tr("no %1").arg(first);
}

QString lengthReason(const ApiError& error) {
    const QString has = words::duration(error.about.value(0).toDouble());
    const QString limit = words::duration(error.about.value(1).toDouble());
    return error.reason == Reason::TooLong ? Words::tr("clip is %1, limit %2").arg(has, limit)
                                           : Words::tr("clip is %1, needs %2").arg(has, limit);
}

QString amountReason(const ApiError& error) {
    const QString& has = error.about.value(0);
    const QString& limit = error.about.value(1);
    if (error.reason == Reason::TooLarge)
        return Words::tr("clip has %1, limit %2").arg(words::size(has.toLongLong()), words::size(limit.toLongLong()));
    if (error.reason == Reason::TooManyFrames)
        return Words::tr("%1 frames a second, limit %2").arg(qRound(has.toDouble())).arg(qRound(limit.toDouble()));
    if (error.reason == Reason::WrongCodec)
        return Words::tr("coded as %1, takes only %2").arg(has, limit);
    if (error.reason == Reason::WrongSize)
        return Words::tr("%1 pixels, takes %2 to %3 a side").arg(has, limit, error.about.value(2));
    return Words::tr("takes only %1").arg(limit);
}

QString keptFor(std::chrono::seconds span) {
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(span).count();
    return hours < 48 ? Words::tr("%1 h").arg(hours) : Words::tr("%1 days").arg(hours / 24);
}

}  // namespace

QString shortReason(const ApiError& error) {
    switch (error.reason) {
    case Reason::OperationMissing:
        return Words::tr("cannot do this");
    case Reason::KeyMissing:
        return Words::tr("needs a key");
    case Reason::PackageMissing:
        return Words::tr("%1 is not installed").arg(error.about.value(0));
    case Reason::NoSound:
        return Words::tr("the clip has no sound");
    case Reason::NoVideo:
        return Words::tr("the clip has no picture");
    case Reason::TooLong:
    case Reason::TooShort:
        return lengthReason(error);
    case Reason::TooLarge:
    case Reason::TooManyFrames:
    case Reason::WrongContainer:
    case Reason::WrongCodec:
    case Reason::WrongSize:
        return amountReason(error);
    case Reason::LanguageUnsupported:
    case Reason::PairUnsupported:
    case Reason::SameLanguage:
        return languageReason(error);
    default:
        return words::sentence(error);
    }
}

QString accountName(const Vendor& vendor, const QString& account) {
    const QString name = words::vendorName(vendor.id, vendor.name);
    const QString own = account.section(u'/', 1);
    return own.isEmpty() ? name : name + u" · "_s + own;
}

QString vendorNote(const Vendor& vendor, const Operation& operation, const QStringList& targets,
                   const VendorChoice& choice) {
    QStringList parts;
    const QStringList& unfit = choice.unfit;
    if (choice.toFit)
        parts << Words::tr("after fitting: %1").arg(shortReason(*choice.toFit));
    QStringList fit = targets;
    fit.removeIf([&](const QString& target) { return unfit.contains(target); });
    if (!unfit.isEmpty())
        parts << Words::tr("%1 only").arg(languageList(fit, 2));
    if (operation.draft)
        parts << Words::tr("draft quality");
    if (operation.resultsLive)
        parts << Words::tr("links kept %1, fetched at once").arg(keptFor(*operation.resultsLive));
    if (vendor.needsKey() && !vendor.upload && !operation.inputs.isEmpty())
        parts.prepend(choice.bucket.isEmpty() ? Words::tr("needs a public link to the clip")
                                          : Words::tr("through your bucket %1").arg(choice.bucket));
    QString note = parts.mid(0, 2).join(u" · "_s);
    return note.isEmpty() ? note : note.replace(0, 1, note.at(0).toUpper());
}

QString price(std::optional<double> credits, const QString& unit) {
    if (unit.isEmpty())
        return QLocale().toString(0);
    return credits ? words::credits(credits, unit) : Words::tr("not told");
}

QString limits(const MediaLimits& limits) {
    QStringList parts;
    if (!limits.extensions.isEmpty())
        parts << Words::tr("only %1").arg(limits.extensions.join(u", "_s));
    if (limits.maxBytes)
        parts << Words::tr("at most %1").arg(words::size(*limits.maxBytes));
    if (limits.leastSide && limits.mostSide)
        parts << Words::tr("each side %1 to %2 pixels").arg(*limits.leastSide).arg(*limits.mostSide);
    if (limits.minSeconds && limits.maxSeconds)
        parts << Words::tr("%1 to %2 long").arg(words::duration(*limits.minSeconds), words::duration(*limits.maxSeconds));
    else if (limits.maxSeconds)
        parts << Words::tr("at most %1 long").arg(words::duration(*limits.maxSeconds));
    else if (limits.minSeconds)
        parts << Words::tr("at least %1 long").arg(words::duration(*limits.minSeconds));
    return parts.join(u" · "_s);
}

QString fitting(const QList<SkippedClip>& clips) {
    if (clips.isEmpty())
        return {};
    const QString why = shortReason(clips.first().why);
    const QString name = QFileInfo(clips.first().path).fileName();
    return clips.size() == 1 ? Words::tr("%1 is converted first: %2. The original stays as it is.").arg(name, why)
                             : Words::tr("%n clips are converted first: %1. The originals stay as they are.", nullptr, int(clips.size())).arg(why);
}

QString languageList(const QStringList& codes, int most) {
    QStringList names;
    for (const QString& code : codes.mid(0, most))
        names << words::languageName(code);
    const QString list = names.join(u", "_s);
    const auto rest = codes.size() - names.size();
    return rest > 0 ? Words::tr("%1 and %2 more").arg(list).arg(rest) : list;
}

}  // namespace jobwords
