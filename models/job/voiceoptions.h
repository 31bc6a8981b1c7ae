// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/voice.h"
#include "services/vendors/options.h"

/// The options with which a voice speaks: what it brings is set, and what it does not offer (another voice's style) is left out.
/// An unknown voice, one with an empty id, changes nothing.
QJsonObject withVoice(const QList<OptionRule>& rules, QJsonObject options, const Voice& voice);
