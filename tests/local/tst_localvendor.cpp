// SPDX-License-Identifier: MIT
#include "services/vendors/jobcheck.h"
#include "services/vendors/local.h"

#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

LocalCapabilities found() {
    return {.directions = {{u"en"_s, u"es"_s}, {u"en"_s, u"ca"_s}, {u"ru"_s, u"zh"_s}},
            .spoken = {u"ca"_s, u"de"_s, u"en"_s, u"es"_s}};
}

}  // namespace

class TestLocalVendor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void needsNoKeyAndMarksDrafts();
    void dubsOnlyIntoWhatCanBeSpoken();
    void subtitlesMayStayInTheirLanguage_data();
    void subtitlesMayStayInTheirLanguage();
    void puttingSubtitlesInNeedsNoTranslation_data();
    void puttingSubtitlesInNeedsNoTranslation();
    void wordsMayBeCheckedWhereThereAreAny();
    void optionsHoldTogether();
    void whatIsMissingSwitchesOff();
};

void TestLocalVendor::needsNoKeyAndMarksDrafts() {
    const Vendor vendor = local(found());
    QCOMPARE(vendor.id, u"local"_s);
    QVERIFY(!vendor.needsKey());
    QCOMPARE(vendor.operations.size(), 3);
    for (const Operation& operation : vendor.operations)
        QVERIFY(operation.draft && operation.rendersHere() && !operation.unavailable);
}

void TestLocalVendor::dubsOnlyIntoWhatCanBeSpoken() {
    const Vendor vendor = local(found());
    const LanguageRules& rules = vendor.operation(OperationKind::Translate)->languages;
    QVERIFY(rules.takesPair(u"en"_s, u"es"_s));
    QVERIFY(rules.takesPair(u"auto"_s, u"ca"_s));
    QVERIFY(!rules.takesTarget(u"zh"_s) && !rules.takesTarget(u"en"_s) && !rules.takesTarget(u"de"_s));
    QVERIFY(!rules.takesPair(u"es"_s, u"en"_s));
    QVERIFY(vendor.operation(OperationKind::Speech)->languages.takesTarget(u"de"_s));
}

void TestLocalVendor::subtitlesMayStayInTheirLanguage_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("possible");
    QTest::newRow("one that is installed into itself") << u"de"_s << u"de"_s << true;
    QTest::newRow("one that nothing here knows into itself") << u"ja"_s << u"ja"_s << true;
    QTest::newRow("a vendor's own spelling into itself") << u"zh-CN-sichuan"_s << u"zh-CN-sichuan"_s << true;
    QTest::newRow("a pair that is installed") << u"ru"_s << u"zh"_s << true;
    QTest::newRow("whatever the clip tells") << u"auto"_s << u"de"_s << true;
    QTest::newRow("whatever the clip tells, into one that nothing here knows") << u"auto"_s << u"ja"_s << true;
    QTest::newRow("a pair that is not installed") << u"de"_s << u"es"_s << false;
    QTest::newRow("no code at all") << u"1 2"_s << u"1 2"_s << false;
}

void TestLocalVendor::subtitlesMayStayInTheirLanguage() {
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(bool, possible);
    const Vendor vendor = local(found());
    const LanguageRules& rules = vendor.operation(OperationKind::Subtitles)->languages;
    QCOMPARE(rules.takesSource(from) && rules.takesTarget(to) && rules.takesPair(from, to), possible);
}

void TestLocalVendor::puttingSubtitlesInNeedsNoTranslation_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("into its own language") << u"es"_s << Reason::None;
    QTest::newRow("into whatever it is") << u"auto"_s << Reason::None;
    QTest::newRow("into another language") << u"en"_s << Reason::PackageMissing;
}

void TestLocalVendor::puttingSubtitlesInNeedsNoTranslation() {
    QFETCH(QString, from);
    QFETCH(Reason, reason);
    const Vendor vendor = local({.spoken = {u"en"_s, u"es"_s},
                                 .noTranslation = invalid(Reason::PackageMissing, {}, {u"apertium-eng-cat"_s})});
    const JobSpec job{.operation = OperationKind::Subtitles, .source = u"/clip.mp4"_s, .sourceLanguage = from, .targetLanguage = u"es"_s};
    const QList<ApiError> problems = checkJob(vendor, job);
    QCOMPARE(problems.isEmpty() ? Reason::None : problems.first().reason, reason);
}

void TestLocalVendor::wordsMayBeCheckedWhereThereAreAny() {
    for (const Operation& operation : local(found()).operations) {
        const bool stops = optionValue(operation.options, {}, u"review"_s) == u"none"_s;
        QCOMPARE(stops, operation.kind != OperationKind::Speech);
    }
}

void TestLocalVendor::optionsHoldTogether() {
    for (const Operation& operation : local(found()).operations) {
        for (const OptionRule& rule : operation.options) {
            const auto wrong = checkOptions(operation.options, {{rule.name, rule.fallback}});
            QVERIFY2(!wrong, qPrintable(rule.name));
        }
    }
}

void TestLocalVendor::whatIsMissingSwitchesOff() {
    LocalCapabilities nothing;
    nothing.noSpeech = invalid(Reason::PackageMissing, {}, {u"espeak-ng"_s});
    nothing.noTranslation = invalid(Reason::PackageMissing, {}, {u"apertium-eng-cat"_s});
    nothing.noVideo = invalid(Reason::PackageMissing, {}, {u"ffmpeg"_s});
    const Vendor vendor = local(nothing);
    QCOMPARE(vendor.operation(OperationKind::Translate)->unavailable, nothing.noVideo);
    QCOMPARE(vendor.operation(OperationKind::Speech)->unavailable, nothing.noSpeech);
    nothing.noVideo.reset();
    QCOMPARE(local(nothing).operation(OperationKind::Translate)->unavailable, nothing.noTranslation);
    QVERIFY(!local(nothing).operation(OperationKind::Subtitles)->unavailable);
}

QTEST_GUILESS_MAIN(TestLocalVendor)
#include "tst_localvendor.moc"
