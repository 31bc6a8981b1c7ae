// SPDX-License-Identifier: MIT
// Glossaries: tables and files of others, what survives them, and which terms a job takes along.
#include "models/glossary/glossarycsv.h"
#include "models/glossary/glossaryfile.h"
#include "models/glossary/glossaryjson.h"
#include "models/glossary/glossaryterms.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using failure::Reason;
using Terms = QList<Term>;

class TestGlossary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tablesAreRead_data();
    void tablesAreRead();
    void wrongTablesAreNamedWithTheirLine_data();
    void wrongTablesAreNamedWithTheirLine();
    void aTableComesBackAsItWas();
    void isHandedOn_data();
    void isHandedOn();
    void filesOfOthersAreRefused_data();
    void filesOfOthersAreRefused();
    void theShelfSurvives();
    void aBrokenShelfIsSetAside();
    void aNewerShelfIsNeverWrittenOver();
    void tooMuchIsLeftOut();
    void theTermsOfAPair_data();
    void theTermsOfAPair();
    void onlyTranslationsTakeThemAlong_data();
    void onlyTranslationsTakeThemAlong();
};

static Glossary acme() {
    return {.name = u"ACME"_s,
            .language = u"en"_s,
            .targets = {u"es"_s, u"es-MX"_s, u"de"_s},
            .entries = {{.source = u"ACME"_s, .never = true, .words = {{u"es"_s, {{}, u"ak-mi"_s}}}},
                        {.source = u"dub, to"_s, .note = u"a verb"_s, .words = {{u"es"_s, {u"doblar"_s, {}}}, {u"de"_s, {u"\"dubben\""_s, {}}}}},
                        {.source = u"cue"_s, .words = {{u"es"_s, {u"entrada"_s, {}}}, {u"es-MX"_s, {u"línea"_s, {}}}}}}};
}

static QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static QString put(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes) {
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

/// "dub|no|es=doblaje/do-BLA-je"
static QStringList shown(const Glossary& glossary) {
    QStringList lines{glossary.language + u'>' + glossary.targets.join(u',')};
    for (const GlossaryEntry& entry : glossary.entries) {
        QStringList words;
        for (auto word = entry.words.begin(); word != entry.words.end(); ++word)
            words << u"%1=%2/%3"_s.arg(word.key(), word->target, word->spoken);
        lines << u"%1|%2|%3"_s.arg(entry.source, entry.never ? u"yes"_s : u"no"_s, words.join(u';')) + (entry.note.isEmpty() ? QString() : u'|' + entry.note);
    }
    return lines;
}

void TestGlossary::tablesAreRead_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("lines");
    const QStringList dub{u">es"_s, u"dub|no|es=doblaje/"_s};
    QTest::newRow("the least") << QByteArray("source,es\ndub,doblaje\n") << dub;
    QTest::newRow("as a German spreadsheet writes it") << QByteArray("\xEF\xBB\xBFsource;es\r\ndub;doblaje\r\n") << dub;
    QTest::newRow("tabs, no line end at the end") << QByteArray("source\tes\ndub\tdoblaje") << dub;
    QTest::newRow("empty lines between") << QByteArray("\nsource,es\n\n,\ndub,doblaje\n\n") << dub;
    QTest::newRow("old line ends") << QByteArray("source,es\rdub,doblaje\r") << dub;
    QTest::newRow("columns in any order, and how words sound")
        << QByteArray("de,es:spoken,Never,Source:en-US,es\nDub,do-BLA-je,no,dub,doblaje\n,,YES,ACME,\n")
        << QStringList{u"en-US>de,es"_s, u"dub|no|de=Dub/;es=doblaje/do-BLA-je"_s, u"ACME|yes|"_s};
    QTest::newRow("quotes, commas and a line end within") << QByteArray("source,note,es\n\"dub, \"\"to\"\"\",\"see\npage 2\",doblar\n")
                                                          << QStringList{u">es"_s, u"dub, \"to\"|no|es=doblar/|see\npage 2"_s};
    QTest::newRow("codes written in other ways") << QByteArray("source,pt_br,zh-CN\ncue,deixa,提示\n")
                                                 << QStringList{u">pt-BR,zh-CN"_s, u"cue|no|pt-BR=deixa/;zh-CN=提示/"_s};
    QTest::newRow("fewer fields than columns") << QByteArray("source,never,es\nACME,x\n") << QStringList{u">es"_s, u"ACME|yes|"_s};
    QTest::newRow("a language without words stays a column") << QByteArray("source,never,es,de\nACME,1,,\n")
                                                             << QStringList{u">es,de"_s, u"ACME|yes|"_s};
    QTest::newRow("UTF-16, as Excel says Unicode") << QByteArray("\xFF\xFEs\0o\0u\0r\0c\0e\0\n\0d\0u\0b\0", 22) << QStringList{u">"_s, u"dub|no|"_s};
}

void TestGlossary::tablesAreRead() {
    QFETCH(QByteArray, bytes);
    const auto glossary = glossarycsv::read(bytes);
    QVERIFY2(glossary, glossary ? "" : qPrintable(glossary.error().about.join(u' ')));
    QTEST(shown(*glossary), "lines");
}

void TestGlossary::wrongTablesAreNamedWithTheirLine_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("about");
    const auto row = [](const char* name, const QByteArray& bytes, const QString& fault, int line, const QString& what = {}) {
        QTest::newRow(name) << bytes << QStringList{QString(), fault, QString::number(line), what};
    };
    row("empty", "", u"no-source"_s, 1);
    row("no column of terms", "es,de\ndub,Dub\n", u"no-source"_s, 1);
    row("a column that is none", "source,Spanish!\n", u"column"_s, 1, u"Spanish!"_s);
    row("a language nobody speaks", "source,qq\n", u"column"_s, 1, u"qq"_s);
    row("a column twice", "source,es,ES\n", u"column-twice"_s, 1, u"ES"_s);
    row("two columns of terms", "source,source:en\n", u"column-twice"_s, 1, u"source:en"_s);
    row("a line with more than its columns", "source,es\ndub,doblaje\n\ncue,entrada,pie\n", u"fields"_s, 4, u"pie"_s);
    row("a line without a term", "source,es\n,doblaje\n", u"no-term"_s, 2);
    row("a term twice", "source,es\ndub,doblaje\n\"cue\nsheet\",x\nDUB,versión\n", u"term-twice"_s, 5, u"DUB"_s);
    row("neither yes nor no", "source,never\nACME,perhaps\n", u"never"_s, 2, u"perhaps"_s);
    row("a quote that stays open", "source,es\ndub,doblaje\ncue,\"entrada\nx,y\n", u"quote"_s, 3);
    row("columns alone", "source,es\n", u"nothing"_s, 1);
    row("not text", QByteArray("source,es\nd\xFF\xFE,x\n"), u"not-text"_s, 1);
    row("a video", QByteArray("\0\0\0\x20" "ftypisom", 12), u"not-text"_s, 1);
}

void TestGlossary::wrongTablesAreNamedWithTheirLine() {
    QFETCH(QByteArray, bytes);
    const auto glossary = glossarycsv::read(bytes);
    QVERIFY(!glossary);
    QCOMPARE(glossary.error().reason, Reason::GlossaryWrong);
    QCOMPARE(glossary.error().field, u"glossary"_s);
    QTEST(glossary.error().about, "about");
}

void TestGlossary::aTableComesBackAsItWas() {
    Glossary expected = acme();
    expected.name.clear();
    const QByteArray table = glossarycsv::write(acme());
    QVERIFY(table.startsWith("source:en,never,es,es:spoken,es-MX,es-MX:spoken,de,de:spoken,note\r\nACME,yes,,ak-mi,"));
    QCOMPARE(glossarycsv::read(table).value_or(Glossary()), expected);
}

void TestGlossary::isHandedOn_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("as JSON") << u"ACME.json"_s;
    QTest::newRow("as a table, called like its file") << u"ACME.csv"_s;
}

void TestGlossary::isHandedOn() {
    QFETCH(QString, name);
    QTemporaryDir folder;
    QCOMPARE(glossaryfile::write(folder.filePath(name), acme()), std::nullopt);
    QCOMPARE(contentOf(folder.filePath(name)).startsWith('{'), name.endsWith(".json"_L1));
    QCOMPARE(glossaryfile::read(folder.filePath(name)).value_or(Glossary()), acme());
}

void TestGlossary::filesOfOthersAreRefused_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("a cast") << QByteArray(R"({"format":"babelreel-cast","version":1})") << Reason::StoreBroken;
    QTest::newRow("cut off") << QByteArray(R"({"format":"babelreel-glossary","ver)") << Reason::StoreBroken;
    QTest::newRow("without a name") << QByteArray(R"({"format":"babelreel-glossary","version":1,"glossary":{}})") << Reason::StoreBroken;
    QTest::newRow("of a newer program") << QByteArray(R"({"format":"babelreel-glossary","version":2})") << Reason::StoreTooNew;
    QTest::newRow("a letter") << QByteArray("Dear client,\n") << Reason::GlossaryWrong;
}

void TestGlossary::filesOfOthersAreRefused() {
    QFETCH(QByteArray, bytes);
    QTemporaryDir folder;
    const QString path = put(folder, u"other"_s, bytes);
    const auto glossary = glossaryfile::read(path);
    QVERIFY(!glossary);
    QTEST(glossary.error().reason, "reason");
    QCOMPARE(glossary.error().about.value(0), path);
    QCOMPARE(glossaryfile::read(folder.filePath(u"none"_s)).error().reason, Reason::FileMissing);
    QCOMPARE(glossaryfile::read(folder.path()).error().reason, Reason::FileUnreadable);
}

void TestGlossary::theShelfSurvives() {
    QTemporaryDir folder;
    const QString path = glossaryfile::pathIn(folder.path());
    QCOMPARE(glossaryfile::open(path).shelf, GlossaryShelf());
    const GlossaryShelf shelf{{acme(), {.name = u"Other"_s}}};
    QCOMPARE(glossaryfile::save(path, shelf), std::nullopt);
    QCOMPARE(glossaryfile::open(path).shelf, shelf);
    QCOMPARE(shelf.find(u"acme"_s), 0);
    QCOMPARE(shelf.find(u"nobody"_s), -1);
}

void TestGlossary::aBrokenShelfIsSetAside() {
    QTemporaryDir folder;
    const QString path = put(folder, u"glossaries.json"_s, "{ no");
    QCOMPARE(glossaryfile::readShelf(path).error().reason, Reason::StoreBroken);  // looking moves nothing
    const auto opened = glossaryfile::open(path);
    QVERIFY(opened.mayWrite && opened.trouble);
    QCOMPARE(opened.trouble->about, QStringList{path + u".broken-1"_s});
    QCOMPARE(contentOf(path + u".broken-1"_s), QByteArray("{ no"));
    QVERIFY(!QFile::exists(path));
}

void TestGlossary::aNewerShelfIsNeverWrittenOver() {
    QTemporaryDir folder;
    const QString path = put(folder, u"glossaries.json"_s, R"({"format":"babelreel-glossaries","version":2})");
    const auto opened = glossaryfile::open(path);
    QVERIFY(!opened.mayWrite);
    QCOMPARE(opened.trouble->reason, Reason::StoreTooNew);
    QVERIFY(QFile::exists(path));
}

void TestGlossary::tooMuchIsLeftOut() {
    Glossary wild{.name = u" A \n B "_s, .language = u"klingon!"_s, .targets = {u"es"_s, u"ES"_s, u"nothing!"_s}};
    wild.entries = {{.source = u" dub\n"_s, .words = {{u"fr"_s, {u" doublage "_s, {}}}, {u"de"_s, {}}, {u"??"_s, {u"x"_s, {}}}}},
                    {.source = u"DUB"_s},
                    {.source = u"  "_s},
                    {.source = QString(1000, u'x')}};
    const Glossary kept = inOrder(wild);
    QCOMPARE(kept.name, u"A B"_s);
    QVERIFY(kept.language.isEmpty());
    QCOMPARE(kept.targets, (QStringList{u"es"_s, u"fr"_s}));
    QCOMPARE(kept.entries.size(), 2);
    QCOMPARE(kept.entries[0], (GlossaryEntry{.source = u"dub"_s, .words = {{u"fr"_s, {u"doublage"_s, {}}}}}));
    QCOMPARE(kept.entries[1].source.size(), glossarylimits::word);
    for (int i = 0; i < 6000; ++i)
        wild.entries.append({.source = QString::number(i)});
    QCOMPARE(inOrder(wild).entries.size(), glossarylimits::entries);
}

void TestGlossary::theTermsOfAPair_data() {
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("target");
    QTest::addColumn<Terms>("terms");
    const Term name{u"ACME"_s, {}, {}}, spoken{u"ACME"_s, {}, u"ak-mi"_s};
    const Term dub{u"dub, to"_s, u"doblar"_s, {}}, cue{u"cue"_s, u"entrada"_s, {}};
    const Terms spanish{spoken, dub, cue};
    QTest::newRow("into a language of it") << u"en"_s << u"es"_s << spanish;
    QTest::newRow("from a region of its language") << u"en-GB"_s << u"es"_s << spanish;
    QTest::newRow("from a language nobody told") << QString() << u"es"_s << spanish;
    QTest::newRow("from another language") << u"fr"_s << u"es"_s << Terms();
    QTest::newRow("the nearest word for a region") << u"en"_s << u"es-MX"_s << Terms{spoken, dub, {u"cue"_s, u"línea"_s, {}}};
    QTest::newRow("the language's own for another region") << u"en"_s << u"es-AR"_s << spanish;
    QTest::newRow("only what there is") << u"en"_s << u"de"_s << Terms{name, {u"dub, to"_s, u"\"dubben\""_s, {}}};
    QTest::newRow("what is never translated, into any") << u"en"_s << u"ja"_s << Terms{name};
    QTest::newRow("into none") << u"en"_s << QString() << Terms();
}

void TestGlossary::theTermsOfAPair() {
    QFETCH(QString, source);
    QFETCH(QString, target);
    QTEST(termsFor(acme(), source, target), "terms");
    Glossary any = acme();
    any.language.clear();
    QCOMPARE(termsFor(any, u"fr"_s, u"es"_s).size(), 3);
    const Glossary mexican{.entries = {{.source = u"cue"_s, .words = {{u"es-MX"_s, {u"línea"_s, {}}}}}}};
    QCOMPARE(termsFor(mexican, {}, u"es"_s).size(), 1);
    QCOMPARE(termsFor(mexican, {}, u"es-ES"_s).size(), 0);  // a word of another region is no better than none
    const Glossary same{.entries = {{.source = u"Web"_s, .words = {{u"de"_s, {u"Web"_s, {}}}}}}};
    QCOMPARE(termsFor(same, {}, u"de"_s), (Terms{{u"Web"_s, {}, {}}}));
}

void TestGlossary::onlyTranslationsTakeThemAlong_data() {
    QTest::addColumn<OperationKind>("kind");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("terms");
    QTest::newRow("a translation") << OperationKind::Translate << u"en"_s << u"es"_s << 3;
    QTest::newRow("subtitles") << OperationKind::Subtitles << u"en"_s << u"es"_s << 3;
    QTest::newRow("the vendor finds the language out") << OperationKind::Translate << u"DEFAULT"_s << u"es"_s << 3;
    QTest::newRow("languages that are numbers") << OperationKind::Translate << u"17"_s << u"34"_s << 3;
    QTest::newRow("lips are moved") << OperationKind::LipSync << u"en"_s << u"es"_s << 0;
    QTest::newRow("a text is spoken") << OperationKind::Speech << u"en"_s << u"es"_s << 0;
}

void TestGlossary::onlyTranslationsTakeThemAlong() {
    QFETCH(OperationKind, kind);
    QFETCH(QString, source);
    QFETCH(QString, target);
    Operation operation;
    operation.kind = kind;
    operation.languages = {.languages = {{.code = u"17"_s, .name = u"English"_s}, {.code = u"34"_s, .name = u"Spanish"_s}}, .autoSource = u"DEFAULT"_s};
    const JobSpec job{.operation = kind, .sourceLanguage = source, .targetLanguage = target};
    QTEST(int(termsFor(acme(), job, operation).size()), "terms");
}

QTEST_GUILESS_MAIN(TestGlossary)
#include "tst_glossary.moc"
