// SPDX-License-Identifier: MIT
#include "models/voices/voiceindex.h"

#include "models/voices/voicevalues.h"

#include <QtCore/qset.h>

#include <algorithm>

namespace {

constexpr auto style = size_t(VoiceFacet::Style);

/// Without a matcher prepared for each word: the first letter typed lets most voices through, and for that one Qt has something
/// far faster.
bool holdsAll(const QString& words, const QStringList& wanted) {
    return std::ranges::all_of(wanted, [&words](const QString& word) { return words.contains(word); });
}

}  // namespace

VoiceIndex::VoiceIndex(VoiceWords words) : m_words(std::move(words)) {
    for (const auto facet : {VoiceFacet::Fits, VoiceFacet::Favourite, VoiceFacet::Recent}) {
        place(facet, {});
        place(facet, voiceYes);
    }
}

int VoiceIndex::place(VoiceFacet facet, const QString& value) {
    Facet& known = m_facets[size_t(facet)];
    const auto found = known.places.constFind(value);
    if (found != known.places.constEnd())
        return *found;
    known.places.insert(value, int(known.values.size()));
    known.values.append(value);
    known.words.append(m_words.value(facet, value));
    known.totals.push_back(0);
    return int(known.values.size()) - 1;
}

void VoiceIndex::add(const QString& account, const QList<Voice>& voices) {
    std::vector<VoiceRow> fresh;
    QHash<std::pair<QString, QString>, std::optional<VoiceObstacle>> judged;
    for (const Voice& voice : voices) {
        if (voice.id.isEmpty())
            continue;
        const VoiceKey key{account, voice.id, voice.language};
        const int row = rowOf(key);
        if (row >= int(m_rows.size()))
            continue;  // twice in these very voices
        if (row >= 0 && m_rows[size_t(row)].voice == voice)
            continue;
        VoiceRow made = prepared(account, voice);
        judge(made, judged);
        if (row >= 0) {
            made.values[size_t(VoiceFacet::Favourite)] = m_rows[size_t(row)].values[size_t(VoiceFacet::Favourite)];
            made.values[size_t(VoiceFacet::Recent)] = m_rows[size_t(row)].values[size_t(VoiceFacet::Recent)];
            m_rows[size_t(row)] = std::move(made);
        } else {
            m_rowOfKey.insert(key, int(m_rows.size() + fresh.size()));
            fresh.push_back(std::move(made));
        }
    }
    std::ranges::move(fresh, std::back_inserter(m_rows));
    countTotals();
}

void VoiceIndex::keepOnly(const QString& account, const QSet<VoiceKey>& kept) {
    std::erase_if(m_rows, [&](const VoiceRow& row) { return row.key.account == account && !kept.contains(row.key); });
    m_rowOfKey.clear();
    for (size_t row = 0; row < m_rows.size(); ++row)
        m_rowOfKey.insert(m_rows[row].key, int(row));
    countTotals();
}

VoiceRow VoiceIndex::prepared(const QString& account, const Voice& voice) {
    VoiceRow row{.key = {account, voice.id, voice.language}, .voice = voice, .tongue = tongueOf(voice.language, voice.accent)};
    const auto put = [&](VoiceFacet facet, const QString& value) {
        row.values[size_t(facet)] = place(facet, value);
        return m_facets[size_t(facet)].words[row.values[size_t(facet)]];
    };
    put(VoiceFacet::Language, row.tongue.language);
    const auto putStated = [&](VoiceFacet facet, const QString& value) {
        const QString words = put(facet, value);
        return value.isEmpty() ? QString() : words;  // a facet counts those too; a row leaves its cell empty
    };
    row.vendor = put(VoiceFacet::Vendor, account);
    row.gender = putStated(VoiceFacet::Gender, voicevalues::gender(voice));
    row.age = putStated(VoiceFacet::Age, voicevalues::age(voice));
    row.kind = put(VoiceFacet::Kind, voicevalues::kind(voice));
    row.language = m_words.tongue(row.tongue);
    QStringList styles = voicevalues::styles(voice);
    if (styles.isEmpty())
        styles = QStringList{QString()};
    for (const QString& one : styles)
        row.styles.push_back(place(VoiceFacet::Style, one));
    row.style = voice.tags.isEmpty() ? QString() : m_facets[style].words[row.styles.front()];
    prepareWords(row);
    return row;
}

void VoiceIndex::prepareWords(VoiceRow& row) const {
    QStringList words{row.voice.name, row.language, row.vendor, row.voice.accent, row.voice.language};
    for (const int one : row.styles)
        words.append(m_facets[style].words[one]);
    words.append(row.voice.tags);
    row.words = voicevalues::folded(words.join(QLatin1Char('\n')));
}

/// Thousands of voices share a few hundred pairs of account and language.
void VoiceIndex::judge(VoiceRow& row, QHash<std::pair<QString, QString>, std::optional<VoiceObstacle>>& judged) const {
    const std::pair<QString, QString> shared(row.key.account, row.key.language);
    auto known = judged.find(shared);
    if (known == judged.end())
        known = judged.insert(shared, m_demand.obstacle(row.key.account, row.voice, row.tongue));
    row.obstacle = *known;
    row.values[size_t(VoiceFacet::Fits)] = row.obstacle ? 0 : 1;
}

void VoiceIndex::setDemand(const VoiceDemand& demand) {
    m_demand = demand;
    QHash<std::pair<QString, QString>, std::optional<VoiceObstacle>> judged;
    for (VoiceRow& row : m_rows)
        judge(row, judged);
    countTotals();
}

void VoiceIndex::setMarks(const std::function<bool(const VoiceKey&)>& favourite, const QList<VoiceKey>& recent) {
    const QSet<VoiceKey> lately(recent.begin(), recent.end());
    for (VoiceRow& row : m_rows) {
        row.values[size_t(VoiceFacet::Favourite)] = favourite(row.key) ? 1 : 0;
        row.values[size_t(VoiceFacet::Recent)] = lately.contains(row.key) ? 1 : 0;
    }
    countTotals();
}

void VoiceIndex::countTotals() {
    VoiceMatch all;
    for (size_t facet = 0; facet < voiceFacetCount; ++facet) {
        all.counts[facet].assign(m_facets[facet].totals.size(), 0);
        for (const VoiceRow& row : m_rows)
            count(row, facet, all);
        m_facets[facet].totals = all.counts[facet];
    }
}

void VoiceIndex::count(const VoiceRow& row, size_t facet, VoiceMatch& match) const {
    if (facet != style)
        return void(++match.counts[facet][size_t(row.values[facet])]);
    for (const int one : row.styles)
        ++match.counts[facet][size_t(one)];
}

bool VoiceIndex::has(const VoiceRow& row, size_t facet, const std::vector<bool>& wanted) const {
    if (facet != style)
        return wanted[size_t(row.values[facet])];
    return std::ranges::any_of(row.styles, [&wanted](int one) { return wanted[size_t(one)]; });
}

/// One pass: a voice that only one facet keeps out still counts in that facet, since choosing its value would bring it in.
VoiceMatch VoiceIndex::match(const VoiceFilter& filter, const std::vector<int>& order) const {
    VoiceMatch match;
    std::array<std::vector<bool>, voiceFacetCount> wanted;
    for (size_t facet = 0; facet < voiceFacetCount; ++facet) {
        match.counts[facet].assign(m_facets[facet].totals.size(), 0);
        if (!filter.chosen[facet].isEmpty())
            wanted[facet].assign(m_facets[facet].totals.size(), false);
        for (const QString& value : filter.chosen[facet]) {
            if (const int known = m_facets[facet].places.value(value, -1); known >= 0)
                wanted[facet][size_t(known)] = true;
        }
    }
    const QStringList words = voicevalues::folded(filter.text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const int place : order) {
        const VoiceRow& row = m_rows[size_t(place)];
        if (!holdsAll(row.words, words))
            continue;
        int keptOutBy = -1, times = 0;
        for (size_t facet = 0; facet < voiceFacetCount && times < 2; ++facet) {
            if (!wanted[facet].empty() && !has(row, facet, wanted[facet])) {
                keptOutBy = int(facet);
                ++times;
            }
        }
        if (times == 1)
            count(row, size_t(keptOutBy), match);
        if (times > 0)
            continue;
        match.rows.push_back(place);
        for (size_t facet = 0; facet < voiceFacetCount; ++facet)
            count(row, facet, match);
    }
    return match;
}
