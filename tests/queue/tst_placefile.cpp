// SPDX-License-Identifier: MIT
// A result gets a name that stays in its folder, and never takes the place of another file.
#include "services/queue/resultname.h"
#include "services/system/placefile.h"

#include <QtCore/qdir.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

#include <sys/mount.h>

using namespace Qt::StringLiterals;
using failure::Reason;

class TestPlaceFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void names_data();
    void names();
    void everyNameIsAFileOfItsFolder_data();
    void everyNameIsAFileOfItsFolder();
    void findsAFreeName();
    void aLinkThatLeadsNowhereIsNotFree();
    void renamesAndNeverReplaces();
    void neverFollowsALinkAtTheTarget();
    void tellsWhyItCannotRename();
    void movesOverFileSystems();

private:
    QString at(const QString& name) const { return m_folder->filePath(name); }
    void put(const QString& name, const QByteArray& content) const;
    QByteArray get(const QString& name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPlaceFile::init() {
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestPlaceFile::put(const QString& name, const QByteArray& content) const {
    QFile file(at(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

QByteArray TestPlaceFile::get(const QString& name) const {
    QFile file(at(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

void TestPlaceFile::names_data() {
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("name");
    QTest::newRow("the usual") << u"/c/My clip.mov"_s << QString() << u"My clip.es.translate.mp4"_s;
    QTest::newRow("dots in the name stay") << u"/c/a.b.c.mov"_s << QString() << u"a.b.c.es.translate.mp4"_s;
    QTest::newRow("all tokens") << u"/c/a.mov"_s << u"{vendor}-{role}-{operation}-{lang}-{name}.{ext}"_s << u"oiiyao-video-translate-es-a.mp4"_s;
    QTest::newRow("a URL, without its secret") << u"https://a.b/c/d%20e.mov?sig=x/y"_s << QString() << u"d e.es.translate.mp4"_s;
    QTest::newRow("a token in the file's own name is no token") << u"/c/{ext}{lang}.mov"_s << QString() << u"{ext}{lang}.es.translate.mp4"_s;
    QTest::newRow("a pattern that leads elsewhere") << u"/c/a.mov"_s << u"../{name}/x.{ext}"_s << u"_a_x.mp4"_s;
    QTest::newRow("a hidden file") << u"/c/.hidden.mov"_s << QString() << u"hidden.es.translate.mp4"_s;
    QTest::newRow("a full stop at its end goes") << u"/c/Good morning..mov"_s << QString() << u"Good morning.es.translate.mp4"_s;
    QTest::newRow("a name of dots") << u"/c/...."_s << QString() << u"result.es.translate.mp4"_s;
}

void TestPlaceFile::names() {
    QFETCH(QString, source);
    QFETCH(QString, pattern);
    const JobSpec job{.vendor = u"oiiyao"_s, .source = source, .targetLanguage = u"es"_s, .nameTemplate = pattern};
    QTEST(resultName(job, OutputRole::Video, u"mp4"_s), "name");
}

void TestPlaceFile::everyNameIsAFileOfItsFolder_data() {
    QTest::addColumn<JobSpec>("job");
    const auto row = [](const char* name, const QString& source, const QString& pattern = {}, const QString& language = u"es"_s) {
        QTest::newRow(name) << JobSpec{.vendor = u"oiiyao"_s, .source = source, .targetLanguage = language, .nameTemplate = pattern};
    };
    row("300 bytes", u'/' + QString(300, u'x') + u".mp4"_s);
    row("300 letters of three bytes", u'/' + QString(300, u'語') + u".mp4"_s);
    row("emoji", u'/' + u"👩‍👩‍👧‍👦"_s.repeated(40) + u".mp4"_s);
    row("right to left", u"/فيديو\u202Egpj.mp4"_s);
    row("quotes and dollars", u"/a'b\"c$(d)`e`;&|*?.mp4"_s);
    row("a newline and a bell", u"/a\nb\a.mp4"_s);
    row("a NUL", u"/a"_s + QChar(u'\0') + u"b.mp4"_s);
    row("backslashes", u"/..\\..\\windows.mp4"_s);
    row("a drive", u"/C:evil.mp4"_s);
    row("a URL with escaped slashes", u"https://a.b/..%2F..%2Fetc%2Fpasswd?x"_s);
    row("a URL of nothing", u"https://a.b"_s);
    row("a template that climbs", u"/a.mp4"_s, u"../../../../etc/{name}"_s);
    row("an absolute template", u"/a.mp4"_s, u"/etc/passwd"_s);
    row("a template without a name", u"/a.mp4"_s, u"{ext}"_s);
    row("a template of 1000 bytes", u"/a.mp4"_s, QString(1000, u'y') + u"{name}.{ext}"_s);
    row("a language that climbs", u"/a.mp4"_s, QString(), u"../../x"_s);
    row("no language", u"/a.mp4"_s, QString(), QString());
}

void TestPlaceFile::everyNameIsAFileOfItsFolder() {
    QFETCH(JobSpec, job);
    const QString name = resultName(job, OutputRole::Video, u"mp4"_s);
    QVERIFY(!name.isEmpty() && !name.startsWith(u'.'));
    QVERIFY2(!name.contains(u'/') && !name.contains(u'\\') && !name.contains(QChar(u'\0')) && !name.contains(u'\n'), qPrintable(name));
    QVERIFY2(name.toUtf8().size() <= 230, qPrintable(name));
    QCOMPARE(QString::fromUtf8(name.toUtf8()), name);  // no half of a pair
    const QString part = name + u".1234567.part"_s;
    put(part, "x");
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{part});
    QVERIFY(!renameWithoutReplacing(at(part), freeName(m_folder->path(), name)));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{name});
}

void TestPlaceFile::findsAFreeName() {
    QCOMPARE(freeName(m_folder->path(), u"a.mp4"_s), at(u"a.mp4"_s));
    put(u"a.mp4"_s, "1");
    QCOMPARE(freeName(m_folder->path(), u"a.mp4"_s), at(u"a (2).mp4"_s));
    put(u"a (2).mp4"_s, "2");
    QVERIFY(QDir().mkdir(at(u"a (3).mp4"_s)));
    QCOMPARE(freeName(m_folder->path(), u"a.mp4"_s), at(u"a (4).mp4"_s));
    put(u"none"_s, "1");
    QCOMPARE(freeName(m_folder->path(), u"none"_s), at(u"none (2)"_s));
}

void TestPlaceFile::aLinkThatLeadsNowhereIsNotFree() {
    QVERIFY(QFile::link(u"/nowhere/at/all"_s, at(u"a.mp4"_s)));
    QCOMPARE(freeName(m_folder->path(), u"a.mp4"_s), at(u"a (2).mp4"_s));
}

void TestPlaceFile::renamesAndNeverReplaces() {
    put(u"from"_s, "new");
    QVERIFY(!renameWithoutReplacing(at(u"from"_s), at(u"to"_s)));
    QCOMPARE(get(u"to"_s), QByteArray("new"));
    QVERIFY(!QFile::exists(at(u"from"_s)));

    put(u"from"_s, "newer");
    const auto error = renameWithoutReplacing(at(u"from"_s), at(u"to"_s));
    QVERIFY(error);
    QCOMPARE(error->reason, Reason::FileChanged);
    QCOMPARE(get(u"to"_s), QByteArray("new"));
    QCOMPARE(get(u"from"_s), QByteArray("newer"));
}

void TestPlaceFile::neverFollowsALinkAtTheTarget() {
    put(u"precious"_s, "precious");
    put(u"from"_s, "new");
    QVERIFY(QFile::link(at(u"precious"_s), at(u"to"_s)));
    QVERIFY(renameWithoutReplacing(at(u"from"_s), at(u"to"_s)));
    QVERIFY(moveWithoutReplacing(at(u"from"_s), at(u"to"_s)));
    QCOMPARE(get(u"precious"_s), QByteArray("precious"));
    QCOMPARE(get(u"from"_s), QByteArray("new"));
}

void TestPlaceFile::tellsWhyItCannotRename() {
    put(u"from"_s, "x");
    const auto nowhere = renameWithoutReplacing(at(u"from"_s), at(u"no/such/folder"_s));
    QVERIFY(nowhere);
    QCOMPARE(nowhere->reason, Reason::FolderNotWritable);
    QVERIFY(renameWithoutReplacing(at(u"not there"_s), at(u"to"_s)));
}

void TestPlaceFile::movesOverFileSystems() {
    QVERIFY(QDir().mkdir(at(u"disk"_s)));
    if (::mount("tmpfs", at(u"disk"_s).toLocal8Bit().constData(), "tmpfs", 0, "size=64k") != 0)
        QSKIP("another disk can only be mounted by root");
    put(u"small"_s, "small");
    put(u"large"_s, QByteArray(200'000, 'x'));
    const auto moved = moveWithoutReplacing(at(u"small"_s), at(u"disk/small"_s));
    const QByteArray arrived = get(u"disk/small"_s);
    put(u"small"_s, "another");
    const auto taken = moveWithoutReplacing(at(u"small"_s), at(u"disk/small"_s));
    const auto full = moveWithoutReplacing(at(u"large"_s), at(u"disk/large"_s));
    const QStringList left = QDir(at(u"disk"_s)).entryList(QDir::Files);
    const QByteArray kept = get(u"disk/small"_s);
    ::umount2(at(u"disk"_s).toLocal8Bit().constData(), MNT_DETACH);
    QVERIFY(!moved);
    QCOMPARE(arrived, QByteArray("small"));
    QVERIFY(taken);
    QCOMPARE(taken->reason, Reason::FileChanged);
    QCOMPARE(kept, QByteArray("small"));
    QVERIFY(full);
    QCOMPARE(full->reason, Reason::DiskFull);
    QCOMPARE(left, QStringList{u"small"_s});
    QCOMPARE(get(u"small"_s), QByteArray("another"));
    QCOMPARE(get(u"large"_s).size(), 200'000);
}

QTEST_GUILESS_MAIN(TestPlaceFile)
#include "tst_placefile.moc"
