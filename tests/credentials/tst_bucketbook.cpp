// SPDX-License-Identifier: MIT
#include "services/credentials/bucketbook.h"

#include <QtCore/qfile.h>
#include <QtCore/qsettings.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class TestBucketBook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsWhatWasSaved();
    void forgets();
    void knowsNoneThatWasNotSaved();
    void tellsWhichOneChanged();
    void namesWhatIsToBeMended_data();
    void namesWhatIsToBeMended();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
};

static Bucket clips() {
    return {.name = u"my.clips-1"_s,
            .prefix = u"babelreel/in"_s,
            .endpoint = QUrl(u"https://s3.example.org:9000"_s),
            .region = u"eu-central-1"_s,
            .accessKey = u"AKIDEXAMPLE"_s};
}

void TestBucketBook::init() {
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings->clear();
}

void TestBucketBook::keepsWhatWasSaved() {
    BucketBook(*m_settings).save(clips());
    m_settings->sync();
    const BucketBook book(*m_settings);
    QCOMPARE(book.bucket(u"my.clips-1"_s), clips());
    QCOMPARE(book.buckets(), QList<Bucket>{clips()});
}

void TestBucketBook::forgets() {
    BucketBook book(*m_settings);
    book.save(clips());
    book.save({.name = u"other"_s, .accessKey = u"A"_s});
    book.remove(u"my.clips-1"_s);
    QCOMPARE(book.buckets().size(), 1);
    QCOMPARE(book.buckets().first().name, u"other"_s);
}

void TestBucketBook::knowsNoneThatWasNotSaved() {
    const BucketBook book(*m_settings);
    QVERIFY(book.buckets().isEmpty());
    QCOMPARE(book.bucket(u"clips"_s), Bucket());
    QCOMPARE(book.bucket({}), Bucket());
    m_settings->setValue(u"buckets/clips/prefix"_s, u"half"_s);  // half of one, as a hand that edits may leave it
    QVERIFY(book.buckets().isEmpty());
}

void TestBucketBook::tellsWhichOneChanged() {
    BucketBook book(*m_settings);
    QSignalSpy changed(&book, &BucketBook::changed);
    book.save(clips());
    book.remove(u"my.clips-1"_s);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.first().first().toString(), u"my.clips-1"_s);
}

void TestBucketBook::namesWhatIsToBeMended_data() {
    using Problem = std::optional<BucketProblem>;
    QTest::addColumn<Bucket>("bucket");
    QTest::addColumn<bool>("secret");
    QTest::addColumn<Problem>("problem");
    const auto with = [](auto&& change) {
        Bucket bucket = clips();
        change(bucket);
        return bucket;
    };
    QTest::newRow("all is there") << clips() << true << Problem();
    QTest::newRow("AWS needs no endpoint") << with([](Bucket& b) { b.endpoint = {}; }) << true << Problem();
    QTest::newRow("no prefix") << with([](Bucket& b) { b.prefix.clear(); }) << true << Problem();
    QTest::newRow("a server on this machine may do without https")
        << with([](Bucket& b) { b.endpoint = QUrl(u"http://127.0.0.1:9000"_s); }) << true << Problem();
    QTest::newRow("no name") << with([](Bucket& b) { b.name.clear(); }) << true << Problem(BucketProblem::NameMissing);
    QTest::newRow("capitals in the name") << with([](Bucket& b) { b.name = u"Clips"_s; }) << true << Problem(BucketProblem::NameWrong);
    QTest::newRow("a path as the name") << with([](Bucket& b) { b.name = u"clips/in"_s; }) << true << Problem(BucketProblem::NameWrong);
    QTest::newRow("a prefix with blanks") << with([](Bucket& b) { b.prefix = u"my clips"_s; }) << true << Problem(BucketProblem::PrefixWrong);
    QTest::newRow("a prefix that ends with a slash") << with([](Bucket& b) { b.prefix = u"in/"_s; }) << true << Problem(BucketProblem::PrefixWrong);
    QTest::newRow("plain http on the net")
        << with([](Bucket& b) { b.endpoint = QUrl(u"http://s3.example.org"_s); }) << true << Problem(BucketProblem::EndpointInsecure);
    QTest::newRow("no access key") << with([](Bucket& b) { b.accessKey.clear(); }) << true << Problem(BucketProblem::AccessKeyMissing);
    QTest::newRow("no secret") << clips() << false << Problem(BucketProblem::SecretMissing);
}

void TestBucketBook::namesWhatIsToBeMended() {
    QFETCH(Bucket, bucket);
    QFETCH(bool, secret);
    QFETCH(std::optional<BucketProblem>, problem);
    QVERIFY(BucketBook::check(bucket, secret) == problem);
}

QTEST_GUILESS_MAIN(TestBucketBook)
#include "tst_bucketbook.moc"
