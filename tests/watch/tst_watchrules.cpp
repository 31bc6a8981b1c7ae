// SPDX-License-Identifier: MIT
// Rules as they are kept, what names tell, and when a file lies still.
#include "services/watch/arrivals.h"
#include "services/watch/namepattern.h"
#include "services/watch/rulefile.h"

#include <QtCore/qdir.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using failure::Reason;

class TestWatchRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRuleIsKeptWhole();
    void theSameRuleHasTheSameId();
    void rulesAreEditedOnTheDisk();
    void aDamagedFileIsSetAside_data();
    void aDamagedFileIsSetAside();
    void aNewerFileStays();
    void whatIsNoRuleIsLeftOut();
    void patterns_data();
    void patterns();
    void vendorsSpellTheirOwnWay_data();
    void vendorsSpellTheirOwnWay();
    void eachVersionIsGivenOutOnce();
    void onlyWhatDoesNotChangeIsWaitedFor();
};

static WatchRule rule() {
    return {.id = u"abc"_s, .folder = u"/films"_s, .subfolders = true, .on = false, .pattern = u"*.{from}"_s, .stableSeconds = 30,
            .dailyFiles = 4, .dailyCredits = 12.5,
            .jobs = {JobSpec{.vendor = u"v"_s, .account = u"v/two"_s, .targetLanguage = u"es"_s, .folder = u"/out"_s}}};
}

static void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestWatchRules::aRuleIsKeptWhole() {
    QCOMPARE(ruleFromJson(toJson(rule())), rule());
    WatchRule plain{.id = u"x"_s, .folder = u"/f"_s, .jobs = {JobSpec{.vendor = u"v"_s}}};
    QCOMPARE(ruleFromJson(toJson(plain)), plain);
    QJsonObject bent = toJson(plain);
    bent["stable_seconds"_L1] = -5;
    bent["daily_files"_L1] = -1;
    QCOMPARE(ruleFromJson(bent).stableSeconds, 1);
    QCOMPARE(ruleFromJson(bent).dailyFiles, 0);
}

void TestWatchRules::theSameRuleHasTheSameId() {
    const QString id = ruleIdFor(rule(), {});
    QCOMPARE(ruleIdFor(rule(), {}), id);
    QCOMPARE(ruleIdFor(rule(), {id}), id + "-2"_L1);
    WatchRule other = rule();
    other.jobs[0].targetLanguage = u"fr"_s;
    QVERIFY(ruleIdFor(other, {}) != id);
    other = rule();
    other.folder = u"/elsewhere"_s;
    QVERIFY(ruleIdFor(other, {}) != id);
}

void TestWatchRules::rulesAreEditedOnTheDisk() {
    QTemporaryDir folder;
    const QString path = rulefile::pathIn(folder.path());
    QCOMPARE(rulefile::read(path)->size(), 0);
    QCOMPARE(rulefile::edit(path, [](QList<WatchRule>& rules) { rules << rule(); }), std::nullopt);
    QCOMPARE(*rulefile::read(path), QList<WatchRule>{rule()});
    QCOMPARE(rulefile::edit(path, [](QList<WatchRule>& rules) { rules.clear(); }), std::nullopt);
    QCOMPARE(rulefile::read(path)->size(), 0);
}

void TestWatchRules::aDamagedFileIsSetAside_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("cut off") << QByteArray(R"({"format":"babelreel-watch","rules":[{)");
    QTest::newRow("something else") << QByteArray(R"({"format":"babelreel-cast","version":1})");
    QTest::newRow("empty") << QByteArray();
}

void TestWatchRules::aDamagedFileIsSetAside() {
    QFETCH(QByteArray, bytes);
    QTemporaryDir folder;
    const QString path = rulefile::pathIn(folder.path());
    write(path, bytes);
    QCOMPARE(rulefile::read(path).error().reason, Reason::StoreBroken);
    QCOMPARE(rulefile::read(path).error().field, u"watch"_s);
    QCOMPARE(rulefile::edit(path, [](QList<WatchRule>& rules) { rules << rule(); }), std::nullopt);
    QCOMPARE(rulefile::read(path)->size(), 1);
    QFile aside(path + ".broken-1"_L1);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), bytes);
}

void TestWatchRules::aNewerFileStays() {
    QTemporaryDir folder;
    const QString path = rulefile::pathIn(folder.path());
    const QByteArray newer = R"({"format":"babelreel-watch","version":2,"rules":[]})";
    write(path, newer);
    const auto error = rulefile::edit(path, [](QList<WatchRule>& rules) { rules << rule(); });
    QVERIFY(error);
    QCOMPARE(error->reason, Reason::StoreTooNew);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), newer);
}

void TestWatchRules::whatIsNoRuleIsLeftOut() {
    QTemporaryDir folder;
    const QString path = rulefile::pathIn(folder.path());
    QCOMPARE(rulefile::edit(path, [](QList<WatchRule>& rules) {
        WatchRule relative = rule(), nameless = rule(), idle = rule();
        relative.folder = u"films"_s;
        nameless.id.clear();
        idle.jobs.clear();
        rules << relative << nameless << idle << rule() << rule();
    }), std::nullopt);
    QCOMPARE(*rulefile::read(path), QList<WatchRule>{rule()});
}

void TestWatchRules::patterns_data() {
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("the source at the end") << u"*.{from}"_s << true;
    QTest::newRow("both") << u"{from}_{to}_*"_s << true;
    QTest::newRow("no token") << u"*.wav"_s << false;
    QTest::newRow("one twice") << u"{from}{from}"_s << false;
    QTest::newRow("an unknown token") << u"{from}.{name}"_s << false;
    QTest::newRow("a path") << u"in/{from}"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestWatchRules::patterns() {
    QFETCH(QString, pattern);
    QTEST(namepattern::isOne(pattern), "isOne");
}

void TestWatchRules::vendorsSpellTheirOwnWay_data() {
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("spelled");
    QTest::newRow("as it stands") << QStringList{u"de"_s} << u"de"_s << u"de"_s;
    QTest::newRow("in their letters") << QStringList{u"pt-BR"_s} << u"pt-br"_s << u"pt-BR"_s;
    QTest::newRow("the first variety") << QStringList{u"en-US"_s, u"de-DE"_s, u"de-AT"_s} << u"de"_s << u"de-DE"_s;
    QTest::newRow("a variety that they lack") << QStringList{u"pt-BR"_s} << u"pt-pt"_s << u"pt-pt"_s;
    QTest::newRow("nothing like it") << QStringList{u"fr"_s} << u"de"_s << u"de"_s;
}

void TestWatchRules::vendorsSpellTheirOwnWay() {
    QFETCH(QStringList, codes);
    QFETCH(QString, token);
    LanguageRules rules;
    for (const QString& code : codes)
        rules.languages << Language{.code = code};
    QTEST(namepattern::spelled(token, rules), "spelled");
}

void TestWatchRules::eachVersionIsGivenOutOnce() {
    Arrivals arrivals(10s);
    SeenFile file{.path = u"/a"_s, .bytes = 5};
    QCOMPARE(arrivals.look({file}, 0s).size(), 0);
    QCOMPARE(arrivals.nextDue(), std::optional<Arrivals::Time>(10s));
    QCOMPARE(arrivals.look({file}, 10s).size(), 1);
    QCOMPARE(arrivals.look({file}, 20s).size(), 0);
    QCOMPARE(arrivals.nextDue(), std::nullopt);
    file.bytes = 6;
    QCOMPARE(arrivals.look({file}, 30s).size(), 0);
    QCOMPARE(arrivals.look({file}, 40s).size(), 1);
    arrivals.again(file, 41s);
    QCOMPARE(arrivals.look({file}, 50s).size(), 0);
    QCOMPARE(arrivals.look({file}, 51s).size(), 1);
    QCOMPARE(arrivals.look({}, 52s).size(), 0);
    QCOMPARE(arrivals.look({file}, 53s).size(), 0);  // gone and back: it is another one
    QVERIFY(arrivals.holds(file));
}

void TestWatchRules::onlyWhatDoesNotChangeIsWaitedFor() {
    Arrivals arrivals(10s);
    SeenFile still{.path = u"/a"_s, .bytes = 5};
    SeenFile grows{.path = u"/b"_s, .bytes = 5};
    arrivals.look({still, grows}, 0s);
    QCOMPARE(arrivals.patient(), 2);
    grows.bytes = 9;
    arrivals.look({still, grows}, 5s);
    QCOMPARE(arrivals.patient(), 1);
    QCOMPARE(arrivals.waiting(), 2);
    arrivals.look({still, grows}, 10s);
    QCOMPARE(arrivals.patient(), 0);
    QCOMPARE(arrivals.waiting(), 1);
}

QTEST_GUILESS_MAIN(TestWatchRules)
#include "tst_watchrules.moc"
