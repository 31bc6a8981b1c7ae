// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstringlist.h>

#include <array>

/// What a list of voices is narrowed down by. The first three are yes or no: their only value is `voiceYes`.
enum class VoiceFacet { Fits, Favourite, Recent, Language, Vendor, Gender, Age, Style, Kind };
constexpr int voiceFacetCount = 9;
inline const QString voiceYes = QStringLiteral("yes");

/// One value of a facet. An empty one is "not stated".
struct FacetValue {
    QString value{};
    int count = 0;  ///< voices that would be shown if this facet were chosen by this value alone
    int total = 0;  ///< of all voices

    bool operator==(const FacetValue&) const = default;
};

/// Which voices are shown: those with every word of the text, and in every facet one of the values chosen there.
struct VoiceFilter {
    QString text{};
    std::array<QStringList, voiceFacetCount> chosen{};

    const QStringList& of(VoiceFacet facet) const { return chosen[size_t(facet)]; }
    QStringList& of(VoiceFacet facet) { return chosen[size_t(facet)]; }
    bool operator==(const VoiceFilter&) const = default;
};
