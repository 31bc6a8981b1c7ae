// SPDX-License-Identifier: MIT
#include "services/media/probe.h"
#include "tests/media/barcodeclips.h"

#include <QtCore/qfile.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {
const QStringList sine{u"-f"_s, u"lavfi"_s, u"-i"_s, u"sine=d=2"_s};
const QStringList x264{u"-c:v"_s, u"libx264"_s, u"-pix_fmt"_s, u"yuv420p"_s};
}  // namespace

class TestProbe : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void readsAWholeClip();
    void readsOddFiles_data();
    void readsOddFiles();
    void readsSubtitleTracks();
    void leavesCoverArtOut();
    void refusesBrokenFiles_data();
    void refusesBrokenFiles();

private:
    QString write(const QString& name, const QByteArray& bytes);

    BarcodeClips m_clips;
    QString m_clip;
};

QString TestProbe::write(const QString& name, const QByteArray& bytes) {
    QFile file(m_clips.path(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

void TestProbe::initTestCase() {
    m_clip = m_clips.make(u"clip.mp4"_s, 60, u"30"_s,
                          x264 + QStringList{u"-c:a"_s, u"aac"_s, u"-ac"_s, u"2"_s}, sine);
    QVERIFY(!m_clip.isEmpty());
}

void TestProbe::readsAWholeClip() {
    const auto file = probe(m_clip);
    QVERIFY(file);
    QCOMPARE(file->path, m_clip);
    QCOMPARE(file->bytes, QFile(m_clip).size());
    QVERIFY(file->modified.isValid());
    QVERIFY(qAbs(file->seconds - 2) < 0.1);
    QCOMPARE(file->container, u"mov,mp4,m4a,3gp,3g2,mj2"_s);
    QCOMPARE(file->videoCodec, u"h264"_s);
    QCOMPARE(file->audioCodec, u"aac"_s);
    QCOMPARE(file->size, QSize(320, 180));
    QCOMPARE(file->framesPerSecond, 30.0);
    QCOMPARE(file->frames, 60);
    QCOMPARE(file->rotation, 0);
    QCOMPARE(file->audioChannels, 2);
    QVERIFY(file->subtitles.isEmpty());
}

void TestProbe::readsOddFiles_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("rotation");
    QTest::addColumn<double>("seconds");
    QTest::addColumn<bool>("sound");
    const auto copy = [this](const QString& name, const QStringList& options) {
        return m_clips.ffmpeg(name, QStringList{u"-i"_s, m_clip, u"-c"_s, u"copy"_s} + options);
    };
    QTest::newRow("a phone held upright")
        << copy(u"r.mp4"_s, {u"-metadata:s:v"_s, u"rotate=90"_s}) << QSize(180, 320) << 270 << 2.0 << true;
    QTest::newRow("upside down") << copy(u"u.mov"_s, {u"-metadata:s:v"_s, u"rotate=180"_s}) << QSize(320, 180)
                                 << 180 << 2.0 << true;
    QTest::newRow("wide pixels") << m_clips.make(u"sar.mp4"_s, 60, u"30"_s,
                                                 QStringList{u"-vf"_s, u"setsar=16/15"_s} + x264)
                                 << QSize(341, 180) << 0 << 2.0 << false;
    QTest::newRow("no sound") << copy(u"n.mkv"_s, {u"-an"_s}) << QSize(320, 180) << 0 << 2.0 << false;
    QTest::newRow("Matroska from 5 s on")
        << copy(u"o.mkv"_s, {u"-output_ts_offset"_s, u"5"_s}) << QSize(320, 180) << 0 << 2.0 << true;
    QTest::newRow("sound only") << copy(u"a.m4a"_s, {u"-vn"_s}) << QSize() << 0 << 2.0 << true;
    QTest::newRow("a wave file") << m_clips.ffmpeg(u"w.wav"_s, sine) << QSize() << 0 << 2.0 << true;
    QTest::newRow("fragmented MP4") << copy(u"f.mp4"_s, {u"-movflags"_s, u"frag_keyframe+empty_moov"_s})
                                    << QSize(320, 180) << 0 << 2.0 << true;
    QTest::newRow("a name with signs")
        << copy(u"a:b #1 %20 ä.mp4"_s, {}) << QSize(320, 180) << 0 << 2.0 << true;
}

void TestProbe::readsOddFiles() {
    QFETCH(const QString, path);
    QFETCH(const QSize, size);
    QFETCH(const int, rotation);
    QFETCH(const double, seconds);
    QFETCH(const bool, sound);
    const auto file = probe(path);
    QVERIFY2(file, file ? "" : qPrintable(failure::name(file.error().reason) + file.error().detail));
    QCOMPARE(file->size.isValid() ? file->size : QSize(), size);
    QCOMPARE(file->hasVideo(), size.isValid());
    QCOMPARE(file->hasSound(), sound);
    QCOMPARE(file->rotation, rotation);
    QVERIFY2(qAbs(file->seconds - seconds) < 0.12, qPrintable(QString::number(file->seconds)));
}

void TestProbe::readsSubtitleTracks() {
    const QString srt = write(u"s.srt"_s, "1\n00:00:00,200 --> 00:00:01,000\nHola\n");
    const QStringList two{u"-i"_s, m_clip,    u"-i"_s, srt,       u"-i"_s, srt,     u"-map"_s,
                          u"0"_s,  u"-map"_s, u"1"_s,  u"-map"_s, u"2"_s,  u"-c"_s, u"copy"_s};
    const QString mkv =
        m_clips.ffmpeg(u"s.mkv"_s, two + QStringList{u"-metadata:s:s:0"_s, u"language=spa"_s});
    const auto file = probe(mkv);
    QVERIFY(file);
    QCOMPARE(file->subtitles.size(), 2);
    QCOMPARE(file->subtitles[0],
             (SubtitleTrack{.stream = 2, .language = u"es"_s, .codec = u"subrip"_s, .text = true}));
    QCOMPARE(file->subtitles[1].language, QString());

    const auto words = probe(m_clips.ffmpeg(u"s.mp4"_s, two + QStringList{u"-c:s"_s, u"mov_text"_s}));
    QVERIFY(words);
    QCOMPARE(words->subtitles[0].codec, u"mov_text"_s);
    const auto pictures =
        probe(m_clips.ffmpeg(u"p.mkv"_s, {u"-f"_s, u"lavfi"_s, u"-i"_s, u"color=s=720x576:d=1"_s, u"-i"_s,
                                          srt, u"-c:v"_s, u"libx264"_s, u"-c:s"_s, u"ass"_s}));
    QVERIFY(pictures);
    QVERIFY(pictures->subtitles[0].text);
}

void TestProbe::leavesCoverArtOut() {
    const QString cover = m_clips.ffmpeg(
        u"c.png"_s, {u"-f"_s, u"lavfi"_s, u"-i"_s, u"color=s=64x64"_s, u"-frames:v"_s, u"1"_s});
    const QString song =
        m_clips.ffmpeg(u"song.m4a"_s, QStringList{u"-i"_s, cover} + sine +
                                          QStringList{u"-map"_s, u"0"_s, u"-map"_s, u"1"_s, u"-c:v"_s,
                                                      u"copy"_s, u"-disposition:v"_s, u"attached_pic"_s});
    const auto file = probe(song);
    QVERIFY(file);
    QVERIFY(!file->hasVideo());
    QVERIFY(file->hasSound());
}

void TestProbe::refusesBrokenFiles_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<Reason>("reason");
    const QString fast =
        m_clips.ffmpeg(u"fast.mp4"_s, {u"-i"_s, m_clip, u"-c"_s, u"copy"_s, u"-movflags"_s, u"faststart"_s});
    const QString mkv = m_clips.ffmpeg(u"whole.mkv"_s, {u"-i"_s, m_clip, u"-c"_s, u"copy"_s});
    const QString wav = m_clips.ffmpeg(u"whole.wav"_s, sine);
    QTest::newRow("not there") << m_clips.path(u"none.mp4"_s) << Reason::FileMissing;
    QTest::newRow("a folder") << m_clips.path({}) << Reason::NotMedia;
    QTest::newRow("a device that never ends") << u"/dev/zero"_s << Reason::NotMedia;
    QTest::newRow("nothing in it") << write(u"empty.mp4"_s, {}) << Reason::FileEmpty;
    QTest::newRow("words under a film's name")
        << write(u"text.mp4"_s, QByteArray("Not a film at all.\n").repeated(200)) << Reason::NotMedia;
    QTest::newRow("a text file") << write(u"text.txt"_s, QByteArray("Not a film at all.\n").repeated(200))
                                 << Reason::NotMedia;
    QTest::newRow("subtitles alone") << write(u"only.srt"_s, "1\n00:00:00,200 --> 00:00:01,000\nHola\n")
                                     << Reason::NotMedia;
    QTest::newRow("a playlist that would open other files")
        << write(u"list.m3u8"_s, "#EXTM3U\n#EXTINF:2,\n" + m_clip.toUtf8() + "\n#EXT-X-ENDLIST\n")
        << Reason::NotMedia;
    QTest::newRow("noise") << write(u"noise.mp4"_s, QByteArray::fromHex("00ff13a7").repeated(5000))
                           << Reason::NotMedia;
    QTest::newRow("MP4 without its index")
        << m_clips.cut(u"cut1.mp4"_s, m_clip, 0.6) << Reason::MediaTruncated;
    QTest::newRow("MP4 cut behind its index")
        << m_clips.cut(u"cut2.mp4"_s, fast, 0.8) << Reason::MediaTruncated;
    QTest::newRow("MP4 cut to its first kilobyte")
        << m_clips.cut(u"cut3.mp4"_s, fast, 0.02) << Reason::MediaTruncated;
    QTest::newRow("Matroska cut") << m_clips.cut(u"cut.mkv"_s, mkv, 0.6) << Reason::MediaTruncated;
    QTest::newRow("wave cut") << m_clips.cut(u"cut.wav"_s, wav, 0.6) << Reason::MediaTruncated;
}

void TestProbe::refusesBrokenFiles() {
    QFETCH(const QString, path);
    QFETCH(const Reason, reason);
    const auto file = probe(path);
    QVERIFY(!file);
    QCOMPARE(file.error().reason, reason);
    QCOMPARE(file.error().kind, failure::Kind::Invalid);
    QCOMPARE(file.error().field, u"input"_s);
}

QTEST_GUILESS_MAIN(TestProbe)
#include "tst_probe.moc"
