// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qdatetime.h>
#include <QtCore/qmetaobject.h>
#include <QtCore/qstringlist.h>

#include <optional>

namespace failure {
Q_NAMESPACE

/// What the queue does about a failure depends on this alone. Stored and printed by name.
enum class Kind {
    Offline,         ///< the host was never reached: nothing was sent, trying again is free
    Timeout,         ///< no answer in time to a call that costs nothing
    Cancelled,       ///< stopped by the user or by shutting down
    Unauthorised,    ///< no key, or the vendor refuses it
    OutOfCredit,
    RateLimited,
    QueueFull,
    Rejected,        ///< the vendor will not do this as it was asked
    NotFound,
    VendorFault,     ///< the vendor's or the local engine's own failure
    Malformed,       ///< an answer that cannot be understood
    OutcomeUnknown,  ///< a paid call went out and no answer came back
    Invalid,         ///< refused by us before anything was sent or made
};
Q_ENUM_NS(Kind)

/// Which sentence explains it. The words are made in ui/words; here it is only named.
enum class Reason {
    None,  ///< the kind says it all; `detail` holds the other side's own words
    FileMissing, FileUnreadable, FileEmpty, NotMedia, MediaTruncated, NoVideo, NoSound, FileChanged,
    UnknownVendor, UnknownOperation, OperationMissing, InputMissing, TextMissing, RegionMissing,
    LanguageMissing, LanguageUnsupported, PairUnsupported, SameLanguage,
    VoiceMissing, VoiceUnknown, OptionUnknown, OptionWrong, OptionExcluded, UrlNotAllowed,
    TooLong, TooShort, TooLarge, TooManyFrames, WrongContainer,
    NoCues, SubtitlesBroken, SubtitlesUnreadable, PackageMissing, EngineFailed,
    FolderNotWritable, DiskFull, NameTooLong, ResultTruncated, ResultNotMedia, ResultGone,
    KeyMissing, KeychainMissing, InsecureUrl,
    SentNoAnswer, CapReached, PricesUnknown, StoreTooNew, StoreBroken, ProfileBusy,
    FrameSizeMissing, RegionTooMany, RegionKindWrong, InputsExclusive, ConsentMissing, StagingMissing, StagingRefused,
    WrongCodec, WrongSize, TooManyPixels, FitImpossible, UnknownCommand,
    MembershipOrKey, PlanNeeded, AccountBlocked, FaceProblem, ContentRefused, LinkNotReachable, AlreadyMade, OtherDialect,
    LanguageLeftOut, CueOutOfOrder, InputNotTaken, LinkNotSecure,
    NotInList, SeveralInList, BatchCapReached, DayCapReached, TotalCapReached, StoreReadOnly, TooSlow, FontMissing,
    PreviewNoSound, PreviewSilent, PreviewTooLarge, PreviewCutOff, SoundDeviceMissing, SoundDeviceFailed,
    EarlierFailed, EarlierGone, EarlierLacksFile, CsvWrong, CsvColumnUnknown, PresetWrong, PresetUnknown, RecipeWrong, RecipeUnknown,
    WatchFolderGone, GlossaryWrong, TemplateWrong, CommandFailed, MembershipEnding, BalanceTooSmall, AlreadyQueued,
};
Q_ENUM_NS(Reason)

QString name(Kind kind);
QString name(Reason reason);
std::optional<Kind> kindFromName(const QString& name);
Reason reasonFromName(const QString& name);  ///< Reason::None for a name this version does not know

}  // namespace failure

/// Why something did not work, as a value. Never shown as it stands: ui/words makes the sentence.
struct ApiError {
    failure::Kind kind = failure::Kind::VendorFault;
    failure::Reason reason = failure::Reason::None;
    QStringList about{};     ///< what fills the sentence: a package, a language, a limit
    QString field{};         ///< the input or option concerned, by the name the command line uses
    QString detail{};        ///< the vendor's or the tool's own words, already free of secrets
    QString vendorCode{};    ///< as the vendor gave it
    int httpStatus = 0;
    std::optional<std::chrono::milliseconds> retryAfter{};

    bool operator==(const ApiError&) const = default;
};

/// Refused by us; `field` names the input or option to mend.
ApiError invalid(failure::Reason reason, const QString& field, const QStringList& about = {});
