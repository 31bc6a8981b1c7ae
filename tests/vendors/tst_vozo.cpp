// SPDX-License-Identifier: MIT
// What is sent to Vozo, field by field, and what is refused before it is.
#include "services/vendors/jobcheck.h"
#include "services/vendors/vozo.h"

#include <QtCore/qjsondocument.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;

class TestVozo : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTranslationNeedsFiveFields();
    void theStatusIsAskedByPath();
    void eachOptionIsAField_data();
    void eachOptionIsAField();
    void everyOptionHasARow();
    void theSourceTellsWhatItIs_data();
    void theSourceTellsWhatItIs();
    void subtitlesGoWithTheirUse();
    void theBoxIsWithinTheFrame();
    void refusesBeforeSending_data();
    void refusesBeforeSending();
    void takesWhatIsInOrder_data();
    void takesWhatIsInOrder();
    void twoHoursAreTheLimit();
};

static const Operation& translate() {
    return *vozo().operation(OperationKind::Translate);
}

static JobSpec job() {
    return {.operation = OperationKind::Translate,
            .vendor = u"vozo"_s,
            .source = u"https://example.com/clip.mp4"_s,
            .targetLanguage = u"pt-BR"_s};
}

static SubmitQuery query(const QJsonObject& options = {}) {
    SubmitQuery query{.job = job(), .inputs = {{InputRole::Video, QUrl::fromEncoded("https://example.com/my%20clip.mp4?sig=a%2Fb")}},
                      .title = u"clip"_s};
    query.job.options = options;
    return query;
}

static QJsonObject bodyOf(const SubmitQuery& query) {
    return QJsonDocument::fromJson(translate().submit.build(query).body).object();
}

static QJsonObject leastBody() {
    return {{u"media_type"_s, u"video"_s},        {u"media_url"_s, u"https://example.com/my%20clip.mp4?sig=a%2Fb"_s},
            {u"source_language"_s, u"auto"_s},    {u"target_language"_s, u"pt-BR"_s},
            {u"export_type"_s, u"auto"_s}};
}

static Region ocrBox(const QRectF& box) {
    return {.box = box, .kind = RegionKind::Ocr};
}

void TestVozo::aTranslationNeedsFiveFields() {
    const HttpRequest request = translate().submit.build(query());
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(vozo().path(request.endpoint)->path, u"/v1/media/translate"_s);
    QVERIFY(request.costsMoney && !translate().idempotent && !translate().severalTargets);
    QCOMPARE(bodyOf(query()), leastBody());
    SubmitQuery named = query();
    named.job.sourceLanguage = u"en-US"_s;
    QCOMPARE(bodyOf(named)["source_language"_L1].toString(), u"en-US"_s);
    QCOMPARE(vozo().auth.header + ": " + vozo().auth.prefix, QByteArray("Authorization: Bearer "));
    QCOMPARE(vozo().baseUrl, QUrl(u"https://api.vozo.ai"_s));
    QCOMPARE(vozo().limits.jobsAtOnce, std::optional(5));
}

void TestVozo::theStatusIsAskedByPath() {
    for (const auto& status : {translate().status, vozo().remote.one}) {
        const HttpRequest request = status.build(u"9223372036854775807"_s);
        QCOMPARE(request.method, QByteArray("GET"));
        QCOMPARE(vozo().path(request.endpoint)->path, u"/v1/media/translate/{task_id}"_s);
        QCOMPARE(request.pathArguments.value(u"task_id"_s), u"9223372036854775807"_s);
        QVERIFY(!request.costsMoney);
    }
    QVERIFY(translate().poll.first >= std::chrono::seconds(10) && translate().poll.most <= std::chrono::seconds(60));
}

void TestVozo::eachOptionIsAField_data() {
    QTest::addColumn<QJsonObject>("options");
    QTest::addColumn<QJsonObject>("fields");
    for (const auto type : {"video"_L1, "audio"_L1})
        QTest::addRow("the medium is %s", type.data())
            << QJsonObject{{u"media_type"_s, QString(type)}} << QJsonObject{{u"media_type"_s, QString(type)}};
    for (const auto type : {"auto"_L1, "video"_L1, "audio"_L1, "all"_L1})
        QTest::addRow("%s comes out", type.data()) << QJsonObject{{u"export_type"_s, QString(type)}}
                                                   << QJsonObject{{u"export_type"_s, QString(type)}};
    QTest::newRow("a use of no subtitles") << QJsonObject{{u"subtitle_usage_type"_s, u"final_translated"_s}} << QJsonObject();
    QTest::newRow("at least two") << QJsonObject{{u"speaker_number.min"_s, 2}}
                                  << QJsonObject{{u"speaker_number"_s, QJsonObject{{u"min"_s, 2}}}};
    QTest::newRow("at most 34") << QJsonObject{{u"speaker_number.max"_s, 34}}
                                << QJsonObject{{u"speaker_number"_s, QJsonObject{{u"max"_s, 34}}}};
    QTest::newRow("between") << QJsonObject{{u"speaker_number.min"_s, 2}, {u"speaker_number.max"_s, 34}}
                             << QJsonObject{{u"speaker_number"_s, QJsonObject{{u"min"_s, 2}, {u"max"_s, 34}}}};
    QTest::newRow("advice") << QJsonObject{{u"user_prompt"_s, u"Be “kind”."_s}} << QJsonObject{{u"user_prompt"_s, u"Be “kind”."_s}};
    QTest::newRow("emptied advice is none") << QJsonObject{{u"user_prompt"_s, QString()}} << QJsonObject();
}

void TestVozo::eachOptionIsAField() {
    QFETCH(QJsonObject, options);
    QFETCH(QJsonObject, fields);
    QVERIFY(!checkOptions(translate().options, options));
    QJsonObject expected = leastBody();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        expected[field.key()] = field.value();
    QCOMPARE(bodyOf(query(options)), expected);
}

void TestVozo::everyOptionHasARow() {
    QStringList names;
    for (const OptionRule& rule : translate().options)
        names << rule.name;
    QCOMPARE(names, (QStringList{u"media_type"_s, u"export_type"_s, u"subtitle_usage_type"_s, u"speaker_number.min"_s,
                                 u"speaker_number.max"_s, u"user_prompt"_s}));
}

void TestVozo::theSourceTellsWhatItIs_data() {
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("type");
    for (const auto ending : {"mp3"_L1, "wav"_L1, "m4a"_L1, "aac"_L1, "flac"_L1, "ogg"_L1, "opus"_L1, "wma"_L1, "MP3"_L1})
        QTest::addRow("%s is sound", ending.data()) << u"/home/talk."_s + ending << u"audio"_s;
    for (const auto ending : {"mp4"_L1, "mkv"_L1, "webm"_L1, "mov"_L1})
        QTest::addRow("%s is a video", ending.data()) << u"/home/talk."_s + ending << u"video"_s;
    QTest::newRow("a link to sound") << u"https://example.com/a.mp3?token=x.mp4"_s << u"audio"_s;
    QTest::newRow("a link that does not tell") << u"https://example.com/watch?v=1"_s << u"video"_s;
}

void TestVozo::theSourceTellsWhatItIs() {
    QFETCH(QString, source);
    SubmitQuery told = query();
    told.job.source = source;
    QCOMPARE(checkJob(vozo(), told.job), QList<ApiError>());
    QTEST(bodyOf(told)["media_type"_L1].toString(), "type");
    told.job.options = {{u"media_type"_s, u"audio"_s}};
    QCOMPARE(bodyOf(told)["media_type"_L1].toString(), u"audio"_s);
}

void TestVozo::subtitlesGoWithTheirUse() {
    SubmitQuery titled = query();
    titled.inputs.insert(InputRole::Subtitles, QUrl::fromEncoded("https://example.com/c.srt?sig=a%2Fb"));
    QCOMPARE(bodyOf(titled)["subtitle_url"_L1].toString(), u"https://example.com/c.srt?sig=a%2Fb"_s);
    QCOMPARE(bodyOf(titled)["subtitle_usage_type"_L1].toString(), u"original"_s);
    titled.job.options = {{u"subtitle_usage_type"_s, u"final_translated"_s}};
    QCOMPARE(bodyOf(titled)["subtitle_usage_type"_L1].toString(), u"final_translated"_s);
    QVERIFY(!bodyOf(titled).contains("callback_url"_L1));
}

void TestVozo::theBoxIsWithinTheFrame() {
    SubmitQuery boxed = query();
    boxed.job.regions = {ocrBox({0.25, 0.75, 0.5, 0.125})};
    QCOMPARE(bodyOf(boxed)["ocr_text_box"_L1].toObject(),
             (QJsonObject{{u"x"_s, 0.25}, {u"y"_s, 0.75}, {u"width"_s, 0.5}, {u"height"_s, 0.125}}));
    boxed.job.regions = {ocrBox({-0.5, 0.5, 2, 0.75})};
    QCOMPARE(bodyOf(boxed)["ocr_text_box"_L1].toObject(),
             (QJsonObject{{u"x"_s, 0}, {u"y"_s, 0.5}, {u"width"_s, 1}, {u"height"_s, 0.5}}));
}

void TestVozo::refusesBeforeSending_data() {
    QTest::addColumn<JobSpec>("job");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* name, Reason reason, const QString& field, auto change) {
        JobSpec wrong = job();
        change(wrong);
        QTest::newRow(name) << wrong << reason << field;
    };
    const auto to = [&](const char* name, const QString& code) {
        row(name, Reason::LanguageUnsupported, u"to"_s, [=](JobSpec& j) { j.targetLanguage = code; });
    };
    to("a code of three letters", u"yue"_s);
    to("another code of three letters", u"fil"_s);
    to("a script", u"zh-Hans"_s);
    to("capitals", u"EN"_s);
    to("auto as a target", u"auto"_s);
    const Region box = ocrBox({0, 0.8, 1, 0.2});
    row("a script as a source", Reason::LanguageUnsupported, u"from"_s, [](JobSpec& j) { j.sourceLanguage = u"zh-Hans"_s; });
    row("subtitles and a box", Reason::InputsExclusive, u"subtitles"_s, [=](JobSpec& j) { j.subtitles = u"/c.srt"_s; j.regions = {box}; });
    row("a box on sound", Reason::NoVideo, u"region"_s, [=](JobSpec& j) { j.source = u"/a.mp3"_s; j.regions = {box}; });
    row("two boxes", Reason::RegionTooMany, u"region"_s, [=](JobSpec& j) { j.regions = {box, box}; });
    row("a box to erase", Reason::RegionKindWrong, u"region"_s, [](JobSpec& j) {
        j.regions = {{.box = {0, 0, 1, 1}, .kind = RegionKind::Subtitle}};
    });
    for (const auto type : {"video"_L1, "all"_L1})
        row(qPrintable(u"sound cannot become %1"_s.arg(type)), Reason::OptionWrong, u"export_type"_s,
            [=](JobSpec& j) {
                j.source = u"/a.mp3"_s;
                j.options = {{u"export_type"_s, QString(type)}};
            });
    row("what is called sound cannot become a video", Reason::OptionWrong, u"export_type"_s, [](JobSpec& j) {
        j.options = {{u"media_type"_s, u"audio"_s}, {u"export_type"_s, u"all"_s}};
    });
    row("more at least than at most", Reason::OptionWrong, u"speaker_number.max"_s, [](JobSpec& j) {
        j.options = {{u"speaker_number.min"_s, 3}, {u"speaker_number.max"_s, 2}};
    });
    row("no speaker", Reason::OptionWrong, u"speaker_number.min"_s, [](JobSpec& j) { j.options = {{u"speaker_number.min"_s, 0}}; });
    row("subtitles of another kind", Reason::WrongContainer, u"subtitles"_s,
        [](JobSpec& j) { j.subtitles = u"https://example.com/c.vtt"_s; });
    row("another use", Reason::OptionWrong, u"subtitle_usage_type"_s, [](JobSpec& j) {
        j.options = {{u"subtitle_usage_type"_s, u"both"_s}};
    });
    row("a callback", Reason::OptionUnknown, u"callback_url"_s, [](JobSpec& j) {
        j.options = {{u"callback_url"_s, u"https://example.com"_s}};
    });
}

void TestVozo::refusesBeforeSending() {
    QFETCH(JobSpec, job);
    const QList<ApiError> problems = checkJob(vozo(), job);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().kind, Kind::Invalid);
    QTEST(problems.first().reason, "reason");
    QTEST(problems.first().field, "field");
}

void TestVozo::takesWhatIsInOrder_data() {
    QTest::addColumn<JobSpec>("job");
    const auto row = [](const char* name, auto change) {
        JobSpec fine = job();
        change(fine);
        QTest::newRow(name) << fine;
    };
    row("no source language", [](JobSpec&) {});
    row("auto", [](JobSpec& j) { j.sourceLanguage = u"auto"_s; });
    row("a small region", [](JobSpec& j) { j.targetLanguage = u"zh-cn"_s; });
    row("a language of no list", [](JobSpec& j) { j.targetLanguage = u"sw"_s; });
    row("subtitles", [](JobSpec& j) { j.subtitles = u"/c.SRT"_s; });
    row("a box", [](JobSpec& j) { j.regions = {ocrBox({0, 0.8, 1, 0.2})}; });
    row("sound into sound", [](JobSpec& j) { j.source = u"/a.mp3"_s; j.options = {{u"export_type"_s, u"audio"_s}}; });
    row("a video into sound", [](JobSpec& j) { j.options = {{u"export_type"_s, u"audio"_s}}; });
    row("exactly two", [](JobSpec& j) { j.options = {{u"speaker_number.min"_s, 2}, {u"speaker_number.max"_s, 2}}; });
}

void TestVozo::takesWhatIsInOrder() {
    QFETCH(JobSpec, job);
    QCOMPARE(checkJob(vozo(), job), QList<ApiError>());
}

void TestVozo::twoHoursAreTheLimit() {
    MediaFile media{.path = u"/talk.mp3"_s, .seconds = 7200, .audioCodec = u"mp3"_s};
    QCOMPARE(checkMedia(translate(), InputRole::Video, media), QList<ApiError>());
    media.seconds = 7201;
    QCOMPARE(checkMedia(translate(), InputRole::Video, media).value(0).reason, Reason::TooLong);
}

QTEST_GUILESS_MAIN(TestVozo)
#include "tst_vozo.moc"
