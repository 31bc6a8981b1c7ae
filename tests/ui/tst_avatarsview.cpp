// SPDX-License-Identifier: MIT
// Avatars looked at, chosen and placed, with the real job behind: what the canvas does, the form of options shows.
#include "models/avatars/avatarbook.h"
#include "models/avatars/sceneeditor.h"
#include "models/job/jobdraft.h"
#include "models/regions/regioneditor.h"
#include "tests/models/madeupvendors.h"
#include "tests/support/fakeclock.h"
#include "ui/avatars/avatarsview.h"
#include "ui/avatars/avatarwords.h"
#include "ui/avatars/makerpanel.h"
#include "ui/avatars/scenecanvas.h"
#include "ui/job/jobpanel.h"
#include "ui/regions/regionwords.h"
#include "ui/widgets/facetrow.h"
#include "ui/widgets/infobar.h"
#include "ui/widgets/segments.h"
#include "ui/words/words.h"

#include <QtCore/qsettings.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qabstractitemview.h>
#include <QtWidgets/qcolordialog.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qspinbox.h>
#include <QtWidgets/qtoolbutton.h>

using namespace Qt::StringLiterals;

class TestAvatarsView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhatToDoWithoutAKey();
    void showsWhatTheAccountHas();
    void takesOneByMouseAndByKeys_data();
    void takesOneByMouseAndByKeys();
    void narrowsDownAndSearches();
    void saysWhenNothingFits();
    void saysWhyTheListIsNotThere_data();
    void saysWhyTheListIsNotThere();
    void movesTheAvatarByMouse();
    void resizesTheAvatarByACorner();
    void cancelsADrag();
    void nudgesTheAvatarByKeys_data();
    void nudgesTheAvatarByKeys();
    void theNumbersAndTheFormAreOneTruth();
    void changesTheShape();
    void asksForAColour();
    void keepsCutOutsAndExpressionsForPhotos();
    void showsTheShapeOfThePicture();
    void survivesPicturesThatNeverCome();
    void saysWhatAFileMustBeBeforeItIsSent();
    void takesANewAvatarIntoTheJob();
    void givesWayWhereItIsNarrow();
    void everyControlHasAName();

private:
    void fill();
    template <class Widget>
    Widget* find(const QString& name) const { return m_view->findChild<Widget*>(name); }
    QAbstractItemView* grid() const { return find<QAbstractItemView>(u"avatars"_s); }
    SceneCanvas* canvas() const { return m_view->findChild<SceneCanvas*>(); }
    QJsonValue option(const QString& name) const { return m_draft->options()[name]; }
    QPoint onCanvas(QPointF inFrame) const { return canvas()->toCanvas(inFrame).toPoint(); }
    void choose(const QString& id);

    VendorRegistry m_vendors = madeup::vendorsWithAvatars();
    QTemporaryDir m_folder;
    FakeClock m_clock{QDateTime::currentDateTimeUtc()};
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<JobDraft> m_draft;
    std::unique_ptr<AvatarBook> m_book;
    std::unique_ptr<SceneEditor> m_editor;
    std::unique_ptr<AvatarsView> m_view;
};

namespace {

const QString foxtrot = u"foxtrot"_s;

Avatar avatar(int number, const QString& kind, const QString& gender) {
    const QString file = u"https://pictures.test/%1"_s.arg(number);
    return {.vendor = foxtrot, .id = QString::number(number), .kind = kind, .genders = {gender}, .styles = {u"premium"_s},
            .thumbnail = QUrl(file + ".jpg"_L1), .picture = QUrl(file + ".png"_L1), .preview = QUrl(file + ".mp4"_L1)};
}

QList<Avatar> three() {
    return {avatar(1, u"photo"_s, u"female"_s), avatar(2, u"video"_s, u"male"_s), avatar(3, u"photo"_s, u"male"_s)};
}

}  // namespace

void TestAvatarsView::init() {
    m_view.reset();
    m_editor.reset();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_draft = std::make_unique<JobDraft>(m_vendors, *m_settings, u"job"_s);
    m_draft->setOperation(OperationKind::AvatarVideo);
    m_book = std::make_unique<AvatarBook>(QString(), m_clock);
    m_editor = std::make_unique<SceneEditor>(*m_draft, avatarwords::editName);
    m_view = std::make_unique<AvatarsView>(*m_draft, *m_editor, *m_book);
    m_view->resize(1200, 760);
    m_view->show();
}

/// An account with a key, and its answer.
void TestAvatarsView::fill() {
    m_draft->setAccounts({madeup::account(foxtrot)});
    m_draft->choose(foxtrot, foxtrot);
    m_book->takeExpressions(foxtrot, {{foxtrot, u"6"_s, u"Amazed"_s, {}, {}}});
    m_book->takeAvatars(foxtrot, three());
}

void TestAvatarsView::choose(const QString& id) {
    m_editor->choose(*std::ranges::find(m_book->shelf(foxtrot).avatars, id, &Avatar::id));
}

void TestAvatarsView::saysWhatToDoWithoutAKey() {
    auto* key = find<QPushButton>(u"addAvatarKey"_s);
    QVERIFY(key->isVisible());
    QVERIFY(!grid()->isVisible());
    QSignalSpy asked(m_view.get(), &AvatarsView::addKeyRequested);
    QTest::mouseClick(key, Qt::LeftButton);
    QCOMPARE(asked.first().first().toString(), foxtrot);
    fill();
    QVERIFY(grid()->isVisible());
}

void TestAvatarsView::showsWhatTheAccountHas() {
    QSignalSpy wanted(m_book.get(), &AvatarBook::wanted);
    m_draft->setAccounts({madeup::account(foxtrot)});
    QCOMPARE(wanted.size(), 1);  // it is looked at
    fill();
    QCOMPARE(grid()->model()->rowCount(), 3);
    QVERIFY(find<QPushButton>(u"newFromPhoto"_s)->isVisible());
    QSignalSpy chosen(m_view.get(), &AvatarsView::operationWanted);
    QTest::mouseClick(find<QPushButton>(u"newFromVideo"_s), Qt::LeftButton);
    QCOMPARE(chosen.first().first().value<OperationKind>(), OperationKind::AvatarClone);
}

void TestAvatarsView::takesOneByMouseAndByKeys_data() {
    QTest::addColumn<int>("key");
    QTest::newRow("a click") << 0;
    QTest::newRow("Enter") << int(Qt::Key_Return);
    QTest::newRow("Space") << int(Qt::Key_Space);
}

void TestAvatarsView::takesOneByMouseAndByKeys() {
    QFETCH(int, key);
    fill();
    const QModelIndex second = grid()->model()->index(1, 0);
    if (key == 0) {
        QTest::mouseClick(grid()->viewport(), Qt::LeftButton, {}, grid()->visualRect(second).center());
    } else {
        grid()->setCurrentIndex(grid()->model()->index(0, 0));
        QTest::keyClick(grid(), Qt::Key_Right);
        QVERIFY(!m_draft->options().contains(u"who"_s));  // walking takes nobody
        QTest::keyClick(grid(), Qt::Key(key));
    }
    QCOMPARE(option(u"who"_s).toInt(), 2);
    QCOMPARE(find<QLabel>(u"avatarTitle"_s)->text(), avatarwords::title(three()[1]));
    QVERIFY(find<QPushButton>(u"playPreview"_s)->isVisible());
}

void TestAvatarsView::narrowsDownAndSearches() {
    fill();
    auto* male = find<FacetRow>(u"facet:male"_s);
    QTRY_VERIFY(male->isVisible());
    QCOMPARE(male->count(), 2);
    QVERIFY(male->accessibleName().contains(u"avatar"_s));
    QTest::mouseClick(male, Qt::LeftButton, {}, {8, male->height() / 2});
    QCOMPARE(grid()->model()->rowCount(), 2);
    QTest::keyClicks(find<QLineEdit>(u"avatarSearch"_s), u"video"_s);
    QCOMPARE(grid()->model()->rowCount(), 1);
    QTest::mouseClick(find<QPushButton>(u"clearFacets"_s), Qt::LeftButton);
    QVERIFY(!male->isChecked());
    find<QLineEdit>(u"avatarSearch"_s)->clear();
    QCOMPARE(grid()->model()->rowCount(), 3);
}

void TestAvatarsView::saysWhenNothingFits() {
    fill();
    find<QLineEdit>(u"avatarSearch"_s)->setText(u"unicorn"_s);
    auto* nothing = find<QLabel>(u"noAvatars"_s);
    QVERIFY(nothing->isVisible());
    QVERIFY(!nothing->text().isEmpty());
    QVERIFY(!grid()->isVisible());
}

void TestAvatarsView::saysWhyTheListIsNotThere_data() {
    QTest::addColumn<bool>("hadSome");
    QTest::newRow("nothing was read before") << false;
    QTest::newRow("what was read before is shown") << true;
}

void TestAvatarsView::saysWhyTheListIsNotThere() {
    QFETCH(bool, hadSome);
    const ApiError refused{.kind = failure::Kind::Unauthorised, .reason = failure::Reason::MembershipOrKey, .vendorCode = u"10022"_s};
    m_draft->setAccounts({madeup::account(foxtrot)});
    if (hadSome) {
        fill();
        m_book->refresh(madeup::account(foxtrot));
    }
    QSignalSpy asked(m_book.get(), &AvatarBook::wanted);
    m_book->takeFailure(foxtrot, u"avatars"_s, refused);
    auto* notice = find<InfoBar>(u"avatarsNotice"_s);
    QTRY_VERIFY(notice->isVisible());
    QVERIFY(notice->sentence().contains(words::sentence(refused)));
    m_draft->setOption(u"shape"_s, u"tall"_s);
    QCOMPARE(asked.size(), 0);  // an edit of the job asks nobody anew
    QCOMPARE(grid()->isVisible(), hadSome);
    m_book->refresh(madeup::account(foxtrot));
    m_book->takeAvatars(foxtrot, three());
    QVERIFY(!notice->isVisible());
    QVERIFY(grid()->isVisible());
}

void TestAvatarsView::movesTheAvatarByMouse() {
    fill();
    choose(u"1"_s);
    m_editor->setPlace({{100, 100}, 0.5}, SceneEdit::Place);
    const QPointF from = m_editor->stage().box(m_editor->place()).center();
    QTest::mousePress(canvas(), Qt::LeftButton, {}, onCanvas(from));
    QTest::mouseMove(canvas(), onCanvas(from + QPointF(40, 20)));
    QTest::mouseMove(canvas(), onCanvas(from + QPointF(200, 60)));
    QCOMPARE(option(u"left"_s).toInt(), 100);  // not before it is let go of
    QVERIFY(m_editor->place().at.x() > 200);
    QTest::mouseRelease(canvas(), Qt::LeftButton, {}, onCanvas(from + QPointF(200, 60)));
    // A pixel of the canvas is several of the frame's.
    QVERIFY2(qAbs(option(u"left"_s).toInt() - 300) <= 6, qPrintable(QString::number(option(u"left"_s).toInt())));
    QVERIFY(qAbs(option(u"top"_s).toInt() - 160) <= 6);
    QCOMPARE(option(u"zoom"_s).toDouble(), 0.5);
}

void TestAvatarsView::resizesTheAvatarByACorner() {
    fill();
    choose(u"1"_s);
    m_editor->setPlace({{100, 100}, 0.5}, SceneEdit::Place);
    const QPointF corner = m_editor->stage().box(m_editor->place()).bottomRight();
    QTest::mousePress(canvas(), Qt::LeftButton, {}, onCanvas(corner));
    QTest::mouseMove(canvas(), onCanvas(corner + QPointF(30, 0)));
    QTest::mouseMove(canvas(), onCanvas(corner + QPointF(135, 0)));
    QTest::mouseRelease(canvas(), Qt::LeftButton, {}, onCanvas(corner + QPointF(135, 0)));
    QCOMPARE(m_editor->place().at, QPoint(100, 100));
    QVERIFY2(qAbs(option(u"zoom"_s).toDouble() - 0.75) < 0.03, qPrintable(QString::number(option(u"zoom"_s).toDouble())));
}

void TestAvatarsView::cancelsADrag() {
    fill();
    choose(u"1"_s);
    m_editor->setPlace({{100, 100}, 0.5}, SceneEdit::Place);
    const QPointF from = m_editor->stage().box(m_editor->place()).center();
    QTest::mousePress(canvas(), Qt::LeftButton, {}, onCanvas(from));
    QTest::mouseMove(canvas(), onCanvas(from + QPointF(40, 20)));
    QTest::mouseMove(canvas(), onCanvas(from + QPointF(300, 20)));
    QTest::keyClick(canvas(), Qt::Key_Escape);
    QTest::mouseRelease(canvas(), Qt::LeftButton, {}, onCanvas(from + QPointF(300, 20)));
    QCOMPARE(m_editor->place(), (ScenePlace{{100, 100}, 0.5}));
}

void TestAvatarsView::nudgesTheAvatarByKeys_data() {
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<QPoint>("at");
    QTest::newRow("left by a pixel") << int(Qt::Key_Left) << 0 << QPoint(99, 100);
    QTest::newRow("right by ten") << int(Qt::Key_Right) << int(Qt::ShiftModifier) << QPoint(110, 100);
    QTest::newRow("down by a pixel") << int(Qt::Key_Down) << 0 << QPoint(100, 101);
    QTest::newRow("up by ten") << int(Qt::Key_Up) << int(Qt::ShiftModifier) << QPoint(100, 90);
}

void TestAvatarsView::nudgesTheAvatarByKeys() {
    QFETCH(int, key);
    QFETCH(int, modifiers);
    fill();
    choose(u"1"_s);
    m_editor->setPlace({{100, 100}, 0.5}, SceneEdit::Place);
    QTest::keyClick(canvas(), Qt::Key(key), Qt::KeyboardModifiers(modifiers));
    QTEST(m_editor->place().at, "at");
    QTest::keyClick(canvas(), Qt::Key_Plus);
    QCOMPARE(m_editor->place().scale, 0.51);
}

void TestAvatarsView::theNumbersAndTheFormAreOneTruth() {
    fill();
    RegionBook boxes;
    RegionEditor regions(boxes, regionwords::editName);
    JobPanel job(*m_draft, regions);
    const auto field = [&job](const QString& name) { return job.findChild<QWidget*>("option:"_L1 + name)->findChild<QSpinBox*>(); };
    choose(u"1"_s);
    m_editor->setPlace({{31, 41}, 0.59}, SceneEdit::Move);
    QCOMPARE(field(u"left"_s)->value(), 31);
    QCOMPARE(find<QSpinBox>(u"sceneX"_s)->value(), 31);
    field(u"top"_s)->setValue(77);
    QCOMPARE(find<QSpinBox>(u"sceneY"_s)->value(), 77);
    find<QSpinBox>(u"sceneX"_s)->setValue(55);
    QCOMPARE(option(u"left"_s).toInt(), 55);
    QCOMPARE(field(u"left"_s)->value(), 55);
    find<QDoubleSpinBox>(u"sceneScale"_s)->setValue(1.25);
    QCOMPARE(option(u"zoom"_s).toDouble(), 1.25);
    QTest::mouseClick(find<QPushButton>(u"sceneCentre"_s), Qt::LeftButton);
    QCOMPARE(m_editor->place(), m_editor->stage().centred(1.25));
    QTest::mouseClick(find<QPushButton>(u"sceneFill"_s), Qt::LeftButton);
    QCOMPARE(m_editor->place(), m_editor->stage().filling());
    QTest::mouseClick(find<QPushButton>(u"sceneLeave"_s), Qt::LeftButton);
    QVERIFY(!m_draft->options().contains(u"left"_s));
    QVERIFY(!find<QPushButton>(u"sceneLeave"_s)->isEnabled());
}

void TestAvatarsView::changesTheShape() {
    fill();
    auto* tall = find<Segments>(u"sceneRatio"_s)->findChild<QToolButton*>(u"segment1"_s);
    QTRY_VERIFY(tall->width() > 0);  // laid out
    QTest::mouseClick(tall, Qt::LeftButton);
    QCOMPARE(option(u"shape"_s).toString(), u"tall"_s);
    QCOMPARE(canvas()->picture().viewport.frame, QSize(720, 1280));
    m_editor->undoStack().undo();
    QCOMPARE(canvas()->picture().viewport.frame, QSize(1280, 720));
    QCOMPARE(find<Segments>(u"sceneRatio"_s)->current(), 0);
}

void TestAvatarsView::asksForAColour() {
    fill();
    auto* kinds = find<Segments>(u"backgroundKind"_s);
    QTest::mouseClick(kinds->findChild<QToolButton*>(u"segment1"_s), Qt::LeftButton);
    QCOMPARE(option(u"behind.paint"_s).toString(), u"rgb(0, 255, 0)"_s);
    QTest::mouseClick(find<QPushButton>(u"backgroundValue"_s), Qt::LeftButton);
    QColorDialog* dialog = m_view->findChild<QColorDialog*>(u"backgroundColour"_s);
    QVERIFY(dialog);
    dialog->setCurrentColor(QColor(10, 20, 30));
    dialog->accept();
    QCOMPARE(option(u"behind.paint"_s).toString(), u"rgb(10, 20, 30)"_s);
    QTest::mouseClick(kinds->findChild<QToolButton*>(u"segment0"_s), Qt::LeftButton);
    QVERIFY(!m_draft->options().contains(u"behind.kind"_s));
}

void TestAvatarsView::keepsCutOutsAndExpressionsForPhotos() {
    fill();
    choose(u"1"_s);
    auto* expression = find<QComboBox>(u"sceneExpression"_s);
    QVERIFY(expression->isEnabled());
    QTest::keyClick(expression, Qt::Key_Down);
    QCOMPARE(option(u"face"_s).toInt(), 6);
    auto* round = find<Segments>(u"sceneMask"_s)->findChild<QToolButton*>(u"segment1"_s);
    QTRY_VERIFY(round->width() > 0);  // laid out
    QTest::mouseClick(round, Qt::LeftButton);
    QCOMPARE(option(u"cut"_s).toString(), u"round"_s);
    choose(u"2"_s);
    QVERIFY(!expression->isEnabled());
    QVERIFY(!find<Segments>(u"sceneMask"_s)->isEnabled());
    QVERIFY(!m_draft->options().contains(u"face"_s));
    m_editor->undoStack().undo();
    QVERIFY(expression->isEnabled());  // the list tells again that it is a photo
    QCOMPARE(expression->currentData().toString(), u"6"_s);
}

void TestAvatarsView::showsTheShapeOfThePicture() {
    fill();
    QImage tall(90, 180, QImage::Format_RGB32);
    tall.fill(Qt::darkCyan);
    bool here = false;
    m_view->setPictures({.filled = [&](const QUrl&, QSize box) { return here ? tall.scaled(box) : QImage(); },
                         .whole = [&](const QUrl&, QSize) { return here ? tall : QImage(); }});
    choose(u"1"_s);
    QVERIFY(canvas()->picture().person.isNull());
    here = true;
    m_view->pictureChanged(QUrl(u"https://pictures.test/3.png"_s));  // another's
    QVERIFY(canvas()->picture().person.isNull());
    m_view->pictureChanged(three()[0].picture);
    QCOMPARE(canvas()->picture().person.size(), tall.size());
    QCOMPARE(canvas()->picture().avatar.size(), QSizeF(360, 720));  // as large as fits into 1280 x 720
}

void TestAvatarsView::survivesPicturesThatNeverCome() {
    int asked = 0;
    m_view->setPictures({.filled = [&](const QUrl&, QSize) { ++asked; return QImage(); },
                         .whole = [&](const QUrl&, QSize) { return QImage(); }});
    fill();
    choose(u"3"_s);
    QVERIFY(!m_view->grab().isNull());
    QVERIFY(asked >= 3);
    m_view->pictureChanged(three()[2].picture);
    QVERIFY(!canvas()->picture().avatar.isEmpty());  // can be placed all the same
}

void TestAvatarsView::saysWhatAFileMustBeBeforeItIsSent() {
    fill();
    m_draft->setOperation(OperationKind::AvatarPhoto);
    auto* demands = find<QLabel>(u"makerDemands"_s);
    QVERIFY(demands->isVisible());
    QVERIFY(demands->text().contains(u"JPG, PNG"_s));
    QVERIFY(demands->text().contains(words::size(10'000'000)));
    QVERIFY(demands->text().contains(QLocale().toString(4000)));
    QVERIFY(!find<QLabel>(u"makerVerdict"_s)->isVisible());
    m_draft->setFile(InputRole::Image, u"/pictures/me.png"_s);
    m_draft->setFileFacts(u"/pictures/me.png"_s, MediaFile{.path = u"/pictures/me.png"_s, .bytes = 20'000'000, .size = {200, 200}});
    auto* verdict = find<QLabel>(u"makerVerdict"_s);
    QVERIFY(verdict->isVisible());
    QVERIFY(!m_draft->problems().isEmpty());
    for (const ApiError& problem : m_draft->problems())
        QVERIFY2(verdict->text().contains(words::sentence(problem)), qPrintable(verdict->text()));
    QSignalSpy wanted(m_view.get(), &AvatarsView::operationWanted);
    QTest::mouseClick(find<QPushButton>(u"makerBack"_s), Qt::LeftButton);
    QCOMPARE(wanted.first().first().value<OperationKind>(), OperationKind::AvatarVideo);
}

void TestAvatarsView::takesANewAvatarIntoTheJob() {
    fill();
    m_view->expect(foxtrot, u"5000"_s);
    QVERIFY(!m_draft->options().contains(u"who"_s));
    QList<Avatar> more = three();
    more << avatar(5000, u"photo"_s, {});
    more.last().own = true;
    m_book->takeAvatars(foxtrot, more);
    QCOMPARE(option(u"who"_s).toInt(), 5000);
    QCOMPARE(grid()->model()->index(0, 0).data().toString(), avatarwords::title(more.last()));  // own ones first
    QVERIFY(find<InfoBar>(u"avatarsNotice"_s)->isVisible());
}

void TestAvatarsView::givesWayWhereItIsNarrow() {
    fill();
    QVERIFY(find<QWidget>(u"facets"_s)->isVisible());
    m_view->resize(676, 520);
    QVERIFY(!find<QWidget>(u"facets"_s)->isVisible());
    QVERIFY(canvas()->isVisible());
    QTRY_VERIFY2(m_view->minimumSizeHint().width() <= 676, qPrintable(QString::number(m_view->minimumSizeHint().width())));
    QTest::mouseClick(find<QToolButton>(u"narrowDown"_s), Qt::LeftButton);
    QVERIFY(find<QWidget>(u"facets"_s)->isVisible());
    QVERIFY(!canvas()->isVisible());
}

void TestAvatarsView::everyControlHasAName() {
    fill();
    for (QWidget* widget : m_view->findChildren<QWidget*>()) {
        const bool takesFocus = widget->focusPolicy() & Qt::TabFocus;
        auto* button = qobject_cast<QAbstractButton*>(widget);
        const bool inner = widget->objectName().startsWith("qt_"_L1);
        if (takesFocus && !inner && widget->isVisible())
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()), qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestAvatarsView)
#include "tst_avatarsview.moc"
