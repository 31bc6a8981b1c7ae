// SPDX-License-Identifier: MIT
#include "ui/launch/launchwording.h"

#include "models/launch/launchplan.h"
#include "ui/job/jobwords.h"
#include "ui/words/words.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qlocale.h>

#include <cmath>

using namespace Qt::StringLiterals;
using failure::Reason;
using Kind = LaunchNotice::Kind;

namespace {

struct LaunchWords {
    Q_DECLARE_TR_FUNCTIONS(LaunchWords)
};

QString nameOf(const QString& path) {
    const QString name = isUrl(path) ? QUrl(path).fileName() : QFileInfo(path).fileName();
    return name.isEmpty() ? path : name;
}

QString into(const LaunchColumn& column) {
    return column.language.isEmpty() ? QString() : words::languageName(column.language);
}

QString cellWords(const LaunchPlan& plan, int row, int column) {
    const LaunchCell cell = plan.cell(row, column);
    const LaunchColumn& head = plan.columns()[column];
    QStringList parts{nameOf(plan.clips()[row].path)};
    parts << (head.language.isEmpty() ? launchwords::account(plan, head.account)
                                      : LaunchWords::tr("%1 at %2").arg(into(head), launchwords::account(plan, head.account)));
    if (cell.whyNot) {
        parts << words::sentence(*cell.whyNot);
        return parts.join(u"\n"_s);
    }
    const Vendor* vendor = plan.facts().vendor(head.account);
    parts << jobwords::price(cell.credits, vendor ? vendor->creditUnit : QString());
    if (cell.ownRate)
        parts << LaunchWords::tr("by your own rate");
    if (cell.fit)
        parts << LaunchWords::tr("The clip is converted first.");
    if (cell.known)
        parts << (cell.known->done ? LaunchWords::tr("Its result is there already: ticked, it is made and paid once more.")
                                   : LaunchWords::tr("It is in the queue already: ticked, it is made and paid twice."));
    const Operation* operation = plan.verdicts().operation(head.account);
    if (operation && operation->severalTargets)
        parts << LaunchWords::tr("All languages of a clip go out in one call.");
    return parts.join(u"\n"_s);
}

}  // namespace

QString launchwords::amount(double credits) {
    return QLocale().toString(credits, 'f', credits == std::round(credits) ? 0 : 2);
}

QString launchwords::shortReason(const ApiError& error) {
    switch (error.reason) {
    case Reason::LanguageUnsupported:
    case Reason::PairUnsupported:
        return LaunchWords::tr("cannot speak it");
    case Reason::SameLanguage:
        return LaunchWords::tr("is in it already");
    case Reason::NoSound:
        return LaunchWords::tr("no sound, nothing to dub");
    case Reason::NoVideo:
        return LaunchWords::tr("no picture");
    case Reason::TooLong:
        return LaunchWords::tr("too long");
    case Reason::TooShort:
        return LaunchWords::tr("too short");
    case Reason::TooLarge:
        return LaunchWords::tr("too large");
    case Reason::WrongContainer:
    case Reason::WrongCodec:
        return LaunchWords::tr("wrong format");
    case Reason::StagingMissing:
        return LaunchWords::tr("needs a bucket");
    case Reason::KeyMissing:
        return LaunchWords::tr("no key");
    case Reason::VoiceMissing:
        return LaunchWords::tr("needs a voice");
    case Reason::RegionMissing:
        return LaunchWords::tr("needs a box");
    case Reason::InputMissing:
        return LaunchWords::tr("needs a file");
    case Reason::LanguageMissing:
        return error.field == "from"_L1 ? LaunchWords::tr("from which language?") : LaunchWords::tr("needs a language");
    case Reason::PackageMissing:
        return LaunchWords::tr("not installed");
    case Reason::OperationMissing:
        return LaunchWords::tr("does not do it");
    case Reason::FileMissing:
    case Reason::FileUnreadable:
    case Reason::FileEmpty:
    case Reason::NotMedia:
    case Reason::MediaTruncated:
        return words::shortProblem(error);
    default:
        return LaunchWords::tr("cannot be done");
    }
}

QString launchwords::price(const LaunchPlan& plan, int row, int column) {
    const LaunchCell cell = plan.cell(row, column);
    return cell.credits ? amount(*cell.credits) : LaunchWords::tr("not told");
}

QString launchwords::stateUnderPrice(const LaunchPlan& plan, int row, int column) {
    const LaunchCell cell = plan.cell(row, column);
    if (cell.known)
        return cell.known->done ? LaunchWords::tr("made") : LaunchWords::tr("in queue");
    return cell.fit ? LaunchWords::tr("converted") : cell.ownRate ? LaunchWords::tr("your rate") : QString();
}

QString launchwords::account(const LaunchPlan& plan, const QString& id) {
    const Vendor* vendor = plan.facts().vendor(id);
    return vendor ? jobwords::accountName(*vendor, id) : id;
}

QString launchwords::columnAccount(const LaunchPlan& plan, const QString& id) {
    return words::isThisComputer(id) ? LaunchWords::tr("Here", "on this computer, over a narrow column") : account(plan, id);
}

LaunchWording launchwords::table(const LaunchPlan& plan) {
    return {.cell = [&plan](int row, int column) { return cellWords(plan, row, column); },
            .clip = [&plan](int row) { return nameOf(plan.clips()[row].path); },
            .column = [&plan](int column) {
                const LaunchColumn& head = plan.columns()[column];
                const QString who = account(plan, head.account);
                return head.language.isEmpty() ? who : LaunchWords::tr("%1 at %2").arg(into(head), who);
            }};
}

QPair<QString, QString> launchwords::jobs(const LaunchSums& sums) {
    QStringList parts{LaunchWords::tr("%n clip(s)", nullptr, sums.clips)};
    if (sums.languages > 0)
        parts << LaunchWords::tr("%n language(s)", nullptr, sums.languages);
    if (sums.operations > 1)
        parts << LaunchWords::tr("%n operation(s)", nullptr, sums.operations);
    return {LaunchWords::tr("%n job(s)", nullptr, sums.jobs), parts.join(u", "_s)};
}

QPair<QString, QString> launchwords::sum(const LaunchPlan& plan, const AccountSum& sum) {
    QStringList parts{account(plan, sum.account), LaunchWords::tr("%n job(s)", nullptr, sum.jobs)};
    if (sum.calls < sum.jobs)
        parts << LaunchWords::tr("%n call(s)", nullptr, sum.calls);
    if (sum.ownRates > 0)
        parts << LaunchWords::tr("your rate");
    if (sum.balance && sum.untold < sum.jobs && !sum.unit.isEmpty())
        parts << (*sum.balance >= sum.credits ? LaunchWords::tr("leaves %1").arg(amount(*sum.balance - sum.credits))
                                              : LaunchWords::tr("you have %1").arg(amount(*sum.balance)));
    QString total = sum.unit.isEmpty() ? QLocale().toString(0) : jobwords::price(sum.credits, sum.unit);
    if (sum.untold == sum.jobs && !sum.unit.isEmpty())
        total = LaunchWords::tr("not told");
    else if (sum.untold > 0 && !sum.unit.isEmpty())
        total = LaunchWords::tr("at least %1").arg(total);
    return {total, parts.join(u" · "_s)};
}

QStringList launchwords::limits(const LaunchPlan& plan, const LaunchSums& sums, const QDateTime& now) {
    QStringList lines;
    for (const AccountSum& sum : sums.accounts) {
        const Caps caps = plan.facts().known.account(sum.account).caps;
        const double today = plan.facts().known.spending.value(sum.account).since(sum.account, startOfDay(now)) + sum.credits;
        if (caps.day > 0)
            lines << LaunchWords::tr("today with this: %1 of %2 at %3").arg(amount(today), amount(caps.day), account(plan, sum.account));
        if (caps.task > 0 && sum.dearest <= caps.task)
            lines << LaunchWords::tr("no task above the limit of %1 at %2").arg(amount(caps.task), account(plan, sum.account));
    }
    return lines;
}
