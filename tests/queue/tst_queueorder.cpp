// SPDX-License-Identifier: MIT
// Where tasks go when somebody puts them elsewhere in the queue.
#include "services/queue/queueorder.h"

#include <QtCore/qelapsedtimer.h>
#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using Where = QueueSpot::Where;

class TestQueueOrder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoStandsWhere_data();
    void whoStandsWhere();
    void whatIsSentOrEndedDoesNotMove_data();
    void whatIsSentOrEndedDoesNotMove();
    void aCallStaysTogether_data();
    void aCallStaysTogether();
    void fewRowsChange_data();
    void fewRowsChange();
    void manyMovesKeepTheOrder();
    void newTasksStandBehindAllOthers();
    void spotsAreKnownByName();
};

/// A task a letter; a capital one is sent already. Those of one source, "a1" and "a2", go out in one call.
static QList<Task> queue(const QStringList& names) {
    QList<Task> tasks;
    for (const QString& name : names) {
        Task task{.id = name};
        task.job.source = name.left(1);
        if (name[0].isUpper())
            task.submission = u"s"_s + name;
        tasks << task;
    }
    return tasks;
}

static QString callOf(const Task& task) {
    return task.id.size() > 1 ? task.job.source : QString();
}

static QStringList order(const QList<Task>& tasks) {
    QStringList ids;
    for (const Task& task : inQueueOrder(tasks))
        ids << task.id;
    return ids;
}

static QList<Task> applied(QList<Task> tasks, const QList<Task>& moved) {
    for (const Task& task : moved)
        std::ranges::find(tasks, task.id, &Task::id)->place = task.place;
    return tasks;
}

static QStringList orderAfter(const QStringList& names, const QStringList& ids, const QueueSpot& spot) {
    const QList<Task> tasks = queue(names);
    return order(applied(tasks, reordered(tasks, ids, spot, callOf)));
}

void TestQueueOrder::whoStandsWhere_data() {
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<QueueSpot>("spot");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QStringList& ids, const QueueSpot& spot, const QString& expected) {
        QTest::newRow(name) << ids << spot << expected;
    };
    row("to the front", {u"d"_s}, {Where::First}, u"d a b c e"_s);
    row("to the end", {u"b"_s}, {Where::Last}, u"a c d e b"_s);
    row("up", {u"c"_s}, {Where::Up}, u"a c b d e"_s);
    row("down", {u"c"_s}, {Where::Down}, u"a b d c e"_s);
    row("up from the second", {u"b"_s}, {Where::Up}, u"b a c d e"_s);
    row("down to the last", {u"d"_s}, {Where::Down}, u"a b c e d"_s);
    row("the first one up stays", {u"a"_s}, {Where::Up}, u"a b c d e"_s);
    row("the last one down stays", {u"e"_s}, {Where::Down}, u"a b c d e"_s);
    row("before another", {u"e"_s}, {Where::Before, u"b"_s}, u"a e b c d"_s);
    row("before one further down", {u"a"_s}, {Where::Before, u"d"_s}, u"b c a d e"_s);
    row("before itself stays", {u"c"_s}, {Where::Before, u"c"_s}, u"a b c d e"_s);
    row("before nobody stays", {u"c"_s}, {Where::Before, u"x"_s}, u"a b c d e"_s);
    row("several keep their own order", {u"e"_s, u"b"_s}, {Where::First}, u"b e a c d"_s);
    row("several that stand apart come together above the first", {u"c"_s, u"e"_s}, {Where::Up}, u"a c e b d"_s);
    row("and below the last", {u"a"_s, u"c"_s}, {Where::Down}, u"b d a c e"_s);
    row("all of them stay", {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}, {Where::Last}, u"a b c d e"_s);
    row("unknown ones are left out", {u"x"_s, u"c"_s}, {Where::First}, u"c a b d e"_s);
    row("nobody", {}, {Where::First}, u"a b c d e"_s);
}

void TestQueueOrder::whoStandsWhere() {
    QFETCH(QStringList, ids);
    QFETCH(QueueSpot, spot);
    QFETCH(QString, expected);
    QCOMPARE(orderAfter({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}, ids, spot).join(u' '), expected);
}

void TestQueueOrder::whatIsSentOrEndedDoesNotMove_data() {
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<QueueSpot>("spot");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one that is sent") << QStringList{u"C"_s} << QueueSpot{Where::First} << u"a B C d"_s;
    QTest::newRow("up goes past those that are sent") << QStringList{u"d"_s} << QueueSpot{Where::Up} << u"d a B C"_s;
    QTest::newRow("down goes past them too") << QStringList{u"a"_s} << QueueSpot{Where::Down} << u"B C d a"_s;
    QTest::newRow("of several the others do") << QStringList{u"C"_s, u"d"_s} << QueueSpot{Where::First} << u"d a B C"_s;
}

void TestQueueOrder::whatIsSentOrEndedDoesNotMove() {
    QFETCH(QStringList, ids);
    QFETCH(QueueSpot, spot);
    QFETCH(QString, expected);
    QCOMPARE(orderAfter({u"a"_s, u"B"_s, u"C"_s, u"d"_s}, ids, spot).join(u' '), expected);
}

void TestQueueOrder::aCallStaysTogether_data() {
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<QueueSpot>("spot");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one takes the others along") << QStringList{u"b2"_s} << QueueSpot{Where::First} << u"b1 b2 a c"_s;
    QTest::newRow("nothing is put between: up") << QStringList{u"c"_s} << QueueSpot{Where::Up} << u"a c b1 b2"_s;
    QTest::newRow("nothing is put between: down") << QStringList{u"a"_s} << QueueSpot{Where::Down} << u"b1 b2 a c"_s;
    QTest::newRow("nothing is put between: before") << QStringList{u"c"_s} << QueueSpot{Where::Before, u"b2"_s} << u"a c b1 b2"_s;
}

void TestQueueOrder::aCallStaysTogether() {
    QFETCH(QStringList, ids);
    QFETCH(QueueSpot, spot);
    QFETCH(QString, expected);
    QCOMPARE(orderAfter({u"a"_s, u"b1"_s, u"b2"_s, u"c"_s}, ids, spot).join(u' '), expected);
}

void TestQueueOrder::fewRowsChange_data() {
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<QueueSpot>("spot");
    QTest::addColumn<int>("most");
    QTest::newRow("to the front: itself") << QStringList{u"90"_s} << QueueSpot{Where::First} << 1;
    QTest::newRow("to the end: itself") << QStringList{u"10"_s} << QueueSpot{Where::Last} << 1;
    QTest::newRow("up near the front: those above") << QStringList{u"5"_s} << QueueSpot{Where::Up} << 5;
    QTest::newRow("down near the end: those below") << QStringList{u"95"_s} << QueueSpot{Where::Down} << 5;
    QTest::newRow("where it stands: none") << QStringList{u"0"_s} << QueueSpot{Where::First} << 0;
}

void TestQueueOrder::fewRowsChange() {
    QFETCH(QStringList, ids);
    QFETCH(QueueSpot, spot);
    QFETCH(int, most);
    QStringList names;
    for (int i = 0; i < 100; ++i)
        names << QString::number(i);
    const QList<Task> moved = reordered(queue(names), ids, spot, [](const Task&) { return QString(); });
    QVERIFY2(moved.size() <= most, qPrintable(QString::number(moved.size())));
    QCOMPARE(moved.isEmpty(), most == 0);
}

/// Gaps are used up and made again; a plain list says what the order should be.
void TestQueueOrder::manyMovesKeepTheOrder() {
    QStringList expected;
    for (int i = 0; i < 12; ++i)
        expected << QString(QChar(u'a' + i));
    QList<Task> tasks = queue(expected);
    quint32 dice = 1;
    for (int move = 0; move < 500; ++move) {
        dice = dice * 1664525 + 1013904223;
        const QString id = QString(QChar(u'a' + int(dice >> 8) % 12));
        const QString before = QString(QChar(u'a' + int(dice >> 20) % 12));
        tasks = applied(tasks, reordered(tasks, {id}, {Where::Before, before}, callOf));
        if (id != before) {
            expected.removeAll(id);
            expected.insert(expected.indexOf(before), id);
        }
        QCOMPARE(order(tasks), expected);
    }
}

void TestQueueOrder::newTasksStandBehindAllOthers() {
    QList<Task> tasks = queue({u"a"_s, u"b"_s, u"c"_s});
    tasks = applied(tasks, reordered(tasks, {u"a"_s}, {Where::Last}, callOf));
    Task late{.id = u"d"_s};
    late.place = lastPlace(tasks);
    tasks << late;
    QCOMPARE(order(tasks).join(u' '), u"b c a d"_s);
    QCOMPARE(lastPlace({}), 0);
}

void TestQueueOrder::spotsAreKnownByName() {
    for (const Where where : {Where::First, Where::Up, Where::Down, Where::Last, Where::Before})
        QCOMPARE(spotFromName(spotName(where)), std::optional(where));
    QVERIFY(!spotFromName(u"elsewhere"_s));
    QVERIFY(!spotFromName({}));
}

QTEST_GUILESS_MAIN(TestQueueOrder)
#include "tst_queueorder.moc"
