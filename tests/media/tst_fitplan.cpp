// SPDX-License-Identifier: MIT
// What has to change before a vendor takes a file: one sentence a row.
#include "services/media/fitarguments.h"
#include "services/media/fitpicture.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

MediaFile film(const QString& path = u"/clips/a.mp4"_s, const QString& picture = u"h264"_s, const QString& sound = u"aac"_s) {
    return {.path = path, .bytes = 20'000'000, .seconds = 60, .container = u"mov,mp4,m4a,3gp,3g2,mj2"_s, .videoCodec = picture,
            .audioCodec = sound, .size = {1280, 720}, .framesPerSecond = 30, .audioChannels = 2};
}

MediaFile song(const QString& path, const QString& codec) {
    return {.path = path, .bytes = 5'000'000, .seconds = 100, .audioCodec = codec, .audioChannels = 2};
}

MediaFile photo(const QString& path, const QString& codec, QSize size) {
    return {.path = path, .bytes = 2'000'000, .container = codec + "_pipe"_L1, .videoCodec = codec, .size = size};
}

template <class Change>
MediaFile with(MediaFile media, Change change) {
    change(media);
    return media;
}

MediaFile sized(MediaFile media, QSize size) {
    media.size = size;
    return media;
}

MediaFile fast(MediaFile media, double rate) {
    media.framesPerSecond = rate;
    return media;
}

MediaFile heavy(MediaFile media, qint64 bytes, double seconds) {
    media.bytes = bytes;
    media.seconds = seconds;
    return media;
}

QString changeName(FitChange change) {
    static const QHash<FitChange, QString> names{
        {FitChange::Remux, u"remux"_s}, {FitChange::SoundOnly, u"sound only"_s}, {FitChange::VideoCodec, u"picture"_s},
        {FitChange::AudioCodec, u"sound"_s}, {FitChange::Scale, u"scale"_s}, {FitChange::FrameRate, u"rate"_s},
        {FitChange::Bitrate, u"bits"_s}, {FitChange::ImageFormat, u"format"_s}, {FitChange::Compress, u"compress"_s}};
    return names.value(change);
}

/// "remux+sound: mp4, h264 copied 1280x720, aac 160000"
QString told(const FitPlan& plan) {
    QStringList changes;
    for (const FitChange change : plan.changes)
        changes << changeName(change);
    QString text = changes.join(u'+') + ": "_L1 + plan.extension;
    if (!plan.videoCodec.isEmpty())
        text += u", %1%2 %3x%4"_s.arg(plan.videoCodec, plan.copiesPicture ? u" copied"_s : QString())
                    .arg(plan.size.width()).arg(plan.size.height());
    if (plan.frameRate.numerator > 0)
        text += u" at %1/%2"_s.arg(plan.frameRate.numerator).arg(plan.frameRate.denominator);
    if (plan.videoBits > 0)
        text += u" under %1k"_s.arg(plan.videoBits / 1000);
    if (!plan.audioCodec.isEmpty())
        text += ", "_L1 + plan.audioCodec + (plan.copiesSound ? u" copied"_s : u" %1"_s.arg(plan.audioBits));
    return text;
}

QString toldOrRefused(const Result<FitPlan>& plan) {
    if (!plan)
        return failure::name(plan.error().reason) + u' ' + plan.error().about.join(u' ');
    return plan->isEmpty() ? u"fits"_s : told(*plan);
}

const QStringList mp4Mov{u"mp4"_s, u"mov"_s};
const QStringList photos{u"jpg"_s, u"jpeg"_s, u"png"_s, u"webp"_s};
const QStringList soundFiles{u"mp3"_s, u"wav"_s, u"m4a"_s};

}  // namespace

Q_DECLARE_METATYPE(MediaFile)
Q_DECLARE_METATYPE(MediaLimits)

class TestFitPlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsCopied_data();
    void whatIsCopied() { compare(); }
    void whatIsCodedAnew_data();
    void whatIsCodedAnew() { compare(); }
    void whatFewBytesMean_data();
    void whatFewBytesMean() { compare(); }
    void soundAlone_data();
    void soundAlone() { compare(); }
    void stills_data();
    void stills() { compare(); }
    void whatCannotBeMended_data();
    void whatCannotBeMended() { compare(); }
    void aPlanIsEmptyExactlyWhenNothingIsWrong();
    void whatItPlansIsWithinTheLimits();
    void ratesStayEven_data();
    void ratesStayEven();
    void aSecondTryIsTighter_data();
    void aSecondTryIsTighter();
    void whatDoesNotGoInIsCodedAnew();
    void callsFfmpeg_data();
    void callsFfmpeg();
    void theRateIsACeilingWithASmallBuffer();

private:
    static void columns();
    static void compare();
};

void TestFitPlan::columns() {
    QTest::addColumn<MediaFile>("media");
    QTest::addColumn<MediaLimits>("limits");
    QTest::addColumn<QString>("plan");
}

void TestFitPlan::compare() {
    QFETCH(MediaFile, media);
    QFETCH(MediaLimits, limits);
    QFETCH(QString, plan);
    const auto made = planFit(media, limits);
    QCOMPARE(toldOrRefused(made), plan);
    if (made && !made->isEmpty())
        QCOMPARE(made->maxBytes, limits.maxBytes.value_or(0));
    if (!made) {
        QCOMPARE(made.error().kind, failure::Kind::Invalid);
        QCOMPARE(made.error().field, u"input"_s);
    }
}

void TestFitPlan::whatIsCopied_data() {
    columns();
    const MediaLimits toMp4{.extensions = mp4Mov};
    QTest::newRow("what fits stays") << film() << toMp4 << u"fits"_s;
    QTest::newRow("no limits, no change") << film(u"/a.ogv"_s, u"theora"_s, u"vorbis"_s) << MediaLimits{} << u"fits"_s;
    QTest::newRow("Matroska with H.264 and AAC is only packed anew")
        << film(u"/a.mkv"_s) << toMp4 << u"remux: mp4, h264 copied 1280x720, aac copied"_s;
    QTest::newRow("an ending in capitals is the same ending") << film(u"/a.MP4"_s) << toMp4 << u"fits"_s;
    QTest::newRow("HEVC is copied where no codec is asked for")
        << film(u"/a.mkv"_s, u"hevc"_s) << toMp4 << u"remux: mp4, hevc copied 1280x720, aac copied"_s;
    QTest::newRow("sound that MP4 does not hold is coded beside a copied picture")
        << film(u"/a.mkv"_s, u"h264"_s, u"flac"_s) << toMp4 << u"remux+sound: mp4, h264 copied 1280x720, aac 160000"_s;
    QTest::newRow("MOV keeps PCM")
        << film(u"/a.mkv"_s, u"h264"_s, u"pcm_s16le"_s) << MediaLimits{.extensions = {u"mov"_s}}
        << u"remux: mov, h264 copied 1280x720, pcm_s16le copied"_s;
    QTest::newRow("a silent film stays silent") << film(u"/a.mkv"_s, u"h264"_s, {}) << toMp4 << u"remux: mp4, h264 copied 1280x720"_s;
    QTest::newRow("VP9 goes into WebM where that is taken")
        << film(u"/a.mkv"_s, u"vp9"_s, u"opus"_s) << MediaLimits{.extensions = {u"mp4"_s, u"webm"_s}}
        << u"remux: webm, vp9 copied 1280x720, opus copied"_s;
    QTest::newRow("a turned picture is copied where its turn is kept")
        << with(film(u"/a.mkv"_s), [](MediaFile& file) { file.rotation = 90; }) << toMp4
        << u"remux: mp4, h264 copied 1280x720, aac copied"_s;
    QTest::newRow("and coded upright where it would be lost")
        << with(film(), [](MediaFile& file) { file.rotation = 90; }) << MediaLimits{.extensions = {u"mkv"_s}}
        << u"remux: mkv, h264 1280x720, aac copied"_s;
    QTest::newRow("odd sides are copied as they are")
        << sized(film(u"/a.mkv"_s), {1279, 719}) << toMp4 << u"remux: mp4, h264 copied 1279x719, aac copied"_s;
}

void TestFitPlan::whatIsCodedAnew_data() {
    columns();
    const MediaLimits h264{.extensions = mp4Mov, .videoCodecs = {u"h264"_s}};
    const MediaLimits thirty{.maxFramesPerSecond = 30, .extensions = mp4Mov};
    const MediaLimits sides{.leastSide = 360, .mostSide = 1920, .extensions = mp4Mov};
    QTest::newRow("VP9 becomes H.264")
        << film(u"/a.webm"_s, u"vp9"_s, u"opus"_s) << h264 << u"remux+picture+sound: mp4, h264 1280x720, aac 160000"_s;
    QTest::newRow("VP9 is not copied into MP4, which hardly anyone expects there")
        << film(u"/a.webm"_s, u"vp9"_s, u"opus"_s) << MediaLimits{.extensions = mp4Mov}
        << u"remux+picture+sound: mp4, h264 1280x720, aac 160000"_s;
    QTest::newRow("HEVC in MP4 becomes H.264 and keeps its sound")
        << film(u"/a.mp4"_s, u"hevc"_s) << h264 << u"picture: mp4, h264 1280x720, aac copied"_s;
    QTest::newRow("MOV stays MOV where that is taken") << film(u"/a.mov"_s, u"hevc"_s) << h264
        << u"picture: mov, h264 1280x720, aac copied"_s;
    QTest::newRow("AVI without a list of endings becomes MP4")
        << film(u"/a.avi"_s, u"mpeg4"_s, u"mp3"_s) << MediaLimits{.videoCodecs = {u"h264"_s}}
        << u"remux+picture: mp4, h264 1280x720, mp3 copied"_s;
    QTest::newRow("60 frames become 30") << fast(film(), 60) << thirty << u"rate: mp4, h264 1280x720 at 30/1, aac copied"_s;
    QTest::newRow("30.01 is 30") << fast(film(), 30.005) << thirty << u"fits"_s;
    QTest::newRow("59.94 frames become 29.97, exactly")
        << fast(film(), 60000.0 / 1001) << thirty << u"rate: mp4, h264 1280x720 at 30000/1001, aac copied"_s;
    QTest::newRow("4K becomes smaller in its shape")
        << sized(film(), {3840, 2160}) << sides << u"scale: mp4, h264 1920x1080, aac copied"_s;
    QTest::newRow("held upright too") << sized(film(), {2160, 3840}) << sides << u"scale: mp4, h264 1080x1920, aac copied"_s;
    QTest::newRow("a small picture grows") << sized(film(), {320, 240}) << sides << u"scale: mp4, h264 480x360, aac copied"_s;
    QTest::newRow("sides become even, without a word when a pixel is all")
        << fast(sized(film(), {1279, 719}), 60) << thirty << u"rate: mp4, h264 1278x718 at 30/1, aac copied"_s;
    QTest::newRow("but never below the least") << fast(sized(film(), {641, 361}), 60)
        << MediaLimits{.maxFramesPerSecond = 30, .leastSide = 361} << u"rate: mp4, h264 640x362 at 30/1, aac copied"_s;
    QTest::newRow("everything at once") << fast(sized(film(u"/a.mkv"_s, u"hevc"_s, u"opus"_s), {3840, 2160}), 50)
        << MediaLimits{.maxFramesPerSecond = 30, .mostSide = 1280, .extensions = mp4Mov, .videoCodecs = {u"h264"_s}}
        << u"remux+picture+sound+scale+rate: mp4, h264 1280x720 at 25/1, aac 160000"_s;
    QTest::newRow("coded for another reason, it still keeps to the bytes")
        << fast(film(), 60) << MediaLimits{.maxBytes = 25'000'000, .maxFramesPerSecond = 30}
        << u"rate: mp4, h264 1280x720 at 30/1 under 2936k, aac copied"_s;
}

void TestFitPlan::whatFewBytesMean_data() {
    columns();
    const auto most = [](qint64 bytes) { return MediaLimits{.maxBytes = bytes, .extensions = mp4Mov}; };
    QTest::newRow("exactly as large as may be fits") << heavy(film(), 10'000'000, 60) << most(10'000'000) << u"fits"_s;
    QTest::newRow("a byte more does not")
        << heavy(film(), 10'000'001, 60) << most(10'000'000) << u"bits: mp4, h264 1280x720 under 1078k, aac 160000"_s;
    QTest::newRow("a silent film has all the bits for its picture")
        << heavy(film(u"/a.mp4"_s, u"h264"_s, {}), 10'000'001, 60) << most(10'000'000) << u"bits: mp4, h264 1280x720 under 1238k"_s;
    QTest::newRow("less for the sound when there is little")
        << heavy(film(), 10'000'000, 60) << most(5'000'000) << u"bits: mp4, h264 1280x720 under 523k, aac 96000"_s;
    QTest::newRow("least when there is least")
        << heavy(film(), 10'000'000, 60) << most(2'500'000) << u"bits: mp4, h264 1280x720 under 245k, aac 64000"_s;
    QTest::newRow("a picture becomes smaller rather than mud")
        << sized(heavy(film(), 10'000'000, 60), {1920, 1080}) << most(2'000'000)
            << u"scale+bits: mp4, h264 1416x796 under 183k, aac 64000"_s;
    QTest::newRow("not below 360 lines") << heavy(film(), 10'000'000, 60) << most(700'000) << u"FitImpossible bitrate 22710 150000"_s;
    QTest::newRow("nor below the least side") << heavy(film(), 10'000'000, 60)
        << MediaLimits{.maxBytes = 1'500'000, .leastSide = 720} << u"FitImpossible bitrate 121806 150000"_s;
    QTest::newRow("which it would do without one") << heavy(film(), 10'000'000, 60) << most(1'500'000)
        << u"scale+bits: mp4, h264 1152x648 under 121k, aac 64000"_s;
    QTest::newRow("of unknown length, no rate follows") << heavy(film(), 10'000'000, 0) << most(5'000'000) << u"FitImpossible length"_s;
    QTest::newRow("but a length is not needed where nothing is too large")
        << fast(heavy(film(), 1'000'000, 0), 60) << MediaLimits{.maxBytes = 5'000'000, .maxFramesPerSecond = 30}
        << u"rate: mp4, h264 1280x720 at 30/1, aac copied"_s;
    QTest::newRow("WebM too large becomes MP4, for we code H.264") << heavy(film(u"/a.webm"_s, u"vp9"_s, u"opus"_s), 10'000'000, 60)
        << MediaLimits{.maxBytes = 5'000'000} << u"remux+picture+sound+bits: mp4, h264 1280x720 under 523k, aac 96000"_s;
}

void TestFitPlan::soundAlone_data() {
    columns();
    const MediaLimits any{.extensions = soundFiles};
    const auto only = [](const QString& extension) { return MediaLimits{.extensions = {extension}}; };
    QTest::newRow("AAC is taken out of a film as it is") << film() << any << u"sound only: m4a, aac copied"_s;
    QTest::newRow("MP3 likewise") << film(u"/a.mp4"_s, u"h264"_s, u"mp3"_s) << any << u"sound only: mp3, mp3 copied"_s;
    QTest::newRow("PCM likewise") << film(u"/a.mov"_s, u"h264"_s, u"pcm_s16le"_s) << any << u"sound only: wav, pcm_s16le copied"_s;
    QTest::newRow("Opus becomes AAC") << film(u"/a.webm"_s, u"vp9"_s, u"opus"_s) << any << u"sound only+sound: m4a, aac 160000"_s;
    QTest::newRow("only MP3 is taken") << film() << only(u"mp3"_s) << u"sound only+sound: mp3, mp3 160000"_s;
    QTest::newRow("only WAV is taken") << film() << only(u"wav"_s) << u"sound only+sound: wav, pcm_s16le 0"_s;
    QTest::newRow("FLAC without a picture becomes M4A") << song(u"/a.flac"_s, u"flac"_s) << any << u"remux+sound: m4a, aac 160000"_s;
    QTest::newRow("AAC without a container gets one") << song(u"/a.aac"_s, u"aac"_s) << any << u"remux: m4a, aac copied"_s;
    QTest::newRow("what fits stays") << song(u"/a.mp3"_s, u"mp3"_s) << any << u"fits"_s;
    QTest::newRow("WAV too large becomes M4A") << song(u"/a.wav"_s, u"pcm_s16le"_s)
        << MediaLimits{.maxBytes = 3'000'000, .extensions = {u"m4a"_s, u"mp3"_s}} << u"remux+sound+bits: m4a, aac 160000"_s;
    QTest::newRow("MP3 too large stays MP3") << song(u"/a.mp3"_s, u"mp3"_s)
        << MediaLimits{.maxBytes = 1'000'000, .extensions = soundFiles} << u"bits: mp3, mp3 75294"_s;
    QTest::newRow("WAV is not chosen where it would be too large") << song(u"/a.flac"_s, u"flac"_s)
        << MediaLimits{.maxBytes = 6'000'000, .extensions = {u"wav"_s}} << u"FitImpossible bitrate 451765 1536000"_s;
    QTest::newRow("too long for so few bytes") << song(u"/a.mp3"_s, u"mp3"_s)
        << MediaLimits{.maxBytes = 500'000, .extensions = soundFiles} << u"FitImpossible bitrate 37647 48000"_s;
    QTest::newRow("a large film may have small sound") << heavy(film(), 500'000'000, 60)
        << MediaLimits{.maxBytes = 30'000'000, .extensions = soundFiles} << u"sound only: m4a, aac copied"_s;
    QTest::newRow("a silent film has none") << film(u"/a.mp4"_s, u"h264"_s, {}) << any << u"NoSound "_s;
    QTest::newRow("where a picture is needed it stays") << film(u"/a.mkv"_s)
        << MediaLimits{.extensions = {u"mp4"_s, u"mp3"_s}} << u"remux: mp4, h264 copied 1280x720, aac copied"_s;
}

void TestFitPlan::stills_data() {
    columns();
    const MediaLimits limits{.maxBytes = 10'000'000, .leastSide = 360, .mostSide = 4000, .extensions = photos};
    const auto jpg = [](QSize size) { return photo(u"/a.jpg"_s, u"mjpeg"_s, size); };
    QTest::newRow("what fits stays") << jpg({800, 600}) << limits << u"fits"_s;
    QTest::newRow("too wide becomes smaller") << jpg({8000, 6000}) << limits << u"scale: jpg, mjpeg 4000x3000"_s;
    QTest::newRow("too small grows, to odd sides where need be") << jpg({241, 200}) << limits << u"scale: jpg, mjpeg 433x360"_s;
    QTest::newRow("much too small is refused") << jpg({160, 120}) << limits << u"FitImpossible size 160x120 360 4000"_s;
    QTest::newRow("too long a strip is refused") << jpg({8000, 500}) << limits << u"FitImpossible size 8000x500 360 4000"_s;
    QTest::newRow("BMP becomes JPEG") << photo(u"/a.bmp"_s, u"bmp"_s, {800, 600}) << limits << u"format: jpg, mjpeg 800x600"_s;
    QTest::newRow("a JPEG by another name is copied") << photo(u"/a.jfif"_s, u"mjpeg"_s, {800, 600}) << limits
        << u"format: jpg, mjpeg copied 800x600"_s;
    QTest::newRow("PNG too large becomes JPEG")
        << with(photo(u"/a.png"_s, u"png"_s, {3000, 2000}), [](MediaFile& file) { file.bytes = 12'000'000; }) << limits
        << u"format+compress: jpg, mjpeg 3000x2000"_s;
    QTest::newRow("JPEG too large is packed tighter")
        << with(jpg({3000, 2000}), [](MediaFile& file) { file.bytes = 12'000'000; }) << limits << u"compress: jpg, mjpeg 3000x2000"_s;
    QTest::newRow("PNG scaled stays PNG") << photo(u"/a.png"_s, u"png"_s, {5000, 4000}) << limits << u"scale: png, png 4000x3200"_s;
    QTest::newRow("a film is no photo") << film() << limits << u"FitImpossible still mp4 jpg, jpeg, png, webp"_s;
    QTest::newRow("a photo is no film") << jpg({800, 600}) << MediaLimits{.extensions = mp4Mov} << u"FitImpossible still jpg mp4, mov"_s;
}

void TestFitPlan::whatCannotBeMended_data() {
    columns();
    QTest::newRow("too long") << film() << MediaLimits{.maxSeconds = 59, .extensions = {u"mov"_s}} << u"TooLong 60 59"_s;
    QTest::newRow("too short") << film() << MediaLimits{.minSeconds = 61} << u"TooShort 60 61"_s;
    QTest::newRow("no picture where one is needed") << song(u"/a.mp3"_s, u"mp3"_s)
        << MediaLimits{.extensions = mp4Mov, .needsVideo = true} << u"NoVideo "_s;
    QTest::newRow("no sound where some is needed") << film(u"/a.mkv"_s, u"h264"_s, {})
        << MediaLimits{.extensions = mp4Mov, .needsSound = true} << u"NoSound "_s;
    QTest::newRow("sound where only films are taken") << song(u"/a.mp3"_s, u"mp3"_s) << MediaLimits{.extensions = mp4Mov}
        << u"FitImpossible container mp3 mp4, mov"_s;
    QTest::newRow("a container that we do not write") << film() << MediaLimits{.extensions = {u"wmv"_s}}
        << u"FitImpossible container mp4 wmv"_s;
    QTest::newRow("a codec that we do not write") << film() << MediaLimits{.extensions = mp4Mov, .videoCodecs = {u"vp9"_s}}
        << u"FitImpossible codec h264 vp9"_s;
    QTest::newRow("H.264 into WebM alone") << film() << MediaLimits{.extensions = {u"webm"_s}} 
        << u"FitImpossible container mp4 webm"_s;
    QTest::newRow("a picture that would grow more than twofold") << sized(film(), {200, 150}) << MediaLimits{.leastSide = 360}
        << u"FitImpossible size 200x150 360 0"_s;
    QTest::newRow("twofold is possible") << sized(film(), {240, 180}) << MediaLimits{.leastSide = 360}
        << u"scale: mp4, h264 480x360, aac copied"_s;
    QTest::newRow("a strip that cannot keep to both sides") << sized(film(), {4000, 400})
        << MediaLimits{.leastSide = 360, .mostSide = 1920} << u"FitImpossible size 4000x400 360 1920"_s;
}

// Each limit alone, a step within and a step beyond.
void TestFitPlan::aPlanIsEmptyExactlyWhenNothingIsWrong() {
    const MediaFile media = film();
    const QList<MediaLimits> all{
        {}, {.maxBytes = media.bytes}, {.maxBytes = media.bytes - 1}, {.maxFramesPerSecond = 30}, {.maxFramesPerSecond = 25},
        {.leastSide = 720}, {.leastSide = 721}, {.mostSide = 1280}, {.mostSide = 1279}, {.extensions = {u"mp4"_s}},
        {.extensions = {u"mov"_s}}, {.videoCodecs = {u"h264"_s}}, {.extensions = {u"mp4"_s}, .needsVideo = true, .needsSound = true}};
    for (const MediaLimits& limits : all) {
        const auto plan = planFit(media, limits);
        QVERIFY2(plan, qPrintable(toldOrRefused(plan)));
        QCOMPARE(plan->isEmpty(), checkLimits(limits, media, {}).isEmpty());
    }
}

void TestFitPlan::whatItPlansIsWithinTheLimits() {
    for (int width = 200; width < 4200; width += 97) {
        for (int height = 200; height < 4200; height += 89) {
            const MediaLimits limits{.leastSide = 361, .mostSide = 1919};
            const MediaFile media = sized(film(), {width, height});
            const auto plan = planFit(media, limits);
            if (!plan || plan->isEmpty())
                continue;
            QVERIFY2(checkLimits(limits, sized(media, plan->size), {}).isEmpty(), qPrintable(u"%1x%2: "_s.arg(width).arg(height)
                + told(*plan)));
            QCOMPARE(plan->size.width() % 2 + plan->size.height() % 2, 0);
            const double shape = double(plan->size.width()) / plan->size.height() * height / width;
            QVERIFY2(qAbs(shape - 1) < 0.012, qPrintable(u"%1x%2: "_s.arg(width).arg(height) + told(*plan)));
        }
    }
}

void TestFitPlan::ratesStayEven_data() {
    QTest::addColumn<double>("rate");
    QTest::addColumn<double>("most");
    QTest::addColumn<int>("numerator");
    QTest::addColumn<int>("denominator");
    const double ntsc = 1000.0 / 1001;
    QTest::newRow("slow enough stays") << 30.0 << 30.0 << 0 << 1;
    QTest::newRow("half of 60") << 60.0 << 30.0 << 30 << 1;
    QTest::newRow("half of 59.94") << 60 * ntsc << 30.0 << 30000 << 1001;
    QTest::newRow("half of 50, not 30") << 50.0 << 30.0 << 25 << 1;
    QTest::newRow("half of 48") << 48.0 << 30.0 << 24 << 1;
    QTest::newRow("a quarter of 120") << 120.0 << 30.0 << 30 << 1;
    QTest::newRow("a quarter of 119.88") << 120 * ntsc << 30.0 << 30000 << 1001;
    QTest::newRow("30 under 25 is 25: half would be too slow") << 30.0 << 25.0 << 25 << 1;
    QTest::newRow("a phone's own rate has no half") << 58.7 << 30.0 << 30 << 1;
    QTest::newRow("60 under 29.97") << 60.0 << 29.97 << 30000 << 1001;
    QTest::newRow("an odd limit") << 60.0 << 12.5 << 12 << 1;
    QTest::newRow("an odd limit for an odd rate") << 58.7 << 12.5 << 25 << 2;
}

void TestFitPlan::ratesStayEven() {
    QFETCH(double, rate);
    QFETCH(double, most);
    const FrameRate slower = fitpicture::slowed(rate, most);
    QTEST(slower.numerator, "numerator");
    QTEST(slower.denominator, "denominator");
}

void TestFitPlan::aSecondTryIsTighter_data() {
    QTest::addColumn<MediaFile>("media");
    QTest::addColumn<MediaLimits>("limits");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("plan");
    QTest::newRow("fewer bits, by what was too much") << heavy(film(), 20'000'000, 60) << MediaLimits{.maxBytes = 10'000'000}
        << qint64(12'500'000) << u"bits: mp4, h264 1280x720 under 845k, aac 96000"_s;
    QTest::newRow("what was copied is coded") << heavy(film(u"/a.mkv"_s), 10'000'000, 60)
        << MediaLimits{.maxBytes = 10'000'000, .extensions = mp4Mov} << qint64(10'000'100)
        << u"remux+bits: mp4, h264 1280x720 under 1078k, aac 160000"_s;
    QTest::newRow("sound taken out that is too large is coded, elsewhere if need be")
        << film(u"/a.mov"_s, u"h264"_s, u"pcm_s16le"_s) << MediaLimits{.maxBytes = 3'000'000, .extensions = {u"wav"_s, u"mp3"_s}}
        << qint64(11'520'000) << u"sound only+sound+bits: mp3, mp3 160000"_s;
    QTest::newRow("a photo becomes smaller")
        << with(photo(u"/a.jpg"_s, u"mjpeg"_s, {4000, 3000}), [](MediaFile& file) { file.bytes = 9'000'000; })
        << MediaLimits{.maxBytes = 1'000'000, .extensions = photos} << qint64(3'800'000) << u"scale+compress: jpg, mjpeg 2000x1500"_s;
    QTest::newRow("no room left") << heavy(film(), 20'000'000, 60) << MediaLimits{.maxBytes = 1'000'000}
        << qint64(2'000'000) << u"FitImpossible bitrate 0 150000"_s;
}

void TestFitPlan::aSecondTryIsTighter() {
    QFETCH(MediaFile, media);
    QFETCH(MediaLimits, limits);
    QFETCH(qint64, bytes);
    const auto first = planFit(media, limits);
    QVERIFY(first);
    QTEST(toldOrRefused(planTighter(*first, media, limits, bytes)), "plan");
}

void TestFitPlan::whatDoesNotGoInIsCodedAnew() {
    const auto plan = planCodedAnew(film(u"/a.mkv"_s), {.extensions = mp4Mov});
    QCOMPARE(toldOrRefused(plan), u"remux: mp4, h264 1280x720, aac 160000"_s);
}

void TestFitPlan::callsFfmpeg_data() {
    columns();
    QTest::newRow("a copied film") << film(u"/a.mkv"_s, u"hevc"_s) << MediaLimits{.extensions = mp4Mov}
        << u"-fflags +genpts -i file:/a.mkv -map 0:V:0 -c:v copy -tag:v hvc1 -map 0:a:0 -c:a copy -sn -dn -map_chapters -1 "
           "-movflags +faststart -f mp4 file:/out"_s;
    QTest::newRow("a coded film")
        << with(fast(film(u"/a.webm"_s, u"vp9"_s, u"opus"_s), 60), [](MediaFile& file) { file.audioChannels = 6; })
        << MediaLimits{.maxFramesPerSecond = 30, .extensions = mp4Mov}
        << u"-i file:/a.webm -map 0:V:0 -vf scale=1280:720:flags=bicubic,setsar=1 -fpsmax:v 30/1 -c:v libx264 -preset veryfast "
           "-crf 20 -pix_fmt yuv420p -map 0:a:0 -c:a aac -b:a 160000 -ac 2 -sn -dn -map_chapters -1 -movflags +faststart "
           "-f mp4 file:/out"_s;
    QTest::newRow("sound alone") << film() << MediaLimits{.extensions = {u"mp3"_s}}
        << u"-i file:/clips/a.mp4 -vn -map 0:a:0 -c:a libmp3lame -b:a 160000 -sn -dn -map_chapters -1 -f mp3 file:/out"_s;
    QTest::newRow("a photo") << photo(u"/a.bmp"_s, u"bmp"_s, {800, 600}) << MediaLimits{.extensions = photos}
        << u"-i file:/a.bmp -map 0:V:0 -frames:v 1 -vf scale=800:600:flags=bicubic,setsar=1 -c:v mjpeg -q:v 3 -pix_fmt yuvj420p "
           "-an -sn -dn -map_chapters -1 -update 1 -f image2 file:/out"_s;
}

void TestFitPlan::callsFfmpeg() {
    QFETCH(MediaFile, media);
    QFETCH(MediaLimits, limits);
    const auto plan = planFit(media, limits);
    QVERIFY(plan);
    const QString all = fitArguments(*plan, media, u"/out"_s).join(u' ');
    const QString always = u"-nostdin -hide_banner -v error -nostats -y -progress pipe:1 -protocol_whitelist file "_s;
    QVERIFY2(all.startsWith(always), qPrintable(all));
    QTEST(all.mid(always.size()), "plan");
}

void TestFitPlan::theRateIsACeilingWithASmallBuffer() {
    const MediaFile media = heavy(film(), 20'000'000, 60);
    const auto plan = planFit(media, {.maxBytes = 10'000'000});
    QVERIFY(plan);
    const QString all = fitArguments(*plan, media, u"/out"_s).join(u' ');
    const QString rate = u" -crf 20 -pix_fmt yuv420p -maxrate %1 -bufsize %2 "_s.arg(plan->videoBits).arg(2 * plan->videoBits);
    QVERIFY2(all.contains(rate), qPrintable(all));
    QVERIFY(double(plan->videoBits + plan->audioBits) * 60 / 8 + double(2 * plan->videoBits) / 8 < 10'000'000 * 0.97);
}

QTEST_GUILESS_MAIN(TestFitPlan)
#include "tst_fitplan.moc"
