// SPDX-License-Identifier: MIT
#include "models/voices/voicebook.h"
#include "models/voices/voicelibrary.h"
#include "models/voices/voicetablemodel.h"
#include "tests/support/fakeclock.h"

#include <QtCore/qtemporarydir.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class TestVoiceLibrary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksOnlyOnceSomebodyLooks();
    void showsPagesAsTheyCome();
    void anErrorKeepsWhatCameAndWhatOthersHave();
    void isThereAgainWithoutAnybodyBeingAsked();
    void readsAgainWhatIsOlderThanADay();
    void forgetsWhoLeft();
    void passesOverWhatNobodyAskedFor();
    void hasTheVoicesOfThisComputerAtOnce();

private:
    void open();
    QStringList shown() const;
    int asked() const { return int(m_wanted->size()); }

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<VoiceBook> m_book;
    std::unique_ptr<VoiceTableModel> m_table;
    std::unique_ptr<VoiceLibrary> m_library;
    std::unique_ptr<QSignalSpy> m_wanted;
};

namespace {

Voice voice(const QString& id) {
    return {.id = id, .language = u"es"_s};
}

Account account(const QString& id) {
    return {.id = id, .vendor = id};
}

VoiceWording plainWording() {
    return {.words = {.value = [](VoiceFacet, const QString& value) { return value; },
                      .tongue = [](const VoiceTongue& tongue) { return tongue.language; },
                      .obstacle = [](const VoiceObstacle&) { return QString(); }},
            .title = [](VoiceColumn) { return QString(); },
            .tip = [](const VoiceRow&, VoiceColumn, bool) { return QString(); }};
}

const QString question = u"all voices"_s;
const ApiError noRight{.kind = failure::Kind::Unauthorised, .httpStatus = 403};

}  // namespace

void TestVoiceLibrary::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    open();
}

void TestVoiceLibrary::open() {
    m_wanted.reset();
    m_library.reset();
    m_table.reset();
    m_book = std::make_unique<VoiceBook>(QString());
    m_table = std::make_unique<VoiceTableModel>(plainWording(), *m_book);
    m_library = std::make_unique<VoiceLibrary>(*m_table, m_folder->path(), m_clock);
    m_wanted = std::make_unique<QSignalSpy>(m_library.get(), &VoiceLibrary::wanted);
    m_library->setAccounts({account(u"alpha"_s), account(u"beta"_s)});
}

QStringList TestVoiceLibrary::shown() const {
    QStringList names;
    for (int row = 0; row < m_table->rowCount(); ++row)
        names << m_table->at(row).key.account + u'/' + m_table->at(row).name();
    return names;
}

void TestVoiceLibrary::asksOnlyOnceSomebodyLooks() {
    QCOMPARE(asked(), 0);
    m_library->open();
    QTRY_COMPARE(asked(), 2);
    QVERIFY(m_library->isReading());
    m_library->open();
    m_library->refresh();
    QCOMPARE(asked(), 2);  // it is being read already
}

void TestVoiceLibrary::showsPagesAsTheyCome() {
    m_library->open();
    QTRY_COMPARE(asked(), 2);
    m_library->takePage(u"alpha"_s, {voice(u"1"_s)});
    m_library->takePage(u"beta"_s, {voice(u"1"_s)});
    m_library->takePage(u"alpha"_s, {voice(u"2"_s)});
    QCOMPARE(shown(), (QStringList{u"alpha/1"_s, u"beta/1"_s, u"alpha/2"_s}));
    QVERIFY(!m_library->oldestRead().isValid());
    m_library->takeEnd(u"alpha"_s);
    m_library->takeEnd(u"beta"_s);
    QVERIFY(!m_library->isReading());
    QCOMPARE(m_library->oldestRead(), m_clock.now());
    // The next reading no longer has one of them.
    m_library->refresh(u"alpha"_s);
    m_library->takePage(u"alpha"_s, {voice(u"2"_s)});
    QCOMPARE(m_table->total(), 3);
    m_library->takeEnd(u"alpha"_s);
    QCOMPARE(shown(), (QStringList{u"beta/1"_s, u"alpha/2"_s}));
}

void TestVoiceLibrary::anErrorKeepsWhatCameAndWhatOthersHave() {
    m_library->open();
    QTRY_COMPARE(asked(), 2);
    m_library->takePage(u"alpha"_s, {voice(u"1"_s)});
    m_library->takePage(u"beta"_s, {voice(u"9"_s)});
    m_library->takeFailure(u"alpha"_s, u"balance"_s, noRight);
    QVERIFY(!m_library->sources().first().error);
    m_library->takeFailure(u"alpha"_s, question, noRight);
    m_library->takeEnd(u"beta"_s);
    QCOMPARE(shown(), (QStringList{u"alpha/1"_s, u"beta/9"_s}));
    QCOMPARE(m_library->sources().first().error, std::optional(noRight));
    QVERIFY(!m_library->isReading());
    m_library->open();
    QCOMPARE(asked(), 2);  // not by itself
    m_library->refresh(u"alpha"_s);
    QCOMPARE(asked(), 3);
    QVERIFY(!m_library->sources().first().error);
}

void TestVoiceLibrary::isThereAgainWithoutAnybodyBeingAsked() {
    m_library->open();
    QTRY_COMPARE(asked(), 2);
    for (const auto& id : {u"alpha"_s, u"beta"_s}) {
        m_library->takePage(id, {voice(u"1"_s), voice(u"2"_s)});
        m_library->takeEnd(id);
    }
    QTRY_COMPARE(VoiceShelf(m_folder->path()).read({u"alpha"_s, u"beta"_s}).size(), 2);
    const QDateTime then = m_clock.now();
    m_clock.advance(std::chrono::hours(23));
    open();
    m_library->open();
    QTRY_COMPARE(m_table->total(), 4);
    QCOMPARE(asked(), 0);
    QCOMPARE(m_library->oldestRead(), then);
}

void TestVoiceLibrary::readsAgainWhatIsOlderThanADay() {
    const VoiceShelf shelf(m_folder->path());
    QVERIFY(!shelf.put({.account = u"alpha"_s, .read = m_clock.now().addDays(-3), .voices = {voice(u"old"_s)}}));
    QVERIFY(!shelf.put({.account = u"beta"_s, .read = m_clock.now(), .voices = {voice(u"new"_s)}}));
    m_library->open();
    QTRY_COMPARE(asked(), 1);
    QCOMPARE(m_wanted->first().first().value<Account>().id, u"alpha"_s);
    QCOMPARE(shown(), (QStringList{u"alpha/old"_s, u"beta/new"_s}));  // shown while it is read
}

void TestVoiceLibrary::forgetsWhoLeft() {
    m_library->open();
    QTRY_COMPARE(asked(), 2);
    m_library->takePage(u"alpha"_s, {voice(u"1"_s)});
    m_library->setAccounts({account(u"beta"_s), account(u"gamma"_s)});
    QTRY_COMPARE(asked(), 3);
    m_library->takePage(u"alpha"_s, {voice(u"2"_s)});
    m_library->takeEnd(u"alpha"_s);
    QCOMPARE(shown(), QStringList());
}

void TestVoiceLibrary::passesOverWhatNobodyAskedFor() {
    m_library->takePage(u"alpha"_s, {voice(u"1"_s)});
    m_library->takeEnd(u"alpha"_s);
    m_library->takeFailure(u"alpha"_s, question, noRight);
    m_library->takePage(u"nobody"_s, {voice(u"1"_s)});
    QCOMPARE(m_table->total(), 0);
    QVERIFY(!m_library->sources().first().error);
}

void TestVoiceLibrary::hasTheVoicesOfThisComputerAtOnce() {
    m_library->setLocal(u"home"_s, {voice(u"1"_s), voice(u"2"_s)});
    QCOMPARE(shown(), (QStringList{u"home/1"_s, u"home/2"_s}));
    m_library->setLocal(u"home"_s, {voice(u"2"_s)});
    QCOMPARE(shown(), QStringList{u"home/2"_s});
    QCOMPARE(m_library->sources().size(), 2);  // nobody is asked for these
}

QTEST_GUILESS_MAIN(TestVoiceLibrary)
#include "tst_voicelibrary.moc"
