// SPDX-License-Identifier: MIT
#include "services/local/directions.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class TestDirections : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsPlainDirectionsOnly();
    void findsAWay_data();
    void findsAWay();
    void listsAllThatCanBeReached();
};

void TestDirections::readsPlainDirectionsOnly() {
    const auto directions = readDirections(
        "  cat-eng\n  cat-eng_US\n  eng-cat_valencia_uni\n @en-gl\n  es-pt\nspa-cat\n\n  rubbish\n");
    QCOMPARE(directions, (QList<Direction>{{u"ca"_s, u"en"_s, u"cat-eng"_s},
                                           {u"en"_s, u"gl"_s, u"en-gl"_s},
                                           {u"es"_s, u"pt"_s, u"es-pt"_s},
                                           {u"es"_s, u"ca"_s, u"spa-cat"_s}}));
    QVERIFY(readDirections({}).isEmpty());
}

void TestDirections::findsAWay_data() {
    QTest::addColumn<QByteArray>("installed");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QStringList>("modes");
    const QByteArray three = "eng-spa\neng-cat\ncat-spa\nspa-cat\n";
    QTest::newRow("directly") << three << u"en"_s << u"ca"_s << QStringList{u"eng-cat"_s};
    QTest::newRow("English to Spanish over Catalan, which reads better")
        << three << u"en"_s << u"es"_s << QStringList{u"eng-cat"_s, u"cat-spa"_s};
    QTest::newRow("English to Spanish directly where Catalan is missing")
        << QByteArray("eng-spa\neng-cat\n") << u"en"_s << u"es"_s << QStringList{u"eng-spa"_s};
    QTest::newRow("over one language where there is no direct way")
        << QByteArray("eng-cat\ncat-por\n") << u"en"_s << u"pt"_s << QStringList{u"eng-cat"_s, u"cat-por"_s};
    QTest::newRow("over the better of two languages")
        << QByteArray("en-eo\neo-fr\neng-cat\ncat-fra\n") << u"en"_s << u"fr"_s
        << QStringList{u"eng-cat"_s, u"cat-fra"_s};
    QTest::newRow("never over two") << QByteArray("eng-cat\ncat-spa\nspa-ita\n") << u"en"_s << u"it"_s
                                    << QStringList();
    QTest::newRow("never backwards") << QByteArray("isl-eng\n") << u"en"_s << u"is"_s << QStringList();
    QTest::newRow("never from a language to itself") << three << u"es"_s << u"es"_s << QStringList();
}

void TestDirections::findsAWay() {
    QFETCH(const QByteArray, installed);
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const QStringList, modes);
    QCOMPARE(findRoute(readDirections(installed), from, to), modes);
}

void TestDirections::listsAllThatCanBeReached() {
    using Pairs = QList<QPair<QString, QString>>;
    QCOMPARE(reachable(readDirections("eng-cat\ncat-spa\n")),
             (Pairs{{u"ca"_s, u"es"_s}, {u"en"_s, u"ca"_s}, {u"en"_s, u"es"_s}}));
}

QTEST_GUILESS_MAIN(TestDirections)
#include "tst_directions.moc"
