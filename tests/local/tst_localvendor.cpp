// SPDX-License-Identifier: MIT
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
    void subtitlesMayStayInTheirLanguage();
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

void TestLocalVendor::subtitlesMayStayInTheirLanguage() {
    const Vendor vendor = local(found());
    const LanguageRules& rules = vendor.operation(OperationKind::Subtitles)->languages;
    QVERIFY(rules.takesPair(u"de"_s, u"de"_s) && rules.takesPair(u"ru"_s, u"zh"_s) &&
            rules.takesPair(u"auto"_s, u"de"_s));
    QVERIFY(!rules.takesPair(u"de"_s, u"es"_s));
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
    QCOMPARE(local(nothing).operation(OperationKind::Subtitles)->unavailable, nothing.noTranslation);
}

QTEST_GUILESS_MAIN(TestLocalVendor)
#include "tst_localvendor.moc"
