// SPDX-License-Identifier: MIT
#include "services/http/retryafter.h"

#include <QtTest/qtest.h>

using namespace std::chrono_literals;
using Wait = std::optional<std::chrono::milliseconds>;

class TestRetryAfter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
};

void TestRetryAfter::reads_data() {
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("serverDate");
    QTest::addColumn<Wait>("wait");
    const QByteArray noon = "Thu, 01 Jan 2026 12:00:00 GMT";
    const QByteArray soon = "Thu, 01 Jan 2026 12:00:30 GMT";
    QTest::newRow("seconds") << QByteArray("120") << QByteArray() << Wait(120s);
    QTest::newRow("seconds with blanks") << QByteArray(" 5 ") << QByteArray() << Wait(5s);
    QTest::newRow("at once") << QByteArray("0") << QByteArray() << Wait(0s);
    QTest::newRow("negative is at once") << QByteArray("-30") << QByteArray() << Wait(0s);
    QTest::newRow("a billion is an hour") << QByteArray("1000000000") << QByteArray() << Wait(3600s);
    QTest::newRow("a date by our clock") << soon << QByteArray() << Wait(30s);
    QTest::newRow("a date by the server's clock, which is an hour ahead")
        << QByteArray("Thu, 01 Jan 2026 13:00:30 GMT") << QByteArray("Thu, 01 Jan 2026 13:00:00 GMT") << Wait(30s);
    QTest::newRow("a date that has passed") << QByteArray("Wed, 31 Dec 2025 12:00:00 GMT") << noon << Wait(0s);
    QTest::newRow("a date next year is an hour") << QByteArray("Fri, 01 Jan 2027 12:00:00 GMT") << noon << Wait(3600s);
    QTest::newRow("nothing") << QByteArray() << noon << Wait();
    QTest::newRow("nonsense") << QByteArray("soon") << noon << Wait();
    QTest::newRow("a broken number") << QByteArray("12s") << noon << Wait();
    QTest::newRow("a number and a unit") << QByteArray("12 seconds") << noon << Wait();
    QTest::newRow("a fraction") << QByteArray("1.5") << noon << Wait();
    QTest::newRow("a sign alone") << QByteArray("-") << noon << Wait();
    QTest::newRow("a date that does not exist") << QByteArray("Thu, 32 Jan 2026 12:00:00 GMT") << noon << Wait();
    QTest::newRow("bytes that are no text") << QByteArray("\xff\xfe\x00", 3) << noon << Wait();
    QTest::newRow("the most that 64 bits hold is an hour") << QByteArray("9223372036854775807") << noon << Wait(3600s);
    QTest::newRow("more than 64 bits is an hour") << QByteArray("99999999999999999999") << noon << Wait(3600s);
    QTest::newRow("a thousand digits are an hour") << QByteArray(1000, '9') << noon << Wait(3600s);
    QTest::newRow("less than 64 bits is at once") << QByteArray("-99999999999999999999") << noon << Wait(0s);
    QTest::newRow("a date of long ago") << QByteArray("Thu, 01 Jan 1970 00:00:00 GMT") << noon << Wait(0s);
    QTest::newRow("a date in a thousand years is an hour") << QByteArray("Sat, 01 Jan 3025 12:00:00 GMT") << noon << Wait(3600s);
    QTest::newRow("a date beside a server's date that is nonsense") << soon << QByteArray("now") << Wait(30s);
}

void TestRetryAfter::reads() {
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, serverDate);
    QTEST(retryAfter(header, serverDate, QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC)), "wait");
}

QTEST_GUILESS_MAIN(TestRetryAfter)
#include "tst_retryafter.moc"
