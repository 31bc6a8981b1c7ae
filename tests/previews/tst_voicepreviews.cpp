// SPDX-License-Identifier: MIT
#include "services/previews/voicepreviews.h"

#include "services/domain/voice.h"
#include "services/local/spokensample.h"
#include "services/previews/loudness.h"
#include "services/previews/previewfile.h"
#include "tests/http/endlessserver.h"
#include "tests/support/clips.h"
#include "tests/support/fakeclock.h"
#include "tests/support/httpserver.h"

#include <QtCore/qdir.h>
#include <QtCore/qprocess.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using failure::Kind;
using failure::Reason;
using State = VoicePreview::State;

class TestVoicePreviews : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void whatIsNoPreviewIsBrokenForAReason_data();
    void whatIsNoPreviewIsBrokenForAReason();
    void aStreamWithoutAnEndIsCutOff_data();
    void aStreamWithoutAnEndIsCutOff();
    void fiftyMegabytesAreNotFetched();
    void plainHttpIsTakenFromThisMachineAloneAndOnlyWhereAllowed();
    void carriesNoKeyAndNoCookieAnywhere();
    void allComeOutEquallyLoud();
    void theVoicesOfThisComputerSpeakTheirLanguage_data();
    void theVoicesOfThisComputerSpeakTheirLanguage();
    void aSentenceOfYoursIsSpoken();
    void aFileOfTheUsersIsPreparedAsWell();
    void saysThatThereIsMoreOfIt_data();
    void saysThatThereIsMoreOfIt();
    void isFetchedOnceAndThenReadFromTheDisk();
    void aSpoiledFileInTheCacheIsFetchedAgain_data();
    void aSpoiledFileInTheCacheIsFetchedAgain();
    void theLatestWishComesFirst();
    void whatIsBrokenIsLeftAloneForAWhile();
    void itIsTriedAgainWhenAsked();
    void theDiskHoldsNoMoreThanItsCap();
    void goingAwayInTheMidstOfItIsFine();
    void onlyTheNetIsAVendorsToName_data();
    void onlyTheNetIsAVendorsToName();

private:
    ServerReply serve(const ServerRequest& request);
    std::unique_ptr<VoicePreviews> previews(const PreviewLimits& limits = {});
    QUrl at(const QString& path) const { return QUrl(m_server->url().toString() + path); }
    VoicePreview fetched(VoicePreviews& previews, const QUrl& url) const;
    QString tone(const QString& name, const QStringList& how) const;
    static Loudness measured(const QString& path);
    QString cacheFolder() const { return m_folder->filePath(u"previews"_s); }

    QTemporaryDir m_sounds;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HttpServer> m_server;
    FakeClock m_clock;
    QHash<QString, ServerReply> m_replies;
};

void TestVoicePreviews::initTestCase() {
    // Something like speech: a tone that swells four times a second.
    tone(u"plain.wav"_s, {u"-af"_s, u"volume=-12dB"_s});
}

void TestVoicePreviews::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<HttpServer>([this](const ServerRequest& request) { return serve(request); });
    QVERIFY(m_server->listen());
    m_replies.clear();
    m_replies.insert(u"/good.wav"_s, {.headers = {{"Content-Type", "audio/wav"}}, .file = m_sounds.filePath(u"plain.wav"_s)});
}

void TestVoicePreviews::cleanup() {
    m_server.reset();
}

ServerReply TestVoicePreviews::serve(const ServerRequest& request) {
    return m_replies.value(request.path(), {.status = 404});
}

std::unique_ptr<VoicePreviews> TestVoicePreviews::previews(const PreviewLimits& limits) {
    auto made = std::make_unique<VoicePreviews>(cacheFolder(), m_clock, limits);
    made->setLoopbackAllowed(true);
    return made;
}

VoicePreview TestVoicePreviews::fetched(VoicePreviews& previews, const QUrl& url) const {
    previews.want(url);
    const auto settled = [&] { return previews.preview(url).isReady() || previews.preview(url).isBroken(); };
    if (!QTest::qWaitFor(settled, 60'000))
        return {};
    return previews.preview(url);
}

QString TestVoicePreviews::tone(const QString& name, const QStringList& how) const {
    const QString path = m_sounds.filePath(name);
    ffmpeg(QStringList{u"-v"_s, u"error"_s, u"-y"_s, u"-f"_s, u"lavfi"_s, u"-i"_s,
                       u"aevalsrc='0.5*sin(440*2*PI*t)*(0.6+0.4*sin(4*2*PI*t))':s=44100:d=3"_s} + how + QStringList{path});
    return path;
}

Loudness TestVoicePreviews::measured(const QString& path) {
    QProcess ffmpeg;
    ffmpeg.start(u"ffmpeg"_s, {u"-nostdin"_s, u"-i"_s, path, u"-af"_s, u"ebur128=peak=true"_s, u"-f"_s, u"null"_s, u"-"_s});
    ffmpeg.waitForFinished();
    return loudness::read(ffmpeg.readAllStandardError()).value_or(Loudness{});
}

void TestVoicePreviews::whatIsNoPreviewIsBrokenForAReason_data() {
    QTest::addColumn<ServerReply>("reply");
    QTest::addColumn<ApiError>("error");
    const auto row = [](const char* name, const ServerReply& reply, Kind kind, Reason reason) {
        QTest::newRow(name) << reply << ApiError{.kind = kind, .reason = reason};
    };
    const QByteArray page = "<!DOCTYPE html><html><head><title>Sign in</title></head><body>Please sign in.</body></html>";
    QFile file(m_sounds.filePath(u"plain.wav"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray sound = file.readAll();
    row("a page", {.headers = {{"Content-Type", "text/html"}}, .body = page}, Kind::Malformed, Reason::PreviewNoSound);
    row("a page that calls itself a sound", {.headers = {{"Content-Type", "audio/mpeg"}}, .body = page}, Kind::Malformed, Reason::PreviewNoSound);
    row("a list of further addresses", {.body = "#EXTM3U\n#EXTINF:10,\nhttp://127.0.0.1:1/a.ts\n#EXT-X-ENDLIST\n"}, Kind::Malformed,
        Reason::PreviewNoSound);
    row("a list of files of this computer", {.body = "ffconcat version 1.0\nfile '/etc/passwd'\n"}, Kind::Malformed, Reason::PreviewNoSound);
    row("noise", {.body = QByteArray(5000, '\x5a')}, Kind::Malformed, Reason::PreviewNoSound);
    row("nothing", {.body = {}}, Kind::Malformed, Reason::PreviewNoSound);
    row("the head of a sound and no more", {.body = sound.first(44)}, Kind::Malformed, Reason::PreviewNoSound);
    row("not there any more", {.status = 404}, Kind::NotFound, Reason::ResultGone);
    row("a link that has run out", {.status = 403}, Kind::NotFound, Reason::ResultGone);
    row("a server in trouble", {.status = 503}, Kind::VendorFault, Reason::None);
    row("too many at once", {.status = 429}, Kind::RateLimited, Reason::None);
    row("cut off in the middle", {.body = sound, .end = WireEnd::Close, .endAt = 9000}, Kind::Offline, Reason::PreviewCutOff);
    row("reset in the middle", {.body = sound, .end = WireEnd::Reset, .endAt = 9000}, Kind::Offline, Reason::PreviewCutOff);
    row("no answer at all", {.end = WireEnd::Close}, Kind::Offline, Reason::None);
    row("a round of redirects", {.status = 302, .headers = {{"Location", "/preview"}}}, Kind::Rejected, Reason::None);
    row("sent on to where it is not secure", {.status = 302, .headers = {{"Location", "http://192.0.2.1/a.mp3"}}}, Kind::Rejected,
        Reason::InsecureUrl);
    row("sent on to a file of this computer", {.status = 302, .headers = {{"Location", "file:///etc/passwd"}}}, Kind::Rejected,
        Reason::InsecureUrl);
    QFile silence(tone(u"silence.wav"_s, {u"-af"_s, u"volume=0"_s}));
    QVERIFY(silence.open(QIODevice::ReadOnly));
    row("a silent sound", {.body = silence.readAll()}, Kind::Malformed, Reason::PreviewSilent);
}

void TestVoicePreviews::whatIsNoPreviewIsBrokenForAReason() {
    QFETCH(ServerReply, reply);
    QFETCH(ApiError, error);
    m_replies.insert(u"/preview"_s, reply);
    const auto all = previews();
    const VoicePreview preview = fetched(*all, at(u"/preview"_s));
    QCOMPARE(preview.state, State::Broken);
    QCOMPARE(preview.error.kind, error.kind);
    QCOMPARE(preview.error.reason, error.reason);
    QCOMPARE(fetched(*all, at(u"/good.wav"_s)).state, State::Ready);  // the others go on
    QTRY_VERIFY(QDir(cacheFolder() + u"/work"_s).isEmpty());
}

void TestVoicePreviews::aStreamWithoutAnEndIsCutOff_data() {
    QTest::addColumn<QByteArray>("piece");
    QTest::addColumn<int>("pause");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("as fast as it is taken") << QByteArray(64 * 1024, '\x11') << 0 << Reason::PreviewTooLarge;
    QTest::newRow("a byte now and then") << QByteArray("x") << 20 << Reason::None;
    QTest::newRow("nothing after the head") << QByteArray() << 20 << Reason::None;
}

void TestVoicePreviews::aStreamWithoutAnEndIsCutOff() {
    QFETCH(QByteArray, piece);
    QFETCH(int, pause);
    QFETCH(Reason, reason);
    EndlessServer server("HTTP/1.1 200 OK\r\nContent-Type: audio/mpeg\r\n\r\n", piece, std::chrono::milliseconds(pause));
    const auto all = previews({.bytes = 2'000'000, .time = reason == Reason::None ? 500ms : 20'000ms});
    const VoicePreview preview = fetched(*all, server.url());
    QCOMPARE(preview.state, State::Broken);
    QCOMPARE(preview.error.reason, reason);
    QCOMPARE(preview.error.kind, reason == Reason::None ? Kind::Timeout : Kind::Rejected);
    QTRY_COMPARE(server.connections(), 0);  // and hung up on
}

void TestVoicePreviews::fiftyMegabytesAreNotFetched() {
    QFile large(m_folder->filePath(u"large"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(50 * 1024 * 1024));
    m_replies.insert(u"/large"_s, {.headers = {{"Content-Type", "audio/wav"}}, .file = large.fileName()});
    const auto all = previews();
    const VoicePreview preview = fetched(*all, at(u"/large"_s));
    QCOMPARE(preview.state, State::Broken);
    QCOMPARE(preview.error.reason, Reason::PreviewTooLarge);
    QCOMPARE(preview.error.about, QStringList{u"8388608"_s});
}

void TestVoicePreviews::plainHttpIsTakenFromThisMachineAloneAndOnlyWhereAllowed() {
    VoicePreviews all(cacheFolder(), m_clock);
    QCOMPARE(fetched(all, at(u"/good.wav"_s)).error.reason, Reason::InsecureUrl);
    QCOMPARE(m_server->requests().size(), 0);
    all.setLoopbackAllowed(true);
    all.retry(at(u"/good.wav"_s));
    QCOMPARE(fetched(all, at(u"/good.wav"_s)).state, State::Ready);
    QCOMPARE(fetched(all, QUrl(u"http://192.0.2.1/a.mp3"_s)).error.reason, Reason::InsecureUrl);
}

void TestVoicePreviews::carriesNoKeyAndNoCookieAnywhere() {
    m_replies.insert(u"/first"_s, {.status = 302, .headers = {{"Set-Cookie", "id=1; Path=/"}, {"Location", "/good.wav?sig=a%2Fb"}}});
    const auto all = previews();
    const VoicePreview preview = fetched(*all, at(u"/first"_s));
    QVERIFY2(preview.isReady(), qPrintable(failure::name(preview.error.kind) + preview.error.detail));
    QCOMPARE(m_server->requests().size(), 2);
    for (const ServerRequest& request : m_server->requests()) {
        QVERIFY(!request.has("Authorization"));
        QVERIFY(!request.has("Cookie"));
        QVERIFY(!request.has("Referer"));
    }
    QCOMPARE(m_server->requests().last().target, QByteArray("/good.wav?sig=a%2Fb"));
}

void TestVoicePreviews::allComeOutEquallyLoud() {
    const QStringList mp3{u"-c:a"_s, u"libmp3lame"_s}, aac{u"-c:a"_s, u"aac"_s};
    const QHash<QString, QStringList> made{
        {u"loud.mp3"_s, QStringList{u"-af"_s, u"volume=5dB"_s} + mp3},
        {u"quiet.mp3"_s, QStringList{u"-af"_s, u"volume=-30dB"_s} + mp3},
        {u"loud.wav"_s, {u"-af"_s, u"volume=5dB"_s}},
        {u"quiet.wav"_s, {u"-af"_s, u"volume=-32dB"_s, u"-c:a"_s, u"pcm_s24le"_s}},
        {u"stereo.wav"_s, {u"-ac"_s, u"2"_s, u"-ar"_s, u"48000"_s}},
        {u"phone.wav"_s, {u"-ar"_s, u"8000"_s, u"-af"_s, u"volume=-20dB"_s}},
        {u"index-at-the-end.m4a"_s, QStringList{u"-af"_s, u"volume=-10dB"_s} + aac},
        {u"open.ogg"_s, {u"-c:a"_s, u"libopus"_s, u"-ar"_s, u"48000"_s}},
        {u"whole.flac"_s, {u"-af"_s, u"volume=-15dB"_s}},
        {u"a-word.wav"_s, {u"-t"_s, u"0.6"_s, u"-af"_s, u"volume=-22dB"_s}},
    };
    const auto all = previews();
    for (auto sound = made.cbegin(); sound != made.cend(); ++sound) {
        m_replies.insert(u'/' + sound.key(), {.file = tone(sound.key(), sound.value())});
        const VoicePreview preview = fetched(*all, at(u'/' + sound.key()));
        QVERIFY2(preview.isReady(), qPrintable(sound.key() + preview.error.detail));
        const Loudness loud = measured(preview.file);
        QVERIFY2(std::abs(loud.integrated - loudness::target) <= 0.5,
                 qPrintable(u"%1: %2 LUFS"_s.arg(sound.key()).arg(loud.integrated)));
        QVERIFY2(loud.truePeak <= loudness::ceiling + 0.2, qPrintable(u"%1: %2 dBFS"_s.arg(sound.key()).arg(loud.truePeak)));
        QVERIFY(preview.seconds > (sound.key().startsWith(u'a') ? 0.5 : 2.9) && preview.seconds < 3.2);
        QCOMPARE(preview.peaks.size(), 240);
    }
}

void TestVoicePreviews::theVoicesOfThisComputerSpeakTheirLanguage_data() {
    QTest::addColumn<Voice>("voice");
    const auto row = [](const char* name, const QString& id, const QString& language) {
        QTest::newRow(name) << Voice{.vendor = u"local"_s, .id = id, .language = language};
    };
    row("espeak in Spanish", u"espeak-es"_s, u"es"_s);
    row("a woman's voice", u"espeak-de+f3"_s, u"de"_s);
    row("a language without a sentence of ours", u"espeak-sw"_s, u"sw"_s);
    row("flite", u"flite-slt"_s, u"en"_s);
}

void TestVoicePreviews::theVoicesOfThisComputerSpeakTheirLanguage() {
    QFETCH(Voice, voice);
    const auto all = previews();
    const VoicePreview preview = fetched(*all, previewOf(voice));
    QVERIFY2(preview.isReady(), qPrintable(preview.error.detail));
    QVERIFY(preview.seconds > 1);
    QVERIFY2(std::abs(measured(preview.file).integrated - loudness::target) <= 1, qPrintable(QString::number(measured(preview.file).integrated)));
    QTRY_VERIFY(QDir(cacheFolder() + u"/work"_s).isEmpty());
}

void TestVoicePreviews::aSentenceOfYoursIsSpoken() {
    const auto all = previews();
    const Voice voice{.vendor = u"local"_s, .id = u"espeak-en-us"_s, .language = u"en"_s};
    const VoicePreview brief = fetched(*all, spokenAddress(voice, u"Yes & no, 100 % + #1?"_s));
    const VoicePreview longer = fetched(*all, spokenAddress(voice, u"Yes & no, 100 % + #1? And then a great deal more was said."_s));
    QVERIFY(brief.isReady() && longer.isReady());
    QVERIFY(longer.seconds > brief.seconds + 1);
    QVERIFY(!fetched(*all, spokenAddress(voice, u" "_s)).isReady());
}

void TestVoicePreviews::aFileOfTheUsersIsPreparedAsWell() {
    const auto all = previews();
    const QString path = m_folder->filePath(u"result.wav"_s);
    const QUrl url = QUrl::fromLocalFile(path);
    QCOMPARE(fetched(*all, url).error.reason, Reason::FileMissing);
    QVERIFY(QFile::copy(m_sounds.filePath(u"plain.wav"_s), path));
    all->retry(url);
    const VoicePreview first = fetched(*all, url);
    QVERIFY(first.isReady());
    QVERIFY(QFile::exists(path));
    QVERIFY(QFile::remove(path) && QFile::copy(tone(u"other.wav"_s, {u"-t"_s, u"1"_s}), path));
    all->retry(url);
    const VoicePreview second = fetched(*all, url);  // another file under the same name is another sound
    QVERIFY(second.isReady() && second.seconds < first.seconds - 1);
}

void TestVoicePreviews::saysThatThereIsMoreOfIt_data() {
    QTest::addColumn<int>("tenths");
    QTest::addColumn<bool>("own");
    QTest::addColumn<bool>("shortened");
    QTest::newRow("a vendor's two minutes") << 1200 << false << false;
    QTest::newRow("a tenth more than that") << 1201 << false << true;
    QTest::newRow("a vendor's three minutes") << 1800 << false << true;
    QTest::newRow("three minutes of the user's own") << 1800 << true << false;
}

void TestVoicePreviews::saysThatThereIsMoreOfIt() {
    QFETCH(int, tenths);
    QFETCH(bool, own);
    QFETCH(bool, shortened);
    const QString path = m_sounds.filePath(u"%1.wav"_s.arg(tenths));
    ffmpeg({u"-v"_s, u"error"_s, u"-y"_s, u"-f"_s, u"lavfi"_s, u"-i"_s, u"sine=r=16000:d=%1"_s.arg(tenths / 10.0), path});
    m_replies.insert(u"/long.wav"_s, {.file = path});
    const QUrl url = own ? QUrl::fromLocalFile(path) : at(u"/long.wav"_s);
    for (const char* where : {"made", "read from the disk"}) {
        const auto all = previews();
        const VoicePreview preview = fetched(*all, url);
        QVERIFY2(preview.isReady(), where);
        QVERIFY2(preview.shortened == shortened, where);
        QVERIFY2(std::abs(preview.seconds - (shortened ? 120.0 : tenths / 10.0)) < 0.01, where);
    }
}

void TestVoicePreviews::isFetchedOnceAndThenReadFromTheDisk() {
    VoicePreview first;
    {
        const auto all = previews();
        all->want(at(u"/good.wav"_s));
        first = fetched(*all, at(u"/good.wav"_s));
        QVERIFY(first.isReady());
    }
    const auto later = previews();
    QCOMPARE(later->preview(at(u"/good.wav"_s)).state, State::None);
    const VoicePreview second = fetched(*later, at(u"/good.wav"_s));
    QCOMPARE(second.state, State::Ready);
    QCOMPARE(second.seconds, first.seconds);
    QCOMPARE(second.file, first.file);
    QCOMPARE(m_server->requests().size(), 1);
}

void TestVoicePreviews::aSpoiledFileInTheCacheIsFetchedAgain_data() {
    QTest::addColumn<QByteArray>("left");
    QTest::newRow("cut off") << QByteArray("RIFF1234WAVE");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a sound of somebody else") << waveHeader(8000, 4000) + QByteArray(8000, 'x');
}

void TestVoicePreviews::aSpoiledFileInTheCacheIsFetchedAgain() {
    QFETCH(QByteArray, left);
    QString path = fetched(*previews(), at(u"/good.wav"_s)).file;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(left) == left.size());
    file.close();
    const auto all = previews();
    const VoicePreview preview = fetched(*all, at(u"/good.wav"_s));
    QVERIFY(preview.isReady());
    QVERIFY(previewfile::read(preview.file));
    QCOMPARE(m_server->requests().size(), 2);
}

void TestVoicePreviews::theLatestWishComesFirst() {
    const auto all = previews();
    for (int i = 0; i < 12; ++i)
        m_replies.insert(u"/%1.wav"_s.arg(i), m_replies[u"/good.wav"_s]);
    for (int i = 0; i < 10; ++i)
        all->want(at(u"/%1.wav"_s.arg(i)));
    all->want({at(u"/10.wav"_s), at(u"/11.wav"_s), QUrl()});
    all->want(at(u"/5.wav"_s));
    QTRY_VERIFY_WITH_TIMEOUT(all->preview(at(u"/3.wav"_s)).isReady(), 60'000);  // the first that waited is the last
    QStringList order;
    for (const ServerRequest& request : m_server->requests())
        order << request.path().mid(1, request.path().size() - 5);
    // Three were under way already; then the one asked for last, then the first of two, then backwards.
    QCOMPARE(order.size(), 12);
    QStringList next = order.sliced(3, 3);
    next.sort();
    QCOMPARE(next, (QStringList{u"10"_s, u"11"_s, u"5"_s}));
    QVERIFY(order.indexOf(u"3"_s) > order.indexOf(u"6"_s));
}

void TestVoicePreviews::whatIsBrokenIsLeftAloneForAWhile() {
    const auto all = previews();
    m_replies.insert(u"/a"_s, {.body = "no sound"});
    m_replies.insert(u"/b"_s, {.end = WireEnd::Close});
    QVERIFY(fetched(*all, at(u"/a"_s)).isBroken());
    QVERIFY(fetched(*all, at(u"/b"_s)).isBroken());
    m_server->forget();
    m_replies.insert(u"/a"_s, m_replies[u"/good.wav"_s]);
    m_replies.insert(u"/b"_s, m_replies[u"/good.wav"_s]);
    all->want(at(u"/a"_s));
    QCOMPARE(all->preview(at(u"/a"_s)).state, State::Broken);
    m_clock.advance(2min);
    QVERIFY(fetched(*all, at(u"/b"_s)).isReady());  // the server may have been away for a moment
    QVERIFY(fetched(*all, at(u"/a"_s)).isBroken());
    m_clock.advance(9min);
    all->want(at(u"/a"_s));
    QTRY_VERIFY(all->preview(at(u"/a"_s)).isReady());
}

void TestVoicePreviews::itIsTriedAgainWhenAsked() {
    const auto all = previews();
    QVERIFY(fetched(*all, at(u"/late"_s)).isBroken());
    m_replies.insert(u"/late"_s, m_replies[u"/good.wav"_s]);
    all->retry(at(u"/late"_s));
    QVERIFY(all->preview(at(u"/late"_s)).isComing());
    QTRY_VERIFY(all->preview(at(u"/late"_s)).isReady());
}

void TestVoicePreviews::theDiskHoldsNoMoreThanItsCap() {
    const auto all = previews({.cacheBytes = 700'000});  // two of them
    QString first;
    for (int i = 0; i < 4; ++i) {
        m_replies.insert(u"/%1.wav"_s.arg(i), m_replies[u"/good.wav"_s]);
        const VoicePreview preview = fetched(*all, at(u"/%1.wav"_s.arg(i)));
        QVERIFY(preview.isReady());
        if (i == 0)
            first = preview.file;
    }
    QVERIFY(!QFile::exists(first));
    qint64 bytes = 0;
    for (const QFileInfo& file : QDir(cacheFolder()).entryInfoList(QDir::Files))
        bytes += file.size();
    QVERIFY(bytes > 0 && bytes <= 700'000);
}

void TestVoicePreviews::goingAwayInTheMidstOfItIsFine() {
    m_replies.insert(u"/slow"_s, {.file = m_sounds.filePath(u"plain.wav"_s), .dripBytes = 10});
    for (int i = 0; i < 3; ++i) {
        const auto all = previews();
        all->want(at(u"/slow"_s));
        all->want(at(u"/good.wav"_s));
        if (i > 0)
            QTRY_VERIFY(all->preview(at(u"/slow"_s)).state == State::Loading);
        if (i > 1)
            QTRY_VERIFY(all->preview(at(u"/good.wav"_s)).isReady());
    }
    QTRY_COMPARE(m_server->connections(), 0);
}

void TestVoicePreviews::onlyTheNetIsAVendorsToName_data() {
    QTest::addColumn<QUrl>("named");
    QTest::addColumn<bool>("taken");
    QTest::newRow("https") << QUrl(u"https://cdn.example/a.mp3"_s) << true;
    QTest::newRow("a file of this computer") << QUrl(u"file://localhost/etc/passwd"_s) << false;
    QTest::newRow("something to be spoken here") << QUrl(u"speak:espeak-en?text=x"_s) << false;
    QTest::newRow("nothing") << QUrl() << false;
}

void TestVoicePreviews::onlyTheNetIsAVendorsToName() {
    QFETCH(QUrl, named);
    QFETCH(bool, taken);
    QCOMPARE(previewOf({.vendor = u"somebody"_s, .id = u"v1"_s, .preview = named}), taken ? named : QUrl());
}

QTEST_GUILESS_MAIN(TestVoicePreviews)
#include "tst_voicepreviews.moc"
