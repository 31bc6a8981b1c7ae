// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/voicetongue.h"
#include "services/domain/apierror.h"
#include "services/domain/operation.h"

#include <QtCore/qhash.h>

class JobDraft;

/// Why a voice cannot be used for the job as it stands.
struct VoiceObstacle {
    enum class Kind {
        Account,   ///< the account cannot do the job at all: `why`
        NoVoices,  ///< it does the job without asking for a voice
        Language,  ///< the voice does not speak the language
    };
    Kind kind = Kind::Account;
    ApiError why{};
    QString language{};  ///< what is wanted, as the job spells it
    OperationKind operation = OperationKind::Translate;

    bool operator==(const VoiceObstacle&) const = default;
};

/// What a job asks of a voice.
struct VoiceDemand {
    QString language{};     ///< as the job spells it; empty = none is asked for
    VoiceTongue tongue{};   ///< of that
    OperationKind operation = OperationKind::Translate;
    QHash<QString, VoiceObstacle> accounts{};  ///< those that are out of the question

    bool operator==(const VoiceDemand&) const = default;

    /// A voice without a language speaks any.
    std::optional<VoiceObstacle> obstacle(const QString& account, const Voice& voice, const VoiceTongue& speaks) const;
};

/// `target` is one of the draft's, or empty where the operation asks for none.
VoiceDemand demandOf(const JobDraft& draft, const QString& target);
