// SPDX-License-Identifier: MIT
#include "services/queue/handover.h"
#include "services/queue/profile.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qtemporarydir.h>
#include <QtNetwork/qlocalsocket.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using failure::Reason;

class TestProfile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsEverythingInItsFolder();
    void isForTheUserAlone();
    void aFileInTheWayIsTold();
    void isWorkedByOne();
    void answersOtherProcesses();
    void rubbishDoesNotStopTheOwner();
    void nobodyAnswersForAProfileThatNobodyWorks();
};

void TestProfile::keepsEverythingInItsFolder() {
    const Profile profile = Profile::at(u"/p"_s);
    for (const QString& path : {profile.settingsFile(), profile.database(), profile.lockFile(), profile.requestLog(),
                                profile.workFolder(), profile.results})
        QVERIFY2(path.startsWith(u"/p/"_s), qPrintable(path));
    QVERIFY(profile.socketName() != Profile::at(u"/q"_s).socketName());
    QVERIFY(Profile::at(u"/"_s + QString(300, u'x')).socketName().size() < 60);
    QVERIFY(Profile::standard().database().endsWith(u"/babelreel/queue.sqlite"_s));
}

void TestProfile::isForTheUserAlone() {
    QTemporaryDir folder;
    const Profile profile = Profile::at(folder.filePath(u"a/b"_s));
    QVERIFY(!profile.create());
    const auto others = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(profile.data) & others));
}

void TestProfile::aFileInTheWayIsTold() {
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto error = Profile::at(folder.filePath(u"a"_s)).create();
    QVERIFY(error);
    QCOMPARE(error->reason, Reason::FolderNotWritable);
}

void TestProfile::isWorkedByOne() {
    QTemporaryDir folder;
    const Profile profile = Profile::at(folder.path());
    auto first = std::make_unique<ProfileLock>(profile);
    QVERIFY(first->isOurs());
    QVERIFY(!ProfileLock(profile).isOurs());
    first.reset();
    QVERIFY(ProfileLock(profile).isOurs());
}

void TestProfile::answersOtherProcesses() {
    const QString name = u"babelreel-test-%1"_s.arg(QCoreApplication::applicationPid());
    QList<QJsonObject> asked;
    const HandoverServer server(name, [&asked](const QJsonObject& request, const auto& answer) {
        asked << request;
        answer({{u"ok"_s, true}, {u"ids"_s, QJsonArray{u"1"_s}}});
    });
    const QString longText(300'000, u'ü');
    for (int i = 0; i < 3; ++i) {
        auto answer = QtConcurrent::run([&] {
            const auto got = askOwner(name, {{u"command"_s, u"add"_s}, {u"text"_s, longText}});
            return got ? *got : QJsonObject();
        });
        QTRY_VERIFY(answer.isFinished());
        QCOMPARE(answer.result()["ids"_L1].toArray().first().toString(), u"1"_s);
    }
    QCOMPARE(asked.size(), 3);
    QCOMPARE(asked.last()["text"_L1].toString(), longText);
}

void TestProfile::rubbishDoesNotStopTheOwner() {
    const QString name = u"babelreel-test-%1"_s.arg(QCoreApplication::applicationPid());
    const HandoverServer server(name, [](const QJsonObject&, const auto& answer) { answer({{u"ok"_s, true}}); });
    QLocalSocket rude;
    rude.connectToServer(name);
    QVERIFY(rude.waitForConnected());
    rude.write("\xff\xfe not JSON\n");
    QTRY_VERIFY(rude.canReadLine());
    QLocalSocket hasty;
    hasty.connectToServer(name);
    QVERIFY(hasty.waitForConnected());
    hasty.write("{\"command\":");
    hasty.abort();
    auto answer = QtConcurrent::run([&name] { return askOwner(name, {}).has_value(); });
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(answer.result());
}

void TestProfile::nobodyAnswersForAProfileThatNobodyWorks() {
    const auto answer = askOwner(u"babelreel-nobody"_s, {});
    QVERIFY(!answer);
    QCOMPARE(answer.error().reason, Reason::ProfileBusy);
}

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
