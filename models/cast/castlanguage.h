// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/language.h"
#include "services/domain/voice.h"

/// "es-MX" for a vendor's "es_MX", "es" for "spa", "zh-CN" for "zh-CN-shandong"; "es" for a number of which `told` says that
/// it is Spanish. What nobody knows stays as it is.
QString languageTag(const QString& code, const QList<Language>& told = {});
/// The same of the language of a voice, whose accent may say in English what a number stands for.
QString languageTag(const Voice& voice, const QList<Language>& told = {});

/// Whether who speaks `spoken` speaks `wanted`, both tags: the same language, and the same region where both name one.
/// An empty `spoken` is any.
bool covers(const QString& spoken, const QString& wanted);
