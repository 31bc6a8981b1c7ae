// SPDX-License-Identifier: MIT
#pragma once

#include "models/voices/voicedemand.h"
#include "models/voices/voicefacet.h"

#include <functional>
#include <vector>

/// The words of facets, handed in because a model has none of its own.
struct VoiceWords {
    std::function<QString(VoiceFacet, const QString& value)> value{};  ///< "Female"; of Vendor the account's name
    std::function<QString(const VoiceTongue&)> tongue{};               ///< "Spanish, Mexico"
    std::function<QString(const VoiceObstacle&)> obstacle{};           ///< a few words
};

/// One voice with all that is looked for and shown, made once: nothing is worked out while somebody types.
struct VoiceRow {
    VoiceKey key{};
    // What a keystroke looks at in every row lies together.
    QString words{};                            ///< folded: what a filter text is looked for in
    std::array<int, voiceFacetCount> values{};  ///< a place in VoiceIndex::values; of Style not used
    std::vector<int> styles{};
    Voice voice{};
    VoiceTongue tongue{};
    QString language{}, vendor{}, gender{}, age{}, style{}, kind{};
    std::optional<VoiceObstacle> obstacle{};

    const QString& name() const { return voice.name.isEmpty() ? voice.id : voice.name; }
};

/// What a filter lets through, and how many voices each value of each facet stands for.
struct VoiceMatch {
    std::vector<int> rows{};
    std::array<std::vector<int>, voiceFacetCount> counts{};  ///< by place in VoiceIndex::values
};

/// All voices, prepared. No account has a voice twice; voices without an id are none.
class VoiceIndex {
public:
    explicit VoiceIndex(VoiceWords words);

    /// New voices take the place of those of the same key, or come at the end of their account's.
    void add(const QString& account, const QList<Voice>& voices);
    /// Takes out what is not in `kept`.
    void keepOnly(const QString& account, const QSet<VoiceKey>& kept);
    void setDemand(const VoiceDemand& demand);
    const VoiceDemand& demand() const { return m_demand; }
    void setMarks(const std::function<bool(const VoiceKey&)>& favourite, const QList<VoiceKey>& recent);

    const std::vector<VoiceRow>& rows() const { return m_rows; }
    int rowOf(const VoiceKey& key) const { return m_rowOfKey.value(key, -1); }
    const QStringList& values(VoiceFacet facet) const { return m_facets[size_t(facet)].values; }
    int total(VoiceFacet facet, int value) const { return m_facets[size_t(facet)].totals[size_t(value)]; }

    /// In the order of `order`, which holds every row once.
    VoiceMatch match(const VoiceFilter& filter, const std::vector<int>& order) const;

private:
    struct Facet {
        QStringList values{};
        QStringList words{};
        QHash<QString, int> places{};
        std::vector<int> totals{};
    };

    int place(VoiceFacet facet, const QString& value);
    VoiceRow prepared(const QString& account, const Voice& voice);
    void prepareWords(VoiceRow& row) const;
    void judge(VoiceRow& row, QHash<std::pair<QString, QString>, std::optional<VoiceObstacle>>& judged) const;
    void countTotals();
    bool has(const VoiceRow& row, size_t facet, const std::vector<bool>& wanted) const;
    void count(const VoiceRow& row, size_t facet, VoiceMatch& match) const;

    VoiceWords m_words;
    VoiceDemand m_demand;
    std::vector<VoiceRow> m_rows;
    QHash<VoiceKey, int> m_rowOfKey;
    std::array<Facet, voiceFacetCount> m_facets;
};
