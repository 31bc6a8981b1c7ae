// SPDX-License-Identifier: MIT
// The avatars of an account: each once, own ones first, narrowed down by what they are.
#include "models/avatars/avatarfiltermodel.h"
#include "models/avatars/avatarlistmodel.h"

#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

Avatar avatar(const QString& id, const QString& kind = u"photo"_s, const QStringList& genders = {}, const QStringList& styles = {},
              const QStringList& regions = {}, bool own = false) {
    return {.vendor = u"foxtrot"_s, .id = id, .kind = kind, .own = own, .genders = genders, .styles = styles, .regions = regions};
}

AvatarWording wording() {
    return {.title = [](const Avatar& one) { return one.kind + u' ' + one.id; },
            .facts = [](const Avatar& one) { return (one.genders + one.styles + one.regions).join(u' '); }};
}

QList<Avatar> four() {
    return {avatar(u"1"_s, u"photo"_s, {u"female"_s}, {u"premium"_s}, {u"western"_s}),
            avatar(u"2"_s, u"video"_s, {u"male"_s}, {u"premium"_s}, {u"asian"_s}),
            avatar(u"3"_s, u"photo"_s, {u"female"_s}, {u"realistic"_s}, {u"western"_s, u"asian"_s}),
            avatar(u"4"_s, u"photo"_s, {}, {}, {}, true)};
}

struct Choice {
    AvatarBy by;
    const char* value;
};

}  // namespace

class TestAvatarList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachIsThereOnce_data();
    void eachIsThereOnce();
    void tagsThatComeLaterMoveNothing();
    void narrowsDown_data();
    void narrowsDown();
    void countsWhatAChoiceWouldShow();
    void offersWhatThereIs();
    void keepsItsWordToViews();
};

void TestAvatarList::eachIsThereOnce_data() {
    QTest::addColumn<QList<Avatar>>("avatars");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("an empty list") << QList<Avatar>() << QStringList();
    QTest::newRow("one without an id is left out") << QList<Avatar>{avatar({}), avatar(u"1"_s)} << QStringList{u"1"_s};
    QTest::newRow("nothing but such without an id") << QList<Avatar>{avatar({}), avatar({})} << QStringList();
    QTest::newRow("the same id on two pages") << QList<Avatar>{avatar(u"1"_s), avatar(u"2"_s), avatar(u"1"_s)}
                                              << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("a page that repeated for ever") << QList<Avatar>(500, avatar(u"7"_s)) << QStringList{u"7"_s};
}

void TestAvatarList::eachIsThereOnce() {
    QFETCH(QList<Avatar>, avatars);
    AvatarListModel model(wording());
    const QAbstractItemModelTester tester(&model);
    model.setAvatars(avatars);
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids << model.index(row).data(AvatarListModel::IdRole).toString();
    QTEST(ids, "ids");
}

void TestAvatarList::tagsThatComeLaterMoveNothing() {
    AvatarListModel model(wording());
    model.setAvatars({avatar(u"1"_s), avatar(u"2"_s)});
    const QPersistentModelIndex second = model.index(1);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    // The tags come in lists of their own, one entry a tag.
    model.setAvatars({avatar(u"1"_s), avatar(u"2"_s), avatar(u"2"_s, u"photo"_s, {u"male"_s}),
                      avatar(u"2"_s, u"photo"_s, {}, {u"premium"_s})});
    QVERIFY(second.isValid());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(second.data(AvatarListModel::FactsRole).toString(), u"male premium"_s);
}

void TestAvatarList::narrowsDown_data() {
    QTest::addColumn<QList<QPair<int, QString>>>("choices");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const char* name, std::initializer_list<Choice> choices, const QString& text, const QString& ids) {
        QList<QPair<int, QString>> all;
        for (const Choice& choice : choices)
            all.append({int(choice.by), QString::fromLatin1(choice.value)});
        QTest::newRow(name) << all << text << ids.split(u' ', Qt::SkipEmptyParts);
    };
    using enum AvatarBy;
    row("nothing chosen: own ones first", {}, {}, u"4 1 2 3"_s);
    row("own ones alone", {{Whose, "own"}}, {}, u"4"_s);
    row("by kind", {{Kind, "video"}}, {}, u"2"_s);
    row("two of one kind add up", {{Style, "premium"}, {Style, "realistic"}}, {}, u"1 2 3"_s);
    row("two kinds narrow down", {{Style, "premium"}, {Gender, "female"}}, {}, u"1"_s);
    row("one with two regions is in both", {{Region, "asian"}}, {}, u"2 3"_s);
    row("what nobody told", {{Gender, ""}}, {}, u"4"_s);
    row("a choice that nobody fits", {{Region, "indian"}}, {}, {});
    row("a word of its tags", {}, u"premium"_s, u"1 2"_s);
    row("words in any order and case", {}, u" ASIAN  fem "_s, u"3"_s);
    row("its number", {}, u"2"_s, u"2"_s);
    row("a word and a choice", {{Gender, "male"}}, u"premium"_s, u"2"_s);
}

void TestAvatarList::narrowsDown() {
    const QList<QPair<int, QString>> choices = *static_cast<const QList<QPair<int, QString>>*>(
        QTest::qData("choices", qMetaTypeId<QList<QPair<int, QString>>>()));
    QFETCH(QString, text);
    AvatarListModel model(wording());
    AvatarFilterModel filter(model);
    const QAbstractItemModelTester tester(&filter);
    model.setAvatars(four());
    for (const auto& [by, value] : choices)
        filter.choose(AvatarBy(by), value, true);
    filter.setText(text);
    QStringList ids;
    for (int row = 0; row < filter.rowCount(); ++row)
        ids << filter.index(row, 0).data(AvatarListModel::IdRole).toString();
    QTEST(ids, "ids");
    QCOMPARE(filter.choices(), int(choices.size()));
    filter.clear();
    filter.setText({});
    QCOMPARE(filter.rowCount(), 4);
}

void TestAvatarList::countsWhatAChoiceWouldShow() {
    AvatarListModel model(wording());
    AvatarFilterModel filter(model);
    model.setAvatars(four());
    filter.choose(AvatarBy::Gender, u"female"_s, true);
    QCOMPARE(filter.count(AvatarBy::Gender, u"male"_s), 1);     // as if it stood alone
    QCOMPARE(filter.count(AvatarBy::Style, u"premium"_s), 1);   // among the women
    filter.setText(u"realistic"_s);
    QCOMPARE(filter.count(AvatarBy::Style, u"premium"_s), 0);
    QCOMPARE(filter.count(AvatarBy::Region, u"asian"_s), 1);
}

void TestAvatarList::offersWhatThereIs() {
    AvatarListModel model(wording());
    AvatarFilterModel filter(model);
    QVERIFY(filter.values(AvatarBy::Kind).isEmpty());
    QSignalSpy narrowed(&filter, &AvatarFilterModel::narrowed);
    model.setAvatars(four());
    QVERIFY(!narrowed.isEmpty());
    QCOMPARE(filter.values(AvatarBy::Kind), (QStringList{u"photo"_s, u"video"_s}));
    QCOMPARE(filter.values(AvatarBy::Gender), (QStringList{u"female"_s, u"male"_s, QString()}));  // what is not told comes last
    QCOMPARE(filter.values(AvatarBy::Whose), (QStringList{u"vendor"_s, u"own"_s}));
}

void TestAvatarList::keepsItsWordToViews() {
    AvatarListModel model(wording());
    const QAbstractItemModelTester tester(&model);
    AvatarFilterModel filter(model);
    const QAbstractItemModelTester filterTester(&filter);
    model.setAvatars(four());
    filter.choose(AvatarBy::Kind, u"photo"_s, true);
    model.setAvatars(four().mid(1));
    model.setAvatars({});
    model.setAvatars(four());
    QCOMPARE(filter.rowCount(), 3);
    QVERIFY(!model.indexOf(u"9"_s).isValid());
    QCOMPARE(model.indexOf(u"3"_s).row(), 2);
}

QTEST_GUILESS_MAIN(TestAvatarList)
#include "tst_avatarlist.moc"
