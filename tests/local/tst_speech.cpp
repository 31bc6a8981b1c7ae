// SPDX-License-Identifier: MIT
#include "services/local/speech.h"

#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

std::vector<qint16> tone(size_t samples, qint16 level) {
    return std::vector<qint16>(samples, level);
}

QString keep(const QTemporaryDir& folder, const QString& name, const std::vector<qint16>& samples) {
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(toBytes(samples)) >= 0 ? file.fileName() : QString();
}

const Speaker spanish{Speaker::Engine::Espeak, u"es"_s};
const Speaker english{Speaker::Engine::Flite, u"rms"_s};
const QString sentence = u"Hoy hacemos una sopa de tomate con mucho pan y un poco de sal."_s;

}  // namespace

class TestSpeech : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesOutWhatNobodySays_data();
    void leavesOutWhatNobodySays();
    void fitsALineIntoItsTime_data();
    void fitsALineIntoItsTime();
    void reportsLinesThatRunIntoTheNext();
    void readsWaves_data();
    void readsWaves();
    void trimsSilenceAndKeepsWords();
    void laysPiecesToTheSample();
    void aDeletedTrackWritesNoMore();
};

void TestSpeech::leavesOutWhatNobodySays_data() {
    QTest::addColumn<QString>("cue");
    QTest::addColumn<QString>("said");
    QTest::newRow("words stay") << u"Hola, ¿qué tal?"_s << u"Hola, ¿qué tal?"_s;
    QTest::newRow("lines are joined") << u"one\ntwo"_s << u"one two"_s;
    QTest::newRow("dashes of two speakers go") << u"- Hi.\n– Ho."_s << u"Hi. Ho."_s;
    QTest::newRow("dashes inside words stay") << u"a well-known - thing"_s << u"a well-known - thing"_s;
    QTest::newRow("sounds in brackets go") << u"[Applause] Thank you. (laughs)"_s << u"Thank you."_s;
    QTest::newRow("music goes") << u"♪ la la ♪"_s << u"la la"_s;
    QTest::newRow("nothing but signs is silence") << u"♪♪ ... !"_s << QString();
}

void TestSpeech::leavesOutWhatNobodySays() {
    QFETCH(const QString, cue);
    QFETCH(const QString, said);
    QCOMPARE(spokenText(cue), said);
}

void TestSpeech::fitsALineIntoItsTime_data() {
    QTest::addColumn<double>("target");
    QTest::addColumn<double>("shortest");
    QTest::addColumn<double>("longest");
    QTest::newRow("time enough: at its own pace") << 20.0 << 3.2 << 5.5;
    QTest::newRow("a little less: spoken faster") << 3.2 << 2.5 << 3.25;
    QTest::newRow("much less: spoken faster and stretched") << 2.1 << 1.8 << 2.15;
    QTest::newRow("far too little: as short as it can be said, and whole") << 0.5 << 1.5 << 2.5;
}

void TestSpeech::fitsALineIntoItsTime() {
    QFETCH(const double, target);
    QFETCH(const double, shortest);
    QFETCH(const double, longest);
    const QTemporaryDir folder;
    CueSpeech speech({.text = sentence, .target = target, .room = target}, spanish, 165, folder.path(),
                     u"x"_s);
    std::optional<Sound> sound;
    speech.start([&](const Result<Sound>& result) { sound = *result; });
    QTRY_VERIFY(sound);
    QVERIFY2(sound->seconds() >= shortest && sound->seconds() <= longest,
             qPrintable(QString::number(sound->seconds())));
}

void TestSpeech::reportsLinesThatRunIntoTheNext() {
    const QTemporaryDir folder;
    const auto line = [](const QString& text, double start, double room) {
        return TimedLine{.line = {.text = text, .target = room, .room = room}, .start = start};
    };
    Speech speech({line(u"One."_s, 0, 2), line({}, 2, 1),
                   line(u"A great deal more than fits in here."_s, 3, 0.3), line(u"Two."_s, 3.3, 2)},
                  english, 165, folder.path());
    QList<double> progress;
    connect(&speech, &Speech::progressed, this, [&](double part) { progress.append(part); });
    std::optional<SpokenTrack> track;
    speech.start([&](const Result<SpokenTrack>& result) { track = *result; });
    QTRY_VERIFY(track);
    QCOMPARE(track->overlong, QList<int>{2});
    QCOMPARE(track->pieces.size(), 3);
    QCOMPARE(track->pieces[1].start, qint64(3 * track->rate));
    QCOMPARE(progress, (QList<double>{0.25, 0.5, 0.75, 1}));
}

void TestSpeech::readsWaves_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("samples");  // -1 = refused
    const QByteArray body = toBytes(tone(100, 500));
    QTest::newRow("a whole file") << QByteArray(waveHeader(16000, 100) + body) << 100;
    QTest::newRow("a pipe, whose length nobody knew")
        << QByteArray(waveHeader(16000, 0x7fff'f000 / 2) + body) << 100;
    QTest::newRow("another chunk between")
        << QByteArray(waveHeader(16000, 100).left(36) + "LIST" + QByteArray("\3\0\0\0abc\0", 8) +
                      waveHeader(16000, 100).mid(36) + body)
        << 100;
    QTest::newRow("cut off") << QByteArray(waveHeader(16000, 100) + body.left(90)) << -1;
    QTest::newRow("two channels") << QByteArray(
                                         QByteArray(waveHeader(16000, 100) + body).replace(22, 1, "\2"))
                                  << -1;
    QTest::newRow("half a header") << waveHeader(16000, 100).left(30) << -1;
    QTest::newRow("nothing") << QByteArray() << -1;
    QTest::newRow("something else") << QByteArray(100, 'x') << -1;
}

void TestSpeech::readsWaves() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, samples);
    const auto sound = readWave(bytes);
    QCOMPARE(sound ? int(sound->samples.size()) : -1, samples);
    if (sound)
        QCOMPARE(sound->rate, 16000);
}

void TestSpeech::trimsSilenceAndKeepsWords() {
    std::vector<qint16> samples = tone(10'000, 20);
    std::fill(samples.begin() + 4000, samples.begin() + 6000, 3000);
    const Sound words = trimmed({10'000, samples});
    QCOMPARE(words.samples.size(), size_t(2000 + 2 * 300));
    QCOMPARE(words.samples[299], qint16(20));
    QCOMPARE(words.samples[300], qint16(3000));
    QVERIFY(trimmed({10'000, tone(500, 3)}).samples.empty());
}

void TestSpeech::laysPiecesToTheSample() {
    const QTemporaryDir folder;
    const QList<DubPiece> pieces{{keep(folder, u"a"_s, tone(250, 1000)), 90, 250},
                                 {keep(folder, u"b"_s, tone(20, 32'000)), 330, 20},
                                 {keep(folder, u"c"_s, tone(20, 500)), 495, 20}};
    const auto laid = layDubTrack(pieces, 100, 505, folder.filePath(u"track.wav"_s), {});
    QVERIFY(laid.has_value());
    QFile file(folder.filePath(u"track.wav"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto track = readWave(file.readAll());
    QVERIFY(track.has_value());
    QCOMPARE(track->samples.size(), size_t(505));
    const auto at = [&](size_t i) { return int(track->samples[i]); };
    QCOMPARE(at(89), 0);
    QCOMPARE(at(90), 1000);
    QCOMPARE(at(329), 1000);
    QCOMPARE(at(330), 32'767);  // both at once, as loud as it goes
    QCOMPARE(at(340), 32'000);
    QCOMPARE(at(350), 0);
    QCOMPARE(at(494), 0);
    QCOMPARE(at(504), 500);  // ends with the clip
}

void TestSpeech::aDeletedTrackWritesNoMore() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"track.wav"_s);
    constexpr qint64 tenHours = 36'000LL * 22'050;
    bool ended = false;
    {
        DubTrack track;
        track.start({}, 22'050, tenHours, path, [&](const Result<QString>&) { ended = true; });
        QTRY_VERIFY(QFile::exists(path));
    }
    const qint64 size = QFileInfo(path).size();
    QVERIFY(size < tenHours * 2);
    QCoreApplication::processEvents();
    QCOMPARE(QFileInfo(path).size(), size);
    QVERIFY(!ended);
}

QTEST_GUILESS_MAIN(TestSpeech)
#include "tst_speech.moc"
