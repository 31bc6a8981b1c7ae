// SPDX-License-Identifier: MIT
#pragma once

#include "models/cast/cast.h"

class JobDraft;

/// What of a cast a job can use: one character's voice a language, since no vendor takes more.
struct JobVoices {
    enum class Obstacle { None, NoVendor, TakesNoVoice, OwnVoiceKept, NoLanguage };
    struct Target {
        QString language{};  ///< in the vendor's spelling; empty where the job has none
        QString tag{};
        std::optional<CastVoice> voice{};
    };
    Obstacle obstacle = Obstacle::None;
    QList<Target> targets{};

    bool any() const;  ///< there is something to set
};

/// For the draft's own account and targets.
JobVoices jobVoices(const JobDraft& draft, const Character& character);
/// Sets them, and the options that go with them; a language the character has no voice for stays as it was.
void useInJob(JobDraft& draft, const JobVoices& voices);
