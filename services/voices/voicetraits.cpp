// SPDX-License-Identifier: MIT
#include "services/voices/voicetraits.h"

#include <QtCore/qregularexpression.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

template <class Value>
struct Word {
    Value means;
    QStringList words;  ///< small letters, blanks between; every vendor's synonyms
};

const QList<Word<VoiceGender>>& genders() {
    using enum VoiceGender;
    static const QList<Word<VoiceGender>> all{
        {Female, {u"female"_s, u"f"_s, u"woman"_s, u"girl"_s, u"feminine"_s, u"lady"_s, u"女"_s}},
        {Male, {u"male"_s, u"m"_s, u"man"_s, u"boy"_s, u"masculine"_s, u"gentleman"_s, u"男"_s}},
        {Neutral, {u"neutral"_s, u"non binary"_s, u"nonbinary"_s, u"androgynous"_s, u"中性"_s}}};
    return all;
}

const QList<Word<VoiceAge>>& ages() {
    using enum VoiceAge;
    static const QList<Word<VoiceAge>> all{
        {Young, {u"young adult"_s, u"young"_s, u"teen"_s, u"teenage"_s, u"teenager"_s, u"youth"_s, u"少年"_s, u"青年"_s, u"年轻"_s}},
        {Middle, {u"middle"_s, u"middle age"_s, u"middle aged"_s, u"adult"_s, u"mature"_s, u"中年"_s, u"成年"_s}},
        {Old, {u"old"_s, u"older"_s, u"senior"_s, u"elderly"_s, u"aged"_s, u"老年"_s, u"老人"_s}},
        {Child, {u"child"_s, u"children"_s, u"kid"_s, u"kids"_s, u"儿童"_s, u"小孩"_s, u"童声"_s}}};
    return all;
}

const QList<Word<VoiceStyle>>& styles() {
    using enum VoiceStyle;
    static const QList<Word<VoiceStyle>> all{
        {Warm, {u"warm"_s, u"friendly"_s, u"kind"_s, u"affectionate"_s, u"caring"_s, u"empathetic"_s, u"温暖"_s, u"亲切"_s}},
        {Soft, {u"soft"_s, u"gentle"_s, u"tender"_s, u"whisper"_s, u"whispering"_s, u"温柔"_s, u"轻柔"_s}},
        {Calm, {u"calm"_s, u"relaxed"_s, u"soothing"_s, u"meditative"_s, u"meditation"_s, u"平静"_s, u"沉稳"_s, u"舒缓"_s}},
        {Lively, {u"lively"_s, u"energetic"_s, u"animated"_s, u"upbeat"_s, u"excited"_s, u"enthusiastic"_s, u"活泼"_s, u"热情"_s}},
        {Cheerful, {u"cheerful"_s, u"happy"_s, u"joyful"_s, u"bright"_s, u"开朗"_s, u"欢快"_s}},
        {Serious, {u"serious"_s, u"formal"_s, u"professional"_s, u"authoritative"_s, u"confident"_s, u"business"_s, u"严肃"_s,
                   u"专业"_s, u"正式"_s}},
        {News, {u"news"_s, u"newscast"_s, u"newscaster"_s, u"anchor"_s, u"reporter"_s, u"broadcast"_s, u"informative"_s, u"新闻"_s,
                u"播音"_s}},
        {Story, {u"story"_s, u"storytelling"_s, u"storyteller"_s, u"narration"_s, u"narrative"_s, u"narrator"_s, u"audiobook"_s,
                 u"documentary"_s, u"故事"_s, u"旁白"_s, u"有声书"_s}},
        {Chat, {u"chat"_s, u"conversational"_s, u"conversation"_s, u"casual"_s, u"natural"_s, u"podcast"_s, u"聊天"_s, u"对话"_s}},
        {Advert, {u"advert"_s, u"advertisement"_s, u"advertising"_s, u"ads"_s, u"commercial"_s, u"promo"_s, u"marketing"_s, u"广告"_s,
                  u"营销"_s}},
        {Deep, {u"deep"_s, u"low"_s, u"bass"_s, u"resonant"_s, u"低沉"_s, u"浑厚"_s, u"磁性"_s}},
        {Strong, {u"strong"_s, u"powerful"_s, u"bold"_s, u"有力"_s}},
        {Sad, {u"sad"_s, u"depressed"_s, u"melancholic"_s, u"悲伤"_s}},
        {Angry, {u"angry"_s, u"disgruntled"_s, u"愤怒"_s, u"生气"_s}},
        {Teaching, {u"teaching"_s, u"education"_s, u"educational"_s, u"tutorial"_s, u"e learning"_s, u"elearning"_s, u"教育"_s, u"教学"_s}},
        {Playing, {u"characters"_s, u"character"_s, u"cartoon"_s, u"anime"_s, u"game"_s, u"gaming"_s, u"动漫"_s, u"卡通"_s}},
        {Assisting, {u"assistant"_s, u"customer service"_s, u"customerservice"_s, u"support"_s, u"客服"_s, u"助手"_s}},
        {Robotic, {u"robotic"_s, u"robot"_s, u"synthetic"_s, u"机器人"_s}}};
    return all;
}

const QList<Word<QString>>& accents() {
    static const QList<Word<QString>> all{
        {u"ES"_s, {u"castilian"_s, u"peninsular"_s, u"spain"_s}},
        {u"MX"_s, {u"mexican"_s, u"mexico"_s}},
        {u"AR"_s, {u"argentinian"_s, u"argentine"_s, u"rioplatense"_s, u"argentina"_s}},
        {u"CO"_s, {u"colombian"_s, u"colombia"_s}},
        {u"US"_s, {u"american"_s, u"us"_s, u"usa"_s, u"united states"_s, u"美式"_s}},
        {u"GB"_s, {u"british"_s, u"uk"_s, u"english"_s, u"united kingdom"_s, u"英式"_s}},
        {u"AU"_s, {u"australian"_s, u"australia"_s}},
        {u"IN"_s, {u"indian"_s, u"india"_s}},
        {u"IE"_s, {u"irish"_s, u"ireland"_s}},
        {u"CA"_s, {u"canadian"_s, u"canada"_s, u"quebecois"_s}},
        {u"BR"_s, {u"brazilian"_s, u"brazil"_s}},
        {u"PT"_s, {u"european portuguese"_s, u"portugal"_s}},
        {u"TW"_s, {u"taiwanese"_s, u"taiwan"_s, u"台湾"_s}},
        {u"HK"_s, {u"cantonese"_s, u"hong kong"_s, u"粤语"_s, u"广东"_s}},
        {u"CN"_s, {u"mandarin"_s, u"普通话"_s}}};
    return all;
}

/// `text` stands between blanks. Letters without case have none between words: there a word counts wherever it stands.
bool holds(const QString& text, const QString& word) {
    if (word[0].unicode() >= 0x2E80)
        return text.contains(word);
    for (qsizetype at = text.indexOf(word); at > 0; at = text.indexOf(word, at + 1)) {
        if (text[at - 1] == u' ' && text[at + word.size()] == u' ')
            return true;
    }
    return false;
}

/// The whole text first: "young adult" is one thing, not two.
template <class Value>
const Value* meaning(const QList<Word<Value>>& table, const QString& text) {
    if (text.isEmpty())
        return nullptr;
    const QString spaced = u' ' + text + u' ';
    for (const bool whole : {true, false}) {
        for (const Word<Value>& entry : table) {
            for (const QString& word : entry.words) {
                if (whole ? text == word : holds(spaced, word))
                    return &entry.means;
            }
        }
    }
    return nullptr;
}

QStringList parts(const QString& text) {
    static const QRegularExpression between(uR"([,;/|，、；])"_s);
    return text.split(between, Qt::SkipEmptyParts);
}

template <class Value>
void addOnce(QList<Value>& list, Value value) {
    const auto place = std::ranges::lower_bound(list, value);
    if (place == list.end() || *place != value)
        list.insert(place, value);
}

/// "MX" of "es-MX", "CN" of "zh-Hans_CN".
QString territory(const QString& code) {
    static const QRegularExpression form(u"[-_]([A-Za-z]{2})(?:[-_]|$)"_s);
    return form.match(code).captured(1).toUpper();
}

QString accentOf(const Voice& voice) {
    const QString told = plainWords(voice.accent);
    if (const QString* known = meaning(accents(), told))
        return *known;
    const QString from = territory(voice.language);
    return from.isEmpty() ? told : from;
}

}  // namespace

QString plainWords(const QString& text) {
    static const QRegularExpression between(uR"([\s_\-–·.()\[\]"']+)"_s);
    return text.toLower().replace(between, u" "_s).trimmed();
}

VoiceGender genderIn(const QString& words) {
    const VoiceGender* gender = meaning(genders(), plainWords(words));
    return gender ? *gender : VoiceGender::Unknown;
}

std::optional<VoiceAge> ageIn(const QString& text) {
    static const QRegularExpression years(uR"((\d{1,3})(?:\s*(?:-|–|~|to|至|到)\s*(\d{1,3}))?)"_s);
    const auto match = years.match(text);
    if (!match.hasMatch()) {
        const VoiceAge* age = meaning(ages(), plainWords(text));
        return age ? std::optional(*age) : std::nullopt;
    }
    const int from = match.capturedView(1).toInt();
    const int middle = match.capturedLength(2) > 0 ? (from + match.capturedView(2).toInt()) / 2 : from;
    return middle < 15 ? VoiceAge::Child : middle < 35 ? VoiceAge::Young : middle < 55 ? VoiceAge::Middle : VoiceAge::Old;
}

VoiceTraits traitsOf(const Voice& voice) {
    VoiceTraits traits{.gender = genderIn(voice.gender), .accent = accentOf(voice)};
    for (const QString& part : parts(voice.age)) {
        if (const auto age = ageIn(part))
            addOnce(traits.ages, *age);
    }
    for (const QString& tag : voice.tags) {
        for (const QString& part : parts(tag)) {
            if (const VoiceStyle* style = meaning(styles(), plainWords(part)))
                addOnce(traits.styles, *style);
        }
    }
    return traits;
}
