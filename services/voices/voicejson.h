// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/voice.h"

#include <QtCore/qjsonobject.h>

/// A voice as it is kept on the disk. What is empty is left out.
QJsonObject toJson(const Voice& voice);
/// Reads anything; without an "id" it is no voice.
Voice voiceFromJson(const QJsonObject& json);
QJsonObject toJson(const VoiceKey& key);
VoiceKey voiceKeyFromJson(const QJsonObject& json);
