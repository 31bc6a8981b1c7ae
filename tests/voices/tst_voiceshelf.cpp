// SPDX-License-Identifier: MIT
#include "services/voices/voiceshelf.h"

#include <QtCore/qdir.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class TestVoiceShelf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWasPut();
    void keepsAccountsApart();
    void takesABrokenFileForNone_data();
    void takesABrokenFileForNone();
    void leavesOutWhatIsNoVoice();
    void keepsNoMoreThanItMay();
    void removesWhatNobodyHasAKeyFor();
    void tellsWhenItCannotWrite();
};

namespace {

Voice lucia() {
    return {.vendor = u"alpha"_s, .id = u"v-1"_s, .name = u"Lucía"_s, .language = u"es-ES"_s, .gender = u"female"_s,
            .accent = u"Castilian"_s,
            .age = u"young"_s, .kind = u"system"_s, .preview = QUrl(u"https://cdn.test/a%20b.mp3?x=1"_s),
            .portrait = QUrl(u"https://cdn.test/p.webp"_s), .flag = QUrl(u"https://cdn.test/es.png"_s), .tags = {u"warm"_s, u"news"_s}, .options = {{u"voiceSource"_s, u"3"_s}},
            .choices = {{u"styleId"_s, QJsonObject{{u"7"_s, u"cheerful"_s}}}}};
}

ShelvedVoices shelved(const QString& account) {
    return {.account = account, .read = QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC), .voices = {lucia()}};
}

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

}  // namespace

void TestVoiceShelf::givesBackWhatWasPut() {
    const QTemporaryDir folder;
    const VoiceShelf shelf(folder.filePath(u"not/there/yet"_s));
    QCOMPARE(shelf.put(shelved(u"alpha"_s)), std::nullopt);
    QCOMPARE(shelf.read({u"alpha"_s}), QList<ShelvedVoices>{shelved(u"alpha"_s)});
    const QFileInfo file(folder.filePath(u"not/there/yet/alpha.json"_s));
    QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestVoiceShelf::keepsAccountsApart() {
    const QTemporaryDir folder;
    const VoiceShelf shelf(folder.path());
    for (const auto& account : {u"alpha"_s, u"alpha/studio"_s, u"alpha/../beta"_s})
        QCOMPARE(shelf.put(shelved(account)), std::nullopt);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 3);
    QCOMPARE(shelf.read({u"alpha/studio"_s, u"beta"_s}).size(), 1);
}

void TestVoiceShelf::takesABrokenFileForNone_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("<html>");
    QTest::newRow("a list") << QByteArray("[1,2]");
    QTest::newRow("another account's") << QByteArray(R"({"format":1,"account":"beta","read":"2026-01-01T12:00:00Z","voices":[]})");
    QTest::newRow("of another format") << QByteArray(R"({"format":2,"account":"alpha","read":"2026-01-01T12:00:00Z","voices":[]})");
    QTest::newRow("without an age") << QByteArray(R"({"format":1,"account":"alpha","voices":[]})");
    QTest::newRow("cut off") << QByteArray(R"({"format":1,"account":"alpha","read":"2026-01-01T12:00:00Z","voices":[{"id":)");
}

void TestVoiceShelf::takesABrokenFileForNone() {
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    write(folder.filePath(u"alpha.json"_s), bytes);
    QCOMPARE(VoiceShelf(folder.path()).read({u"alpha"_s}), QList<ShelvedVoices>());
}

void TestVoiceShelf::leavesOutWhatIsNoVoice() {
    const QTemporaryDir folder;
    write(folder.filePath(u"alpha.json"_s),
          R"({"format":1,"account":"alpha","read":"2026-01-01T12:00:00Z","voices":[7,{"name":"no id"},{"id":"v","tags":"x"}]})");
    const auto read = VoiceShelf(folder.path()).read({u"alpha"_s});
    QCOMPARE(read.size(), 1);
    QCOMPARE(read.first().voices, (QList<Voice>{{.id = u"v"_s}}));
}

void TestVoiceShelf::keepsNoMoreThanItMay() {
    const QTemporaryDir folder;
    ShelvedVoices many = shelved(u"alpha"_s);
    many.voices = QList<Voice>(VoiceShelf::mostVoices + 3, Voice{.id = u"v"_s});
    const VoiceShelf shelf(folder.path());
    QCOMPARE(shelf.put(many), std::nullopt);
    QCOMPARE(shelf.read({u"alpha"_s}).first().voices.size(), VoiceShelf::mostVoices);
}

void TestVoiceShelf::removesWhatNobodyHasAKeyFor() {
    const QTemporaryDir folder;
    const VoiceShelf shelf(folder.path());
    QCOMPARE(shelf.put(shelved(u"alpha"_s)), std::nullopt);
    QCOMPARE(shelf.put(shelved(u"alpha/studio"_s)), std::nullopt);
    shelf.removeAllBut({u"alpha/studio"_s});
    QCOMPARE(shelf.read({u"alpha"_s, u"alpha/studio"_s}), QList<ShelvedVoices>{shelved(u"alpha/studio"_s)});
}

void TestVoiceShelf::tellsWhenItCannotWrite() {
    const QTemporaryDir folder;
    write(folder.filePath(u"file"_s), "x");
    QVERIFY(VoiceShelf(folder.filePath(u"file"_s)).put(shelved(u"alpha"_s)).has_value());
}

QTEST_GUILESS_MAIN(TestVoiceShelf)
#include "tst_voiceshelf.moc"
