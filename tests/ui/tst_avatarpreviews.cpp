// SPDX-License-Identifier: MIT
// What avatars and expressions look like before anything is paid for: their pictures, and their films played in place.
#include "models/avatars/avatarbook.h"
#include "models/avatars/sceneeditor.h"
#include "models/job/jobdraft.h"
#include "tests/models/madeupvendors.h"
#include "tests/support/clips.h"
#include "tests/support/fakeclock.h"
#include "ui/avatars/avatarsview.h"
#include "ui/avatars/avatarwords.h"
#include "ui/avatars/previewfilm.h"
#include "ui/avatars/scenecanvas.h"
#include "ui/preview/frameview.h"

#include <QtCore/qscopeguard.h>
#include <QtCore/qsettings.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qtoolbutton.h>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Result<QString>)

class TestAvatarPreviews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsExpressionsByPicture();
    void playsWhatAnExpressionLooksLike();
    void playsThePreviewInItsPlace();
    void leavesThePreview_data();
    void leavesThePreview();
    void saysInPlaceWhyThereIsNoPreview_data();
    void saysInPlaceWhyThereIsNoPreview();
    void saysWhichPackagesPlayingNeeds();

private:
    template <class Widget>
    Widget* find(const QString& name) const { return m_view->findChild<Widget*>(name); }
    SceneCanvas* canvas() const { return m_view->findChild<SceneCanvas*>(); }
    PreviewFilm* openPreview(const Result<QString>& answer);

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

Avatar person(int number) {
    const QString file = u"https://pictures.test/person-%1"_s.arg(number);
    return {.vendor = foxtrot, .id = QString::number(number), .kind = u"photo"_s, .thumbnail = QUrl(file + ".jpg"_L1),
            .preview = QUrl(file + ".mp4"_L1)};
}

ExpressionTemplate amazed() {
    return {foxtrot, u"6"_s, u"Amazed"_s, QUrl(u"https://pictures.test/6.png"_s), QUrl(u"https://pictures.test/6.mp4"_s)};
}

}  // namespace

/// The first of two photos is in the job.
void TestAvatarPreviews::init() {
    m_view.reset();
    m_editor.reset();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_draft = std::make_unique<JobDraft>(m_vendors, *m_settings, u"job"_s);
    m_draft->setOperation(OperationKind::AvatarVideo);
    m_book = std::make_unique<AvatarBook>(QString(), m_clock);
    m_editor = std::make_unique<SceneEditor>(*m_draft, avatarwords::editName);
    m_view = std::make_unique<AvatarsView>(*m_draft, *m_editor, *m_book);
    m_view->resize(1200, 900);
    m_view->show();
    m_draft->setAccounts({madeup::account(foxtrot)});
    m_draft->choose(foxtrot, foxtrot);
    m_book->takeExpressions(foxtrot, {amazed()});
    m_book->takeAvatars(foxtrot, {person(1), person(2)});
    m_editor->choose(person(1));
}

void TestAvatarPreviews::showsExpressionsByPicture() {
    QImage face(90, 90, QImage::Format_RGB32);
    face.fill(Qt::magenta);
    bool here = false;
    QList<QUrl> asked;
    m_view->setPictures({.filled = [&](const QUrl& url, QSize box) { asked << url; return here ? face.scaled(box) : QImage(); },
                         .whole = [](const QUrl&, QSize) { return QImage(); }});
    m_view->grab();
    auto* expression = find<QComboBox>(u"sceneExpression"_s);
    QVERIFY(!asked.contains(amazed().thumbnail));  // nobody sees it
    expression->showPopup();
    QTRY_VERIFY(asked.contains(amazed().thumbnail));
    expression->hidePopup();
    here = true;
    m_view->pictureChanged(amazed().thumbnail);
    QTest::keyClick(expression, Qt::Key_Down);
    const QImage shown = expression->grab().toImage();
    int faces = 0;
    for (int x = 0; x < shown.width(); ++x)
        faces += shown.pixelColor(x, shown.height() / 2) == QColor(Qt::magenta);
    QVERIFY2(faces >= 16, qPrintable(QString::number(faces)));
}

void TestAvatarPreviews::playsWhatAnExpressionLooksLike() {
    auto* play = find<QToolButton>(u"playExpression"_s);
    QVERIFY(!play->isVisible());  // the vendor's own choice has no film
    QTest::keyClick(find<QComboBox>(u"sceneExpression"_s), Qt::Key_Down);
    QVERIFY(play->isVisible());
    QSignalSpy wanted(m_view.get(), &AvatarsView::previewRequested);
    QTRY_VERIFY(play->width() > 0);
    QTest::mouseClick(play, Qt::LeftButton);
    QCOMPARE(wanted.first().first().toUrl(), amazed().preview);
    auto* film = find<PreviewFilm>(u"previewFilm"_s);
    QVERIFY(film->isVisible());
    m_view->takeFilm(person(1).preview, makeClip(m_folder.path(), {.seconds = 1}, u"other"_s));  // late, and another's
    QVERIFY(find<QLabel>(u"filmMessage"_s)->isVisible());
    m_view->takeFilm(amazed().preview, makeClip(m_folder.path(), {.seconds = 2}, u"amazed"_s));
    QTRY_VERIFY(film->isPlaying());
    QTest::keyClick(find<QComboBox>(u"sceneExpression"_s), Qt::Key_Up);
    QVERIFY(!film->isVisible());  // it is no longer chosen
    QVERIFY(canvas()->isVisible());
    QVERIFY(!film->isPlaying());
}

/// Of the first, up to what the vendor's server answered.
PreviewFilm* TestAvatarPreviews::openPreview(const Result<QString>& answer) {
    QSignalSpy wanted(m_view.get(), &AvatarsView::previewRequested);
    QTest::mouseClick(find<QPushButton>(u"playPreview"_s), Qt::LeftButton);
    if (wanted.size() != 1 || wanted.first().first().toUrl() != person(1).preview)
        return nullptr;
    m_view->takeFilm(person(1).preview, answer);
    return find<PreviewFilm>(u"previewFilm"_s);
}

void TestAvatarPreviews::playsThePreviewInItsPlace() {
    auto* film = openPreview(makeClip(m_folder.path(), {.seconds = 3}));
    QVERIFY(film && film->isVisible());
    QVERIFY(!canvas()->isVisible());
    QTRY_VERIFY(film->isPlaying());
    auto* frame = film->findChild<FrameView*>();
    QTRY_VERIFY(frame->isVisible() && !frame->image().isNull());
    QTest::keyClick(film, Qt::Key_Space);
    QVERIFY(!film->isPlaying());
    QTest::keyClick(film, Qt::Key_Space);
    QVERIFY(film->isPlaying());
    m_view->hide();
    QVERIFY(!film->isPlaying());  // nobody sees it
}

void TestAvatarPreviews::leavesThePreview_data() {
    QTest::addColumn<QString>("way");
    for (const char* way : {"Esc", "filmLeave", "playPreview", "another avatar"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestAvatarPreviews::leavesThePreview() {
    QFETCH(QString, way);
    auto* film = openPreview(makeClip(m_folder.path(), {.seconds = 3}));
    QTRY_VERIFY(film && film->isPlaying());
    if (way == "Esc"_L1)
        QTest::keyClick(film, Qt::Key_Escape);
    else if (auto* button = find<QAbstractButton>(way))
        QTest::mouseClick(button, Qt::LeftButton);
    else
        m_editor->choose(person(2));
    QVERIFY(!film->isVisible());
    QVERIFY(!film->isPlaying());
    QVERIFY(canvas()->isVisible());
}

void TestAvatarPreviews::saysInPlaceWhyThereIsNoPreview_data() {
    using namespace failure;
    QTest::addColumn<Result<QString>>("answer");
    QTest::addColumn<bool>("cameAndIsNone");
    const auto row = [](const char* name, const Result<QString>& answer, bool came = false) { QTest::newRow(name) << answer << came; };
    row("it is no film", fail({.kind = Kind::Malformed, .reason = Reason::NotMedia}));
    row("it is gone", fail({.kind = Kind::NotFound, .reason = Reason::ResultGone}));
    row("it is too large", fail({.kind = Kind::Rejected, .reason = Reason::PreviewTooLarge, .about = {u"48000000"_s}}));
    row("there is no network", fail({.kind = Kind::Offline}));
    row("it came, but broken", makeTextNamedMp4(m_folder.path()), true);
    row("it came without its end", makeTruncated(m_folder.path()), true);
}

void TestAvatarPreviews::saysInPlaceWhyThereIsNoPreview() {
    QFETCH(Result<QString>, answer);
    QFETCH(bool, cameAndIsNone);
    QSignalSpy unplayable(m_view.get(), &AvatarsView::previewUnplayable);
    auto* film = openPreview(answer);
    QVERIFY(film);
    auto* message = find<QLabel>(u"filmMessage"_s);
    QTRY_VERIFY2(message->isVisible() && !message->text().contains(u"…"_s), qPrintable(message->text()));
    const ApiError none{.reason = failure::Reason::NotMedia};
    const QString expected = avatarwords::filmProblem(answer ? none : answer.error());
    QCOMPARE(message->text(), expected);
    QVERIFY(!expected.isEmpty());
    QCOMPARE(unplayable.size(), cameAndIsNone ? 1 : 0);
    QVERIFY(!find<QToolButton>(u"filmToggle"_s)->isEnabled());
    QTest::keyClick(film, Qt::Key_Space);
    QVERIFY(!film->isPlaying());
}

void TestAvatarPreviews::saysWhichPackagesPlayingNeeds() {
    qputenv("GST_PLUGIN_SYSTEM_PATH_1_0", "/nowhere");
    const auto again = qScopeGuard([] { qunsetenv("GST_PLUGIN_SYSTEM_PATH_1_0"); });
    auto* film = openPreview(makeClip(m_folder.path(), {.seconds = 1}));
    auto* note = find<QLabel>(u"filmNote"_s);
    QTRY_VERIFY2(note->text().contains(u"gstreamer"_s), qPrintable(note->text()));
    QVERIFY(!film->isPlaying());
    QTRY_VERIFY(!film->findChild<FrameView*>()->image().isNull());  // its first picture is there all the same
}

QTEST_MAIN(TestAvatarPreviews)
#include "tst_avatarpreviews.moc"
