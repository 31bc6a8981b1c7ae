// SPDX-License-Identifier: MIT
// What goes wrong while a clip is made to fit, and what is left behind: nothing.
#include "services/media/probe.h"
#include "tests/media/fittingrig.h"

#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qprocess.h>
#include <QtCore/qtimer.h>
#include <QtTest/qtest.h>

#include <vector>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

const QStringList mp4Mov{u"mp4"_s, u"mov"_s};

bool isAlive(qint64 pid) {
    QFile stat(u"/proc/%1/stat"_s.arg(pid));
    return stat.open(QIODevice::ReadOnly) && !stat.readAll().contains(") Z ");
}

}  // namespace

class TestFittingFaults : public QObject, private FittingRig {
    Q_OBJECT
private Q_SLOTS:
    void init() { renew(); }
    void twoThatWantTheSameMakeItOnce();
    void aDeadOwnersLockIsNoObstacle();
    void deletedItLeavesNothing();
    void refuses_data();
    void refuses();
    void aSourceThatChangesWhileItWorks();
    void neverReplacesAnything();
    void copyingThatFailsBecomesCoding();
};

void TestFittingFaults::twoThatWantTheSameMakeItOnce() {
    const auto source = probe(clip({.container = u"mkv"_s}));
    QVERIFY(source);
    const PathWith counted(pathWithScript("echo run >> {dir}/runs; until [ -e {dir}/go ]; do sleep 0.05; done; exec {ffmpeg} \"$@\""));
    QList<Result<FittedFile>> ended;
    std::vector<std::unique_ptr<Fitting>> all;
    for (int i = 0; i < 3; ++i) {
        all.push_back(std::make_unique<Fitting>(*source, MediaLimits{.extensions = mp4Mov}));
        all.back()->start([&ended](const Result<FittedFile>& result) { ended << result; });
    }
    QTimer::singleShot(700, this, [this] { QVERIFY(QFile(note(u"go"_s)).open(QIODevice::WriteOnly)); });  // long enough to ask again
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 3, fittingPatience);
    QFile runs(note(u"runs"_s));
    QVERIFY(runs.open(QIODevice::ReadOnly));
    QCOMPARE(runs.readAll(), "run\n");
    for (const auto& result : ended) {
        QVERIFY(result);
        QCOMPARE(result->media.path, ended[0]->media.path);
    }
    QCOMPARE(files().size(), 2);
}

void TestFittingFaults::aDeadOwnersLockIsNoObstacle() {
    const QString path = clip({.container = u"mkv"_s});
    const auto first = fit(path, {.extensions = mp4Mov});
    QVERIFY(first);
    const QString lock = first->media.path.chopped(4) + ".lock"_L1;
    QVERIFY(QFile::remove(first->media.path));
    QProcess dead;
    dead.start(u"true"_s, QStringList());
    QVERIFY(dead.waitForStarted());
    const qint64 pid = dead.processId();
    QVERIFY(dead.waitForFinished() || dead.exitCode() == 0);
    QFile left(lock);
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.write(QByteArray::number(pid) + "\nffmpeg\n\n\n");
    left.close();
    QFile part(first->media.path + ".part"_L1);
    QVERIFY(part.open(QIODevice::WriteOnly) && part.write("half") == 4);
    part.close();
    const auto second = fit(path, {.extensions = mp4Mov});
    QVERIFY(second);
    QCOMPARE(second->media.path, first->media.path);
    QCOMPARE(files().size(), 2);
}

void TestFittingFaults::deletedItLeavesNothing() {
    const auto source = probe(clip({.container = u"mkv"_s}));
    QVERIFY(source);
    const PathWith slow(pathWithScript("for last; do :; done; echo part > \"${last#file:}\"; echo $$ > {dir}/pid; exec sleep 300"));
    auto fitting = std::make_unique<Fitting>(*source, MediaLimits{.extensions = mp4Mov});
    bool ended = false;
    fitting->start([&ended](const Result<FittedFile>&) { ended = true; });
    QTRY_COMPARE_WITH_TIMEOUT(files().size(), 3, fittingPatience);  // the part and the lock
    QFile pid(note(u"pid"_s));
    QTRY_VERIFY_WITH_TIMEOUT(pid.size() > 1, fittingPatience);
    QVERIFY(pid.open(QIODevice::ReadOnly));
    const qint64 child = pid.readAll().trimmed().toLongLong();
    QVERIFY(isAlive(child));
    fitting.reset();
    QVERIFY(!isAlive(child));
    QCOMPARE(files(), QStringList{u"clip.mkv"_s});
    QVERIFY(!ended);
}

void TestFittingFaults::refuses_data() {
    QTest::addColumn<QString>("what");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QStringList>("about");
    QTest::newRow("what no conversion mends") << u"short"_s << Reason::TooLong << QStringList{u"2"_s, u"1"_s};
    QTest::newRow("without ffmpeg") << u"path"_s << Reason::PackageMissing << QStringList{u"ffmpeg"_s};
    QTest::newRow("in a folder that cannot be written") << u"folder"_s << Reason::FolderNotWritable << QStringList{u"{folder}"_s};
    QTest::newRow("a source that has vanished") << u"vanish"_s << Reason::FileMissing << QStringList{u"{clip}"_s};
    QTest::newRow("a source that has grown") << u"grow"_s << Reason::FileChanged << QStringList{u"{clip}"_s};
    QTest::newRow("a source of the same age that has grown") << u"swap"_s << Reason::FileChanged << QStringList{u"{clip}"_s};
    QTest::newRow("a source of the same size that is younger") << u"touch"_s << Reason::FileChanged << QStringList{u"{clip}"_s};
    QTest::newRow("a result that ends early") << u"early"_s << Reason::FitImpossible << QStringList{u"result"_s, u"ResultTruncated"_s};
    QTest::newRow("what ffmpeg fails at") << u"fail"_s << Reason::EngineFailed << QStringList{u"ffmpeg"_s};
    QTest::newRow("a full disk") << u"full"_s << Reason::DiskFull << QStringList();
    QTest::newRow("a result that is no film") << u"noise"_s << Reason::FitImpossible << QStringList{u"result"_s, u"NotMedia"_s};
    QTest::newRow("a result that is still beyond the limits") << u"same"_s << Reason::FitImpossible
        << QStringList{u"result"_s, u"WrongSize"_s};
}

void TestFittingFaults::refuses() {
    QFETCH(QString, what);
    QFETCH(QStringList, about);
    const QString path = clip({.size = {640, 360}});
    const auto source = probe(path);
    QVERIFY(source);
    MediaLimits limits{.mostSide = 600};
    static const QHash<QString, QByteArray> scripts{
        {u"fail"_s, "echo broken >&2; exit 1"}, {u"full"_s, "echo 'x: No space left on device' >&2; exit 1"},
        {u"early"_s, "for last; do :; done; exec {ffmpeg} -v error -y -i clip.mp4 -t 0.5 -vf scale=600:338,setsar=1 -f mp4 \"$last\""},
        {u"noise"_s, "for last; do :; done; echo no film > \"${last#file:}\""},
        {u"same"_s, "for last; do :; done; cp clip.mp4 \"${last#file:}\""}};
    const PathWith programs(what == "path"_L1 ? "/nowhere" : scripts.contains(what) ? pathWithScript(scripts[what]) : qgetenv("PATH"));
    if (what == "short"_L1)
        limits.maxSeconds = 1;
    std::optional<ReadOnlyFolder> readOnly;
    if (what == "folder"_L1 && !readOnly.emplace(folder()).is())
        QSKIP("root writes everywhere, and here it cannot mount");
    QFile file(path);
    if (what == "vanish"_L1)
        QVERIFY(file.remove());
    if (what == "grow"_L1 || what == "swap"_L1)
        QVERIFY(file.open(QIODevice::Append) && file.write("x") == 1 && file.flush());
    if (what == "swap"_L1)
        QVERIFY(file.setFileTime(source->modified, QFile::FileModificationTime));
    if (what == "touch"_L1)
        QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(source->modified.addSecs(60), QFile::FileModificationTime));
    const QStringList before = files();

    const auto fitted = fit(*source, limits);
    readOnly.reset();
    QVERIFY(!fitted);
    QTEST(fitted.error().reason, "reason");
    about.replaceInStrings(u"{folder}"_s, folder()).replaceInStrings(u"{clip}"_s, path);
    QCOMPARE(fitted.error().about.mid(0, std::max<qsizetype>(about.size(), 1)), about);
    QCOMPARE(files(), before);
}

void TestFittingFaults::aSourceThatChangesWhileItWorks() {
    const QString path = clip({.size = {640, 360}});
    const auto source = probe(path);
    QVERIFY(source);
    const PathWith busy(pathWithScript("{ffmpeg} \"$@\"; rm clip.mp4"));
    const auto fitted = fit(*source, {.mostSide = 600});
    QVERIFY(!fitted);
    QCOMPARE(fitted.error().reason, Reason::FileMissing);
    QCOMPARE(files(), QStringList());
}

// Another program puts a file where the result belongs, at the very end.
void TestFittingFaults::neverReplacesAnything() {
    const QString path = clip({.size = {640, 360}});
    const auto source = probe(path);
    QVERIFY(source);
    const PathWith busy(pathWithScript("{ffmpeg} \"$@\"; for last; do :; done; last=${last#file:}; "
                                       "[ -e {dir}/once ] || echo mine > \"${last%.part}\"; touch {dir}/once"));
    const auto fitted = fit(*source, {.mostSide = 600});
    QVERIFY(fitted);
    QVERIFY2(fitted->media.path.endsWith(" (2).mp4"_L1), qPrintable(fitted->media.path));
    QFile mine(QString(fitted->media.path).remove(u" (2)"_s));
    QVERIFY(mine.open(QIODevice::ReadOnly));
    QCOMPARE(mine.readAll(), "mine\n");
    QCOMPARE(files().size(), 3);
}

void TestFittingFaults::copyingThatFailsBecomesCoding() {
    const QString path = clip({.container = u"mkv"_s});
    const auto source = probe(path);
    QVERIFY(source);
    const PathWith picky(pathWithScript("case \"$*\" in *'-c:v copy'*) exit 1;; esac; exec {ffmpeg} \"$@\""));
    const auto fitted = fit(*source, {.extensions = mp4Mov});
    QVERIFY(fitted);
    QVERIFY(!fitted->plan.copiesPicture);
    QCOMPARE(fitted->media.videoCodec, u"h264"_s);
    QCOMPARE(files().size(), 2);
}

QTEST_GUILESS_MAIN(TestFittingFaults)
#include "tst_fittingfaults.moc"
