// SPDX-License-Identifier: MIT
#include "services/http/safeurl.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class TestSafeUrl : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void mayVisit_data();
    void mayVisit();
    void cutsQueries_data();
    void cutsQueries();
    void oneUrlLosesWhatIsSecret();
};

void TestSafeUrl::mayVisit_data() {
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("base");
    QTest::addColumn<bool>("allowed");
    const QString vendor = u"https://api.vendor.example"_s;
    const QString here = u"http://127.0.0.1:8080"_s;
    QTest::newRow("https anywhere") << u"https://cdn.example/a?b=c"_s << vendor << true;
    QTest::newRow("plain http on the net") << u"http://cdn.example/a"_s << vendor << false;
    QTest::newRow("plain http on the net, named by a local gateway") << u"http://cdn.example/a"_s << here << false;
    QTest::newRow("a vendor on the net may not send us to this machine") << u"http://127.0.0.1/a"_s << vendor << false;
    QTest::newRow("loopback to loopback") << u"http://127.0.0.1:9/a"_s << here << true;
    QTest::newRow("localhost by name") << u"http://localhost:9/a"_s << here << true;
    QTest::newRow("IPv6 loopback") << u"http://[::1]:9/a"_s << here << true;
    QTest::newRow("a name that only looks like loopback") << u"http://127.0.0.1.example/a"_s << here << false;
    QTest::newRow("a user in front") << u"https://me:secret@cdn.example/a"_s << vendor << false;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << here << false;
    QTest::newRow("ftp") << u"ftp://cdn.example/a"_s << vendor << false;
    QTest::newRow("no host") << u"https:///a"_s << vendor << false;
    QTest::newRow("nothing") << QString() << vendor << false;
}

void TestSafeUrl::mayVisit() {
    QFETCH(QString, url);
    QFETCH(QString, base);
    QTEST(::mayVisit(QUrl(url), QUrl(base)), "allowed");
}

void TestSafeUrl::cutsQueries_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cut");
    QTest::newRow("a URL in JSON") << uR"({"u":"https://a.b/c?sig=1&x=2","k":1})"_s << uR"({"u":"https://a.b/c?...","k":1})"_s;
    QTest::newRow("escaped slashes") << uR"({"u":"https:\/\/a.b\/c?sig=1"})"_s << uR"({"u":"https:\/\/a.b\/c?..."})"_s;
    QTest::newRow("two of them") << u"https://a/b?1 http://c/d?2"_s << u"https://a/b?... http://c/d?..."_s;
    QTest::newRow("upper case") << u"HTTPS://a/b?sig=1"_s << u"HTTPS://a/b?..."_s;
    QTest::newRow("without a query") << u"see https://a.b/c."_s << u"see https://a.b/c."_s;
    QTest::newRow("an apostrophe in a name") << u"https://a.b/It's.mp4?sig=1 x"_s << u"https://a.b/It's.mp4?... x"_s;
    QTest::newRow("an apostrophe in the query") << u"https://a.b/c?name=It's&sig=1"_s << u"https://a.b/c?..."_s;
    QTest::newRow("in apostrophes") << u"'https://a.b/c?sig=1' is gone"_s << u"'https://a.b/c?... is gone"_s;
    QTest::newRow("blanks, as Qt writes them") << u"no https://a.b/My film.mp4?as=a film; b&sig=1 - gone"_s
                                               << u"no https://a.b/My film.mp4?... - gone"_s;
    QTest::newRow("no path") << u"https://a.b?sig=1"_s << u"https://a.b?..."_s;
    QTest::newRow("the question mark escaped") << uR"({"u":"https://a.b/c\u003fsig=1","k":1})"_s << uR"({"u":"https://a.b/c?...","k":1})"_s;
    QTest::newRow("a question is no query") << u"why? because"_s << u"why? because"_s;
}

void TestSafeUrl::cutsQueries() {
    QFETCH(QString, text);
    QTEST(withoutQueries(text), "cut");
}

void TestSafeUrl::oneUrlLosesWhatIsSecret() {
    QCOMPARE(withoutQuery(QUrl(u"https://me:pw@a.b/c%20d?sig=1#f"_s)), u"https://a.b/c d"_s);
}

QTEST_GUILESS_MAIN(TestSafeUrl)
#include "tst_safeurl.moc"
