// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/voice.h"

class JobDraft;

/// Makes a voice the one that a job speaks a language with; its account gets the job, should another one have it.
/// `known` are voices of that account which the job is to know, this one among them. Returns the language as the job
/// spells it now.
QString useVoice(JobDraft& draft, const VoiceKey& key, const QString& target, const QList<Voice>& known);
