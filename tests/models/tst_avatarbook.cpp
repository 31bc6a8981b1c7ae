// SPDX-License-Identifier: MIT
// What is known of avatars: asked for when somebody looks, kept on the disk, never lost to an answer that did not come.
#include "models/avatars/avatarbook.h"
#include "tests/support/fakeclock.h"

#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestAvatarBook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksWhenSomebodyLooks();
    void isFreshForAnHour();
    void isThereWithoutANetwork();
    void keepsWhatItHasWhenAnAnswerFails();
    void showsAvatarsBeforeTheirTags();
    void asksOnceMoreAfterAnAnswerIsThere();
    void leavesOutWhatHasNoId();
    void readsNoBrokenFile_data();
    void readsNoBrokenFile();

private:
    std::unique_ptr<AvatarBook> book() { return std::make_unique<AvatarBook>(m_folder->filePath(u"avatars.json"_s), m_clock); }

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;
};

static const Account studio{.id = u"foxtrot/studio"_s, .vendor = u"foxtrot"_s};

static QList<Avatar> two() {
    return {{.vendor = u"foxtrot"_s, .id = u"1"_s, .kind = u"photo"_s, .genders = {u"female"_s}, .styles = {u"premium"_s},
             .regions = {u"asian"_s, u"western"_s}, .thumbnail = QUrl(u"https://x.test/a%20b.jpg"_s)},
            {.vendor = u"foxtrot"_s, .id = u"2"_s, .kind = u"video"_s, .own = true, .preview = QUrl(u"https://x.test/2.mp4"_s)}};
}

void TestAvatarBook::init() {
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestAvatarBook::asksWhenSomebodyLooks() {
    const auto book = this->book();
    QSignalSpy wanted(book.get(), &AvatarBook::wanted);
    book->look(studio);
    book->look(studio);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<Account>(), studio);
    QVERIFY(book->shelf(studio.id).reading);
    book->takeAvatars(studio.id, {});
    QVERIFY(!book->shelf(studio.id).reading);  // an empty list is an answer
    book->look(studio);
    QCOMPARE(wanted.size(), 1);
}

void TestAvatarBook::isFreshForAnHour() {
    const auto book = this->book();
    book->look(studio);
    book->takeAvatars(studio.id, two());
    QSignalSpy wanted(book.get(), &AvatarBook::wanted);
    m_clock.advance(59min);
    book->look(studio);
    QCOMPARE(wanted.size(), 0);
    m_clock.advance(2min);
    book->look(studio);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(book->shelf(studio.id).avatars, two());  // shown meanwhile
    book->takeAvatars(studio.id, two());
    m_clock.jump(-24h);  // what was read in the future is old
    book->look(studio);
    QCOMPARE(wanted.size(), 2);
}

void TestAvatarBook::isThereWithoutANetwork() {
    const ExpressionTemplate amazed{u"foxtrot"_s, u"6"_s, u"Amazed"_s, QUrl(u"https://x.test/6.png"_s), {}};
    const QDateTime readAt = m_clock.now();
    {
        const auto book = this->book();
        book->look(studio);
        book->takeExpressions(studio.id, {amazed});
        book->takeAvatars(studio.id, two());
        book->setName(studio.id, u"2"_s, u"Lena at her desk"_s);
        book->setName(studio.id, {}, u"Nobody"_s);
    }
    m_clock.advance(48h);
    const auto again = book();
    QCOMPARE(again->shelf(studio.id).avatars, two());
    QCOMPARE(again->shelf(studio.id).expressions, QList<ExpressionTemplate>{amazed});
    QCOMPARE(again->shelf(studio.id).readAt, readAt);
    QCOMPARE(again->shelf(studio.id).names, (QHash<QString, QString>{{u"2"_s, u"Lena at her desk"_s}}));
    QVERIFY(again->shelf(u"foxtrot"_s).avatars.isEmpty());  // another account's are its own
}

void TestAvatarBook::keepsWhatItHasWhenAnAnswerFails() {
    const auto book = this->book();
    book->look(studio);
    book->takeAvatars(studio.id, two());
    book->refresh(studio);
    const ApiError refused{.kind = failure::Kind::Unauthorised, .reason = failure::Reason::MembershipOrKey, .vendorCode = u"10022"_s};
    book->takeFailure(studio.id, u"balance"_s, refused);
    QVERIFY(book->shelf(studio.id).reading);  // that was another question
    book->takeFailure(studio.id, u"avatars"_s, refused);
    QVERIFY(!book->shelf(studio.id).reading);
    QCOMPARE(book->shelf(studio.id).problem, std::optional(refused));
    QCOMPARE(book->shelf(studio.id).avatars, two());
    book->refresh(studio);
    QVERIFY(!book->shelf(studio.id).problem);
}

void TestAvatarBook::showsAvatarsBeforeTheirTags() {
    const auto book = this->book();
    QSignalSpy changed(book.get(), &AvatarBook::changed);
    book->look(studio);
    QList<Avatar> plain = two();
    plain[0].genders.clear();
    book->takeFound(studio.id, plain);
    QCOMPARE(book->shelf(studio.id).avatars, plain);
    QVERIFY(book->shelf(studio.id).reading);
    book->takeAvatars(studio.id, two());
    QCOMPARE(book->shelf(studio.id).avatars, two());
    book->refresh(studio);
    book->takeFound(studio.id, plain);  // what has tags does not lose them meanwhile
    QCOMPARE(book->shelf(studio.id).avatars, two());
    QVERIFY(changed.size() >= 4);
}

void TestAvatarBook::asksOnceMoreAfterAnAnswerIsThere() {
    const auto book = this->book();
    QSignalSpy wanted(book.get(), &AvatarBook::wanted);
    book->look(studio);
    book->refresh(studio);  // one was made while the list was on its way
    book->refresh(studio);
    QCOMPARE(wanted.size(), 1);
    book->takeAvatars(studio.id, {});
    QCOMPARE(wanted.size(), 2);
    QVERIFY(book->shelf(studio.id).reading);
    book->takeAvatars(studio.id, two());
    QCOMPARE(wanted.size(), 2);
}

void TestAvatarBook::leavesOutWhatHasNoId() {
    const auto book = this->book();
    QList<Avatar> avatars = two();
    avatars << Avatar{.vendor = u"foxtrot"_s} << avatars.first();
    book->takeAvatars(studio.id, avatars);
    QCOMPARE(book->shelf(studio.id).avatars, two());
    book->takeExpressions(studio.id, {{u"foxtrot"_s, {}, u"Nameless"_s, {}, {}}, {u"foxtrot"_s, u"1"_s, u"Calm"_s, {}, {}},
                                      {u"foxtrot"_s, u"1"_s, u"Calm again"_s, {}, {}}});
    QCOMPARE(book->shelf(studio.id).expressions.size(), 1);
}

void TestAvatarBook::readsNoBrokenFile_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("<html>");
    QTest::newRow("an array") << QByteArray("[1]");
    QTest::newRow("an account that is a number") << QByteArray(R"({"foxtrot/studio":7})");
    QTest::newRow("avatars that are none") << QByteArray(R"({"foxtrot/studio":{"avatars":[1,"a",{},{"id":""}],"read_at":"never"}})");
}

void TestAvatarBook::readsNoBrokenFile() {
    QFETCH(QByteArray, content);
    QFile file(m_folder->filePath(u"avatars.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto book = this->book();
    QVERIFY(book->shelf(studio.id).avatars.isEmpty());
    QVERIFY(!book->shelf(studio.id).readAt.isValid());
}

QTEST_GUILESS_MAIN(TestAvatarBook)
#include "tst_avatarbook.moc"
