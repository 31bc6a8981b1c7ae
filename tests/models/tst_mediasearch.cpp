// SPDX-License-Identifier: MIT
#include "models/media/clipsearch.h"

#include <QtCore/qdir.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class tst_MediaSearch : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_probed = 0;

    QString make(const QString& name, const QByteArray& content = "x") {
        const QString path = QDir(m_folder.path()).canonicalPath() + u'/' + name;
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
    }

    AddSummary search(const QStringList& sources) {
        return searchClips(sources, [this](const QString& path) -> Result<MediaFile> {
            ++m_probed;
            if (path.endsWith(u"nameless"))
                return MediaFile{};
            return fail(invalid(failure::Reason::NotMedia, u"input"_s, {path}));
        });
    }

private Q_SLOTS:
    void init() { m_probed = 0; }

    void aFolderIsSearchedThroughToTheBottomInNaturalOrder() {
        const QString ten = make(u"trip/clip 10.mp4"_s), two = make(u"trip/clip 2.MOV"_s),
                      deep = make(u"trip/x/y/deep.webm"_s);
        make(u"trip/notes.txt"_s);
        const AddSummary summary = search({m_folder.filePath(u"trip"_s)});
        QCOMPARE(summary.added, QStringList({two, ten, deep}));
        QVERIFY(summary.leftOut.isEmpty());
        QCOMPARE(m_probed, 0);
    }

    void aFileThatIsGivenTwiceOrThroughALinkIsOneClip() {
        const QString path = make(u"one.mp4"_s);
        const QString link = m_folder.filePath(u"link.mp4"_s);
        QVERIFY(QFile::link(path, link));
        QCOMPARE(search({path, path, link}).added, QStringList(path));
    }

    void aFileWhoseNameTellsNothingIsAskedItself() {
        const QString media = make(u"nameless"_s), text = make(u"notes.txt"_s);
        const AddSummary summary = search({media, text});
        QCOMPARE(summary.added, QStringList(media));
        QCOMPARE(summary.leftOut.size(), 1);
        QCOMPARE(summary.leftOut[0].path, text);
        QCOMPARE(summary.leftOut[0].why.reason, failure::Reason::NotMedia);
        QCOMPARE(m_probed, 2);
    }

    void whatIsLeftOutSaysWhy() {
        const QString empty = make(u"empty.mp4"_s, {});
        const QString gone = m_folder.filePath(u"gone.mp4"_s);
        QDir().mkpath(m_folder.filePath(u"bare"_s));
        const AddSummary summary = search({empty, gone, m_folder.filePath(u"bare"_s)});
        QVERIFY(summary.added.isEmpty());
        QList<failure::Reason> reasons;
        for (const LeftOut& entry : summary.leftOut)
            reasons.append(entry.why.reason);
        QCOMPARE(reasons, QList({failure::Reason::FileEmpty, failure::Reason::FileMissing,
                                 failure::Reason::NotMedia}));
    }

    void aUrlIsTakenAsItStands() {
        QCOMPARE(search({u"https://example.com/a.mp4"_s}).added, QStringList(u"https://example.com/a.mp4"_s));
        QCOMPARE(m_probed, 0);
    }
};

QTEST_GUILESS_MAIN(tst_MediaSearch)
#include "tst_mediasearch.moc"
