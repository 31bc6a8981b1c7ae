// SPDX-License-Identifier: MIT
// Casts: edited with undo, kept in a file that survives anything, handed on as a file of their own.
#include "models/cast/castjson.h"
#include "models/cast/castuse.h"
#include "tests/models/castrig.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using failure::Reason;

class TestCastBook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEditIsOneNamedStep_data();
    void everyEditIsOneNamedStep();
    void whatChangesNothingIsNoStep_data();
    void whatChangesNothingIsNoStep();
    void namesAreMadeFree_data();
    void namesAreMadeFree();
    void isThereAfterTheNextStart();
    void aFolderKeepsItsCast();
    void aFileThatCannotBeReadIsSetAside_data();
    void aFileThatCannotBeReadIsSetAside();
    void aNewerFileIsNeverWrittenOver();
    void whatCannotBeWrittenIsTold();
    void oneCastIsHandedOn();
    void filesOfOthersAreRefused_data();
    void filesOfOthersAreRefused();
    void tooMuchIsLeftOut();
    void theVoiceForATargetIsFound_data();
    void theVoiceForATargetIsFound();
};

static QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static void put(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

static CastVoice spanish(const QString& id = u"1"_s) {
    return {.language = u"es"_s,
            .account = u"one"_s,
            .voice = {.vendor = u"one"_s, .id = id, .name = u"Lucía"_s, .language = u"es-ES"_s, .gender = u"female"_s, .age = u"young"_s,
                      .kind = u"system"_s, .tags = {u"warm"_s}, .options = {{u"source"_s, u"3"_s}, {u"clone"_s, false}}}};
}

/// "Series" with Lena and Tom.
static void fill(CastBook& book) {
    book.add(u"Series"_s);
    book.addCharacters({u"Lena"_s, u"Tom"_s});
    book.setVoice(0, spanish());
    book.setNotes(0, u"Never shouts"_s);
}

using Edit = std::function<void(CastBook&)>;
Q_DECLARE_METATYPE(Edit)

void TestCastBook::everyEditIsOneNamedStep_data() {
    using enum CastEditKind;
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("step");
    const auto row = [](const char* name, const Edit& edit, CastEditKind kind, const QString& of) {
        QTest::newRow(name) << edit << castrig::step(kind, of);
    };
    row("a new cast", [](CastBook& book) { book.add(u"Other"_s); }, NewCast, u"Other"_s);
    row("another name", [](CastBook& book) { book.rename(u"Season 1"_s); }, RenameCast, u"Series"_s);
    row("a copy", [](CastBook& book) { book.duplicate(); }, DuplicateCast, u"Series"_s);
    row("gone", [](CastBook& book) { book.remove(); }, DeleteCast, u"Series"_s);
    row("taken from a file", [](CastBook& book) { book.add(Cast{u"From a friend"_s, {{u"Anna"_s, {}, {}}}}); }, ImportCast, u"From a friend"_s);
    row("more characters", [](CastBook& book) { book.addCharacters({u"Anna"_s, u"tom"_s, u" Ben "_s}); }, AddCharacters, u"Anna, Ben"_s);
    row("fewer", [](CastBook& book) { book.removeCharacters({1, 0}); }, RemoveCharacters, u"Lena, Tom"_s);
    row("a character renamed", [](CastBook& book) { book.renameCharacter(0, u"LENA"_s); }, RenameCharacter, u"Lena"_s);
    row("notes", [](CastBook& book) { book.setNotes(1, u"Deep"_s); }, Notes, u"Tom"_s);
    row("another voice", [](CastBook& book) { book.setVoice(0, spanish(u"2"_s)); }, Voice, u"Lena"_s);
    row("no voice", [](CastBook& book) { book.clearVoice(0, u"es"_s, u"one"_s); }, ClearVoice, u"Lena"_s);
}

void TestCastBook::everyEditIsOneNamedStep() {
    QFETCH(Edit, edit);
    CastBook book({}, castrig::step);
    fill(book);
    const CastShelf before = book.shelf();
    const QString open = book.current()->name;
    const int steps = book.undoStack().count();
    QSignalSpy changed(&book, &CastBook::changed);
    edit(book);
    QCOMPARE(book.undoStack().count(), steps + 1);
    QTEST(book.undoStack().undoText(), "step");
    QVERIFY(changed.size() == 1 && book.shelf() != before);
    const CastShelf after = book.shelf();
    book.undoStack().undo();
    QCOMPARE(book.shelf(), before);
    QCOMPARE(book.current()->name, open);
    book.undoStack().redo();
    QCOMPARE(book.shelf(), after);
}

void TestCastBook::whatChangesNothingIsNoStep_data() {
    QTest::addColumn<Edit>("edit");
    const auto row = [](const char* name, const Edit& edit) { QTest::newRow(name) << edit; };
    row("the same name", [](CastBook& book) { book.renameCharacter(0, u" Lena "_s); });
    row("a name that another has", [](CastBook& book) { QVERIFY(!book.renameCharacter(0, u"TOM"_s)); });
    row("no name", [](CastBook& book) { QVERIFY(!book.renameCharacter(0, u"  "_s)); });
    row("the same notes", [](CastBook& book) { book.setNotes(0, u"Never shouts \n"_s); });
    row("the same voice", [](CastBook& book) { book.setVoice(0, spanish()); });
    row("a voice that is not there taken away", [](CastBook& book) { book.clearVoice(1, u"es"_s, u"one"_s); });
    row("only characters that are there", [](CastBook& book) { book.addCharacters({u"lena"_s, u""_s, u" "_s}); });
    row("nobody removed", [](CastBook& book) { book.removeCharacters({}); });
    row("a row that is none", [](CastBook& book) {
        QVERIFY(!book.renameCharacter(9, u"X"_s));
        book.setNotes(-1, u"X"_s);
        book.setVoice(2, spanish());
        book.clearVoice(-1, u"es"_s, u"one"_s);
        book.removeCharacters({7});
    });
    row("a cast without a name", [](CastBook& book) { book.rename(u" "_s); });
    row("another one opened", [](CastBook& book) { book.open(u"nobody"_s); });
}

void TestCastBook::whatChangesNothingIsNoStep() {
    QFETCH(Edit, edit);
    CastBook book({}, castrig::step);
    fill(book);
    const CastShelf before = book.shelf();
    const int steps = book.undoStack().count();
    edit(book);
    QCOMPARE(book.undoStack().count(), steps);
    QCOMPARE(book.shelf(), before);
}

void TestCastBook::namesAreMadeFree_data() {
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("name");
    QTest::newRow("a free one") << u"Film"_s << u"Film"_s;
    QTest::newRow("one that is taken") << u"series"_s << u"series 3"_s;
    QTest::newRow("none") << u"  "_s << u"2"_s;
    QTest::newRow("with line ends") << u"A\nB"_s << u"A B"_s;
    QTest::newRow("far too long") << QString(999, u'x') << QString(192, u'x');
}

void TestCastBook::namesAreMadeFree() {
    QFETCH(QString, wanted);
    QTEST(freeName(wanted, {u"Series"_s, u"SERIES 2"_s}), "name");
}

void TestCastBook::isThereAfterTheNextStart() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"casts.json"_s);
    CastShelf kept;
    {
        CastBook book(path, castrig::step);
        fill(book);
        book.add(u"Zweite Staffel"_s);
        book.open(u"Series"_s);
        QTRY_VERIFY(QFile::exists(path));  // without being told to
        book.setNotes(1, u"Late change"_s);
        kept = book.shelf();
    }
    const CastBook again(path, castrig::step);
    QVERIFY(!again.opening().trouble);
    QCOMPARE(again.shelf(), kept);
    QCOMPARE(again.characters()[0].voices[0], spanish());
    QCOMPARE(again.characters()[1].notes, u"Late change"_s);
}

void TestCastBook::aFolderKeepsItsCast() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"casts.json"_s);
    {
        CastBook book(path, castrig::step);
        book.setFolder(u"/talks"_s);
        book.add(u"Talks"_s);
        book.setFolder(u"/film"_s);
        QCOMPARE(book.current()->name, u"Talks"_s);  // none of its own yet: what is open stays
        book.add(u"Film"_s);
        book.setFolder(u"/talks"_s);
        QCOMPARE(book.current()->name, u"Talks"_s);
        book.rename(u"All talks"_s);
    }
    CastBook book(path, castrig::step);
    QSignalSpy opened(&book, &CastBook::openChanged);
    book.setFolder(u"/film"_s);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(book.current()->name, u"Film"_s);
    book.open(u"all talks"_s);  // chosen by hand: from now on it is this one's
    book.setFolder(u"/elsewhere"_s);
    book.setFolder(u"/film"_s);
    QCOMPARE(book.current()->name, u"All talks"_s);
    book.setNotes(0, u"x"_s);
    book.add(u"Third"_s);
    book.setFolder(u"/talks"_s);
    book.undoStack().undo();  // the folders go on using what they used
    QCOMPARE(book.shelf().folders.value(u"/talks"_s), u"All talks"_s);
    QCOMPARE(book.shelf().folders.value(u"/film"_s), u"All talks"_s);
    book.remove();
    QVERIFY(book.shelf().folders.isEmpty());
}

void TestCastBook::aFileThatCannotBeReadIsSetAside_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << castjson::write(CastShelf{{{u"Series"_s, {}}}, {}}).chopped(5);
    QTest::newRow("something else") << QByteArray("{\"casts\":[]}");
    QTest::newRow("a list") << QByteArray("[1,2]");
    QTest::newRow("binary") << QByteArray(5000, '\0');
    QTest::newRow("one cast for many") << castjson::write(Cast{u"Series"_s, {}});
    QTest::newRow("a version that is none") << QByteArray(R"({"format":"babelreel-casts","version":"x"})");
    QTest::newRow("endless") << castjson::write(CastShelf()) + QByteArray(castlimits::bytes, ' ');
}

void TestCastBook::aFileThatCannotBeReadIsSetAside() {
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"casts.json"_s);
    for (int number = 1; number <= 2; ++number) {
        put(path, bytes);
        CastBook book(path, castrig::step);
        QCOMPARE(book.opening().trouble->reason, Reason::StoreBroken);
        QCOMPARE(book.opening().aside, path + u".broken-%1"_s.arg(number));
        QCOMPARE(contentOf(book.opening().aside), bytes);
        fill(book);
        book.write();
        QVERIFY(castfile::open(path).shelf == book.shelf());
    }
}

void TestCastBook::aNewerFileIsNeverWrittenOver() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"casts.json"_s);
    const QByteArray newer = R"({"format":"babelreel-casts","version":2,"casts":{"shape":"unknown"}})";
    put(path, newer);
    {
        CastBook book(path, castrig::step);
        QCOMPARE(book.opening().trouble->reason, Reason::StoreTooNew);
        QSignalSpy notWritten(&book, &CastBook::notWritten);
        fill(book);
        QTRY_COMPARE(notWritten.size(), 1);
        QCOMPARE(book.characters().size(), 2);
    }
    QCOMPARE(contentOf(path), newer);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestCastBook::whatCannotBeWrittenIsTold() {
    const QTemporaryDir folder;
    CastBook book(folder.filePath(u"no such folder/casts.json"_s), castrig::step);
    QSignalSpy notWritten(&book, &CastBook::notWritten);
    fill(book);
    book.write();
    QCOMPARE(notWritten.size(), 1);
    QCOMPARE(notWritten[0][0].value<ApiError>().field, u"cast"_s);
    QVERIFY(QDir(folder.path()).mkdir(u"no such folder"_s));
    book.setNotes(1, u"again"_s);
    book.write();
    QCOMPARE(notWritten.size(), 1);
    QVERIFY(castfile::open(folder.filePath(u"no such folder/casts.json"_s)).shelf == book.shelf());
}

void TestCastBook::oneCastIsHandedOn() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"series.json"_s);
    CastBook book({}, castrig::step);
    fill(book);
    QVERIFY(!castfile::write(path, *book.current()));
    const auto read = castfile::read(path);
    QVERIFY(read);
    QCOMPARE(*read, *book.current());
    book.add(*read);
    QCOMPARE(book.current()->name, u"Series 2"_s);
    QCOMPARE(book.current()->characters, read->characters);
}

void TestCastBook::filesOfOthersAreRefused_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("a shelf") << castjson::write(CastShelf()) << Reason::StoreBroken;
    QTest::newRow("no name") << castjson::write(Cast()) << Reason::StoreBroken;
    QTest::newRow("no JSON") << QByteArray("Lena: Lucía") << Reason::StoreBroken;
    QTest::newRow("newer") << QByteArray(R"({"format":"babelreel-cast","version":99,"cast":{"name":"x"}})") << Reason::StoreTooNew;
}

void TestCastBook::filesOfOthersAreRefused() {
    QFETCH(QByteArray, bytes);
    QFETCH(Reason, reason);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"cast.json"_s);
    QCOMPARE(castfile::read(path).error(), invalid(Reason::FileMissing, u"cast"_s, {path}));
    QCOMPARE(castfile::read(folder.path()).error().reason, Reason::FileUnreadable);
    put(path, bytes);
    QCOMPARE(castfile::read(path).error(), invalid(reason, u"cast"_s, {path}));
    QCOMPARE(contentOf(path), bytes);  // what is not ours stays as it is
}

void TestCastBook::tooMuchIsLeftOut() {
    QJsonArray characters;
    for (int i = 0; i < 600; ++i)
        characters.append(QJsonObject{{u"name"_s, u"N%1"_s.arg(i)}});
    characters.prepend(QJsonObject{{u"name"_s, QString(999, u'x')},
                                   {u"notes"_s, QString(9999, u'x')},
                                   {u"voices"_s, QJsonArray{QJsonObject{{u"language"_s, u"es"_s}, {u"account"_s, u"one"_s}}, u"no"_s}}});
    characters.prepend(QJsonObject{{u"name"_s, u"n1"_s}});
    characters.prepend(7);
    const auto cast = castjson::castFrom(QJsonDocument(QJsonObject{{u"format"_s, u"babelreel-cast"_s}, {u"version"_s, 1},
                                                                   {u"cast"_s, QJsonObject{{u"name"_s, u"x"_s}, {u"characters"_s, characters}}}})
                                             .toJson());
    QVERIFY(cast);
    QCOMPARE(cast->characters.size(), 500);
    QCOMPARE(cast->characters[0].name, u"n1"_s);
    QCOMPARE(cast->characters[1].name.size(), 200);
    QCOMPARE(cast->characters[1].notes.size(), 4000);
    QVERIFY(cast->characters[1].voices.isEmpty());  // one without an id is none
    QVERIFY(std::ranges::none_of(cast->characters, [](const Character& one) { return one.name == u"N1"_s; }));
}

void TestCastBook::theVoiceForATargetIsFound_data() {
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("id");
    QTest::newRow("exactly this language") << u"one"_s << u"es"_s << u"1"_s;
    QTest::newRow("exactly this region") << u"one"_s << u"pt-BR"_s << u"3"_s;
    QTest::newRow("one without a region for one with") << u"one"_s << u"es-MX"_s << u"1"_s;
    QTest::newRow("one with a region for one without") << u"one"_s << u"pt"_s << u"2"_s;
    QTest::newRow("a number that is the voice's own language") << u"one"_s << u"1767"_s << u"2"_s;
    QTest::newRow("another region") << u"one"_s << u"pt-AO"_s << QString();
    QTest::newRow("another language") << u"one"_s << u"de"_s << QString();
    QTest::newRow("another account") << u"two"_s << u"es"_s << QString();
}

void TestCastBook::theVoiceForATargetIsFound() {
    QFETCH(QString, account);
    QFETCH(QString, target);
    Character lena{.voices = {spanish(u"1"_s), spanish(u"2"_s), spanish(u"3"_s)}};
    lena.voices[1].language = u"pt-PT"_s;
    lena.voices[1].voice.language = u"1767"_s;
    lena.voices[2].language = u"pt-BR"_s;
    const CastVoice* found = castVoiceFor(lena, account, target);
    QTEST(found ? found->voice.id : QString(), "id");
}

QTEST_GUILESS_MAIN(TestCastBook)
#include "tst_castbook.moc"
