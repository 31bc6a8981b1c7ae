// SPDX-License-Identifier: MIT
#include "ui/media/mediapanel.h"

#include "models/media/medialistmodel.h"
#include "ui/media/clipview.h"

#include <QtCore/qmimedata.h>
#include <QtCore/qtemporarydir.h>
#include <QtGui/qevent.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qabstractbutton.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qlineedit.h>

using namespace Qt::StringLiterals;

class tst_MediaPanel : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static MediaReader reader() {
        return {[](const QString& path) -> Result<MediaFile> {
            MediaFile file;
            file.path = path;
            file.seconds = 60;
            file.bytes = 1000;
            file.audioCodec = path.contains(u"silent") ? QString() : u"aac"_s;
            return file;
        }};
    }

    QStringList make(const QStringList& names) {
        QStringList paths;
        for (const QString& name : names) {
            QFile file(m_folder.filePath(name));
            if (file.open(QIODevice::WriteOnly) && file.write("x") == 1)
                paths.append(QFileInfo(file).canonicalFilePath());
        }
        return paths;
    }

    static QAbstractButton* button(const QWidget& panel, const QString& text) {
        for (auto* found : panel.findChildren<QAbstractButton*>()) {
            if (found->text() == text)
                return found;
        }
        return nullptr;
    }

private Q_SLOTS:
    void theEmptyListTeachesAndOffersTheSample() {
        MediaListModel clips(reader());
        MediaPanel panel(&clips);
        panel.show();
        QSignalSpy files(&panel, &MediaPanel::addFilesRequested),
            sample(&panel, &MediaPanel::sampleRequested);
        QVERIFY(button(panel, u"Add files…"_s)->isVisible());
        QVERIFY(!button(panel, u"Try the sample clip"_s)->isVisible());
        panel.setSample(u"0:18"_s, {});
        QVERIFY(button(panel, u"Try the sample clip"_s)->isVisible());
        button(panel, u"Add files…"_s)->click();
        button(panel, u"Try the sample clip"_s)->click();
        QCOMPARE(files.size(), 1);
        QCOMPARE(sample.size(), 1);
    }

    void theFirstClipBecomesTheCurrentOne() {
        MediaListModel clips(reader());
        MediaPanel panel(&clips);
        QSignalSpy current(&panel, &MediaPanel::currentChanged);
        const QStringList paths = make({u"1.mp4"_s, u"2.mp4"_s});
        clips.add(paths);
        QTRY_COMPARE(panel.current(), paths[0]);
        QCOMPARE(panel.selected(), QStringList(paths[0]));
        panel.setCurrent(paths[1]);
        QCOMPARE(current.last()[0].toString(), paths[1]);
    }

    void deleteTakesTheSelectedOffAndEnterOpens() {
        MediaListModel clips(reader());
        MediaPanel panel(&clips);
        panel.show();
        const QStringList paths = make({u"1.mp4"_s, u"2.mp4"_s, u"3.mp4"_s});
        clips.add(paths);
        QTRY_COMPARE(clips.rowCount(), 3);
        auto* view = panel.findChild<ClipView*>();
        QSignalSpy opened(&panel, &MediaPanel::opened);
        panel.setCurrent(paths[1]);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].toString(), paths[1]);
        QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(view, Qt::Key_Delete);
        QCOMPARE(clips.paths(), QStringList(paths[0]));
        QVERIFY(QFile::exists(paths[1]));
    }

    void filesAndLinksMayBeDropped() {
        MediaListModel clips(reader());
        MediaPanel panel(&clips);
        panel.show();
        QSignalSpy dropped(&panel, &MediaPanel::filesDropped);
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(u"/a.mp4"_s), QUrl(u"https://example.com/b.mp4"_s)});
        QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QVERIFY(QApplication::sendEvent(&panel, &enter) && enter.isAccepted());
        QDropEvent drop(QPointF(9, 9), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&panel, &drop);
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped[0][0].value<QList<QUrl>>(), mime.urls());
        QMimeData text;
        text.setText(u"words"_s);
        QDragEnterEvent other(QPoint(9, 9), Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
        other.ignore();
        QApplication::sendEvent(&panel, &other);
        QVERIFY(!other.isAccepted());
    }

    void everyButtonHasAName() {
        MediaListModel clips(reader());
        MediaPanel panel(&clips);
        for (const auto* found : panel.findChildren<QAbstractButton*>()) {
            if (qobject_cast<QLineEdit*>(found->parent()))  // Qt's own, to clear a field
                continue;
            QVERIFY2(!found->text().isEmpty() || !found->accessibleName().isEmpty(),
                     found->metaObject()->className());
        }
    }
};

QTEST_MAIN(tst_MediaPanel)
#include "tst_mediapanel.moc"
