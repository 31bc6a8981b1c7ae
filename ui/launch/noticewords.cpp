// SPDX-License-Identifier: MIT
// The part of the grid's words that speaks of what somebody should know before a batch is queued.
#include "ui/launch/launchwording.h"

#include "models/launch/launchplan.h"
#include "ui/words/words.h"

using namespace Qt::StringLiterals;
using Kind = LaunchNotice::Kind;

namespace {

struct NoticeWords {
    Q_DECLARE_TR_FUNCTIONS(NoticeWords)
};

using Card = launchwords::Card;

Card aboutMoney(const LaunchPlan& plan, const LaunchNotice& notice) {
    const QString who = launchwords::account(plan, notice.account);
    if (notice.kind == Kind::BalanceShort)
        return {u"warning"_s, true, NoticeWords::tr("%1 has too little credit").arg(who),
                NoticeWords::tr("The batch needs %1, there are %2. What cannot be paid waits until you top up; nothing is lost.")
                    .arg(launchwords::amount(notice.needed), launchwords::amount(notice.there)),
                NoticeWords::tr("Accounts")};
    if (notice.kind == Kind::Membership)
        return {u"warning"_s, true, NoticeWords::tr("Look at your membership at %1").arg(who), words::sentence(*notice.why), NoticeWords::tr("Accounts")};
    if (notice.kind == Kind::CapCrossed)
        return {u"warning"_s, true, NoticeWords::tr("Over a limit of yours at %1").arg(who),
                NoticeWords::tr("%1 What would cross it waits for you.").arg(words::sentence(*notice.why)), NoticeWords::tr("Change it")};
    const QString cap = notice.there > 0 ? NoticeWords::tr("Your limit of %1 a task does not cover it.").arg(launchwords::amount(notice.there))
                                         : NoticeWords::tr("Set a rate of your own under Accounts to have it counted.");
    return {u"information"_s, false, NoticeWords::tr("%n price(s) are not told", nullptr, notice.count),
            NoticeWords::tr("%1 names no price before the job. %2").arg(who, cap), NoticeWords::tr("Leave them out")};
}

Card aboutCells(const LaunchPlan& plan, const LaunchNotice& notice) {
    if (notice.kind == Kind::InQueue)
        return {u"warning"_s, true, NoticeWords::tr("%n cell(s) are in the queue already", nullptr, notice.count),
                NoticeWords::tr("They are on their way and not ticked by themselves. Ticked, they are made and paid twice."),
                NoticeWords::tr("Show the task")};
    if (notice.kind == Kind::MadeBefore)
        return {u"information"_s, false, NoticeWords::tr("%n ticked cell(s) were made before", nullptr, notice.count),
                NoticeWords::tr("Their results are there. You can take those instead of paying once more, just before the batch goes."), NoticeWords::tr("Leave them out")};
    if (notice.kind == Kind::NeedsVoice)
        return {u"voices"_s, false, NoticeWords::tr("%n column(s) need a voice", nullptr, notice.count),
                NoticeWords::tr("%1 speaks with a voice that is chosen before. Click a head's wave to choose it, or take the first that speaks "
                                "the language.").arg(launchwords::account(plan, notice.account)),
                NoticeWords::tr("Choose for me")};
    return {u"information"_s, false,
            NoticeWords::tr("%n clip(s) do not fit %1", nullptr, notice.count).arg(launchwords::account(plan, notice.account)),
            NoticeWords::tr("%1 They can be converted before they are sent; the originals stay as they are.").arg(words::sentence(*notice.why)),
            NoticeWords::tr("Convert them")};
}

QString lifetime(std::chrono::seconds lives) {
    return NoticeWords::tr("%n hour(s)", nullptr, int(std::chrono::duration_cast<std::chrono::hours>(lives).count()));
}

}  // namespace

Card launchwords::card(const LaunchPlan& plan, const LaunchNotice& notice) {
    switch (notice.kind) {
    case Kind::BalanceShort:
    case Kind::Membership:
    case Kind::CapCrossed:
    case Kind::PriceUntold:
        return aboutMoney(plan, notice);
    case Kind::InQueue:
    case Kind::MadeBefore:
    case Kind::NeedsVoice:
    case Kind::NeedsFit:
        return aboutCells(plan, notice);
    case Kind::Broken:
        return {u"warning"_s, true, NoticeWords::tr("%n clip(s) cannot be read", nullptr, notice.count),
                NoticeWords::tr("%1 The others are not held up by it.").arg(words::sentence(*notice.why)), NoticeWords::tr("Take them off the list")};
    case Kind::DiskShort:
        return {u"warning"_s, true, NoticeWords::tr("The disk may be too full"),
                NoticeWords::tr("The results may need %1, there is %2. Choose another folder or make room.")
                    .arg(words::size(qint64(notice.needed)), words::size(qint64(notice.there))),
                NoticeWords::tr("Choose a folder…")};
    case Kind::ShortLived:
        return {u"information"_s, false, NoticeWords::tr("Results of %1 live %2").arg(account(plan, notice.account), lifetime(notice.lives)),
                NoticeWords::tr("Each is fetched as soon as its job ends. Leave this computer on until then."), {}};
    }
    Q_UNREACHABLE();
}
