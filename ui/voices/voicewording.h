// SPDX-License-Identifier: MIT
#pragma once

#include "models/voices/voicetablemodel.h"

using AccountName = std::function<QString(const QString& account)>;

/// The words of the voice table. `book` must outlive the model that gets them.
VoiceWording voiceWording(AccountName accountName, const VoiceBook& book);

namespace voicewords {

QString facetTitle(VoiceFacet facet);
/// What stands beside a facet's box: "Cloned by you", "Fits this job".
QString facetValue(VoiceFacet facet, const QString& value, const AccountName& accountName);
/// Why a voice cannot be used, and what to do about it.
QString sentence(const VoiceObstacle& obstacle, const QString& vendor);
/// "Read today", "Read 3 days ago", "Never read"
QString age(const QDateTime& read, const QDateTime& now);

}  // namespace voicewords
