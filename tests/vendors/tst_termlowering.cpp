// SPDX-License-Identifier: MIT
// A glossary as vendors are told of it: the whole body where it goes into one, and what is left out.
#include "services/vendors/akool.h"
#include "services/vendors/kreado.h"
#include "services/vendors/oiiyao.h"
#include "services/vendors/qavix.h"
#include "services/vendors/termlowering.h"
#include "services/vendors/vozo.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using Terms = QList<Term>;

class TestTermLowering : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void akoolIsSent_data();
    void akoolIsSent();
    void vozoIsSent_data();
    void vozoIsSent();
    void aPromptThatIsFullTakesNoMore();
    void othersAreNotTold_data();
    void othersAreNotTold();
    void rulesNameOptionsThatThereAre_data();
    void rulesNameOptionsThatThereAre();
};

static const Terms brand{{u"ACME"_s, {}, {}}};
static const Terms mixed{{u"ACME"_s, {}, u"ak-mi"_s}, {u"dub"_s, u"doblaje"_s, {}}, {u"cue"_s, u"entrada"_s, u"en-TRA-da"_s}};

static QJsonObject bodyOf(const Vendor& vendor, const Terms& terms, const QJsonObject& options) {
    const Operation& operation = *vendor.operation(OperationKind::Translate);
    const SubmitQuery query{.job = {.operation = OperationKind::Translate,
                                    .vendor = vendor.id,
                                    .source = u"https://a.example/clip.mp4"_s,
                                    .sourceLanguage = u"en"_s,
                                    .targetLanguage = u"es"_s,
                                    .options = options,
                                    .terms = terms},
                            .inputs = {{InputRole::Video, QUrl(u"https://a.example/clip.mp4"_s)}}};
    return QJsonDocument::fromJson(operation.submit.build(query).body).object();
}

static QJsonObject with(QJsonObject body, const QString& name, const QJsonValue& value) {
    body[name] = value;
    return body;
}

void TestTermLowering::akoolIsSent_data() {
    QTest::addColumn<Terms>("terms");
    QTest::addColumn<QJsonObject>("options");
    QTest::addColumn<QJsonObject>("studio");
    const QString kept = u"studio_voice.no_translate_words"_s, fixed = u"studio_voice.fixed_words"_s;
    QTest::newRow("a word that stays") << brand << QJsonObject() << QJsonObject{{u"no_translate_words"_s, QJsonArray{u"ACME"_s}}};
    QTest::newRow("words with a translation, and how they sound there")
        << mixed << QJsonObject()
        << QJsonObject{{u"no_translate_words"_s, QJsonArray{u"ACME"_s}},
                       {u"fixed_words"_s, QJsonObject{{u"dub"_s, u"doblaje"_s}, {u"cue"_s, u"entrada"_s}}},
                       {u"pronounced_words"_s, QJsonObject{{u"ACME"_s, u"ak-mi"_s}, {u"entrada"_s, u"en-TRA-da"_s}}}};
    QTest::newRow("what the job sets itself stays, first")
        << brand << QJsonObject{{kept, QJsonArray{u"Roadrunner"_s}}, {u"studio_voice.style"_s, u"calm"_s}}
        << QJsonObject{{u"no_translate_words"_s, QJsonArray{u"Roadrunner"_s, u"ACME"_s}}, {u"style"_s, u"calm"_s}};
    QTest::newRow("a word that the job keeps already is not there twice")
        << brand << QJsonObject{{kept, QJsonArray{u"acme"_s}}} << QJsonObject{{u"no_translate_words"_s, QJsonArray{u"acme"_s}}};
    QTest::newRow("the job's own translation goes before the glossary's")
        << Terms{{u"Dub"_s, u"doblaje"_s, {}}} << QJsonObject{{fixed, QJsonObject{{u"dub"_s, u"versión"_s}}}}
        << QJsonObject{{u"fixed_words"_s, QJsonObject{{u"dub"_s, u"versión"_s}}}};
    QTest::newRow("what the job translates is not kept as well")
        << brand << QJsonObject{{fixed, QJsonObject{{u"ACME"_s, u"Acme S.A."_s}}}}
        << QJsonObject{{u"fixed_words"_s, QJsonObject{{u"ACME"_s, u"Acme S.A."_s}}}};
}

void TestTermLowering::akoolIsSent() {
    QFETCH(Terms, terms);
    QFETCH(QJsonObject, options);
    QFETCH(QJsonObject, studio);
    QCOMPARE(bodyOf(akool(), terms, options), with(bodyOf(akool(), {}, {}), u"studio_voice"_s, studio));
    QCOMPARE(lowerTerms(terms, akool().operation(OperationKind::Translate)->glossary, options).dropped, Terms());
}

void TestTermLowering::vozoIsSent_data() {
    QTest::addColumn<Terms>("terms");
    QTest::addColumn<QJsonObject>("options");
    QTest::addColumn<QString>("prompt");
    QTest::newRow("a word that stays") << brand << QJsonObject() << uR"(Keep "ACME" untranslated.)"_s;
    QTest::newRow("one sentence each") << mixed << QJsonObject()
                                       << uR"(Keep "ACME" untranslated. Pronounce "ACME" as "ak-mi". Translate "dub" as "doblaje". )"
                                          R"(Translate "cue" as "entrada". Pronounce "entrada" as "en-TRA-da".)"_s;
    QTest::newRow("behind the user's own advice") << brand << QJsonObject{{u"user_prompt"_s, u"Be kind."_s}}
                                                  << uR"(Be kind. Keep "ACME" untranslated.)"_s;
    QTest::newRow("a quote cannot end the sentence") << Terms{{u"7\" screen"_s, u"pantalla\nde 7\""_s, {}}} << QJsonObject()
                                                     << uR"(Translate "7' screen" as "pantalla de 7'".)"_s;
}

void TestTermLowering::vozoIsSent() {
    QFETCH(Terms, terms);
    QFETCH(QJsonObject, options);
    QFETCH(QString, prompt);
    QCOMPARE(bodyOf(vozo(), terms, options), with(bodyOf(vozo(), {}, {}), u"user_prompt"_s, prompt));
}

void TestTermLowering::aPromptThatIsFullTakesNoMore() {
    const Operation& operation = *vozo().operation(OperationKind::Translate);
    Terms terms;
    for (int i = 0; i < 200; ++i)
        terms.append({u"term %1"_s.arg(i), u"palabra %1"_s.arg(i), {}});
    terms[3].target = QString(3000, u'x');
    const LoweredTerms lowered = lowerTerms(terms, operation.glossary, {});
    const QString prompt = lowered.options["user_prompt"_L1].toString();
    QVERIFY(prompt.size() <= operation.glossary.promptMost && prompt.size() > operation.glossary.promptMost - 60);
    QCOMPARE(prompt.count(u"Translate"_s) + lowered.dropped.size(), terms.size());
    QCOMPARE(lowered.dropped.first(), terms[3]);  // the one that is too long by itself, not those after it
    QVERIFY(prompt.contains(u"\"term 4\""_s));
    QCOMPARE(bodyOf(vozo(), terms, {})["user_prompt"_L1].toString(), prompt);
}

static QList<const Vendor*> quietOnes() {
    return {&oiiyao(), &qavix(), &kreado()};
}

void TestTermLowering::othersAreNotTold_data() {
    QTest::addColumn<const Vendor*>("vendor");
    for (const Vendor* vendor : quietOnes())
        QTest::newRow(qPrintable(vendor->name)) << vendor;
}

void TestTermLowering::othersAreNotTold() {
    QFETCH(const Vendor*, vendor);
    const JobSpec job{.options = {{u"a"_s, 1}}, .terms = mixed};
    for (const Operation& operation : vendor->operations)
        QCOMPARE(lowerTerms(operation, job), (LoweredTerms{job.options, mixed}));
    if (vendor->operation(OperationKind::Translate))
        QCOMPARE(bodyOf(*vendor, mixed, {}), bodyOf(*vendor, {}, {}));
}

void TestTermLowering::rulesNameOptionsThatThereAre_data() {
    QTest::addColumn<const Vendor*>("vendor");
    for (const Vendor* vendor : quietOnes() + QList{&akool(), &vozo()})
        QTest::newRow(qPrintable(vendor->name)) << vendor;
}

void TestTermLowering::rulesNameOptionsThatThereAre() {
    QFETCH(const Vendor*, vendor);
    for (const Operation& operation : vendor->operations) {
        const GlossaryRule& rule = operation.glossary;
        for (const auto& [name, type] : {std::pair{rule.keptWords, OptionType::Words}, std::pair{rule.fixedPairs, OptionType::Pairs},
                                         std::pair{rule.spokenPairs, OptionType::Pairs}, std::pair{rule.prompt, OptionType::Text}}) {
            const auto option = std::ranges::find(operation.options, name, &OptionRule::name);
            QVERIFY(name.isEmpty() || (option != operation.options.end() && option->type == type));
        }
    }
}

QTEST_GUILESS_MAIN(TestTermLowering)
#include "tst_termlowering.moc"
