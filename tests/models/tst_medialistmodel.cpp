// SPDX-License-Identifier: MIT
#include "models/media/medialistmodel.h"

#include <QtCore/qmutex.h>
#include <QtCore/qsemaphore.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <atomic>

using namespace Qt::StringLiterals;
using State = MediaListModel::State;

Q_DECLARE_METATYPE(AddSummary)

class tst_MediaListModel : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString make(const QString& name) {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write("x") == 1 ? QFileInfo(file).canonicalFilePath()
                                                                       : QString();
    }

    static MediaReader reader() {
        return {[](const QString& path) -> Result<MediaFile> {
                    if (path.contains(u"broken"))
                        return fail(invalid(failure::Reason::MediaTruncated, u"input"_s));
                    MediaFile file;
                    file.path = path;
                    file.seconds = 12;
                    file.videoCodec = u"h264"_s;
                    return file;
                },
                [](const MediaFile&) { return QImage(16, 9, QImage::Format_RGB32); }};
    }

    static State stateOf(const MediaListModel& model, const QString& path) {
        return model.indexOf(path).data(MediaListModel::StateRole).value<State>();
    }

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<AddSummary>(); }

    void aClipIsListedAtOnceAndReadInTheBackground() {
        QSemaphore gate;
        auto slow = reader();
        slow.probe = [&gate, read = slow.probe](const QString& path) {
            gate.acquire();
            return read(path);
        };
        MediaListModel model(slow);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QString path = make(u"a.mp4"_s);
        model.add({path});
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(stateOf(model, path), State::Probing);
        QVERIFY(!model.file(path));
        gate.release();
        QTRY_COMPARE(stateOf(model, path), State::Ready);
        QCOMPARE(model.file(path)->seconds, 12.0);
        QTRY_VERIFY(!model.thumbnail(path).isNull());
    }

    void theSameClipIsNotAddedTwiceAndTheSummarySaysSo() {
        MediaListModel model(reader());
        QSignalSpy summaries(&model, &MediaListModel::addingFinished);
        const QString path = make(u"b.mp4"_s);
        model.add({path});
        QTRY_COMPARE(summaries.size(), 1);
        model.add({path, m_folder.filePath(u"gone.mp4"_s)});
        QTRY_COMPARE(summaries.size(), 2);
        const auto summary = summaries[1][0].value<AddSummary>();
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(summary.added.isEmpty());
        QCOMPARE(summary.already, QStringList(path));
        QCOMPARE(summary.leftOut.size(), 1);
    }

    void aBrokenClipStaysWithItsReason() {
        MediaListModel model(reader());
        const QString path = make(u"broken.mp4"_s);
        model.add({path});
        QTRY_COMPARE(model.rowCount(), 1);
        QTRY_COMPARE(stateOf(model, path), State::Broken);
        QCOMPARE(model.problem(path)->reason, failure::Reason::MediaTruncated);
    }

    void aLinkIsNeverRead() {
        MediaListModel model(reader());
        const QString url = u"https://example.com/videos/trailer.mp4?key=1"_s;
        model.add({url});
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(stateOf(model, url), State::Link);
        QCOMPARE(model.index(0).data().toString(), u"trailer.mp4"_s);
    }

    void removingTakesOffTheListAndLeavesTheFile() {
        MediaListModel model(reader());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QString first = make(u"1.mp4"_s), second = make(u"2.mp4"_s), third = make(u"3.mp4"_s);
        model.add({first, second, third});
        QTRY_COMPARE(model.rowCount(), 3);
        model.remove({first, third, u"/not/there"_s});
        QCOMPARE(model.paths(), QStringList(second));
        QCOMPARE(model.indexOf(second).row(), 0);
        QVERIFY(QFile::exists(first));
        QTRY_COMPARE(stateOf(model, second), State::Ready);
    }

    void atMostTwoClipsAreReadAtOnce() {
        std::atomic<int> now = 0, most = 0;
        auto counting = reader();
        QMutex mutex;
        QSemaphore gate;
        counting.probe = [&, read = counting.probe](const QString& path) {
            {
                QMutexLocker lock(&mutex);
                most = std::max(most.load(), ++now);
            }
            gate.acquire();
            --now;
            return read(path);
        };
        MediaListModel model(counting);
        QStringList paths;
        for (int i = 0; i < 6; ++i)
            paths.append(make(u"many%1.mp4"_s.arg(i)));
        model.add(paths);
        QTRY_COMPARE(now.load(), 2);
        gate.release(6);
        QTRY_COMPARE(stateOf(model, paths.last()), State::Ready);
        QCOMPARE(most.load(), 2);
    }

    void aModelThatGoesAwayWhileReadingIsNotCalledBack() {
        QSemaphore begun;
        auto slow = reader();
        slow.probe = [&begun, read = slow.probe](const QString& path) {
            begun.release();
            return read(path);
        };
        auto model = std::make_unique<MediaListModel>(slow);
        model->add({make(u"late.mp4"_s)});
        QTRY_VERIFY(begun.available() > 0);
        model.reset();
        QCoreApplication::processEvents();
    }
};

QTEST_GUILESS_MAIN(tst_MediaListModel)
#include "tst_medialistmodel.moc"
