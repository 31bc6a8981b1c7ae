// SPDX-License-Identifier: MIT
// Which voice of one account comes nearest to a voice of another, with voices as each vendor's document shows them.
#include "models/cast/castlanguage.h"
#include "models/cast/closestvoice.h"
#include "services/vendors/akool.h"
#include "services/vendors/kreado.h"
#include "services/vendors/oiiyao.h"
#include "services/vendors/qavix.h"

#include <QtCore/qfile.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using How = TraitMatch::How;
using Trait = TraitMatch::Trait;

class TestClosestVoice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gendersAreOfOneKind_data();
    void gendersAreOfOneKind();
    void agesAreOfOneKind_data();
    void agesAreOfOneKind();
    void stylesAreOfOneKind_data();
    void stylesAreOfOneKind();
    void accentsAreOfOneKind_data();
    void accentsAreOfOneKind();
    void everyVendorsFixtureIsUnderstood_data();
    void everyVendorsFixtureIsUnderstood();
    void languagesAreOfOneKind_data();
    void languagesAreOfOneKind();
    void theNearestComesFirst_data();
    void theNearestComesFirst();
    void whoCannotSpeakItIsNeverOffered_data();
    void whoCannotSpeakItIsNeverOffered();
    void saysWhy();
    void tiesKeepTheirOrder();
};

void TestClosestVoice::gendersAreOfOneKind_data() {
    using enum VoiceGender;
    QTest::addColumn<QString>("word");
    QTest::addColumn<VoiceGender>("gender");
    for (const char* word : {"female", "Female", "F", "woman", "女", "女声", "女性", "Young Female"})
        QTest::addRow("%s is female", word) << QString::fromUtf8(word) << Female;
    for (const char* word : {"male", "MALE", "m", "man", "男", "男声", "男士"})
        QTest::addRow("%s is male", word) << QString::fromUtf8(word) << Male;
    for (const char* word : {"neutral", "Non-binary", "中性"})
        QTest::addRow("%s is neither", word) << QString::fromUtf8(word) << Neutral;
    for (const char* word : {"", "-", "unknown", "1", "mf", "femalemale"})
        QTest::addRow("\"%s\" is not told", word) << QString::fromUtf8(word) << Unknown;
}

void TestClosestVoice::gendersAreOfOneKind() {
    QFETCH(QString, word);
    QFETCH(VoiceGender, gender);
    QCOMPARE(traitsOf({.gender = word}).gender, gender);
}

void TestClosestVoice::agesAreOfOneKind_data() {
    using enum VoiceAge;
    QTest::addColumn<QString>("word");
    QTest::addColumn<QList<VoiceAge>>("ages");
    const auto rows = [](std::initializer_list<const char*> words, const QList<VoiceAge>& ages) {
        for (const char* word : words)
            QTest::addRow("\"%s\"", word) << QString::fromUtf8(word) << ages;
    };
    rows({"young", "Young", "young adult", "teenager", "18-30", "25-40", "20s", "青年", "20岁", "25 to 30"}, {Young});
    rows({"middle", "Middle aged", "middle-aged", "middle_aged", "adult", "35-50", "40", "中年"}, {Middle});
    rows({"old", "Senior", "elderly", "60+", "55-80", "老年"}, {Old});
    rows({"child", "Kids", "8-12", "儿童"}, {Child});
    rows({"Young, Middle aged", "middle/young", "中年、青年"}, {Young, Middle});
    rows({"", "any", "ageless", "unknown"}, {});
}

void TestClosestVoice::agesAreOfOneKind() {
    QFETCH(QString, word);
    QFETCH(QList<VoiceAge>, ages);
    QCOMPARE(traitsOf({.age = word}).ages, ages);
}

void TestClosestVoice::stylesAreOfOneKind_data() {
    using enum VoiceStyle;
    QTest::addColumn<QStringList>("tags");
    QTest::addColumn<QList<VoiceStyle>>("styles");
    QTest::newRow("a synonym") << QStringList{u"friendly"_s} << QList{Warm};
    QTest::newRow("the same twice") << QStringList{u"warm"_s, u"Friendly"_s, u"亲切"_s} << QList{Warm};
    QTest::newRow("several, in one order") << QStringList{u"podcast"_s, u"deep"_s, u"calm"_s} << QList{Calm, Chat, Deep};
    QTest::newRow("several in one tag") << QStringList{u"calm, deep"_s} << QList{Calm, Deep};
    QTest::newRow("in many words") << QStringList{u"Customer_Service"_s, u"e-learning"_s} << QList{Teaching, Assisting};
    QTest::newRow("among other words") << QStringList{u"very warm voice"_s} << QList{Warm};
    QTest::newRow("in Chinese among others") << QStringList{u"温柔女声"_s} << QList{Soft};
    QTest::newRow("a word that only holds one") << QStringList{u"charming"_s, u"slowly"_s} << QList<VoiceStyle>();
    QTest::newRow("none") << QStringList{u""_s, u"xyz"_s} << QList<VoiceStyle>();
}

void TestClosestVoice::stylesAreOfOneKind() {
    QFETCH(QStringList, tags);
    QTEST(traitsOf({.tags = tags}).styles, "styles");
}

void TestClosestVoice::accentsAreOfOneKind_data() {
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("accent");
    QTest::newRow("a word") << u"Mexican"_s << u"es"_s << u"MX"_s;
    QTest::newRow("the word goes before the code") << u"British"_s << u"en-US"_s << u"GB"_s;
    QTest::newRow("the code where there is no word") << QString() << u"es-MX"_s << u"MX"_s;
    QTest::newRow("a code with a script") << QString() << u"zh-Hans-CN"_s << u"CN"_s;
    QTest::newRow("the code where the word is not known") << u"Northern"_s << u"es_ES"_s << u"ES"_s;
    QTest::newRow("a word nobody knows alone") << u"Northern-Coast"_s << u"es"_s << u"northern coast"_s;
    QTest::newRow("a long name") << u"Chinese (Mandarin, Simplified) - 普通话"_s << u"1767068435675340832"_s << u"CN"_s;
    QTest::newRow("nothing") << QString() << u"es"_s << QString();
}

void TestClosestVoice::accentsAreOfOneKind() {
    QFETCH(QString, told);
    QFETCH(QString, language);
    QTEST(traitsOf({.language = language, .accent = told}).accent, "accent");
}

static QList<Voice> fixture(const Vendor& vendor) {
    QFile file(QStringLiteral(BABELREEL_FIXTURES "/%1/voices.json").arg(vendor.id));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no voices of %s", qPrintable(vendor.id));
    const auto page = vendor.voices.parse({.status = 200, .body = file.readAll()});
    return page ? page->voices : QList<Voice>();
}

void TestClosestVoice::everyVendorsFixtureIsUnderstood_data() {
    using enum VoiceStyle;
    QTest::addColumn<QList<Voice>>("voices");
    QTest::addColumn<VoiceTraits>("traits");  // of the first one
    const VoiceTraits lucia{.gender = VoiceGender::Female, .ages = {VoiceAge::Young}, .accent = u"ES"_s};
    QTest::newRow("Oiiyao: words in fields") << fixture(oiiyao()) << lucia;
    QTest::newRow("Qavix: the same") << fixture(qavix()) << lucia;
    QTest::newRow("AKOOL: lists and capitals")
        << fixture(akool())
        << VoiceTraits{.gender = VoiceGender::Male, .ages = {VoiceAge::Middle}, .accent = u"CN"_s, .styles = {Lively, Chat, Strong}};
    QTest::newRow("KreadoAI: numbers for languages")
        << fixture(kreado()) << VoiceTraits{.gender = VoiceGender::Male, .ages = {VoiceAge::Young}, .accent = u"CN"_s};
}

void TestClosestVoice::everyVendorsFixtureIsUnderstood() {
    QFETCH(QList<Voice>, voices);
    QVERIFY(!voices.isEmpty());
    QTEST(traitsOf(voices.first()), "traits");
}

void TestClosestVoice::languagesAreOfOneKind_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("tag");
    for (const auto& [code, tag] : {std::pair("es", "es"), {"spa", "es"}, {"es_MX", "es-MX"}, {"es-419", "es-419"}, {"pt-BR", "pt-BR"},
                                    {"zh-CN-shandong", "zh-CN"}, {"zh-Hans-CN", "zh-CN"}, {"yue", "yue"}, {"xx-nobody", "xx-nobody"},
                                    {"77", "zh"}, {"78", "es"}, {"79", "79"}, {"", ""}})
        QTest::addRow("\"%s\"", code) << QString::fromLatin1(code) << QString::fromLatin1(tag);
}

void TestClosestVoice::languagesAreOfOneKind() {
    QFETCH(QString, code);
    const QList<Language> told{{.code = u"77"_s, .name = u"台湾话"_s, .family = u"Chinese"_s},
                               {.code = u"78"_s, .name = u"Spanish (Mexico)"_s},
                               {.code = u"79"_s, .name = u"Klingon"_s}};
    QTEST(languageTag(code, told), "tag");
}

static Voice voice(const QString& name, const QString& gender, const QString& age = {}, const QStringList& tags = {},
                   const QString& language = u"es"_s) {
    return {.id = name, .name = name, .language = language, .gender = gender, .age = age, .tags = tags};
}

static QStringList names(const QList<VoiceLikeness>& matches) {
    QStringList all;
    for (const VoiceLikeness& match : matches)
        all << match.voice.name;
    return all;
}

void TestClosestVoice::theNearestComesFirst_data() {
    QTest::addColumn<Voice>("wanted");
    QTest::addColumn<QList<Voice>>("others");
    QTest::addColumn<QStringList>("order");
    const Voice lena = voice(u"Lena"_s, u"female"_s, u"young"_s, {u"warm"_s}, u"es-MX"_s);
    QTest::newRow("another gender comes last, whatever else fits")
        << lena << QList{voice(u"He"_s, u"M"_s, u"25-30"_s, {u"friendly"_s}, u"es-MX"_s), voice(u"She"_s, u"F"_s, u"60+"_s, {u"news"_s}, u"es-ES"_s)}
        << QStringList{u"She"_s, u"He"_s};
    QTest::newRow("one that does not tell comes before another gender")
        << lena << QList{voice(u"He"_s, u"male"_s, u"young"_s, {u"warm"_s}), voice(u"Who"_s, {})} << QStringList{u"Who"_s, u"He"_s};
    QTest::newRow("the same gender comes before one that does not tell")
        << lena << QList{voice(u"Who"_s, {}, u"young"_s), voice(u"She"_s, u"女"_s, u"young"_s)} << QStringList{u"She"_s, u"Who"_s};
    QTest::newRow("of one gender the age decides")
        << lena << QList{voice(u"Old"_s, u"F"_s, u"70"_s), voice(u"Middle"_s, u"F"_s, u"40"_s), voice(u"Young"_s, u"F"_s, u"20"_s)}
        << QStringList{u"Young"_s, u"Middle"_s, u"Old"_s};
    QTest::newRow("of one age the style")
        << lena << QList{voice(u"News"_s, u"F"_s, u"20"_s, {u"news"_s}), voice(u"Warm"_s, u"F"_s, u"20"_s, {u"friendly"_s})}
        << QStringList{u"Warm"_s, u"News"_s};
    QTest::newRow("of one style the accent")
        << lena << QList{voice(u"Spain"_s, u"F"_s, u"20"_s, {u"warm"_s}, u"es-ES"_s), voice(u"Mexico"_s, u"F"_s, u"20"_s, {u"warm"_s}, u"es_MX"_s)}
        << QStringList{u"Mexico"_s, u"Spain"_s};
    QTest::newRow("the same name at a sister vendor")
        << lena << QList{voice(u"Ana"_s, u"F"_s, u"20"_s, {u"warm"_s}), voice(u"lena"_s, u"F"_s, u"20"_s, {u"warm"_s})}
        << QStringList{u"lena"_s, u"Ana"_s};
    QTest::newRow("nobody") << lena << QList<Voice>() << QStringList();
}

void TestClosestVoice::theNearestComesFirst() {
    QFETCH(Voice, wanted);
    QFETCH(QList<Voice>, others);
    const auto able = speaking(others, u"es"_s);
    QCOMPARE(able.size(), others.size());
    QTEST(names(closestVoices(wanted, able, 10)), "order");
    QCOMPARE(names(closestVoices(wanted, able, 1)), names(closestVoices(wanted, able, 10)).mid(0, 1));
}

void TestClosestVoice::whoCannotSpeakItIsNeverOffered_data() {
    QTest::addColumn<QString>("speaks");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("offered");
    QTest::newRow("the language") << u"es"_s << u"es"_s << true;
    QTest::newRow("the language with a region") << u"es-MX"_s << u"es"_s << true;
    QTest::newRow("the language without the region") << u"es"_s << u"es-MX"_s << true;
    QTest::newRow("another region") << u"es-ES"_s << u"es-MX"_s << false;
    QTest::newRow("another language") << u"pt-BR"_s << u"es"_s << false;
    QTest::newRow("any language") << QString() << u"es"_s << true;
    QTest::newRow("a number that is the language") << u"78"_s << u"es"_s << true;
    QTest::newRow("a number that is another language") << u"77"_s << u"es"_s << false;
    QTest::newRow("a number that nobody knows") << u"79"_s << u"es"_s << false;
}

void TestClosestVoice::whoCannotSpeakItIsNeverOffered() {
    QFETCH(QString, speaks);
    QFETCH(QString, wanted);
    const QList<Language> told{{.code = u"77"_s, .family = u"Chinese"_s}, {.code = u"78"_s, .family = u"Spanish"_s}};
    QTEST(!speaking({voice(u"Her"_s, u"F"_s, {}, {}, speaks)}, wanted, told).isEmpty(), "offered");
}

void TestClosestVoice::saysWhy() {
    const Voice wanted{.name = u"Lucía"_s, .language = u"es-ES"_s, .gender = u"female"_s, .accent = u"Castilian"_s, .age = u"young"_s,
                       .tags = {u"warm"_s, u"calm"_s}};
    const Voice dalia{.id = u"7"_s, .name = u"Dalia Ruiz"_s, .language = u"es-MX"_s, .gender = u"F"_s, .age = u"25-30"_s,
                      .tags = {u"friendly"_s}};
    const auto match = closestVoices(wanted, speaking({dalia}, u"es"_s), 1).first();
    QCOMPARE(match.voice, dalia);
    QCOMPARE(match.reasons, (QList<TraitMatch>{{Trait::Gender, How::Same}, {Trait::Age, How::Same}, {Trait::Style, How::Near},
                                               {Trait::Accent, How::Differs}}));
    const auto twin = closestVoices(wanted, speaking({wanted}, u"es"_s), 1).first();
    QCOMPARE(twin.reasons.first(), (TraitMatch{Trait::Name, How::Same}));
    QVERIFY(twin.score > match.score);
    const auto blank = closestVoices(wanted, speaking({{.id = u"x"_s}}, u"es"_s), 1).first();
    for (const TraitMatch& reason : blank.reasons)
        QCOMPARE(reason.how, How::NotTold);
}

void TestClosestVoice::tiesKeepTheirOrder() {
    QList<Voice> others;
    QStringList order;
    for (int i = 0; i < 50; ++i) {
        order << u"Voice %1"_s.arg(i);
        others << voice(order.last(), u"female"_s, u"young"_s);
    }
    const auto able = speaking(others, u"es"_s);
    QCOMPARE(names(closestVoices(voice(u"Lena"_s, u"female"_s), able, 50)), order);
    QCOMPARE(names(closestVoices(voice(u"Lena"_s, u"female"_s), able, 3)), order.first(3));
}

QTEST_GUILESS_MAIN(TestClosestVoice)
#include "tst_closestvoice.moc"
