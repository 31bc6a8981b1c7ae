// SPDX-License-Identifier: MIT
// The place of an avatar in its video: what the options say, what a drag makes of it, and what goes back into the options.
#include "models/avatars/sceneeditor.h"
#include "models/job/jobdraft.h"
#include "services/vendors/kreado.h"
#include "tests/models/madeupvendors.h"

#include <QtCore/qjsondocument.h>
#include <QtCore/qsettings.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class TestAvatarScene : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsOptions_data();
    void readsOptions();
    void writesWhatItRead_data();
    void writesWhatItRead();
    void speaksOfColours_data();
    void speaksOfColours();
    void drags_data();
    void drags();
    void staysInSight_data();
    void staysInSight();
    void fitsAndFills_data();
    void fitsAndFills();
    void setsTheOptionsOfTheJob();
    void namesAndUndoesEverySteps();
    void nudgesAreOneStep();
    void aDragIsOneStep();
    void aFilmedPersonHasNoCutOut();
    void keepsItsPartOfTheFrame();
    void aColourAndAPictureExcludeEachOther();
    void leavesOtherOptionsAlone();
    void forgetsItsStepsAtAnotherOperation();
    void isNotOfferedByOthers();

private:
    AvatarScene scene() const { return m_editor->scene(); }
    QJsonValue option(const QString& name) const { return m_draft->options()[name]; }

    VendorRegistry m_vendors = madeup::vendorsWithAvatars();
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<JobDraft> m_draft;
    std::unique_ptr<SceneEditor> m_editor;
};

namespace {

const SceneRules& realRules() {
    return kreado().avatars.scene;
}

const QList<OptionRule>& realOptions() {
    return kreado().operation(OperationKind::AvatarVideo)->options;
}

QJsonObject objectOf(const char* json) {
    return QJsonDocument::fromJson(json).object();
}

Avatar photo(const QString& id) {
    return {.vendor = u"foxtrot"_s, .id = id, .kind = u"photo"_s};
}

constexpr Stage wide{.frame = {1920, 1080}, .picture = {540, 540}};  // 1080 x 1080 at size 1

}  // namespace

void TestAvatarScene::init() {
    m_editor.reset();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_draft = std::make_unique<JobDraft>(m_vendors, *m_settings, u"job"_s);
    m_draft->setAccounts({madeup::account(u"foxtrot"_s)});
    m_draft->setOperation(OperationKind::AvatarVideo);
    m_draft->choose(u"foxtrot"_s, u"foxtrot"_s);
    m_editor = std::make_unique<SceneEditor>(*m_draft, [](SceneEdit edit) { return QString::number(int(edit)); });
    m_editor->setPictureSize({300, 400});
}

void TestAvatarScene::readsOptions_data() {
    QTest::addColumn<QByteArray>("set");
    QTest::addColumn<QSize>("frame");
    QTest::addColumn<bool>("placed");
    QTest::addColumn<QPoint>("at");
    QTest::addColumn<double>("scale");
    QTest::addColumn<int>("mask");
    QTest::addColumn<QColor>("colour");
    const auto row = [](const char* name, const char* set, QSize frame, std::optional<QPoint> at = {}, double scale = 0,
                        SceneMask mask = SceneMask::None, const QColor& colour = {}) {
        QTest::newRow(name) << QByteArray(set) << frame << at.has_value() << at.value_or(QPoint()) << scale << int(mask) << colour;
    };
    const QSize lying(1920, 1080), upright(1080, 1920);
    row("nothing set", "{}", lying);
    row("upright", R"({"videoRatio":"2"})", upright);
    row("a shape that does not exist", R"({"videoRatio":"7"})", lying);
    row("a place", R"({"x":12,"y":-40})", lying, QPoint(12, -40));
    row("half a place is none", R"({"x":12})", lying);
    row("parts of pixels", R"({"x":941.6,"y":0.4})", lying, QPoint(942, 0));
    row("a place in words", R"({"x":"left","y":"top"})", lying);
    row("more decimals than go out", R"({"resize":1.2349})", lying, {}, 1.23);
    row("a round cut-out", R"({"mask":"1"})", lying, {}, 0, SceneMask::Circle);
    row("a rectangular cut-out", R"({"mask":"2"})", lying, {}, 0, SceneMask::Rectangle);
    row("no cut-out, said aloud", R"({"mask":"0"})", lying);
    row("a colour", R"x({"background.type":"302","background.color":"rgb(0, 255, 0)"})x", lying, {}, 0, SceneMask::None, QColor(0, 255, 0));
    row("a colour without its kind", R"x({"background.color":"rgb(0, 255, 0)"})x", lying);
    row("a kind without its colour", R"({"background.type":"302"})", lying);
    row("a colour that is none", R"({"background.type":"302","background.color":"grass"})", lying);
}

void TestAvatarScene::readsOptions() {
    QFETCH(QByteArray, set);
    QFETCH(bool, placed);
    const AvatarScene scene = sceneOf(realRules(), realOptions(), objectOf(set.constData()));
    QTEST(scene.frame, "frame");
    QCOMPARE(scene.at.has_value(), placed);
    QTEST(scene.at.value_or(QPoint()), "at");
    QTEST(scene.scale.value_or(0), "scale");
    QTEST(int(scene.mask), "mask");
    QTEST(scene.colour, "colour");
}

void TestAvatarScene::writesWhatItRead_data() {
    QTest::addColumn<AvatarScene>("scene");
    const auto row = [](const char* name, const AvatarScene& scene) { QTest::newRow(name) << scene; };
    const QSize lying(1920, 1080), upright(1080, 1920);
    row("nothing", {.frame = lying});
    row("an avatar", {.avatar = u"4192"_s, .frame = lying});
    row("an id beyond what a double holds", {.avatar = u"1861664658419253250"_s, .frame = lying});
    row("upright and placed beyond the edge", {.avatar = u"9"_s, .frame = upright, .at = QPoint(-300, 1800), .scale = 0.35});
    row("all of it", {.avatar = u"9"_s, .frame = lying, .at = QPoint(0, 0), .scale = 10, .mask = SceneMask::Circle,
                      .expression = u"6"_s, .colour = QColor(1, 20, 255), .pictureScale = 1.5});
    row("every hundredth counts", {.frame = lying, .scale = 1.01});
}

void TestAvatarScene::writesWhatItRead() {
    QFETCH(AvatarScene, scene);
    const QJsonObject options = optionsOf(realRules(), scene);
    QCOMPARE(sceneOf(realRules(), realOptions(), options), scene);
    QCOMPARE(optionsOf(realRules(), sceneOf(realRules(), realOptions(), options)), options);
    QJsonObject set = options;
    for (const QString& name : options.keys()) {
        if (set[name].isNull())
            set.remove(name);
    }
    QVERIFY(scene.avatar.size() > 10 || !checkOptions(realOptions(), set));  // what the canvas makes is what the check takes
}

void TestAvatarScene::speaksOfColours_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QColor>("colour");
    QTest::newRow("the document's") << u"rgb (0, 255, 0)"_s << QColor(0, 255, 0);
    QTest::newRow("without blanks") << u"rgb(1,2,3)"_s << QColor(1, 2, 3);
    QTest::newRow("as the web writes it") << u"#ff8000"_s << QColor(255, 128, 0);
    QTest::newRow("beyond 255") << u"rgb(0, 256, 0)"_s << QColor();
    QTest::newRow("two numbers") << u"rgb(0, 255)"_s << QColor();
    QTest::newRow("a name") << u"green"_s << QColor();
    QTest::newRow("nothing") << QString() << QColor();
}

void TestAvatarScene::speaksOfColours() {
    QFETCH(QString, text);
    QFETCH(QColor, colour);
    QCOMPARE(colourOf(text), colour);
    if (colour.isValid())
        QCOMPARE(colourOf(colourText(colour)), colour);
}

void TestAvatarScene::drags_data() {
    QTest::addColumn<int>("grip");
    QTest::addColumn<QPointF>("by");
    QTest::addColumn<bool>("fromCentre");
    QTest::addColumn<bool>("oneWay");
    QTest::addColumn<double>("within");
    QTest::addColumn<ScenePlace>("expected");
    const auto row = [](const char* name, Grip grip, QPointF by, ScenePlace expected, bool fromCentre = false, bool oneWay = false,
                        double within = 0) { QTest::newRow(name) << int(grip) << by << fromCentre << oneWay << within << expected; };
    // From 540 x 540 at 300, 200: its middle lies at 570, 470.
    row("inside moves it", Grip::Inside, {30, -20}, {{330, 180}, 0.5});
    row("parts of pixels become whole", Grip::Inside, {0.4, 0.6}, {{300, 201}, 0.5});
    row("Shift moves one way", Grip::Inside, {30, 12}, {{330, 200}, 0.5}, false, true);
    row("the left edge draws", Grip::Inside, {-296, 0}, {{0, 200}, 0.5}, false, false, 8);
    row("the middle draws", Grip::Inside, {386, 73}, {{690, 270}, 0.5}, false, false, 8);
    row("too far away to draw", Grip::Inside, {-280, 0}, {{20, 200}, 0.5}, false, false, 8);
    row("beyond the left edge a part stays", Grip::Inside, {-5000, 0}, {{-348, 200}, 0.5});
    row("beyond the right edge a part stays", Grip::Inside, {5000, 0}, {{1728, 200}, 0.5});
    row("a corner keeps the shape by the wider pull", Grip::BottomRight, {108, 0}, {{300, 200}, 0.6});
    row("a corner keeps the shape by the higher pull", Grip::BottomRight, {0, 108}, {{300, 200}, 0.6});
    row("the upper left corner keeps the lower right", Grip::TopLeft, {108, 108}, {{408, 308}, 0.4});
    row("the upper right corner keeps the lower left", Grip::TopRight, {108, -108}, {{300, 92}, 0.6});
    row("the lower left corner keeps the upper right", Grip::BottomLeft, {-108, 108}, {{192, 200}, 0.6});
    row("Alt keeps the middle", Grip::BottomRight, {54, 54}, {{246, 146}, 0.6}, true);
    row("through the opposite corner it is as small as can be", Grip::BottomRight, {-3000, -3000}, {{300, 200}, 0.01});
    row("the lower edge draws a corner", Grip::BottomRight, {0, 335}, {{300, 200}, 0.81}, false, false, 8);
}

void TestAvatarScene::drags() {
    QFETCH(int, grip);
    QFETCH(QPointF, by);
    QFETCH(bool, fromCentre);
    QFETCH(bool, oneWay);
    QFETCH(double, within);
    const QPointF from(400, 300);
    const SceneDrag drag(wide, {{300, 200}, 0.5}, Grip(grip), from);
    QTEST(drag.to(from + by, {.fromCentre = fromCentre, .oneWay = oneWay, .within = within}).place, "expected");
    QCOMPARE(drag.to(from, {}).place, (ScenePlace{{300, 200}, 0.5}));  // and back
}

void TestAvatarScene::staysInSight_data() {
    QTest::addColumn<ScenePlace>("wanted");
    QTest::addColumn<ScenePlace>("expected");
    const auto row = [](const char* name, ScenePlace wanted, ScenePlace expected) { QTest::newRow(name) << wanted << expected; };
    row("inside", {{300, 200}, 0.5}, {{300, 200}, 0.5});
    row("far to the left", {{-9000, 0}, 0.5}, {{-348, 0}, 0.5});
    row("far below", {{0, 9000}, 0.5}, {{0, 972}, 0.5});
    row("a small one is seen whole", {{-9000, 9000}, 0.05}, {{0, 1026}, 0.05});
    row("larger than is allowed", {{0, 0}, 99}, {{0, 0}, 10});
    row("nothing at all", {{5, 5}, 0}, {{5, 5}, 0.01});
}

void TestAvatarScene::staysInSight() {
    QFETCH(ScenePlace, wanted);
    QTEST(wide.kept(wanted), "expected");
}

void TestAvatarScene::fitsAndFills_data() {
    QTest::addColumn<QSize>("frame");
    QTest::addColumn<QSize>("picture");
    QTest::addColumn<ScenePlace>("centred");
    QTest::addColumn<ScenePlace>("filling");
    const auto row = [](const char* name, QSize frame, QSize picture, ScenePlace centred, ScenePlace filling) {
        QTest::newRow(name) << frame << picture << centred << filling;
    };
    row("a square into a wide frame", {1920, 1080}, {500, 500}, {{420, 0}, 1}, {{-1, -421}, 1.78});
    row("upright into upright", {1080, 1920}, {360, 640}, {{0, 0}, 1}, {{0, 0}, 1});
    row("wide into upright", {1080, 1920}, {1920, 1080}, {{0, 656}, 1}, {{-1172, -3}, 3.17});
    row("unknown is taken as upright", {1920, 1080}, {}, {{555, 0}, 1}, {{-4, -745}, 2.38});
}

void TestAvatarScene::fitsAndFills() {
    QFETCH(QSize, frame);
    QFETCH(QSize, picture);
    const Stage stage{.frame = frame, .picture = picture};
    QTEST(stage.centred(1), "centred");
    QTEST(stage.filling(), "filling");
    QVERIFY(stage.box(stage.filling()).adjusted(-1, -1, 1, 1).contains(QRectF(QPointF(), QSizeF(frame))));
}

void TestAvatarScene::setsTheOptionsOfTheJob() {
    QSignalSpy changed(m_draft.get(), &JobDraft::changed);
    m_editor->choose(photo(u"4192"_s));
    QCOMPARE(option(u"who"_s).toInteger(), 4192);
    QCOMPARE(changed.size(), 1);
    m_editor->setPlace({{100, 50}, 0.75}, SceneEdit::Move);
    QCOMPARE(changed.size(), 2);  // three options, one change
    QCOMPARE(option(u"left"_s).toInt(), 100);
    QCOMPARE(option(u"top"_s).toInt(), 50);
    QCOMPARE(option(u"zoom"_s).toDouble(), 0.75);
    m_editor->setFrame({720, 1280});
    QCOMPARE(option(u"shape"_s).toString(), u"tall"_s);
    m_editor->setMask(SceneMask::Circle);
    m_editor->setExpression(u"6"_s);
    m_editor->setColour(QColor(0, 255, 0));
    QCOMPARE(option(u"cut"_s).toString(), u"round"_s);
    QCOMPARE(option(u"face"_s).toInt(), 6);
    QCOMPARE(option(u"behind.paint"_s).toString(), u"rgb(0, 255, 0)"_s);
    m_draft->setOption(u"left"_s, 7);  // the form beside it
    QCOMPARE(scene().at->x(), 7);
    m_editor->leaveToVendor();
    QVERIFY(!m_draft->options().contains(u"left"_s) && !m_draft->options().contains(u"zoom"_s));
    QVERIFY(!scene().at);
}

void TestAvatarScene::namesAndUndoesEverySteps() {
    const QJsonObject before = m_draft->options();
    m_editor->choose(photo(u"1"_s));
    m_editor->setPlace({{10, 20}, 1}, SceneEdit::Move);
    m_editor->setMask(SceneMask::Circle);
    m_editor->setBackground(u"/pictures/beach.png"_s);
    const QJsonObject after = m_draft->options();
    QCOMPARE(m_editor->undoStack().count(), 4);
    QCOMPARE(m_editor->undoStack().undoText(), QString::number(int(SceneEdit::Picture)));
    for (int i = 0; i < 4; ++i)
        m_editor->undoStack().undo();
    QCOMPARE(m_draft->options(), before);
    QVERIFY(m_draft->file(InputRole::Image).path.isEmpty());
    for (int i = 0; i < 4; ++i)
        m_editor->undoStack().redo();
    QCOMPARE(m_draft->options(), after);
    QCOMPARE(m_draft->file(InputRole::Image).path, u"/pictures/beach.png"_s);
    m_editor->setMask(SceneMask::Circle);
    QCOMPARE(m_editor->undoStack().count(), 4);  // what changes nothing is no step
}

void TestAvatarScene::nudgesAreOneStep() {
    m_editor->choose(photo(u"1"_s));
    const ScenePlace start = m_editor->place();
    for (int i = 0; i < 12; ++i)
        m_editor->setPlace(m_editor->stage().nudged(m_editor->place(), {1, 0}), SceneEdit::Nudge);
    QCOMPARE(m_editor->place().at.x(), start.at.x() + 12);
    QCOMPARE(m_editor->undoStack().count(), 2);
    m_editor->undoStack().undo();
    QVERIFY(!scene().at);
    QCOMPARE(m_editor->place(), start);
}

void TestAvatarScene::aDragIsOneStep() {
    m_editor->choose(photo(u"1"_s));
    const int steps = m_editor->undoStack().count();
    for (int x = 0; x < 50; ++x)
        m_editor->showDragged({{x, 5}, 0.5});
    QCOMPARE(scene().at, std::optional(QPoint(49, 5)));
    QVERIFY(!m_draft->options().contains(u"left"_s));  // nothing is the job's before it is let go of
    m_editor->dropDragged();
    QVERIFY(!scene().at);
    m_editor->showDragged({{60, 5}, 0.5});
    m_editor->setPlace({{60, 5}, 0.5}, SceneEdit::Move);
    QCOMPARE(m_editor->undoStack().count(), steps + 1);
    QCOMPARE(option(u"left"_s).toInt(), 60);
}

void TestAvatarScene::aFilmedPersonHasNoCutOut() {
    m_editor->choose(photo(u"1"_s));
    m_editor->setMask(SceneMask::Circle);
    m_editor->setExpression(u"6"_s);
    QVERIFY(m_editor->isPhoto());
    m_editor->choose({.vendor = u"foxtrot"_s, .id = u"2"_s, .kind = u"video"_s});
    QVERIFY(!m_editor->isPhoto());
    QCOMPARE(scene().mask, SceneMask::None);
    QVERIFY(!m_draft->options().contains(u"face"_s));
    m_editor->undoStack().undo();  // one step brings both back
    QCOMPARE(scene().mask, SceneMask::Circle);
    QCOMPARE(scene().expression, u"6"_s);
    m_editor->choose({.vendor = u"foxtrot"_s});
    QCOMPARE(scene().avatar, u"1"_s);  // nobody is no choice
}

void TestAvatarScene::keepsItsPartOfTheFrame() {
    m_editor->setPictureSize({100, 100});
    m_editor->choose(photo(u"1"_s));
    m_editor->setPictureSize({100, 100});
    m_editor->setPlace(m_editor->stage().centred(0.5), SceneEdit::Move);
    m_editor->setFrame({720, 1280});
    QCOMPARE(m_editor->place(), m_editor->stage().centred(0.5));  // what was in the middle is
    m_editor->leaveToVendor();
    m_editor->setFrame({1280, 720});
    QVERIFY(!scene().at);  // what the vendor places it goes on placing
}

void TestAvatarScene::aColourAndAPictureExcludeEachOther() {
    m_editor->setColour(Qt::red);
    m_editor->setBackground(u"/pictures/beach.png"_s);
    QVERIFY(!scene().colour.isValid());
    QVERIFY(!m_draft->options().contains(u"behind.kind"_s));
    m_editor->setColour(Qt::blue);
    QVERIFY(m_editor->picture().isEmpty());
    m_editor->undoStack().undo();
    QCOMPARE(m_editor->picture(), u"/pictures/beach.png"_s);
    QVERIFY(!scene().colour.isValid());
}

void TestAvatarScene::leavesOtherOptionsAlone() {
    m_editor->choose(photo(u"1"_s));
    m_editor->setMask(SceneMask::Circle);
    m_draft->setOption(u"left"_s, 5);
    m_draft->setOption(u"top"_s, 6);
    m_editor->undoStack().undo();
    QCOMPARE(scene().mask, SceneMask::None);
    QCOMPARE(option(u"left"_s).toInt(), 5);  // typed in the form after the step
    QCOMPARE(scene().avatar, u"1"_s);
}

void TestAvatarScene::forgetsItsStepsAtAnotherOperation() {
    m_editor->choose(photo(u"1"_s));
    m_draft->setOperation(OperationKind::AvatarPhoto);
    QVERIFY(!m_editor->isOffered());
    QCOMPARE(m_editor->undoStack().count(), 0);
    m_editor->setPlace({{1, 2}, 1}, SceneEdit::Move);
    m_editor->choose(photo(u"2"_s));
    QVERIFY(m_draft->options().isEmpty());
    m_draft->setOperation(OperationKind::AvatarVideo);
    QVERIFY(m_editor->isOffered());
    QCOMPARE(scene().avatar, u"1"_s);  // the job remembers its own
}

void TestAvatarScene::isNotOfferedByOthers() {
    m_draft->setOperation(OperationKind::Translate);
    QVERIFY(!m_editor->isOffered());
    QCOMPARE(scene(), AvatarScene());
    QVERIFY(!m_editor->takesPicture());
}

QTEST_GUILESS_MAIN(TestAvatarScene)
#include "tst_avatarscene.moc"
