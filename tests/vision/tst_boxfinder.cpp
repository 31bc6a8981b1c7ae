// SPDX-License-Identifier: MIT
#include "services/vision/boxfinder.h"
#include "tests/support/clips.h"
#include "tests/support/textclips.h"

#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using failure::Reason;

class TestBoxFinder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void tellsTheBoxesOnce();
    void theOnlyLineOfAShortClipIsASubtitle();
    void nothingFoundIsNoError();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void theLastRequestWins();
    void whatWasCancelledIsNotTold();
    void aNewRequestAfterCancellingIsTold();
    void goesWhileItLooks();

private:
    QTemporaryDir m_folder;
    QString m_subtitled;
    QString m_plain;
};

namespace {

const QString soft = u"gradients=size=640x360:rate=10:c0=0x203040:c1=0x405060:nb_colors=2:speed=0.08:seed=3"_s;

/// What a finder told, in order.
struct Told : QObject {
    explicit Told(BoxFinder& finder) {
        connect(&finder, &BoxFinder::found, this, [this](const Result<QList<BoxSuggestion>>& boxes) { all.push_back(boxes); });
    }
    std::vector<Result<QList<BoxSuggestion>>> all{};
};

}  // namespace

void TestBoxFinder::initTestCase() {
    m_subtitled = makeTextClip(m_folder.filePath(u"subtitled"_s), {.picture = soft, .style = textscript::Style::Outlined, .seconds = 12}).path;
    m_plain = makeTextClip(m_folder.filePath(u"plain"_s), {.picture = soft, .seconds = 3}).path;
}

void TestBoxFinder::tellsTheBoxesOnce() {
    BoxFinder finder;
    const Told told(finder);
    finder.find(m_subtitled);
    QVERIFY(finder.isLooking());
    QTRY_COMPARE_WITH_TIMEOUT(told.all.size(), 1U, 30'000);
    QVERIFY(!finder.isLooking());
    QVERIFY(told.all[0]);
    QCOMPARE(told.all[0]->size(), 1);
    QCOMPARE(told.all[0]->first().region.kind, RegionKind::Subtitle);
    QVERIFY(!told.all[0]->first().region.start && !told.all[0]->first().region.end);
}

void TestBoxFinder::theOnlyLineOfAShortClipIsASubtitle() {
    const MadeTextClip clip = makeTextClip(m_folder.filePath(u"short"_s), {.picture = soft, .style = textscript::Style::White, .seconds = 2.4});
    BoxFinder finder;
    const Told told(finder);
    finder.find(clip.path);
    QTRY_COMPARE_WITH_TIMEOUT(told.all.size(), 1U, 30'000);
    QVERIFY(told.all[0]);
    QCOMPARE(told.all[0]->size(), 1);
    QCOMPARE(told.all[0]->first().region.kind, RegionKind::Subtitle);
    QVERIFY(intersectionOverUnion(told.all[0]->first().region.box, clip.subtitles.value()) > 0.7);
}

void TestBoxFinder::nothingFoundIsNoError() {
    BoxFinder finder;
    const Told told(finder);
    finder.find(m_plain);
    QTRY_COMPARE_WITH_TIMEOUT(told.all.size(), 1U, 30'000);
    QVERIFY(told.all[0]);
    QCOMPARE(told.all[0]->size(), 0);
}

void TestBoxFinder::tellsWhatIsWrong_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<Reason>("reason");
    const QString folder = m_folder.path();
    QTest::newRow("no file") << QString() << Reason::FileMissing;
    QTest::newRow("no such file") << m_folder.filePath(u"none.mp4"_s) << Reason::FileMissing;
    QTest::newRow("sound alone") << makeClip(folder, {.videoCodec = u"none"_s}, u"sound"_s) << Reason::NoVideo;
    QTest::newRow("an empty file") << makeEmptyFile(folder) << Reason::FileEmpty;
    QTest::newRow("a letter") << makeTextNamedMp4(folder) << Reason::NotMedia;
}

void TestBoxFinder::tellsWhatIsWrong() {
    QFETCH(QString, path);
    QFETCH(Reason, reason);
    BoxFinder finder;
    const Told told(finder);
    finder.find(path);
    QTRY_COMPARE_WITH_TIMEOUT(told.all.size(), 1U, 30'000);
    QVERIFY(!told.all[0]);
    QCOMPARE(told.all[0].error().reason, reason);
}

void TestBoxFinder::theLastRequestWins() {
    BoxFinder finder;
    const Told told(finder);
    finder.find(m_plain);
    finder.find(m_folder.filePath(u"none.mp4"_s));
    finder.find(m_subtitled);
    QTRY_VERIFY_WITH_TIMEOUT(!finder.isLooking(), 30'000);
    QCOMPARE(told.all.size(), 1U);
    QVERIFY(told.all[0]);
    QCOMPARE(told.all[0]->size(), 1);
}

void TestBoxFinder::whatWasCancelledIsNotTold() {
    BoxFinder finder;
    const Told told(finder);
    finder.find(m_subtitled);
    finder.cancel();
    QVERIFY(!finder.isLooking());
    // Another request comes through after whatever the first one might have told.
    BoxFinder other;
    const Told of(other);
    other.find(m_subtitled);
    QTRY_COMPARE_WITH_TIMEOUT(of.all.size(), 1U, 30'000);
    QCOMPARE(told.all.size(), 0U);
}

void TestBoxFinder::aNewRequestAfterCancellingIsTold() {
    BoxFinder finder;
    const Told told(finder);
    finder.find(m_subtitled);
    finder.cancel();
    finder.find(m_plain);
    QTRY_COMPARE_WITH_TIMEOUT(told.all.size(), 1U, 30'000);
    QVERIFY(told.all[0] && told.all[0]->isEmpty());
}

void TestBoxFinder::goesWhileItLooks() {
    {
        BoxFinder finder;
        finder.find(m_subtitled);
    }
    QCoreApplication::processEvents();
    QVERIFY(QFile::remove(m_subtitled));
}

QTEST_GUILESS_MAIN(TestBoxFinder)
#include "tst_boxfinder.moc"
