// SPDX-License-Identifier: MIT
// KreadoAI's seventeen calls from the command line, each seen by the simulated vendor.
#include "tests/e2e/clirig.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class TestCliKreado : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_rig.reset(); }
    void listsWhatTheAccountHas();
    void speaks();
    void makesVideosAndListsThem();
    void erasesInPixels();
    void sendsNoMoreThanItsQueueTakes();
    void makesAvatars();

private:
    CliEnd run(const QString& words, const QStringList& more = {}) {
        return m_rig->run(words.split(u' ') + more);
    }
    qint64 count(const QString& path) const { return m_rig->count("POST /apis/open/"_L1 + path); }

    std::unique_ptr<CliRig> m_rig;
};

static const QString video = u"https://cdn.example.com/a.mp4"_s;
static const QString sound = u"https://cdn.example.com/a.mp3"_s;

void TestCliKreado::init() {
    m_rig = std::make_unique<CliRig>();
    m_rig->startSimulator({u"--vendor"_s, u"kreado"_s, u"--result-video"_s, m_rig->clip(u"result"_s)});
}

void TestCliKreado::listsWhatTheAccountHas() {
    QCOMPARE(run(u"account kreado"_s).lines.value(0)["balance"_L1].toString(), u"10000.00"_s);
    const CliEnd languages = run(u"languages kreado --operation speech"_s);
    QCOMPARE(languages.lines.size(), 3);
    QCOMPARE(languages.lines.value(0)["code"_L1].toString(), u"1767068435121692686"_s);
    // 130 of one source on two pages, two each of five others, two cloned
    QCOMPARE(run(u"voices kreado --language English"_s).lines.size(), 142);
    QCOMPARE(run(u"avatars kreado"_s).lines.size(), 153);
    QCOMPARE(run(u"avatars kreado --templates"_s).lines.size(), 11);
    QCOMPARE(run(u"remote kreado"_s).lines.size(), 0);
    QCOMPARE(m_rig->violations(), QJsonArray());
    QCOMPARE(m_rig->bills(), 0);
}

void TestCliKreado::speaks() {
    const CliEnd end = run(u"run --vendor kreado --operation speech --to 1767068435675340832 --voice voice_4_1 --set voiceSource=4 "
                           "--set voiceClone=0 --set volume=20 --text Hello"_s,
                           {u"--out"_s, m_rig->out()});
    QCOMPARE(end.code, 0);
    QCOMPARE(end.files().size(), 1);
    QCOMPARE(end.end()["credits"_L1].toDouble(), 4.0);
    QCOMPARE(m_rig->bills(), 1);
    QCOMPARE(m_rig->violations(), QJsonArray());
}

void TestCliKreado::makesVideosAndListsThem() {
    const CliEnd lips = run(u"run --vendor kreado --operation lip-sync"_s, {video, u"--audio"_s, sound, u"--out"_s, m_rig->out()});
    QCOMPARE(lips.code, 0);
    QCOMPARE(lips.files().size(), 1);
    const CliEnd person = run(u"run --vendor kreado --operation avatar-video --set digitalHumanId=4192 --set videoRatio=2 --set resize=1.5"_s,
                              {sound, u"--set"_s, uR"x(background={"type":"302","color":"rgb (0, 255, 0)"})x"_s, u"--out"_s, m_rig->out()});
    QCOMPARE(person.code, 0);
    QCOMPARE(person.files().size(), 1);
    const CliEnd list = run(u"remote kreado"_s);
    QCOMPARE(list.lines.size(), 2);
    const CliEnd one = run(u"remote kreado "_s + list.lines.value(0)["id"_L1].toString());
    QCOMPARE(one.lines.size(), 1);
    QCOMPARE(one.lines.value(0)["id"_L1], list.lines.value(0)["id"_L1]);
    QCOMPARE(m_rig->bills(), 2);
    QCOMPARE(m_rig->violations(), QJsonArray());
}

void TestCliKreado::erasesInPixels() {
    const QStringList boxes{video, u"--region"_s, u"0,0.8,1,0.2"_s, u"--region"_s, u"0,0,0.1,0.1:watermark"_s, u"--out"_s, m_rig->out()};
    const CliEnd blind = run(u"run --vendor kreado --operation erase"_s, boxes);
    QCOMPARE(blind.code, 2);
    QCOMPARE(blind.lines.value(0)["field"_L1].toString(), u"frame-size"_s);
    const CliEnd end = run(u"run --vendor kreado --operation erase --frame-size 1920x1080"_s, boxes);
    QCOMPARE(end.code, 0);
    QCOMPARE(m_rig->bills(), 1);
    QCOMPARE(m_rig->violations(), QJsonArray());
}

void TestCliKreado::sendsNoMoreThanItsQueueTakes() {
    QStringList clips;
    for (int i = 1; i <= 6; ++i)
        clips << u"https://cdn.example.com/%1.mp4"_s.arg(i);
    m_rig->stopSimulator();
    m_rig->startSimulator({u"--vendor"_s, u"kreado"_s, u"--polls"_s, u"12"_s, u"--result-video"_s, m_rig->clip(u"result"_s)});
    const CliEnd end = run(u"run --vendor kreado --operation erase"_s, clips + QStringList{u"--out"_s, m_rig->out()});
    QCOMPARE(end.code, 0);
    QCOMPARE(end.files().size(), 6);
    QCOMPARE(count(u"subtitle_removal/v3/submitTask"_s), 6);  // a seventh would be one refused for a full queue
    QCOMPARE(m_rig->violations(), QJsonArray());
}

void TestCliKreado::makesAvatars() {
    const CliEnd photo = run(u"avatars kreado --photo https://cdn.example.com/me.png"_s);
    QCOMPARE(photo.code, 0);
    const CliEnd clone = run(u"avatars kreado --clone"_s, {video});
    QCOMPARE(clone.code, 0);
    QStringList own;
    for (const QJsonObject& avatar : run(u"avatars kreado"_s).lines) {
        if (avatar["own"_L1].toBool())
            own << avatar["id"_L1].toString() + u' ' + avatar["kind"_L1].toString();
    }
    QCOMPARE(own, (QStringList{u"5000 photo"_s, u"5001 video"_s}));
    QVERIFY(photo.all().contains("5000"));
    QVERIFY(clone.all().contains("5001"));
    QCOMPARE(m_rig->bills(), 2);
    QCOMPARE(m_rig->violations(), QJsonArray());
}

QTEST_GUILESS_MAIN(TestCliKreado)
#include "tst_clikreado.moc"
