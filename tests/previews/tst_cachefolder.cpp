// SPDX-License-Identifier: MIT
#include "services/previews/cachefolder.h"

#include "services/previews/previewfile.h"
#include "tests/support/fakeclock.h"

#include <QtCore/qdir.h>
#include <QtCore/qprocess.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestCacheFolder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void keepsWhatWasPut();
    void whatWasNotUsedForLongestGoesFirst();
    void theOrderOutlivesTheProgram();
    void oneThatIsTooLargeByItselfIsKeptUntilTheNext();
    void replacingCountsOnce();
    void leftoversOfAKillAreSweptAway();
    void aFileThatIsGoneIsNotThere();
    void aFolderThatCannotBeWrittenIsToldAsSuch();
    void aKillInTheMidstOfWritingLeavesNothingBroken();

private:
    CacheFolder folder(qint64 most) { return CacheFolder(m_folder->filePath(u"c"_s), most, m_clock); }
    QStringList files() const { return QDir(m_folder->filePath(u"c"_s)).entryList(QDir::Files, QDir::Name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;
};

void TestCacheFolder::keepsWhatWasPut() {
    CacheFolder cache = folder(1000);
    QCOMPARE(cache.find(u"a"_s), QString());
    const auto path = cache.put(u"a"_s, "sound");
    QVERIFY(path);
    QCOMPARE(cache.find(u"a"_s), *path);
    QFile file(*path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("sound"));
}

void TestCacheFolder::whatWasNotUsedForLongestGoesFirst() {
    CacheFolder cache = folder(300);
    for (const auto& name : {u"a"_s, u"b"_s, u"c"_s})
        QVERIFY(cache.put(name, QByteArray(100, 'x')));
    QVERIFY(!cache.find(u"a"_s).isEmpty());
    QVERIFY(cache.put(u"d"_s, QByteArray(100, 'x')));
    QCOMPARE(files(), (QStringList{u"a"_s, u"c"_s, u"d"_s}));
    QVERIFY(cache.put(u"e"_s, QByteArray(150, 'x')));
    QCOMPARE(files(), (QStringList{u"d"_s, u"e"_s}));
    QCOMPARE(cache.bytes(), 250);
}

void TestCacheFolder::theOrderOutlivesTheProgram() {
    {
        CacheFolder cache = folder(300);
        for (const auto& name : {u"a"_s, u"b"_s, u"c"_s}) {
            m_clock.advance(1s);
            QVERIFY(cache.put(name, QByteArray(100, 'x')));
        }
        m_clock.advance(1s);
        cache.find(u"a"_s);
    }
    m_clock.jump(-1h);  // somebody has set the clock back since
    CacheFolder cache = folder(300);
    QVERIFY(cache.put(u"d"_s, QByteArray(100, 'x')));
    QCOMPARE(files(), (QStringList{u"a"_s, u"c"_s, u"d"_s}));
    CacheFolder smaller = folder(100);
    QVERIFY(!smaller.find(u"d"_s).isEmpty());
    QCOMPARE(files(), QStringList{u"d"_s});
}

void TestCacheFolder::oneThatIsTooLargeByItselfIsKeptUntilTheNext() {
    CacheFolder cache = folder(100);
    QVERIFY(cache.put(u"a"_s, QByteArray(500, 'x')));
    QCOMPARE(files(), QStringList{u"a"_s});
    QVERIFY(cache.put(u"b"_s, QByteArray(50, 'x')));
    QCOMPARE(files(), QStringList{u"b"_s});
}

void TestCacheFolder::replacingCountsOnce() {
    CacheFolder cache = folder(1000);
    QVERIFY(cache.put(u"a"_s, QByteArray(500, 'x')));
    QVERIFY(cache.put(u"a"_s, QByteArray(300, 'x')));
    QCOMPARE(cache.bytes(), 300);
    cache.drop(u"a"_s);
    QCOMPARE(cache.bytes(), 0);
    QCOMPARE(files(), QStringList());
}

void TestCacheFolder::leftoversOfAKillAreSweptAway() {
    QVERIFY(folder(1000).put(u"a"_s, "x"));
    QFile part(m_folder->filePath(u"c/b.part"_s));
    QVERIFY(part.open(QIODevice::WriteOnly) && part.write("half") == 4);
    part.close();
    CacheFolder cache = folder(1000);
    QCOMPARE(cache.find(u"b"_s), QString());
    QCOMPARE(files(), QStringList{u"a"_s});
}

void TestCacheFolder::aFileThatIsGoneIsNotThere() {
    CacheFolder cache = folder(1000);
    const auto path = cache.put(u"a"_s, "x");
    QVERIFY(QFile::remove(*path));
    QCOMPARE(cache.find(u"a"_s), QString());
    QCOMPARE(cache.bytes(), 0);
}

void TestCacheFolder::aFolderThatCannotBeWrittenIsToldAsSuch() {
    QFile inTheWay(m_folder->filePath(u"c"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto path = folder(1000).put(u"a"_s, "x");
    QVERIFY(!path);
    QCOMPARE(path.error().reason, failure::Reason::FolderNotWritable);
}

/// Another process writes previews without a pause and is killed at ten different moments; whatever then lies there under a
/// preview's name is a whole one.
void TestCacheFolder::aKillInTheMidstOfWritingLeavesNothingBroken() {
    int found = 0;
    for (int kill = 0; kill < 10; ++kill) {
        QProcess writer;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"BABELREEL_WRITE_PREVIEWS"_s, m_folder->filePath(u"c"_s));
        writer.setProcessEnvironment(environment);
        writer.start(QCoreApplication::applicationFilePath(), QStringList());
        for (int i = 0; i <= kill; ++i) {
            QVERIFY(writer.waitForReadyRead());
            writer.readAll();
        }
        writer.kill();
        QVERIFY(writer.waitForFinished());
        CacheFolder cache = folder(1'000'000'000);
        for (int i = 0; i < 4; ++i) {
            const QString path = cache.find(u"%1.wav"_s.arg(i));
            if (path.isEmpty())
                continue;
            ++found;
            QVERIFY2(previewfile::read(path), qPrintable(path));
        }
        QVERIFY(std::ranges::none_of(files(), [](const QString& name) { return name.endsWith(".part"_L1); }));
    }
    QVERIFY(found > 0);
}

static int writePreviews(const QString& folder) {
    SystemClock clock;
    CacheFolder cache(folder, 1'000'000'000, clock);
    const Sound sound{48000, std::vector<qint16>(48000 * 20, 1234)};
    const QByteArray bytes = previewfile::pack(sound, previewfile::peaksOf(sound.samples, 240));
    for (int i = 0; i < 100'000; ++i) {
        if (!cache.put(u"%1.wav"_s.arg(i % 4), bytes))
            return 1;
        std::fputs("x", stdout);
        std::fflush(stdout);
    }
    return 0;
}

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    if (const QString folder = qEnvironmentVariable("BABELREEL_WRITE_PREVIEWS"); !folder.isEmpty())
        return writePreviews(folder);
    TestCacheFolder test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_cachefolder.moc"
