// SPDX-License-Identifier: MIT
// From the list of avatars to the video, in the real window and over the real queue, against the simulated vendor.
#include "app/engine/engine.h"
#include "app/engine/knownvendors.h"
#include "models/accounts/accountsmodel.h"
#include "models/job/jobdraft.h"
#include "models/media/medialistmodel.h"
#include "models/tasks/tasktablemodel.h"
#include "services/credentials/accountbook.h"
#include "services/credentials/keystore.h"
#include "tests/support/clips.h"
#include "tests/support/httpserver.h"
#include "tests/support/kreadosimulator.h"
#include "ui/avatars/avatarsview.h"
#include "ui/avatars/previewfilm.h"
#include "ui/avatars/scenecanvas.h"
#include "ui/main/mainactions.h"
#include "ui/main/mainwindow.h"
#include "ui/media/mediapanel.h"
#include "ui/widgets/infobar.h"
#include "ui/words/words.h"

#include <QtCore/qsettings.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>
#include <QtGui/qaction.h>
#include <QtWidgets/qabstractitemview.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlistview.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qspinbox.h>
#include <QtWidgets/qtoolbutton.h>

using namespace Qt::StringLiterals;

class TestAvatarsDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isShownWithoutAClip();
    void leadsToTheKey();
    void sendsWhatWasPlaced();
    void playsAPreviewOfTheVendors();
    void saysOneThingAboutTheSize();
    void makesOneOfAPhotoAndShowsIt();
    void isThereTheNextTimeWithoutTheVendor();
    void saysWhenTheListIsNone_data();
    void saysWhenTheListIsNone();

private:
    void giveKey();
    void openWindow();
    void choose(OperationKind kind);
    template <class T>
    T& the() const {
        return *m_window->findChild<T*>();
    }
    template <class T>
    T* find(const QString& name) const {
        return m_window->findChild<T*>(name);
    }
    QAbstractItemView* grid() const { return find<QAbstractItemView>(u"avatars"_s); }

    QString m_film;  ///< what all previews are
    std::unique_ptr<HttpServer> m_pictures;
    std::unique_ptr<KreadoSimulator> m_simulator;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<AccountBook> m_accounts;
    std::unique_ptr<KeyStore> m_keys;
    std::unique_ptr<VendorRegistry> m_vendors;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<MainWindow> m_window;
};

void TestAvatarsDesk::init() {
    m_home = std::make_unique<QTemporaryDir>();
    SimulatorSettings settings;
    settings.polls = 1;
    settings.resultVideo = makeClip(m_home->path(), {.seconds = 1}, u"result"_s);
    m_film = settings.resultVideo;
    m_pictures = std::make_unique<HttpServer>([this](const ServerRequest& request) {
        return request.path().endsWith(".mp4"_L1) ? ServerReply{.file = m_film} : ServerReply{.status = 404};
    });
    QVERIFY(m_pictures->listen());
    settings.pictures = m_pictures->url().toString();
    m_simulator = std::make_unique<KreadoSimulator>(settings);
    m_settings = std::make_unique<QSettings>(m_home->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_accounts = std::make_unique<AccountBook>(*m_settings);
    m_keys = std::make_unique<KeyStore>();
    m_vendors = std::make_unique<VendorRegistry>(knownVendors());
    openWindow();
}

void TestAvatarsDesk::openWindow() {
    const Profile profile = Profile::at(m_home->path());
    QVERIFY(!profile.create());
    m_window.reset();
    m_engine = std::make_unique<Engine>(profile, *m_vendors, *m_keys, QHash<QString, Account>());
    m_engine->connectVendors();
    QVERIFY(!m_engine->openQueue());
    m_window = std::make_unique<MainWindow>(Studio{*m_vendors, *m_accounts, *m_keys, *m_settings, profile, {}});
    connect(m_window.get(), &MainWindow::accountsChanged, m_engine.get(), &Engine::setAccounts);
    m_window->connectEngine(*m_engine->queue(), *m_engine->calls());
    m_engine->queue()->start();
    m_window->resize(1440, 900);
    m_window->show();
}

void TestAvatarsDesk::cleanup() {
    m_window.reset();
    m_engine.reset();
}

void TestAvatarsDesk::giveKey() {
    auto& accounts = the<AccountsModel>();
    QVERIFY(!accounts.setBaseUrl(u"kreado"_s, m_simulator->baseUrl().toString()));
    QVERIFY(!accounts.saveKey(u"kreado"_s, QString::fromLatin1(SimulatorSettings().key)));
    QTRY_VERIFY(accounts.at(accounts.rowOf(u"kreado"_s)).hasKey);
}

/// As from the menu.
void TestAvatarsDesk::choose(OperationKind kind) {
    the<MainActions>().operation(kind)->trigger();
}

void TestAvatarsDesk::isShownWithoutAClip() {
    giveKey();
    choose(OperationKind::AvatarVideo);
    QTRY_VERIFY(m_window->findChild<AvatarsView*>());
    QVERIFY(the<AvatarsView>().isVisible());
    QTRY_COMPARE(grid()->model()->rowCount(), 153);
    // The tags follow: the document's filters are the only way to them.
    QTRY_VERIFY(the<AvatarsView>().findChild<QWidget*>(u"facet:female"_s));
    QCOMPARE(m_simulator->violations(), QStringList());
    QCOMPARE(m_simulator->bills().size(), 0);
}

void TestAvatarsDesk::leadsToTheKey() {
    choose(OperationKind::AvatarVideo);
    auto* key = find<QPushButton>(u"addAvatarKey"_s);
    QVERIFY(key->isVisible());
    QTest::mouseClick(key, Qt::LeftButton);
    QVERIFY(!the<AvatarsView>().isVisible());
    QVERIFY(find<QAbstractItemView>(u"accounts"_s)->isVisible());
}

void TestAvatarsDesk::sendsWhatWasPlaced() {
    giveKey();
    choose(OperationKind::AvatarVideo);
    QTRY_COMPARE(grid()->model()->rowCount(), 153);
    QTest::mouseClick(grid()->viewport(), Qt::LeftButton, {}, grid()->visualRect(grid()->model()->index(1, 0)).center());
    m_window->addSources({u"https://cdn.example.com/words.mp3"_s});
    QTRY_COMPARE(the<MediaListModel>().rowCount(), 1);
    the<MediaPanel>().findChild<QListView*>()->selectAll();
    QVERIFY(the<AvatarsView>().isVisible());  // a clip is no reason to leave

    auto& canvas = the<SceneCanvas>();
    const QPointF middle = canvas.picture().avatar.center();
    const QPoint from = canvas.toCanvas(middle).toPoint(), to = from + QPoint(37, -22);
    QTest::mousePress(&canvas, Qt::LeftButton, {}, from);
    QTest::mouseMove(&canvas, from + QPoint(10, -5));
    QTest::mouseMove(&canvas, to);
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, to);
    find<QDoubleSpinBox>(u"sceneScale"_s)->setValue(0.8);
    const int x = find<QSpinBox>(u"sceneX"_s)->value(), y = find<QSpinBox>(u"sceneY"_s)->value();

    auto* queue = find<QPushButton>(u"queueJobs"_s);
    auto& draft = the<JobDraft>();
    QTRY_VERIFY2(queue->isEnabled(), qPrintable(draft.problems().isEmpty() ? QString() : failure::name(draft.problems().first().reason)));
    QTest::mouseClick(queue, Qt::LeftButton);
    QTRY_COMPARE(m_simulator->count(u"avatar-video"_s), 1);
    const QJsonObject sent = m_simulator->lastFields(u"avatar-video"_s);
    const QJsonObject person = sent["digitalHuman"_L1].toObject();
    QCOMPARE(person["digitalHumanId"_L1].toInt(), 4193);
    QCOMPARE(person["x"_L1].toInt(), x);
    QCOMPARE(person["y"_L1].toInt(), y);
    QCOMPARE(person["resize"_L1].toString(), u"0.80"_s);
    QCOMPARE(sent["videoRatio"_L1].toInt(), 1);
    QCOMPARE(m_simulator->violations(), QStringList());
    QCOMPARE(m_simulator->bills().size(), 1);
}

void TestAvatarsDesk::playsAPreviewOfTheVendors() {
    giveKey();
    choose(OperationKind::AvatarVideo);
    QTRY_COMPARE(grid()->model()->rowCount(), 153);
    QTest::mouseClick(grid()->viewport(), Qt::LeftButton, {}, grid()->visualRect(grid()->model()->index(0, 0)).center());
    QTest::mouseClick(find<QPushButton>(u"playPreview"_s), Qt::LeftButton);
    auto& film = the<PreviewFilm>();
    QTRY_VERIFY(film.isPlaying());
    QTest::mouseClick(find<QPushButton>(u"playPreview"_s), Qt::LeftButton);
    QVERIFY(the<SceneCanvas>().isVisible());
    m_film = makeTextNamedMp4(m_home->path());
    QTest::mouseClick(grid()->viewport(), Qt::LeftButton, {}, grid()->visualRect(grid()->model()->index(1, 0)).center());
    QTest::mouseClick(find<QPushButton>(u"playPreview"_s), Qt::LeftButton);
    auto* message = find<QLabel>(u"filmMessage"_s);
    QTRY_VERIFY2(message->isVisible() && message->text().contains(u"no film"_s), qPrintable(message->text()));
}

void TestAvatarsDesk::saysOneThingAboutTheSize() {
    giveKey();
    choose(OperationKind::AvatarVideo);
    QTRY_COMPARE(grid()->model()->rowCount(), 153);
    const QString help = words::optionHelp(u"resize"_s);
    QVERIFY2(help.contains(u"as large as fits"_s), qPrintable(help));  // what the canvas goes by: Stage::sizeAt
    QCOMPARE(find<QDoubleSpinBox>(u"sceneScale"_s)->toolTip(), help);
}

void TestAvatarsDesk::makesOneOfAPhotoAndShowsIt() {
    giveKey();
    choose(OperationKind::AvatarPhoto);
    auto& draft = the<JobDraft>();
    QCOMPARE(draft.operation(), OperationKind::AvatarPhoto);
    QVERIFY(the<AvatarsView>().isVisible());
    draft.setFile(InputRole::Image, u"https://cdn.example.com/me.png"_s);
    auto* queue = find<QPushButton>(u"queueJobs"_s);
    QTRY_VERIFY2(queue->isEnabled(), qPrintable(draft.problems().isEmpty() ? QString() : failure::name(draft.problems().first().reason)));
    QTest::mouseClick(queue, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(grid()->model()->rowCount(), 154, 60'000);
    QVERIFY(grid()->model()->index(0, 0).data().toString().contains(u"5000"_s));  // own ones first
    QTRY_VERIFY(find<InfoBar>(u"avatarsNotice"_s)->isVisible());
    QCOMPARE(m_simulator->violations(), QStringList());
}

void TestAvatarsDesk::isThereTheNextTimeWithoutTheVendor() {
    giveKey();
    choose(OperationKind::AvatarVideo);
    QTRY_VERIFY(the<AvatarsView>().findChild<QWidget*>(u"facet:female"_s));
    m_simulator.reset();
    openWindow();
    QVERIFY(!the<AccountsModel>().saveKey(u"kreado"_s, u"a key"_s));  // where there is no keychain it went with the window
    QTRY_VERIFY(the<AccountsModel>().at(the<AccountsModel>().rowOf(u"kreado"_s)).hasKey);
    choose(OperationKind::AvatarVideo);
    QCOMPARE(grid()->model()->rowCount(), 153);
}

void TestAvatarsDesk::saysWhenTheListIsNone_data() {
    QTest::addColumn<Misbehaviour::Kind>("kind");
    QTest::newRow("the account has no right to it") << Misbehaviour::Kind::PermissionError;
    QTest::newRow("a page of HTML") << Misbehaviour::Kind::Html;
    QTest::newRow("an empty answer") << Misbehaviour::Kind::Empty;
    QTest::newRow("no data") << Misbehaviour::Kind::NullData;
}

void TestAvatarsDesk::saysWhenTheListIsNone() {
    QFETCH(Misbehaviour::Kind, kind);
    QVERIFY(m_simulator->tellToMisbehave(u"avatars"_s, {.kind = kind}, -1));
    giveKey();
    choose(OperationKind::AvatarVideo);
    QTRY_VERIFY(find<InfoBar>(u"avatarsNotice"_s)->isVisible());
    QVERIFY(find<QWidget>(u"noAvatars"_s)->isVisible());
    m_simulator->behave();
    QTest::mouseClick(find<QToolButton>(u"refreshAvatars"_s), Qt::LeftButton);
    QTRY_COMPARE(grid()->model()->rowCount(), 153);
    QVERIFY(!find<InfoBar>(u"avatarsNotice"_s)->isVisible());
}

QTEST_MAIN(TestAvatarsDesk)
#include "tst_avatarsdesk.moc"
