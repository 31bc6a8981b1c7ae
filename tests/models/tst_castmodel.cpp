// SPDX-License-Identifier: MIT
// The sheet: characters against accounts in one language.
#include "tests/models/castrig.h"

#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class TestCastModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void followsEveryEdit();
    void aCellSaysHowItStands();
    void theClosestIsLikeTheVoiceThatIsThere();
    void acceptsTheClosest();
    void offersTheNearestFirst();
    void linksAreNotKept();
    void namesAndNotesAreEdited();
    void moreVoicesLeaveTheRows();
    void columnsAreTitled();

private:
    QString text(int row, int column) const { return m_model->index(row, column).data().toString(); }

    std::unique_ptr<CastBook> m_book;
    std::unique_ptr<CastModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestCastModel::init() {
    m_tester.reset();
    m_model.reset();
    m_book = std::make_unique<CastBook>(QString(), castrig::step);
    m_model = std::make_unique<CastModel>(*m_book, castrig::words());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setAccounts(castrig::accounts());
    m_model->setLanguage(u"es"_s);
    m_book->add(u"Series"_s);
    m_book->addCharacters({u"Lena"_s, u"Tom"_s});
}

void TestCastModel::followsEveryEdit() {
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    const QPersistentModelIndex tom = m_model->index(1, 0);
    m_book->addCharacters({u"Anna"_s});
    QCOMPARE(inserted.size(), 1);
    m_book->removeCharacters({0});
    QCOMPARE(removed.size(), 1);
    QCOMPARE(tom.row(), 0);
    QCOMPARE(tom.data(), u"Tom"_s);
    m_book->undoStack().undo();
    QCOMPARE(tom.row(), 1);
    QCOMPARE(m_model->rowCount(), 3);
    m_book->renameCharacter(2, u"Ben"_s);
    QCOMPARE(text(2, 0), u"Ben"_s);
    m_book->removeCharacters({0, 2});
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(tom.data(), u"Tom"_s);
    m_book->add(u"Other"_s);
    QCOMPARE(m_model->rowCount(), 0);
    m_book->open(u"Series"_s);
    QCOMPARE(text(0, 0), u"Tom"_s);
    QCOMPARE(reset.size(), 0);
}

void TestCastModel::aCellSaysHowItStands() {
    using enum CastCell::State;
    QCOMPARE(m_model->cell(0, 1).state, Empty);
    m_model->choose(0, 1, castrig::accounts()[0].voices[0]);
    QCOMPARE(m_model->cell(0, 1).state, Chosen);
    QCOMPARE(m_model->cell(0, 1).voice.name, u"Lucía"_s);
    QCOMPARE(m_model->cell(0, 2).state, Closest);
    QCOMPARE(m_model->cell(1, 1).state, Empty);
    m_model->setLanguage(u"de"_s);
    QCOMPARE(m_model->cell(0, 1).state, Closest);  // of the Spanish voice: the character sounds like this
    QCOMPARE(m_model->cell(0, 1).closest.voice.name, u"Anna"_s);
    QCOMPARE(m_model->cell(0, 2).state, NoVoices);
    m_model->setLanguage(u"es"_s);
    QList<CastAccount> fewer = castrig::accounts();
    fewer[0].voices.removeFirst();
    m_model->setAccounts(fewer);
    QCOMPARE(m_model->cell(0, 1).state, Gone);
    fewer[0].voices.clear();
    m_model->setAccounts(fewer);
    QCOMPARE(m_model->cell(0, 1).state, Chosen);  // nothing is known of the account: no claim is made
    QCOMPARE(m_model->cell(9, 1).state, Empty);
    QCOMPARE(m_model->chosenIn(u"es"_s), 1);
    QCOMPARE(m_model->chosenIn(u"de"_s), 0);
}

void TestCastModel::theClosestIsLikeTheVoiceThatIsThere() {
    m_model->choose(0, 1, castrig::accounts()[0].voices[0]);
    m_model->choose(1, 1, castrig::accounts()[0].voices[1]);
    QCOMPARE(m_model->cell(0, 2).closest.voice.name, u"Dalia"_s);
    QCOMPARE(m_model->cell(0, 2).like, u"One"_s);
    QCOMPARE(m_model->cell(1, 2).closest.voice.name, u"Mateo"_s);
    QCOMPARE(text(1, 2), u"2 Mateo"_s);
    QCOMPARE(m_model->index(1, 2).data(Qt::ToolTipRole), u"why 2"_s);
    m_model->choose(0, 2, castrig::accounts()[1].voices[0]);
    m_model->setLanguage(u"de"_s);
    QCOMPARE(m_model->cell(0, 1).closest.voice.name, u"Anna"_s);
}

void TestCastModel::acceptsTheClosest() {
    m_model->choose(0, 1, castrig::accounts()[0].voices[0]);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->acceptClosest(0, 2);
    QCOMPARE(m_model->cell(0, 2).state, CastCell::State::Chosen);
    QCOMPARE(m_model->cell(0, 2).voice.name, u"Dalia"_s);
    QCOMPARE(m_book->characters()[0].voices[1].key(), (VoiceKey{u"two/b"_s, u"f"_s, u"es"_s}));
    QVERIFY(!changed.isEmpty());
    const int steps = m_book->undoStack().count();
    m_model->acceptClosest(0, 2);  // there is nothing to accept any more
    m_model->acceptClosest(1, 2);
    m_model->acceptClosest(1, 0);
    QCOMPARE(m_book->undoStack().count(), steps);
    m_book->undoStack().undo();
    QCOMPARE(m_model->cell(0, 2).state, CastCell::State::Closest);
}

void TestCastModel::offersTheNearestFirst() {
    const auto names = [this](int row, int column) {
        QStringList all;
        for (const VoiceLikeness& match : m_model->choices(row, column))
            all << match.voice.name;
        return all;
    };
    QCOMPARE(names(0, 2), (QStringList{u"Mateo"_s, u"Dalia"_s}));  // as the account has them
    m_model->choose(0, 1, castrig::accounts()[0].voices[0]);
    QCOMPARE(names(0, 2), (QStringList{u"Dalia"_s, u"Mateo"_s}));
    QCOMPARE(names(0, 1), (QStringList{u"Lucía"_s, u"Diego"_s}));
    QCOMPARE(names(0, 0), QStringList());
    QCOMPARE(names(0, m_model->notesColumn()), QStringList());
}

void TestCastModel::linksAreNotKept() {
    Voice voice = castrig::accounts()[0].voices[0];
    voice.preview = QUrl(u"https://x.example/a.mp3?signature=1"_s);
    voice.portrait = voice.preview;
    voice.flag = voice.preview;
    m_model->choose(0, 1, voice);
    const Voice kept = m_model->cell(0, 1).voice;
    QVERIFY(kept.preview.isEmpty() && kept.portrait.isEmpty() && kept.flag.isEmpty());
    m_model->choose(0, 1, {});
    QCOMPARE(m_model->cell(0, 1).voice.name, u"Lucía"_s);
}

void TestCastModel::namesAndNotesAreEdited() {
    const int notes = m_model->notesColumn();
    QVERIFY(m_model->setData(m_model->index(0, 0), u"Helena"_s, Qt::EditRole));
    QVERIFY(!m_model->setData(m_model->index(0, 0), u"Tom"_s, Qt::EditRole));
    QVERIFY(m_model->setData(m_model->index(0, notes), u"Never shouts"_s, Qt::EditRole));
    QVERIFY(!m_model->setData(m_model->index(0, 1), u"x"_s, Qt::EditRole));
    QCOMPARE(text(0, 0), u"Helena"_s);
    QCOMPARE(text(0, notes), u"Never shouts"_s);
    QVERIFY(m_model->flags(m_model->index(0, 0)) & Qt::ItemIsEditable);
    QVERIFY(!(m_model->flags(m_model->index(0, 1)) & Qt::ItemIsEditable));
}

void TestCastModel::moreVoicesLeaveTheRows() {
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QList<CastAccount> more = castrig::accounts();
    more[1].voices.clear();
    m_model->setAccounts(more);
    QCOMPARE(m_model->cell(0, 2).state, CastCell::State::NoVoices);
    m_model->setAccounts(castrig::accounts());
    QCOMPARE(reset.size(), 0);
    m_model->setAccounts(castrig::accounts().first(1));
    QCOMPARE(reset.size(), 1);
    QCOMPARE(m_model->columnCount(), 3);
    m_model->setAccounts({});
    QCOMPARE(m_model->columnCount(), 2);
}

void TestCastModel::columnsAreTitled() {
    QStringList titles;
    for (int column = 0; column < m_model->columnCount(); ++column)
        titles << m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QCOMPARE(titles, (QStringList{u"Character"_s, u"One"_s, u"Two"_s, u"Notes"_s}));
    QVERIFY(!m_model->headerData(9, Qt::Horizontal, Qt::DisplayRole).isValid());
}

QTEST_GUILESS_MAIN(TestCastModel)
#include "tst_castmodel.moc"
