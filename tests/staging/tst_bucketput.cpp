// SPDX-License-Identifier: MIT
// Uploads to a real S3 server that judges every signature and every payload.
#include "services/staging/bucketput.h"

#include "services/staging/bucketaddress.h"
#include "tests/staging/bucketserver.h"
#include "tests/support/fakeclock.h"

#include <QtCore/qrandom.h>
#include <QtNetwork/qnetworkaccessmanager.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;
using Ending = std::optional<std::optional<ApiError>>;

class TestBucketPut : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void putsAFile_data();
    void putsAFile();
    void putsALargeFileInParts();
    void goesOnAfterAStopBetweenParts();
    void goesOnWhenOnlyThePuttingTogetherIsLeft();
    void startsOverOnceWhenTheUploadIsGone();
    void looksBeforeItSendsAllAgain();
    void ignoresAStateOfAnotherFile();
    void isRefused_data();
    void isRefused();
    void refusesAFileThatHasChanged();
    void stopsForAFileThatChangesUnderWay_data();
    void stopsForAFileThatChangesUnderWay();

private:
    QString make(const QString& name, qint64 bytes);
    BucketPut::Request request(const QString& path) const;
    Ending run(const BucketPut::Request& request);
    bool arrived(const BucketPut::Request& request) const;
    /// "1 2 3": the parts that the server took, in order.
    QString partsTaken();

    BucketServer m_server;
    QNetworkAccessManager m_network;
    FakeClock m_clock{QDateTime::currentDateTimeUtc()};  // the server has no other time than the true one
    std::unique_ptr<QTemporaryDir> m_folder;
    QList<MultipartState> m_states;
    QList<qint64> m_progress;
};

static constexpr qint64 large = qint64(70) << 20;

void TestBucketPut::initTestCase() {
    QVERIFY2(m_server.start(), qPrintable(m_server.words()));
}

void TestBucketPut::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_server.forget();
    m_states.clear();
    m_progress.clear();
}

QString TestBucketPut::make(const QString& name, qint64 bytes) {
    QFile file(m_folder->filePath(name));
    QRandomGenerator random(7);
    QByteArray block(1 << 20, '\0');
    bool fine = file.open(QIODevice::WriteOnly);
    for (qint64 left = bytes; left > 0 && fine; left -= block.size()) {
        random.fillRange(reinterpret_cast<quint32*>(block.data()), block.size() / 4);
        block.resize(qMin(left, qint64(block.size())));
        fine = file.write(block) == block.size();
    }
    return fine ? file.fileName() : QString();
}

BucketPut::Request TestBucketPut::request(const QString& path) const {
    return {m_server.bucket(), m_server.secret(), freshObjectKey(m_server.bucket(), path), FileIdentity::of(path), {}};
}

Ending TestBucketPut::run(const BucketPut::Request& request) {
    auto* put = new BucketPut(m_network, m_clock, request);
    Ending ending;
    int ends = 0;
    connect(put, &BucketPut::advanced, this, [this](const MultipartState& state) { m_states << state; });
    connect(put, &BucketPut::progress, this, [this](qint64 done, qint64) { m_progress << done; });
    connect(put, &BucketPut::finished, this, [&](const std::optional<ApiError>& error) {
        ending = error;
        ++ends;
    });
    QSignalSpy gone(put, &QObject::destroyed);
    put->start();
    return (!gone.isEmpty() || gone.wait(60'000)) && ends == 1 ? ending : std::nullopt;
}

bool TestBucketPut::arrived(const BucketPut::Request& request) const {
    QFile there(m_server.pathOf(request.key));
    QFile here(request.file.path);
    return there.open(QIODevice::ReadOnly) && here.open(QIODevice::ReadOnly) && there.readAll() == here.readAll();
}

QString TestBucketPut::partsTaken() {
    QStringList parts;
    const QList<QJsonObject> requests = m_server.requests();
    for (const QJsonObject& line : requests) {
        const QUrlQuery query(QUrl(line["target"_L1].toString()).query());
        if (query.hasQueryItem(u"partNumber"_s) && line["status"_L1].toInt() == 200)
            parts << query.queryItemValue(u"partNumber"_s);
    }
    return parts.join(u' ');
}

void TestBucketPut::putsAFile_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("type");
    QTest::newRow("a small one") << u"clip.mp4"_s << qint64(3'000'000) << u"video/mp4"_s;
    QTest::newRow("an empty one") << u"nothing.srt"_s << qint64(0) << u"application/x-subrip"_s;
    QTest::newRow("one byte") << u"one.mov"_s << qint64(1) << u"video/quicktime"_s;
    QTest::newRow("another script in its name") << u"夏休みの ビデオ.mkv"_s << qint64(1000) << u"video/x-matroska"_s;
    QTest::newRow("an emoji in its name") << u"🎬 + 50%?.webm"_s << qint64(1000) << u"video/webm"_s;
    QTest::newRow("the most for one request") << u"clip.mp4"_s << (qint64(64) << 20) << u"video/mp4"_s;
}

void TestBucketPut::putsAFile() {
    QFETCH(QString, name);
    QFETCH(qint64, bytes);
    const BucketPut::Request request = this->request(make(name, bytes));
    const Ending ending = run(request);
    QVERIFY(ending);
    QVERIFY2(!*ending, qPrintable(*ending ? (*ending)->detail : QString()));
    QVERIFY(arrived(request));
    QCOMPARE(m_server.requests().size(), 1);
    const QJsonObject line = m_server.requests().first();
    QCOMPARE(line["method"_L1], u"PUT"_s);
    QVERIFY(!line["target"_L1].toString().contains(u'%'));
    QTEST(line["type"_L1].toString(), "type");
    QCOMPARE(m_progress.last(), bytes);
    QVERIFY(m_states.isEmpty());
}

void TestBucketPut::putsALargeFileInParts() {
    const BucketPut::Request request = this->request(make(u"clip.mp4"_s, large));
    const Ending ending = run(request);
    QVERIFY(ending);
    QVERIFY2(!*ending, qPrintable(*ending ? (*ending)->detail : QString()));
    QVERIFY(arrived(request));
    QCOMPARE(m_server.requests().size(), 7);
    QCOMPARE(partsTaken(), u"1 2 3 4 5"_s);
    QCOMPARE(m_server.requests().first()["type"_L1], u"video/mp4"_s);
    QCOMPARE(m_states.size(), 6);
    QVERIFY(m_states.first().etags.isEmpty());
    QVERIFY(std::ranges::is_sorted(m_progress));
    QCOMPARE(m_progress.last(), large);
}

void TestBucketPut::goesOnAfterAStopBetweenParts() {
    BucketPut::Request request = this->request(make(u"clip.mp4"_s, large));
    QString stored;
    auto* first = new BucketPut(m_network, m_clock, request);
    connect(first, &BucketPut::advanced, this, [&](const MultipartState& state) {
        stored = toJson(state);
        if (state.etags.size() == 2)
            delete first;
    });
    QSignalSpy gone(first, &QObject::destroyed);
    first->start();
    QVERIFY(gone.wait(30'000));
    request.resume = multipartFromJson(stored);
    QCOMPARE(request.resume.etags.size(), 2);
    const Ending ending = run(request);
    QVERIFY(ending && !*ending);
    QVERIFY(arrived(request));
    QCOMPARE(m_server.requests().size(), 7);
    QCOMPARE(partsTaken(), u"1 2 3 4 5"_s);
    QVERIFY(m_progress.first() > 2 * m_states.first().partSize);
}

void TestBucketPut::goesOnWhenOnlyThePuttingTogetherIsLeft() {
    BucketPut::Request request = this->request(make(u"clip.mp4"_s, large));
    auto* first = new BucketPut(m_network, m_clock, request);
    connect(first, &BucketPut::advanced, this, [&](const MultipartState& state) {
        request.resume = state;
        if (state.etags.size() == 5)
            delete first;
    });
    QSignalSpy gone(first, &QObject::destroyed);
    first->start();
    QVERIFY(gone.wait(30'000));
    QVERIFY(!arrived(request));
    const Ending ending = run(request);
    QVERIFY(ending && !*ending);
    QVERIFY(arrived(request));
    QCOMPARE(partsTaken(), u"1 2 3 4 5"_s);
}

void TestBucketPut::startsOverOnceWhenTheUploadIsGone() {
    BucketPut::Request request = this->request(make(u"clip.mp4"_s, large));
    request.resume = {.uploadId = u"long/forgotten+="_s, .partSize = 16 << 20, .etags = {u"\"a\""_s, u"\"b\""_s}};
    const Ending ending = run(request);
    QVERIFY(ending && !*ending);
    QVERIFY(arrived(request));
    QCOMPARE(partsTaken(), u"1 2 3 4 5"_s);
    QVERIFY(m_states.first().uploadId != request.resume.uploadId);
}

void TestBucketPut::looksBeforeItSendsAllAgain() {
    BucketPut::Request request = this->request(make(u"clip.mp4"_s, large));
    QVERIFY(run(request));
    m_server.forget();
    request.resume = m_states.last();  // stopped before the answer to the last request was heard
    const Ending ending = run(request);
    QVERIFY(ending && !*ending);
    QCOMPARE(m_server.requests().size(), 2);
    QCOMPARE(m_server.requests().last()["method"_L1], u"HEAD"_s);
    QCOMPARE(partsTaken(), QString());
}

void TestBucketPut::ignoresAStateOfAnotherFile() {
    BucketPut::Request request = this->request(make(u"clip.mp4"_s, 1000));
    request.resume = {.uploadId = u"x"_s, .partSize = 16 << 20, .etags = QStringList(9, u"\"a\""_s)};
    const Ending ending = run(request);
    QVERIFY(ending && !*ending);
    QVERIFY(arrived(request));
}

void TestBucketPut::isRefused_data() {
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<Bucket>("bucket");
    QTest::addColumn<Secret>("secret");
    QTest::addColumn<qint64>("late");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("code");
    const Bucket ours = m_server.bucket();
    Bucket another = ours;
    another.name = u"another"_s;
    Bucket stranger = ours;
    stranger.accessKey = u"AKIDSTRANGER"_s;
    Bucket elsewhere = ours;
    elsewhere.region = u"us-east-1"_s;
    for (const qint64 bytes : {qint64(1000), large}) {
        const auto row = [&](const char* what, const Bucket& bucket, const Secret& secret, qint64 late, Kind kind, const QString& code) {
            QTest::addRow("%s, %lld bytes", what, bytes) << bytes << bucket << secret << late << kind << code;
        };
        row("a wrong secret", ours, Secret("another"), 0, Kind::Unauthorised, u"SignatureDoesNotMatch"_s);
        row("a wrong access key", stranger, m_server.secret(), 0, Kind::Unauthorised, u"InvalidAccessKeyId"_s);
        row("a wrong bucket", another, m_server.secret(), 0, Kind::NotFound, u"NoSuchBucket"_s);
        row("a wrong region", elsewhere, m_server.secret(), 0, Kind::Rejected, u"AuthorizationHeaderMalformed"_s);
        row("a clock that is an hour late", ours, m_server.secret(), 3600, Kind::Rejected, u"RequestTimeTooSkewed"_s);
    }
}

void TestBucketPut::isRefused() {
    QFETCH(qint64, bytes);
    QFETCH(Bucket, bucket);
    QFETCH(Secret, secret);
    QFETCH(qint64, late);
    BucketPut::Request request = this->request(make(u"clip.mp4"_s, bytes));
    request.bucket = bucket;
    request.secret = secret;
    FakeClock clock(m_clock.now().addSecs(-late));
    auto* put = new BucketPut(m_network, clock, request);
    Ending ending;
    connect(put, &BucketPut::finished, this, [&](const std::optional<ApiError>& error) { ending = error; });
    put->start();
    QTRY_VERIFY_WITH_TIMEOUT(ending, 20'000);
    QVERIFY(*ending);
    QTEST((*ending)->kind, "kind");
    QTEST((*ending)->vendorCode, "code");
    const bool refused = (*ending)->kind != Kind::Rejected;
    QCOMPARE((*ending)->reason, refused ? Reason::StagingRefused : Reason::None);
    QCOMPARE((*ending)->about, refused ? QStringList{bucket.name} : QStringList{});
    QVERIFY((*ending)->detail.startsWith((*ending)->vendorCode + u": "_s));
    QVERIFY(!(*ending)->detail.contains(QString::fromLatin1(secret.reveal())));
    QVERIFY(!arrived(request));
}

void TestBucketPut::refusesAFileThatHasChanged() {
    const BucketPut::Request request = this->request(make(u"clip.mp4"_s, 1000));
    QVERIFY(QFile::resize(request.file.path, 1001));
    const Ending ending = run(request);
    QVERIFY(ending && *ending);
    QCOMPARE((*ending)->kind, Kind::Invalid);
    QCOMPARE((*ending)->reason, Reason::FileChanged);
    QVERIFY(m_server.requests().isEmpty());
}

void TestBucketPut::stopsForAFileThatChangesUnderWay_data() {
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<qint64>("later");
    QTest::newRow("a small one grows") << qint64(30) * 1024 * 1024 << qint64(31) * 1024 * 1024;
    QTest::newRow("a small one is cut short") << qint64(30) * 1024 * 1024 << qint64(10);
    QTest::newRow("a large one grows") << large << large + 1;
    QTest::newRow("a large one is cut short") << large << qint64(10);
}

void TestBucketPut::stopsForAFileThatChangesUnderWay() {
    QFETCH(qint64, bytes);
    QFETCH(qint64, later);
    const BucketPut::Request request = this->request(make(u"clip.mp4"_s, bytes));
    auto* put = new BucketPut(m_network, m_clock, request);
    Ending ending;
    connect(put, &BucketPut::finished, this, [&](const std::optional<ApiError>& error) { ending = error; });
    connect(put, &BucketPut::progress, this, [&] { QFile::resize(request.file.path, later); }, Qt::SingleShotConnection);
    put->start();
    QTRY_VERIFY_WITH_TIMEOUT(ending, 30'000);
    QVERIFY(*ending);
    QCOMPARE((*ending)->kind, Kind::Invalid);
    QCOMPARE((*ending)->reason, Reason::FileChanged);
    QVERIFY(!arrived(request) || bytes <= 64 << 20);
}

QTEST_GUILESS_MAIN(TestBucketPut)
#include "tst_bucketput.moc"
