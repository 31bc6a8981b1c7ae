// SPDX-License-Identifier: MIT
// Translations held against the terms of a glossary.
#include "models/glossary/taskterms.h"

#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Terms = QList<Term>;
using Found = QStringList;

class TestTermCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholeWordsAreFound_data();
    void wholeWordsAreFound();
    void theTranslationIsHeldAgainstTheOriginal_data();
    void theTranslationIsHeldAgainstTheOriginal();
    void withoutTheOriginalOnlyWhatWasLeftIsTold_data();
    void withoutTheOriginalOnlyWhatWasLeftIsTold();
    void aTasksFilesAreRead_data();
    void aTasksFilesAreRead();
};

void TestTermCheck::wholeWordsAreFound_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("exactly");
    QTest::addColumn<bool>("found");
    const auto row = [](const char* name, const QString& text, const QString& word, bool found, bool exactly = false) {
        QTest::newRow(name) << text << word << exactly << found;
    };
    row("alone", u"dub"_s, u"dub"_s, true);
    row("within a sentence", u"We dub films."_s, u"dub"_s, true);
    row("not within a longer word", u"a dubious film"_s, u"dub"_s, false);
    row("nor at its end", u"we redub"_s, u"dub"_s, false);
    row("behind one that it is within", u"dubious dub"_s, u"dub"_s, true);
    row("whatever the capitals", u"DUB it"_s, u"dub"_s, true);
    row("but not where they count", u"Acme"_s, u"ACME"_s, false, true);
    row("letter by letter", u"the ACME shop"_s, u"ACME"_s, true, true);
    row("two words over a line end", u"the film\nfestival"_s, u"Film Festival"_s, true);
    row("with a possessive", u"ACME's shop"_s, u"ACME"_s, true);
    row("with a typographer's", u"l’ACME"_s, u"acme"_s, true);
    row("with a hyphen", u"ACME-Telefon"_s, u"ACME"_s, true);
    row("of signs", u"learn C++ now"_s, u"C++"_s, true);
    row("an accent written as two", u"cafe\u0301 solo"_s, u"café"_s, true);
    row("an accent is another letter", u"café"_s, u"cafe"_s, false);
    row("an accent written as two is no edge", u"cafe\u0301 solo"_s, u"cafe"_s, false);
    row("Greek capitals, whichever sigma", u"ΝΈΟΣ ΛΌΓΟΣ"_s, u"λόγος"_s, true);
    row("Cyrillic", u"Новый Дубляж."_s, u"дубляж"_s, true);
    row("Arabic", u"هذا دبلجة جديدة"_s, u"دبلجة"_s, true);
    row("Chinese has no blanks", u"我们配音电影"_s, u"配音"_s, true);
    row("Japanese neither", u"新しいアクメカメラです"_s, u"アクメ"_s, true);
    row("nor Thai", u"นี่คือการพากย์เสียงใหม่"_s, u"พากย์"_s, true);
    row("nothing is in nothing", u""_s, u""_s, false);
}

void TestTermCheck::wholeWordsAreFound() {
    QFETCH(QString, text);
    QFETCH(QString, word);
    QFETCH(bool, exactly);
    QTEST(holdsWord(text, word, exactly), "found");
}

static Cues said(const QStringList& texts) {
    Cues cues;
    for (const QString& text : texts) {
        const auto at = cues.size() * 2s;
        cues.append({at, at + 1500ms, text, {}});
    }
    return cues;
}

/// "2000 dub doblaje": when, what, and what should stand there.
static Found told(const TermBreaches& breaches) {
    Found all;
    for (const TermBreach& breach : breaches)
        all << u"%1 %2 %3"_s.arg(breach.time.count()).arg(breach.term.source, breach.expected());
    return all;
}

static const Terms terms{{u"ACME"_s, {}, {}}, {u"dub"_s, u"doblaje"_s, {}}};

void TestTermCheck::theTranslationIsHeldAgainstTheOriginal_data() {
    QTest::addColumn<Cues>("source");
    QTest::addColumn<Cues>("target");
    QTest::addColumn<Found>("found");
    const auto row = [](const char* name, const QStringList& source, const QStringList& target, const Found& found) {
        QTest::newRow(name) << said(source) << said(target) << found;
    };
    row("all is well", {u"ACME!"_s, u"A new dub"_s}, {u"¡ACME!"_s, u"Un doblaje nuevo"_s}, {});
    row("a name was translated", {u"ACME!"_s}, {u"¡Cima!"_s}, {u"0 ACME ACME"_s});
    row("a name lost its capitals", {u"ACME!"_s}, {u"¡Acme!"_s}, {u"0 ACME ACME"_s});
    row("a term was called something else", {u"Hello"_s, u"A new dub"_s}, {u"Hola"_s, u"Una versión nueva"_s}, {u"2000 dub doblaje"_s});
    row("two in one cue", {u"The ACME dub"_s}, {u"La versión de Cima"_s}, {u"0 ACME ACME"_s, u"0 dub doblaje"_s});
    row("a term that is not said is not wanted", {u"Hello"_s}, {u"Una versión"_s}, {});
    row("part of a word is no term", {u"dubious"_s}, {u"dudoso"_s}, {});
    row("nothing is shown meanwhile", {u"ACME"_s, u"dub"_s}, {u"ACME"_s}, {u"2000 dub doblaje"_s});
    Cues parts = said({u"Un doblaje"_s, u"nuevo"_s});
    parts[0].end = 700ms;
    parts[1].start = 700ms;
    parts[1].end = 1500ms;
    QTest::newRow("one cue became two") << said({u"A new dub"_s}) << parts << Found();
    Cues late = said({u"ACME"_s});
    late[0].start = 1700ms;
    late[0].end = 2500ms;
    QTest::newRow("a little late") << said({u"ACME"_s}) << late << Found();
    late[0].start = 4s;
    late[0].end = 5s;
    QTest::newRow("much too late") << said({u"ACME"_s}) << late << Found{u"0 ACME ACME"_s};
}

void TestTermCheck::theTranslationIsHeldAgainstTheOriginal() {
    QFETCH(Cues, source);
    QFETCH(Cues, target);
    QTEST(told(checkTerms(terms, target, source)), "found");
    QVERIFY(checkTerms({}, target, source).isEmpty());
}

void TestTermCheck::withoutTheOriginalOnlyWhatWasLeftIsTold_data() {
    QTest::addColumn<Terms>("list");
    QTest::addColumn<Cues>("target");
    QTest::addColumn<Found>("found");
    QTest::newRow("a word that has a translation") << terms << said({u"Hola"_s, u"Un dub nuevo"_s}) << Found{u"2000 dub doblaje"_s};
    QTest::newRow("a name that stays may be there") << terms << said({u"ACME"_s}) << Found();
    QTest::newRow("or may not") << terms << said({u"Cima"_s}) << Found();
    QTest::newRow("a translation that holds the term") << Terms{{u"Set"_s, u"Movie-Set"_s, {}}} << said({u"Das Movie-Set"_s}) << Found();
    QTest::newRow("nothing came back") << terms << Cues() << Found();
}

void TestTermCheck::withoutTheOriginalOnlyWhatWasLeftIsTold() {
    QFETCH(Terms, list);
    QFETCH(Cues, target);
    const TermBreaches breaches = checkTerms(list, target);
    QTEST(told(breaches), "found");
    for (const TermBreach& breach : breaches)
        QCOMPARE(breach.stands, u"Un dub nuevo"_s);
}

static const QByteArray spanish = "1\n00:00:00,000 --> 00:00:01,500\nLa versión de Cima\n";
static const QByteArray english = "1\n00:00:00,000 --> 00:00:01,500\nThe ACME dub\n";

void TestTermCheck::aTasksFilesAreRead_data() {
    QTest::addColumn<QString>("original");  // where the words of the original come from
    QTest::addColumn<bool>("done");
    QTest::addColumn<QByteArray>("result");
    QTest::addColumn<bool>("checked");
    QTest::addColumn<bool>("withSource");
    QTest::addColumn<Found>("found");
    const Found both{u"0 ACME ACME"_s, u"0 dub doblaje"_s};
    QTest::newRow("the vendor brought them") << u"original"_s << true << spanish << true << true << both;
    QTest::newRow("somebody checked them") << u"review-source"_s << true << spanish << true << true << both;
    QTest::newRow("the job was given them") << u"job"_s << true << spanish << true << true << both;
    QTest::newRow("nobody knows them") << QString() << true << spanish << true << false << Found();
    QTest::newRow("still running") << u"job"_s << false << spanish << false << false << Found();
    QTest::newRow("what came back is no subtitle") << u"job"_s << true << QByteArray("nothing") << false << false << Found();
}

void TestTermCheck::aTasksFilesAreRead() {
    QFETCH(QString, original);
    QFETCH(bool, done);
    QFETCH(QByteArray, result);
    QTemporaryDir folder;
    const auto put = [&](const QString& name, const QByteArray& bytes) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    };
    Task task{.id = u"1"_s, .job = {.terms = terms}, .state = done ? task::State::Done : task::State::Running};
    task.files.append({.role = OutputRole::Video, .path = u"clip.mp4"_s});
    if (original == "job"_L1)
        task.job.subtitles = put(u"en.srt"_s, english);
    else if (!original.isEmpty())
        task.files.append({.role = OutputRole::Subtitles, .variant = original, .path = put(u"en.srt"_s, english)});
    task.files.append({.role = OutputRole::Subtitles, .path = put(u"es.srt"_s, result)});
    const TermReport report = reportTerms(task);
    QTEST(report.checked, "checked");
    QTEST(report.withSource, "withSource");
    QTEST(told(report.breaches), "found");
    task.job.terms.clear();
    QCOMPARE(reportTerms(task), TermReport());
}

QTEST_GUILESS_MAIN(TestTermCheck)
#include "tst_termcheck.moc"
