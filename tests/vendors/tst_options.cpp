// SPDX-License-Identifier: MIT
#include "services/vendors/options.h"

#include <QtCore/qjsonarray.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using failure::Reason;

class TestOptions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsText_data();
    void readsText();
    void checks_data();
    void checks();
    void whatIsNotSetIsTheFallback();
    void readsSettings_data();
    void readsSettings();
    void outerAndInnerNamesBecomeObjects();
};

static const QList<OptionRule>& rules() {
    static const QList<OptionRule> all = {
        {.name = u"clone"_s, .type = OptionType::Flag, .fallback = false},
        {.name = u"mode"_s, .type = OptionType::Choice, .fallback = u"auto"_s, .choices = {u"auto"_s, u"manual"_s}},
        {.name = u"speakers"_s, .type = OptionType::Integer, .fallback = 1, .least = 1, .most = 10},
        {.name = u"speed"_s, .type = OptionType::Number, .fallback = 1.0, .least = 0.5, .most = 2},
        {.name = u"prompt"_s, .type = OptionType::Text, .fallback = QString(), .needs = OptionCondition{u"mode"_s, {u"manual"_s}}},
        {.name = u"quiet"_s, .type = OptionType::Flag, .fallback = false, .excludedBy = OptionCondition{u"clone"_s, {u"true"_s}}},
        {.name = u"maker"_s, .type = OptionType::Choice, .fallback = QJsonValue::Null, .choices = {u"one"_s, u"two"_s, u"mute"_s}},
        {.name = u"volume"_s,
         .type = OptionType::Integer,
         .fallback = QJsonValue::Null,
         .least = -10,
         .most = 100,
         .rangedBy = u"maker"_s,
         .ranges = {{u"one"_s, 0, 100}, {u"two"_s, -10, 10}}}};
    return all;
}

void TestOptions::readsText_data() {
    QTest::addColumn<int>("rule");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("a flag that is on") << 0 << u"true"_s << QJsonValue(true);
    QTest::newRow("a flag that is off") << 0 << u"false"_s << QJsonValue(false);
    QTest::newRow("yes is no flag") << 0 << u"yes"_s << QJsonValue();
    QTest::newRow("1, as some documents write it") << 0 << u"1"_s << QJsonValue(true);
    QTest::newRow("0, as some documents write it") << 0 << u"0"_s << QJsonValue(false);
    QTest::newRow("2 is no flag") << 0 << u"2"_s << QJsonValue();
    QTest::newRow("a choice") << 1 << u"manual"_s << QJsonValue(u"manual"_s);
    QTest::newRow("no choice of ours") << 1 << u"Manual"_s << QJsonValue();
    QTest::newRow("an empty choice") << 1 << QString() << QJsonValue();
    QTest::newRow("a whole number") << 2 << u"3"_s << QJsonValue(3);
    QTest::newRow("the least") << 2 << u"1"_s << QJsonValue(1);
    QTest::newRow("the most") << 2 << u"10"_s << QJsonValue(10);
    QTest::newRow("too few") << 2 << u"0"_s << QJsonValue();
    QTest::newRow("too many") << 2 << u"11"_s << QJsonValue();
    QTest::newRow("a fraction where a whole number belongs") << 2 << u"2.5"_s << QJsonValue();
    QTest::newRow("a word where a number belongs") << 2 << u"three"_s << QJsonValue();
    QTest::newRow("not a number") << 3 << u"nan"_s << QJsonValue();
    QTest::newRow("a fraction") << 3 << u"1.25"_s << QJsonValue(1.25);
    QTest::newRow("text that looks like a number") << 4 << u"007"_s << QJsonValue(u"007"_s);
}

void TestOptions::readsText() {
    QFETCH(int, rule);
    QFETCH(QString, text);
    QFETCH(QJsonValue, value);
    const auto read = optionFromText(rules().at(rule), text);
    QCOMPARE(read.has_value(), !value.isNull());
    if (read) {
        QCOMPARE(*read, value);
    } else {
        QCOMPARE(read.error().reason, Reason::OptionWrong);
        QCOMPARE(read.error().field, rules().at(rule).name);
    }
}

void TestOptions::checks_data() {
    QTest::addColumn<QJsonObject>("set");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* name, const QJsonObject& set, Reason reason = Reason::None, const QString& field = {}) {
        QTest::newRow(name) << set << reason << field;
    };
    row("nothing", {});
    row("all in order", {{u"clone"_s, true}, {u"mode"_s, u"manual"_s}, {u"prompt"_s, u"x"_s}, {u"speed"_s, 2}});
    row("a name nobody knows", {{u"colour"_s, u"red"_s}}, Reason::OptionUnknown, u"colour"_s);
    row("a flag as text", {{u"clone"_s, u"true"_s}}, Reason::OptionWrong, u"clone"_s);
    row("a number as text", {{u"speakers"_s, u"3"_s}}, Reason::OptionWrong, u"speakers"_s);
    row("text as a number", {{u"mode"_s, u"manual"_s}, {u"prompt"_s, 3}}, Reason::OptionWrong, u"prompt"_s);
    row("out of range", {{u"speed"_s, 2.01}}, Reason::OptionWrong, u"speed"_s);
    row("needs another that is not so", {{u"prompt"_s, u"x"_s}}, Reason::OptionExcluded, u"prompt"_s);
    row("excluded by another", {{u"clone"_s, true}, {u"quiet"_s, true}}, Reason::OptionExcluded, u"quiet"_s);
    row("excluded, but left as it is", {{u"clone"_s, true}, {u"quiet"_s, false}});
    row("not excluded", {{u"clone"_s, false}, {u"quiet"_s, true}});
    row("the range that another decides", {{u"maker"_s, u"one"_s}, {u"volume"_s, 100}});
    row("beyond the range that another decides", {{u"maker"_s, u"two"_s}, {u"volume"_s, 11}}, Reason::OptionWrong, u"volume"_s);
    row("below it", {{u"maker"_s, u"one"_s}, {u"volume"_s, -1}}, Reason::OptionWrong, u"volume"_s);
    row("the widest while that one is not set", {{u"volume"_s, -10}});
    row("not even the widest", {{u"volume"_s, -11}}, Reason::OptionWrong, u"volume"_s);
    row("no range at all", {{u"maker"_s, u"mute"_s}, {u"volume"_s, 5}}, Reason::OptionExcluded, u"volume"_s);
}

void TestOptions::checks() {
    QFETCH(QJsonObject, set);
    QFETCH(Reason, reason);
    const auto problem = checkOptions(rules(), set);
    QCOMPARE(problem ? problem->reason : Reason::None, reason);
    if (problem)
        QTEST(problem->field, "field");
}

void TestOptions::whatIsNotSetIsTheFallback() {
    QCOMPARE(optionValue(rules(), {}, u"mode"_s), QJsonValue(u"auto"_s));
    QCOMPARE(optionValue(rules(), {{u"mode"_s, u"manual"_s}}, u"mode"_s), QJsonValue(u"manual"_s));
    QVERIFY(optionValue(rules(), {}, u"colour"_s).isNull());
}

static const QList<OptionRule>& nestedRules() {
    static const QList<OptionRule> all = {
        {.name = u"voice.style"_s, .type = OptionType::Choice, .choices = {u"calm"_s, u"angry"_s}},
        {.name = u"voice.keep"_s, .type = OptionType::Words},
        {.name = u"voice.fixed"_s, .type = OptionType::Pairs},
        {.name = u"speakers.min"_s, .type = OptionType::Integer, .least = 1, .most = 9},
        {.name = u"count.min"_s, .type = OptionType::Integer, .least = 1, .most = 9},
        {.name = u"mode"_s, .type = OptionType::Text}};
    return all;
}

void TestOptions::readsSettings_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QJsonObject>("settings");  // empty: refused
    const auto row = [](const char* what, const QString& name, const QString& text, const QJsonObject& settings) {
        QTest::newRow(what) << name << text << settings;
    };
    const QJsonArray twoWords{u"Kaka"_s, u"LAL"_s};
    const QJsonObject twoPairs{{u"hi"_s, u"hello"_s}, {u"bad"_s, u"good"_s}};
    row("a whole name", u"voice.style"_s, u"calm"_s, {{u"voice.style"_s, u"calm"_s}});
    row("a last part that is nobody else's", u"style"_s, u"calm"_s, {{u"voice.style"_s, u"calm"_s}});
    row("a last part that two share", u"min"_s, u"2"_s, {});
    row("a name that is nobody's", u"shout"_s, u"2"_s, {});
    row("words", u"keep"_s, u"Kaka, LAL"_s, {{u"voice.keep"_s, twoWords}});
    row("words parted as in Chinese", u"keep"_s, u"Kaka\uFF0CLAL"_s, {{u"voice.keep"_s, twoWords}});
    row("words as JSON", u"keep"_s, uR"(["Kaka","LAL"])"_s, {{u"voice.keep"_s, twoWords}});
    row("words that are numbers in JSON", u"keep"_s, u"[1]"_s, {});
    row("pairs", u"fixed"_s, u"hi=hello, bad=good"_s, {{u"voice.fixed"_s, twoPairs}});
    row("pairs as JSON", u"fixed"_s, uR"({"hi":"hello","bad":"good"})"_s, {{u"voice.fixed"_s, twoPairs}});
    row("a word where a pair belongs", u"fixed"_s, u"hi"_s, {});
    row("an object for several", u"voice"_s, uR"({"style":"calm","keep":["Kaka","LAL"]})"_s,
        {{u"voice.style"_s, u"calm"_s}, {u"voice.keep"_s, twoWords}});
    row("an object with a wrong value", u"voice"_s, uR"({"style":"loud"})"_s, {});
    row("an object with a field that is none", u"voice"_s, uR"({"volume":1})"_s, {});
    row("no object where one belongs", u"voice"_s, u"calm"_s, {});
    row("a number of an object", u"speakers"_s, uR"({"min":2})"_s, {{u"speakers.min"_s, 2}});
}

void TestOptions::readsSettings() {
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(QJsonObject, settings);
    const auto read = settingsFromText(nestedRules(), name, text);
    QCOMPARE(read.has_value(), !settings.isEmpty());
    if (read)
        QCOMPARE(*read, settings);
}

void TestOptions::outerAndInnerNamesBecomeObjects() {
    const QJsonObject set{{u"mode"_s, u"x"_s}, {u"voice.style"_s, u"calm"_s}, {u"voice.keep"_s, QJsonArray{u"a"_s}}};
    QCOMPARE(nested(set), (QJsonObject{{u"mode"_s, u"x"_s},
                                       {u"voice"_s, QJsonObject{{u"style"_s, u"calm"_s}, {u"keep"_s, QJsonArray{u"a"_s}}}}}));
    QCOMPARE(nested({}), QJsonObject());
}

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
