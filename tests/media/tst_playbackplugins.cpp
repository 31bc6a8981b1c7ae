// SPDX-License-Identifier: MIT
#include "services/media/playbackplugins.h"

#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class TestPlaybackPlugins : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesThePackagesThatAreMissing_data();
    void namesThePackagesThatAreMissing();
    void looksWhereGStreamerLooks();
};

void TestPlaybackPlugins::namesThePackagesThatAreMissing_data() {
    QTest::addColumn<QStringList>("plugins");
    QTest::addColumn<QStringList>("packages");
    const QString base = u"libgstplayback.so"_s, good = u"libgstisomp4.so"_s, libav = u"libgstlibav.so"_s;
    QTest::newRow("none at all") << QStringList()
                                 << QStringList{u"gstreamer1.0-plugins-base"_s,
                                                u"gstreamer1.0-plugins-good"_s, u"gstreamer1.0-libav"_s};
    QTest::newRow("no decoders") << QStringList{base, good} << QStringList{u"gstreamer1.0-libav"_s};
    QTest::newRow("all there") << QStringList{base, good, libav} << QStringList();
}

void TestPlaybackPlugins::namesThePackagesThatAreMissing() {
    QFETCH(const QStringList, plugins);
    QFETCH(const QStringList, packages);
    const QTemporaryDir folder;
    for (const QString& plugin : plugins)
        QVERIFY(QFile(folder.filePath(plugin)).open(QIODevice::WriteOnly));
    const auto checked = checkPlaybackPlugins({u"/nowhere"_s, folder.path()});
    QCOMPARE(checked.has_value(), packages.isEmpty());
    if (!checked) {
        QCOMPARE(checked.error().reason, failure::Reason::PackageMissing);
        QCOMPARE(checked.error().about, packages);
    }
}

void TestPlaybackPlugins::looksWhereGStreamerLooks() {
    qputenv("GST_PLUGIN_SYSTEM_PATH_1_0", "/one:/two");
    qputenv("GST_PLUGIN_PATH_1_0", "/mine");
    QCOMPARE(playbackPluginFolders(), QStringList({u"/mine"_s, u"/one"_s, u"/two"_s}));
    qunsetenv("GST_PLUGIN_SYSTEM_PATH_1_0");
    qunsetenv("GST_PLUGIN_PATH_1_0");
    QVERIFY(playbackPluginFolders().first().endsWith(u"/gstreamer-1.0"_s));
}

QTEST_GUILESS_MAIN(TestPlaybackPlugins)
#include "tst_playbackplugins.moc"
