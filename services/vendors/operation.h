// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/jobspec.h"
#include "services/domain/language.h"
#include "services/domain/medialimits.h"
#include "services/http/endpoint.h"
#include "services/vendors/glossaryrule.h"
#include "services/vendors/options.h"
#include "services/vendors/remotetask.h"

#include <QtCore/qdatetime.h>

#include <chrono>

struct InputRule {
    InputRole role = InputRole::Video;
    bool required = true;
    MediaLimits limits{};
    bool strictCues = false;  ///< of subtitles: out of order, overlapping or too late ones are refused there
};

enum class RegionUnit { Normalised, SourcePixels };
struct RegionPolicy {
    int most = 0;                    ///< 0 = the operation takes none
    QList<RegionKind> kinds{};
    RegionUnit unit = RegionUnit::Normalised;
    QString option{};                ///< the option whose value decides whether one is needed
    QStringList neededFor{};         ///< those values
};

/// The task type in the price list while an option has a certain value.
struct PriceVariant {
    QString task{};
    OptionCondition when{};
};

struct VoiceRule {
    bool offered = false;
    bool needed = false;
    QStringList unlessOptions{};  ///< flags of which one makes the voice unnecessary, e.g. "voice_clone"
};

struct TargetVoice {
    QString language{};
    QString voice{};  ///< may be empty
};

/// One job as it is sent. `inputs` are URLs by role, already staged.
struct SubmitQuery {
    JobSpec job{};
    QList<TargetVoice> targets{};  ///< the job's own first; more only where an operation takes several
    QHash<InputRole, QUrl> inputs{};
    QString idempotencyKey{};  ///< new for every call; also what makes a title unique where one must be
    QString title{};
};

/// What one accepted target language became. Vendors that take several answer with several.
struct SubmitTicket {
    QString remoteId{};
    QString language{};  ///< empty = the one that was asked for
    std::optional<ApiError> refused{};
    std::optional<RemoteTask> finished{};  ///< the answer holds the result: nothing to ask for later
    std::optional<double> estimated{};     ///< of this language alone, where the vendor tells it so
};
struct Submitted {
    QList<SubmitTicket> tickets{};
    std::optional<double> credits{};    ///< charged
    std::optional<double> estimated{};  ///< told before it is charged
};

/// How often to ask, by the age of the task.
struct PollPace {
    std::chrono::milliseconds first{5000};
    std::chrono::milliseconds most{60000};
};

struct Operation {
    OperationKind kind = OperationKind::Translate;
    QList<InputRule> inputs{};
    QList<OptionRule> options{};
    RegionPolicy regions{};
    LanguageRules languages{};
    VoiceRule voice{};
    GlossaryRule glossary{};
    bool needsText = false;
    bool draft = false;               ///< results are rehearsals, and marked so
    bool idempotent = false;          ///< the same key twice is charged once
    bool listed = false;              ///< the vendor's own list (RemoteEndpoints) has what came of it
    bool severalTargets = false;      ///< one call takes several languages
    bool needsConsent = false;        ///< somebody's voice: who agreed must be written down
    QString pricedAs{};               ///< the task type in the price list
    QList<PriceVariant> pricedOtherwise{};
    PollPace poll{};
    std::optional<int> queued{};      ///< jobs of this kind that the vendor takes at once, where it counts them apart
    QList<OutputRole> outputs{};
    std::optional<std::chrono::seconds> resultsLive{};
    Endpoint<SubmitQuery, Submitted> submit{};  ///< absent: rendered on this computer
    Endpoint<QString, RemoteTask> status{};
    /// Rules of the vendor's own that the tables above cannot say. Pure; may be absent.
    std::function<QList<ApiError>(const JobSpec&)> check{};
    /// In words of the failure module, why this cannot be used now (a package that is not installed).
    std::optional<ApiError> unavailable{};

    bool rendersHere() const { return !submit; }
};
