// SPDX-License-Identifier: MIT
#include "services/domain/srt.h"
#include "services/media/probe.h"
#include "tests/local/clip.h"
#include "tests/local/watchedrender.h"

#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qscopeguard.h>
#include <QtCore/qstandardpaths.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

/// 0 = the same, 1 = nothing in common.
double difference(const std::vector<qint16>& a, const std::vector<qint16>& b) {
    double ab = 0, aa = 0, bb = 0;
    for (size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
        ab += double(a[i]) * b[i];
        aa += double(a[i]) * a[i];
        bb += double(b[i]) * b[i];
    }
    return 1 - std::abs(ab) / std::sqrt(aa * bb + 1);
}

int livingChildren() {
    int children = 0;
    for (const QString& process : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        QFile stat(u"/proc/%1/stat"_s.arg(process));
        if (!stat.open(QIODevice::ReadOnly))
            continue;
        const QByteArray line = stat.readAll();
        const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
        children += fields.size() > 1 && fields[1].toLongLong() == QCoreApplication::applicationPid() &&
                            fields[0] != "Z"
                        ? 1
                        : 0;
    }
    return children;
}

}  // namespace

class TestLocalRender : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void dubsIntoAnotherLanguage_data();
    void dubsIntoAnotherLanguage();
    void mutesTheOriginalWhenAsked();
    void aClipWithoutSoundIsDubbedAllTheSame();
    void addsSubtitlesAndLeavesTheSoundAlone();
    void burnsSubtitlesIn();
    void takesClipsByAnyName_data();
    void takesClipsByAnyName();
    void saysATextAloud_data();
    void saysATextAloud();
    void speaksFasterWhenAsked();
    void reportsLinesThatDoNotFit();
    void refuses_data();
    void refuses();
    void aBrokenSubtitleFileBesideTheClipIsNamed();
    void namesWhatIsNotInstalled_data();
    void namesWhatIsNotInstalled();
    void tellsWhichToolFailed_data();
    void tellsWhichToolFailed();
    void stoppingLeavesNothingBehind();
    void clearsWhatAKilledRunLeft();

private:
    QString work() const { return m_folder->filePath(u"work"_s); }
    QString source() const { return m_clips.filePath(u"clip.mp4"_s); }
    JobSpec job(OperationKind kind, const QString& target) const {
        return {.operation = kind, .source = source(), .targetLanguage = target};
    }
    void pretend(const QString& program, const QByteArray& script) const;

    QTemporaryDir m_clips;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLocalRender::initTestCase() {
    QVERIFY(clip::make(source()));
    QVERIFY(clip::makeSilentWebm(m_clips.filePath(u"silent.webm"_s)));
}

void TestLocalRender::init() {
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestLocalRender::dubsIntoAnotherLanguage_data() {
    QTest::addColumn<QString>("target");
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<QString>("word");
    QTest::newRow("English into Spanish") << u"es"_s << QByteArray("spa") << u"tomate"_s;
    QTest::newRow("English into Catalan") << u"ca"_s << QByteArray("cat") << u"tomàquet"_s;
}

void TestLocalRender::dubsIntoAnotherLanguage() {
    QFETCH(const QString, target);
    QFETCH(const QByteArray, tag);
    QFETCH(const QString, word);
    WatchedRender run(job(OperationKind::Translate, target), work());
    SUCCEED(run);
    QCOMPARE(run.stages, (QStringList{u"reading"_s, u"translating"_s, u"speaking"_s, u"mixing"_s}));
    QVERIFY(!run.wentBack);
    QCOMPARE(run.last, 1.0);

    const QString video = run.file(OutputRole::Video);
    const auto made = probe(video);
    QVERIFY(made.has_value());
    QVERIFY(std::abs(made->seconds - clip::seconds) <= clip::seconds * 0.02);
    const QByteArray tags =
        clip::ffprobe({u"-show_entries"_s, u"stream=codec_type:stream_tags=language:format_tags=comment"_s,
                       u"-of"_s, u"csv"_s, video});
    QVERIFY2(tags.contains("audio," + tag) && tags.contains("subtitle," + tag) && tags.contains("draft"),
             tags.constData());
    QVERIFY(difference(clip::sound(source()), clip::sound(video)) > 0.5);
    const double loudness = clip::loudness(video);
    QVERIFY2(loudness > -19 && loudness < -13, qPrintable(QString::number(loudness)));

    QFile srt(run.file(OutputRole::Subtitles));
    QVERIFY(srt.open(QIODevice::ReadOnly));
    const auto cues = parseSrt(srt.readAll());
    const auto original = parseSrt(clip::subtitles());
    QCOMPARE(cues->size(), original->size());
    QCOMPARE(cues->last().start, original->last().start);
    QCOMPARE(cues->last().end, original->last().end);
    QVERIFY2(cues->last().text.contains(word), qPrintable(cues->last().text));
}

void TestLocalRender::mutesTheOriginalWhenAsked() {
    JobSpec muted = job(OperationKind::Translate, u"es"_s);
    muted.options[u"original_sound"_s] = u"mute"_s;
    WatchedRender run(muted, work());
    SUCCEED(run);
    const auto sound = clip::sound(run.file(OutputRole::Video));
    const auto loudest = std::max_element(sound.begin(), sound.begin() + 3000,
                                          [](auto a, auto b) { return std::abs(a) < std::abs(b); });
    QVERIFY(std::abs(*loudest) < 20);  // before the first cue
}

void TestLocalRender::aClipWithoutSoundIsDubbedAllTheSame() {
    JobSpec silent = job(OperationKind::Translate, u"es"_s);
    silent.source = m_clips.filePath(u"silent.webm"_s);
    silent.subtitles = m_folder->filePath(u"words.en.srt"_s);
    QFile srt(silent.subtitles);
    QVERIFY(srt.open(QIODevice::WriteOnly) && srt.write(clip::subtitles()) > 0);
    srt.close();
    WatchedRender run(silent, work());
    SUCCEED(run);
    const auto made = probe(run.file(OutputRole::Video));
    QVERIFY(made.has_value() && made->hasSound());
    QCOMPARE(made->videoCodec, u"vp9"_s);
    QCOMPARE(made->size, QSize(180, 320));
    QVERIFY(std::abs(made->seconds - clip::seconds) <= clip::seconds * 0.02);
}

void TestLocalRender::addsSubtitlesAndLeavesTheSoundAlone() {
    WatchedRender run(job(OperationKind::Subtitles, u"es"_s), work());
    SUCCEED(run);
    const QString video = run.file(OutputRole::Video);
    QVERIFY(difference(clip::sound(source()), clip::sound(video)) < 0.01);
    const auto made = probe(video);
    QCOMPARE(made->subtitles.size(), 1);
    QCOMPARE(made->subtitles.first().language, u"es"_s);

    WatchedRender extracted(job(OperationKind::Subtitles, u"en"_s), m_folder->filePath(u"other"_s));
    SUCCEED(extracted);
    QFile srt(extracted.file(OutputRole::Subtitles));
    QVERIFY(srt.open(QIODevice::ReadOnly));
    QCOMPARE(srt.readAll(), clip::subtitles());
}

void TestLocalRender::burnsSubtitlesIn() {
    JobSpec burnt = job(OperationKind::Subtitles, u"es"_s);
    burnt.options[u"burn_in"_s] = true;
    WatchedRender run(burnt, work());
    SUCCEED(run);
    QCOMPARE(run.stages.last(), u"burning"_s);
    const QString video = run.file(OutputRole::Video);
    QVERIFY(probe(video)->subtitles.isEmpty());
    const QByteArray before = clip::frame(source(), 2);
    const QByteArray after = clip::frame(video, 2);
    QCOMPARE(after.size(), before.size());
    const double above = clip::change(before, after, 0, 60);
    const double below = clip::change(before, after, 90, 120);
    QVERIFY2(below > 4 && below > 3 * above, qPrintable(u"%1 above, %2 below"_s.arg(above).arg(below)));
}

void TestLocalRender::takesClipsByAnyName_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("spaces and an emoji") << u"my clip 🎬.mp4"_s;
    QTest::newRow("quotes, brackets, backslashes") << u"it's \"x\" [1];=\\%2C, 100%.mp4"_s;
    QTest::newRow("a leading dash") << u"-y.mp4"_s;
    QTest::newRow("a newline") << u"two\nlines.mp4"_s;
    QTest::newRow("a colon, like a protocol's") << u"pipe:0.mp4"_s;
    QTest::newRow("right to left") << u"שלום עולם.mp4"_s;
    QTest::newRow("255 bytes") << QString(251, u'x') + u".mp4"_s;
}

void TestLocalRender::takesClipsByAnyName() {
    QFETCH(const QString, name);
    JobSpec odd = job(OperationKind::Subtitles, u"ca"_s);
    odd.source = m_folder->filePath(name);
    QVERIFY(QFile::copy(source(), odd.source));
    WatchedRender run(odd, work());
    SUCCEED(run);
    QCOMPARE(probe(run.file(OutputRole::Video))->subtitles.size(), 1);
}

void TestLocalRender::saysATextAloud_data() {
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("voice");
    QTest::newRow("English by the best voice there is") << u"en"_s << QString();
    QTest::newRow("English by a chosen voice") << u"en"_s << u"flite-rms"_s;
    QTest::newRow("German") << u"de"_s << QString();
    QTest::newRow("Spanish by a woman") << u"es"_s << u"espeak-es+f3"_s;
}

void TestLocalRender::saysATextAloud() {
    QFETCH(const QString, target);
    QFETCH(const QString, voice);
    JobSpec text{.operation = OperationKind::Speech,
                 .targetLanguage = target,
                 .voice = voice,
                 .text = u"-Hola. \"Test\" <1> & 2"_s};
    WatchedRender run(text, work());
    SUCCEED(run);
    const auto sound = clip::sound(run.file(OutputRole::Audio));
    QVERIFY(sound.size() > 8000);
    QVERIFY(std::ranges::any_of(sound, [](qint16 sample) { return std::abs(sample) > 3000; }));
    QCOMPARE(clip::filesIn(work()), QStringList{u"audio.wav"_s});
}

void TestLocalRender::speaksFasterWhenAsked() {
    JobSpec slow{.operation = OperationKind::Speech,
                 .targetLanguage = u"es"_s,
                 .text = u"Hoy hacemos una sopa de tomate."_s};
    JobSpec fast = slow;
    fast.options[u"speaking_rate"_s] = 330;
    WatchedRender slowly(slow, work());
    WatchedRender quickly(fast, m_folder->filePath(u"fast"_s));
    SUCCEED(slowly);
    SUCCEED(quickly);
    const double ratio = double(clip::sound(quickly.file(OutputRole::Audio)).size()) /
                         double(clip::sound(slowly.file(OutputRole::Audio)).size());
    QVERIFY2(ratio < 0.7, qPrintable(QString::number(ratio)));
}

void TestLocalRender::reportsLinesThatDoNotFit() {
    JobSpec hasty = job(OperationKind::Translate, u"es"_s);
    hasty.sourceLanguage = u"en"_s;
    hasty.subtitles = m_folder->filePath(u"hasty.srt"_s);
    QFile srt(hasty.subtitles);
    QVERIFY(srt.open(QIODevice::WriteOnly));
    srt.write(
        "1\n00:00:01,000 --> 00:00:01,500\nToday we make a simple tomato soup with fresh bread and "
        "butter.\n\n"
        "2\n00:00:01,500 --> 00:00:06,000\nYes.\n\n");
    srt.close();
    WatchedRender run(hasty, work());
    SUCCEED(run);
    QCOMPARE(run.render->overlongCues(), QList<int>{0});
}

void TestLocalRender::refuses_data() {
    QTest::addColumn<JobSpec>("asked");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("field");
    const auto row = [this](const char* name, OperationKind kind, Reason reason, const QString& field,
                            auto change) {
        JobSpec asked = job(kind, u"es"_s);
        change(asked);
        QTest::newRow(name) << asked << reason << field;
    };
    using enum OperationKind;
    row("a web address", Translate, Reason::UrlNotAllowed, u"input"_s,
        [](JobSpec& j) { j.source = u"https://example.org/a.mp4"_s; });
    row("a web address for subtitles", Translate, Reason::UrlNotAllowed, u"subtitles"_s,
        [](JobSpec& j) { j.subtitles = u"https://example.org/a.srt"_s; });
    row("a clip that is gone", Translate, Reason::FileMissing, u"input"_s,
        [](JobSpec& j) { j.source = u"/nowhere/a.mp4"_s; });
    row("a text for a clip", Translate, Reason::NotMedia, u"input"_s,
        [](JobSpec& j) { j.source = QString::fromUtf8(BABELREEL_SOURCE "/README.md"); });
    row("subtitles that are gone", Translate, Reason::SubtitlesUnreadable, u"subtitles"_s,
        [](JobSpec& j) { j.subtitles = u"/nowhere/a.srt"_s; });
    row("subtitles that are none", Translate, Reason::SubtitlesBroken, u"subtitles"_s, [](JobSpec& j) {
        j.subtitles = QString::fromUtf8(BABELREEL_SOURCE "/CMakeLists.txt");
    });
    row("no words at all", Translate, Reason::NoCues, u"subtitles"_s,
        [this](JobSpec& j) { j.source = m_clips.filePath(u"silent.webm"_s); });
    row("no words in the language said", Translate, Reason::NoCues, u"subtitles"_s,
        [](JobSpec& j) { j.sourceLanguage = u"ca"_s; });
    row("a language nobody here translates into", Translate, Reason::PairUnsupported, u"to"_s,
        [](JobSpec& j) { j.targetLanguage = u"de"_s; });
    row("a language nobody here speaks", Translate, Reason::LanguageUnsupported, u"to"_s,
        [](JobSpec& j) { j.targetLanguage = u"ja"_s; });
    row("a dub into the same language", Translate, Reason::SameLanguage, u"to"_s,
        [](JobSpec& j) { j.targetLanguage = u"en"_s; });
    row("a dub into the same language, said so", Translate, Reason::SameLanguage, u"to"_s, [](JobSpec& j) {
        j.sourceLanguage = u"en"_s;
        j.targetLanguage = u"en"_s;
    });
    row("a voice that does not exist", Translate, Reason::VoiceUnknown, u"voice"_s,
        [](JobSpec& j) { j.voice = u"flite-nobody"_s; });
    row("no language to go to", Translate, Reason::LanguageMissing, u"to"_s,
        [](JobSpec& j) { j.targetLanguage.clear(); });
    row("nothing to say", Speech, Reason::TextMissing, u"text"_s, [](JobSpec& j) { j.text = u" \n"_s; });
}

void TestLocalRender::refuses() {
    QFETCH(const JobSpec, asked);
    QFETCH(const Reason, reason);
    QFETCH(const QString, field);
    WatchedRender run(asked, work());
    QVERIFY(run.endings.empty());  // never from inside start()
    FINISH(run);
    QVERIFY(!run.endings.front().has_value());
    QCOMPARE(run.reason(), reason);
    QCOMPARE(run.endings.front().error().kind, failure::Kind::Invalid);
    QCOMPARE(run.endings.front().error().field, field);
    QCOMPARE(clip::filesIn(work()), QStringList());
}

void TestLocalRender::aBrokenSubtitleFileBesideTheClipIsNamed() {
    JobSpec beside = job(OperationKind::Translate, u"es"_s);
    beside.source = m_folder->filePath(u"clip.mp4"_s);
    QVERIFY(QFile::copy(source(), beside.source));
    QFile srt(m_folder->filePath(u"clip.en.srt"_s));
    QVERIFY(srt.open(QIODevice::WriteOnly) && srt.write("not subtitles") > 0);
    srt.close();
    WatchedRender run(beside, work());
    FINISH(run);
    QCOMPARE(run.reason(), Reason::SubtitlesBroken);
    QCOMPARE(run.endings.front().error().about, QStringList{srt.fileName()});
}

void TestLocalRender::namesWhatIsNotInstalled_data() {
    QTest::addColumn<QStringList>("installed");
    QTest::addColumn<OperationKind>("kind");
    QTest::addColumn<QStringList>("packages");
    using enum OperationKind;
    const QStringList apertium{u"apertium-eng-cat"_s, u"apertium-spa-cat"_s};
    QTest::newRow("nothing, for a dub") << QStringList() << Translate << QStringList{u"ffmpeg"_s};
    QTest::newRow("nothing, for speech") << QStringList() << Speech << QStringList{u"espeak-ng"_s};
    QTest::newRow("only ffmpeg, for a dub")
        << QStringList{u"ffmpeg"_s} << Translate << QStringList{u"espeak-ng"_s};
    QTest::newRow("only ffmpeg, for subtitles") << QStringList{u"ffmpeg"_s} << Subtitles << apertium;
    QTest::newRow("all but apertium, for a dub")
        << QStringList{u"ffmpeg"_s, u"espeak-ng"_s} << Translate << apertium;
}

void TestLocalRender::namesWhatIsNotInstalled() {
    QFETCH(const QStringList, installed);
    QFETCH(const OperationKind, kind);
    QFETCH(const QStringList, packages);
    QDir(m_folder->path()).mkdir(u"bin"_s);
    for (const QString& program : installed)
        QFile::link(QStandardPaths::findExecutable(program), m_folder->filePath("bin/"_L1 + program));
    const auto restore = qScopeGuard([path = qgetenv("PATH")] { qputenv("PATH", path); });
    qputenv("PATH", m_folder->filePath(u"bin"_s).toUtf8());
    JobSpec asked = job(kind, u"es"_s);
    asked.text = u"Hola"_s;
    WatchedRender run(asked, work());
    FINISH(run);
    QCOMPARE(run.reason(), Reason::PackageMissing);
    QCOMPARE(run.endings.front().error().about, packages);
}

void TestLocalRender::pretend(const QString& program, const QByteArray& script) const {
    QDir(m_folder->path()).mkdir(u"bin"_s);
    QFile file(m_folder->filePath("bin/"_L1 + program));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("#!/bin/sh\n" + script) > 0);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void TestLocalRender::tellsWhichToolFailed_data() {
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("detail");
    QTest::newRow("it ends with an error")
        << QByteArray("echo 'bad mode' >&2; exit 3") << Reason::EngineFailed << u"bad mode"_s;
    QTest::newRow("it crashes") << QByteArray("echo oops >&2; kill -SEGV $$") << Reason::EngineFailed
                                << u"oops"_s;
    QTest::newRow("it loses a cue") << QByteArray("echo 'Uno solo'") << Reason::EngineFailed
                                    << u"lost or added a paragraph"_s;
    QTest::newRow("the disk is full, and it ends as if all were well")
        << QByteArray("echo 'write: No space left on device' >&2") << Reason::DiskFull << QString();
}

void TestLocalRender::tellsWhichToolFailed() {
    QFETCH(const QByteArray, script);
    QFETCH(const Reason, reason);
    QFETCH(const QString, detail);
    pretend(u"apertium"_s, "if [ \"$1\" = -l ]; then echo eng-spa; exit 0; fi\ncat >/dev/null\n" + script);
    const auto restore = qScopeGuard([path = qgetenv("PATH")] { qputenv("PATH", path); });
    qputenv("PATH", m_folder->filePath(u"bin:"_s).toUtf8() + qgetenv("PATH"));
    WatchedRender run(job(OperationKind::Subtitles, u"es"_s), work());
    FINISH(run);
    const ApiError error = run.endings.front().error();
    QCOMPARE(error.reason, reason);
    QCOMPARE(error.detail, detail);
    if (reason == Reason::EngineFailed)
        QCOMPARE(error.about, QStringList{u"apertium"_s});
    QCOMPARE(clip::filesIn(work()), QStringList());
}

void TestLocalRender::stoppingLeavesNothingBehind() {
    pretend(u"ffmpeg"_s,
            "case \"$*\" in *progress*) sleep 300 & sleep 300;; *) exec /usr/bin/ffmpeg \"$@\";; esac");
    const auto restore = qScopeGuard([path = qgetenv("PATH")] { qputenv("PATH", path); });
    qputenv("PATH", m_folder->filePath(u"bin:"_s).toUtf8() + qgetenv("PATH"));
    WatchedRender run(job(OperationKind::Translate, u"es"_s), work());
    QTRY_VERIFY_WITH_TIMEOUT(!run.stages.isEmpty() && run.stages.last() == "mixing"_L1, 30'000);
    QVERIFY(livingChildren() > 0);
    QVERIFY(!clip::filesIn(work()).isEmpty());
    run.render.reset();
    QCOMPARE(livingChildren(), 0);
    QCOMPARE(clip::filesIn(work()), QStringList());
    QCoreApplication::processEvents();
    QVERIFY(run.endings.empty());
}

void TestLocalRender::clearsWhatAKilledRunLeft() {
    QVERIFY(QDir(work()).mkpath(u"render-killed/x"_s));
    WatchedRender run(job(OperationKind::Subtitles, u"es"_s), work());
    SUCCEED(run);
    QCOMPARE(clip::filesIn(work()), (QStringList{u"subtitles.srt"_s, u"video.mp4"_s}));
}

QTEST_GUILESS_MAIN(TestLocalRender)
#include "tst_localrender.moc"
