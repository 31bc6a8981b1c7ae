// SPDX-License-Identifier: MIT
#include "models/voices/voicebook.h"
#include "models/voices/voicetablemodel.h"
#include "models/voices/voicevalues.h"

#include <QtCore/qtemporarydir.h>
#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class TestVoiceTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsWords_data();
    void findsWords();
    void narrowsDown_data();
    void narrowsDown();
    void countsWhatAValueWouldBring();
    void takesNoVoiceTwice();
    void keepsOnlyWhatTheAccountStillHas();
    void greysWhatTheJobCannotUse();
    void comparesFourAtMost();
    void keepsFavouritesAndUses();
    void survivesABrokenBook();
    void sortsByWordsAndStaysSorted();
    void callsAlikeWhatVendorsCallDifferently_data();
    void callsAlikeWhatVendorsCallDifferently();
    void takesCodesApart_data();
    void takesCodesApart();

private:
    QStringList shown() const;

    std::unique_ptr<VoiceBook> m_book;
    std::unique_ptr<VoiceTableModel> m_table;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

namespace {

VoiceWording plainWording() {
    return {.words = {.value = [](VoiceFacet, const QString& value) { return value; },
                      .tongue = [](const VoiceTongue& tongue) {
                          return tongue.language == "es"_L1 ? u"Spanish, "_s + tongue.territory : tongue.language;
                      },
                      .obstacle = [](const VoiceObstacle& obstacle) { return u"not "_s + obstacle.language; }},
            .title = [](VoiceColumn column) { return QString::number(int(column)); },
            .tip = [](const VoiceRow&, VoiceColumn, bool) { return QString(); }};
}

Voice voice(const QString& id, const QString& name, const QString& language, const QString& gender, const QStringList& tags = {}) {
    return {.id = id, .name = name, .language = language, .gender = gender, .kind = u"system"_s, .tags = tags};
}

VoiceKey key(const QString& id, const QString& language) {
    return {u"alpha"_s, id, language};
}

}  // namespace

void TestVoiceTableModel::init() {
    m_tester.reset();
    m_table.reset();
    m_book = std::make_unique<VoiceBook>(QString());
    m_table = std::make_unique<VoiceTableModel>(plainWording(), *m_book);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_table->add(u"alpha"_s, {voice(u"1"_s, u"Lucía Marín"_s, u"es-ES"_s, u"Female"_s, {u"Warm"_s, u"News"_s}),
                              voice(u"2"_s, u"Ángel"_s, u"es_MX"_s, u"male"_s, {u"warm"_s}),
                              voice(u"3"_s, u"Anna"_s, u"de"_s, u"female"_s)});
    m_table->add(u"beta"_s, {voice(u"1"_s, u"Lucia"_s, u"en"_s, {}, {u"calm"_s}), voice(u"4"_s, {}, u"tlh"_s, u"other"_s)});
}

QStringList TestVoiceTableModel::shown() const {
    QStringList names;
    for (int row = 0; row < m_table->rowCount(); ++row)
        names << m_table->at(row).name();
    return names;
}

void TestVoiceTableModel::findsWords_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("nothing typed shows all") << QString() << QStringList{u"Lucía Marín"_s, u"Ángel"_s, u"Anna"_s, u"Lucia"_s, u"4"_s};
    QTest::newRow("without the accent") << u"lucia"_s << QStringList{u"Lucía Marín"_s, u"Lucia"_s};
    QTest::newRow("with an accent that is not there") << u"LÚCIA"_s << QStringList{u"Lucía Marín"_s, u"Lucia"_s};
    QTest::newRow("each word somewhere") << u"spanish warm mx"_s << QStringList{u"Ángel"_s};
    QTest::newRow("words in any order") << u"marin lucia"_s << QStringList{u"Lucía Marín"_s};
    QTest::newRow("a style") << u"calm"_s << QStringList{u"Lucia"_s};
    QTest::newRow("a vendor") << u"beta"_s << QStringList{u"Lucia"_s, u"4"_s};
    QTest::newRow("an unknown code") << u"tlh"_s << QStringList{u"4"_s};
    QTest::newRow("spaces alone") << u"   "_s << QStringList{u"Lucía Marín"_s, u"Ángel"_s, u"Anna"_s, u"Lucia"_s, u"4"_s};
    QTest::newRow("nobody") << u"lucia zzz"_s << QStringList();
}

void TestVoiceTableModel::findsWords() {
    QFETCH(QString, text);
    m_table->setFilter({.text = text});
    QTEST(shown(), "names");
    QCOMPARE(m_table->total(), 5);
}

using Chosen = QList<std::pair<VoiceFacet, QStringList>>;

void TestVoiceTableModel::narrowsDown_data() {
    QTest::addColumn<Chosen>("chosen");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("one language, whatever the country") << Chosen{{VoiceFacet::Language, {u"es"_s}}}
            << QStringList{u"Lucía Marín"_s, u"Ángel"_s};
    QTest::newRow("two values of a facet are or") << Chosen{{VoiceFacet::Language, {u"de"_s, u"en"_s}}}
            << QStringList{u"Anna"_s, u"Lucia"_s};
    QTest::newRow("two facets are and")
        << Chosen{{VoiceFacet::Language, {u"es"_s, u"de"_s}}, {VoiceFacet::Gender, {u"female"_s}}}
        << QStringList{u"Lucía Marín"_s, u"Anna"_s};
    QTest::newRow("one of several styles") << Chosen{{VoiceFacet::Style, {u"news"_s}}} << QStringList{u"Lucía Marín"_s};
    QTest::newRow("what is not stated") << Chosen{{VoiceFacet::Gender, {QString()}}} << QStringList{u"Lucia"_s};
    QTest::newRow("a value nobody has") << Chosen{{VoiceFacet::Language, {u"ja"_s}}} << QStringList();
    QTest::newRow("favourites") << Chosen{{VoiceFacet::Favourite, {voiceYes}}} << QStringList{u"Anna"_s};
}

void TestVoiceTableModel::narrowsDown() {
    QFETCH(Chosen, chosen);
    m_table->setFavourite(key(u"3"_s, u"de"_s), true);
    VoiceFilter filter;
    for (const auto& [facet, values] : chosen)
        filter.of(facet) = values;
    m_table->setFilter(filter);
    QTEST(shown(), "names");
}

void TestVoiceTableModel::countsWhatAValueWouldBring() {
    VoiceFilter filter;
    filter.of(VoiceFacet::Language) = {u"es"_s};
    filter.of(VoiceFacet::Gender) = {u"female"_s};
    m_table->setFilter(filter);
    // Of languages the females count, of genders the Spanish; of styles who is both.
    QCOMPARE(m_table->facet(VoiceFacet::Language),
             (QList<FacetValue>{{u"es"_s, 1, 2}, {u"de"_s, 1, 1}, {u"en"_s, 0, 1}, {u"tlh"_s, 0, 1}}));
    QCOMPARE(m_table->facet(VoiceFacet::Gender),
             (QList<FacetValue>{{u"female"_s, 1, 2}, {u"male"_s, 1, 1}, {QString(), 0, 1}, {u"other"_s, 0, 1}}));
    QCOMPARE(m_table->facet(VoiceFacet::Style),
             (QList<FacetValue>{{u"warm"_s, 1, 2}, {QString(), 0, 2}, {u"news"_s, 1, 1}, {u"calm"_s, 0, 1}}));
}

void TestVoiceTableModel::takesNoVoiceTwice() {
    m_table->add(u"alpha"_s, {voice(u"3"_s, u"Anne"_s, u"de"_s, u"female"_s), voice(u"5"_s, u"Bo"_s, u"sv"_s, {}),
                              voice(u"5"_s, u"Bo again"_s, u"sv"_s, {}), voice({}, u"no id"_s, u"sv"_s, {})});
    QCOMPARE(shown(), (QStringList{u"Lucía Marín"_s, u"Ángel"_s, u"Anne"_s, u"Lucia"_s, u"4"_s, u"Bo"_s}));
    m_table->add(u"alpha"_s, {});
    QCOMPARE(m_table->total(), 6);
}

void TestVoiceTableModel::keepsOnlyWhatTheAccountStillHas() {
    QVERIFY(m_table->setCompared(key(u"1"_s, u"es-ES"_s), true));
    m_table->keepOnly(u"alpha"_s, {key(u"3"_s, u"de"_s)});
    QCOMPARE(shown(), (QStringList{u"Anna"_s, u"Lucia"_s, u"4"_s}));
    QCOMPARE(m_table->compared(), QList<VoiceKey>());
    QCOMPARE(m_table->count(u"alpha"_s), 1);
    QVERIFY(!m_table->find(key(u"1"_s, u"es-ES"_s)));
    m_table->remove(u"beta"_s);
    QCOMPARE(shown(), QStringList{u"Anna"_s});
    QCOMPARE(m_table->facet(VoiceFacet::Vendor), (QList<FacetValue>{{u"alpha"_s, 1, 1}}));
}

void TestVoiceTableModel::greysWhatTheJobCannotUse() {
    VoiceDemand demand{.language = u"es-ES"_s, .tongue = tongueOf(u"es-ES"_s)};
    demand.accounts.insert(u"beta"_s, {.kind = VoiceObstacle::Kind::NoVoices, .language = u"x"_s});
    m_table->setDemand(demand);
    QStringList reasons;
    for (int row = 0; row < m_table->rowCount(); ++row)
        reasons << m_table->index(row, 0).data(VoiceTableModel::ReasonRole).toString();
    QCOMPARE(reasons, (QStringList{QString(), u"not es-ES"_s, u"not es-ES"_s, u"not x"_s, u"not x"_s}));
    VoiceFilter filter;
    filter.of(VoiceFacet::Fits) = {voiceYes};
    m_table->setFilter(filter);
    QCOMPARE(shown(), QStringList{u"Lucía Marín"_s});
}

void TestVoiceTableModel::comparesFourAtMost() {
    QSignalSpy changed(m_table.get(), &VoiceTableModel::comparedChanged);
    const auto tick = [this](int row, Qt::CheckState state) {
        return m_table->setData(m_table->index(row, int(VoiceColumn::Compare)), state, Qt::CheckStateRole);
    };
    for (int row = 0; row < 4; ++row)
        QVERIFY(tick(row, Qt::Checked));
    QVERIFY(!tick(4, Qt::Checked));
    QVERIFY(tick(0, Qt::Unchecked));
    QVERIFY(tick(4, Qt::Checked));
    QCOMPARE(changed.size(), 6);
    m_table->setFilter({.text = u"anna"_s});
    QCOMPARE(m_table->compared().size(), 4);
    QCOMPARE(m_table->index(0, int(VoiceColumn::Compare)).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
}

void TestVoiceTableModel::keepsFavouritesAndUses() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"voices.json"_s);
    {
        VoiceBook book(file);
        book.setFavourite(key(u"1"_s, u"es-ES"_s), true);
        book.setFavourite(key(u"2"_s, u"es-ES"_s), true);
        book.setFavourite(key(u"2"_s, u"es-ES"_s), false);
        for (int i = 0; i < VoiceBook::mostRecent + 5; ++i)
            book.noteRecent(key(QString::number(i), u"es"_s));
        for (int i = 0; i < VoiceBook::mostUses + 5; ++i)
            book.noteUse(u"alpha"_s, u"1"_s, u"clip %1"_s.arg(i));
        book.noteUse(u"alpha"_s, u"1"_s, u"clip 7"_s);
    }
    const VoiceBook book(file);
    QVERIFY(book.isFavourite(key(u"1"_s, u"es-ES"_s)));
    QVERIFY(!book.isFavourite(key(u"2"_s, u"es-ES"_s)));
    QCOMPARE(book.recent().size(), VoiceBook::mostRecent);
    QCOMPARE(book.recent().first(), key(u"54"_s, u"es"_s));
    QCOMPARE(book.uses(u"alpha"_s, u"1"_s).size(), VoiceBook::mostUses);
    QCOMPARE(book.uses(u"alpha"_s, u"1"_s).first(), u"clip 7"_s);
    QCOMPARE(book.uses(u"beta"_s, u"1"_s), QStringList());
}

void TestVoiceTableModel::survivesABrokenBook() {
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"voices.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"favourites":[7,{"id":""}],"recent":"x","uses":[{"what":[]}]})");
    file.close();
    VoiceBook book(file.fileName());
    QCOMPARE(book.recent(), QList<VoiceKey>());
    book.setFavourite(key(u"1"_s, u"es"_s), true);
}

void TestVoiceTableModel::sortsByWordsAndStaysSorted() {
    m_table->sort(int(VoiceColumn::Name), Qt::AscendingOrder);
    QCOMPARE(m_table->at(0).name(), u"4"_s);
    m_table->add(u"alpha"_s, {voice(u"0"_s, u"0"_s, u"sv"_s, {})});
    QCOMPARE(m_table->at(0).name(), u"0"_s);
    m_table->setFilter({.text = u"spanish"_s});
    m_table->sort(int(VoiceColumn::Gender), Qt::DescendingOrder);
    QCOMPARE(shown(), (QStringList{u"Ángel"_s, u"Lucía Marín"_s}));
    m_table->sort(-1);
    QCOMPARE(shown(), (QStringList{u"Lucía Marín"_s, u"Ángel"_s}));
}

void TestVoiceTableModel::callsAlikeWhatVendorsCallDifferently_data() {
    QTest::addColumn<QString>("age");
    QTest::addColumn<QString>("called");
    QTest::newRow("middle-aged") << u"Middle-Aged"_s << u"middle"_s;
    QTest::newRow("middle_aged") << u"middle_aged"_s << u"middle"_s;
    QTest::newRow("old") << u"OLD"_s << u"older"_s;
    QTest::newRow("two of them") << u"Young, Old"_s << u"young"_s;
    QTest::newRow("years") << u"20-30"_s << u"young"_s;
    QTest::newRow("in Chinese") << u"中年"_s << u"middle"_s;
    QTest::newRow("a word nobody knows") << u"Age_less"_s << u"age less"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestVoiceTableModel::callsAlikeWhatVendorsCallDifferently() {
    QFETCH(QString, age);
    QTEST(voicevalues::age({.age = age}), "called");
}

void TestVoiceTableModel::takesCodesApart_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("territory");
    QTest::newRow("language and country") << u"es-MX"_s << QString() << u"es"_s << u"MX"_s;
    QTest::newRow("with an underscore") << u"pt_br"_s << QString() << u"pt"_s << u"BR"_s;
    QTest::newRow("a continent") << u"es-419"_s << QString() << u"es"_s << u"419"_s;
    QTest::newRow("three letters") << u"spa"_s << QString() << u"es"_s << QString();
    QTest::newRow("a script between") << u"zh-Hant-TW"_s << QString() << u"zh"_s << u"TW"_s;
    QTest::newRow("a dialect behind") << u"zh-CN-shandong"_s << QString() << u"zh"_s << u"CN"_s;
    QTest::newRow("a code nobody knows") << u"xx-klingon"_s << QString() << u"xx-klingon"_s << QString();
    QTest::newRow("a number with words") << u"17670684"_s << u"English (United States)"_s << u"en"_s << u"US"_s;
    QTest::newRow("a number with a dialect") << u"17670684"_s << u"Chinese (Mandarin, Simplified)"_s << u"zh"_s << QString();
    QTest::newRow("a word with a dialect") << u"zz-north"_s << u"Chinese, Northern"_s << u"zh"_s << QString();
    QTest::newRow("a number alone") << u"17670684"_s << u"Dothraki"_s << u"17670684"_s << QString();
    QTest::newRow("none: any language") << QString() << u"English"_s << QString() << QString();
}

void TestVoiceTableModel::takesCodesApart() {
    QFETCH(QString, code);
    QFETCH(QString, words);
    const VoiceTongue tongue = tongueOf(code, words);
    QTEST(tongue.language, "language");
    QTEST(tongue.territory, "territory");
}

QTEST_GUILESS_MAIN(TestVoiceTableModel)
#include "tst_voicetablemodel.moc"
