// SPDX-License-Identifier: MIT
#include "tests/ui/auditionrig.h"

#include "services/previews/previewfile.h"

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using failure::Reason;

class tst_Audition : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_rig = std::make_unique<AuditionRig>(); }
    void cleanup() { m_rig.reset(); }

    void playsWhatLiesInTheCache() {
        const QUrl url = m_rig->at(u"/20.wav"_s);
        QVERIFY(m_rig->fetch(url));
        QSignalSpy changed(&m_rig->audition, &Audition::changed);
        m_rig->audition.play(url);
        QVERIFY(m_rig->audition.isWaitedFor(url));
        QTRY_VERIFY(m_rig->audition.isPlaying(url));
        const auto file = previewfile::read(m_rig->previews.preview(url).file);
        QCOMPARE(m_rig->output->sounds.last().samples, file->sound.samples);
        QCOMPARE(m_rig->output->from.last(), 0.0);
        m_rig->output->at = 1.25;
        changed.clear();
        QTRY_VERIFY(!changed.isEmpty());  // the position moves by itself
        QCOMPARE(changed[0][0].toUrl(), url);
        QCOMPARE(m_rig->audition.position(url), 1.25);
        QCOMPARE(m_rig->audition.position(m_rig->at(u"/30.wav"_s)), 0.0);
    }

    void fetchesWhatIsNotThereAndThenPlays() {
        const QUrl url = m_rig->at(u"/15.wav"_s);
        m_rig->audition.play(url);
        QVERIFY(m_rig->audition.isWaitedFor(url));
        QVERIFY(!m_rig->audition.isPlaying(url));
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->audition.isPlaying(url), 60'000);
        QVERIFY(!m_rig->audition.isWaitedFor(url));
    }

    void oneIsHeardAtATime() {
        const QUrl first = m_rig->at(u"/10.wav"_s), second = m_rig->at(u"/20.wav"_s);
        QVERIFY(m_rig->fetch(first) && m_rig->fetch(second));
        m_rig->audition.play(first);
        QTRY_VERIFY(m_rig->audition.isPlaying(first));
        QSignalSpy changed(&m_rig->audition, &Audition::changed);
        m_rig->audition.play(second);
        QVERIFY(!m_rig->output->playing);
        QCOMPARE(changed[0][0].toUrl(), first);
        QTRY_VERIFY(m_rig->audition.isPlaying(second));
        QCOMPARE(m_rig->output->sounds.size(), 2);
    }

    void whatWasWishedForEarlierIsNotHeardLate() {
        const QUrl late = m_rig->at(u"/30.wav"_s), now = m_rig->at(u"/10.wav"_s);
        QVERIFY(m_rig->fetch(now));
        m_rig->audition.play(late);
        m_rig->audition.play(now);
        QTRY_VERIFY(m_rig->audition.isPlaying(now));
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->previews.preview(late).isReady(), 60'000);
        QVERIFY(m_rig->audition.isPlaying(now));
        QCOMPARE(m_rig->output->sounds.size(), 1);
    }

    void spaceHoldsAndGoesOnWhereItWas() {
        const QUrl url = m_rig->at(u"/20.wav"_s);
        QVERIFY(m_rig->fetch(url));
        m_rig->audition.toggle(url);
        QTRY_VERIFY(m_rig->audition.isPlaying(url));
        m_rig->output->at = 0.75;
        m_rig->audition.toggle(url);
        QVERIFY(!m_rig->output->playing);
        QCOMPARE(m_rig->audition.position(url), 0.75);
        m_rig->audition.toggle(url);
        QTRY_VERIFY(m_rig->audition.isPlaying(url));
        QCOMPARE(m_rig->output->from.last(), 0.75);
        m_rig->output->finish();
        QVERIFY(!m_rig->audition.isPlaying(url));
        QCOMPARE(m_rig->audition.position(url), 0.0);
        m_rig->audition.toggle(url);
        QTRY_VERIFY(m_rig->audition.isPlaying(url));
        QCOMPARE(m_rig->output->from.last(), 0.0);
    }

    void toggledWhileItIsFetchedItIsNotPlayed() {
        const QUrl url = m_rig->at(u"/20.wav"_s);
        m_rig->audition.toggle(url);
        m_rig->audition.toggle(url);
        QVERIFY(m_rig->audition.current().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->previews.preview(url).isReady(), 60'000);
        QVERIFY(m_rig->output->sounds.isEmpty());
    }

    void playsFromWhereItIsSought() {
        const QUrl url = m_rig->at(u"/20.wav"_s);
        QVERIFY(m_rig->fetch(url));
        m_rig->audition.seek(url, 1.5);
        QTRY_VERIFY(m_rig->audition.isPlaying(url));
        QCOMPARE(m_rig->output->from.last(), 1.5);
    }

    void whatIsBrokenIsSaidAndTheNextPlays() {
        const QUrl url = m_rig->at(u"/page.wav"_s);
        QSignalSpy failed(&m_rig->audition, &Audition::failed);
        m_rig->audition.play(url);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 60'000);
        QCOMPARE(failed[0][0].value<ApiError>().reason, Reason::PreviewNoSound);
        QVERIFY(m_rig->audition.current().isEmpty());
        m_rig->audition.play(url);  // asked again, it is fetched again
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 2, 60'000);
        QCOMPARE(m_rig->server().requests().size(), 2);
        m_rig->audition.play(m_rig->at(u"/10.wav"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->audition.isPlaying(m_rig->at(u"/10.wav"_s)), 60'000);
    }

    void aMissingDeviceIsSaidAndItPlaysOnceThereIsOne() {
        const QUrl url = m_rig->at(u"/10.wav"_s);
        QVERIFY(m_rig->fetch(url));
        m_rig->output->refusal = ApiError{.kind = failure::Kind::Invalid, .reason = Reason::SoundDeviceMissing};
        QSignalSpy failed(&m_rig->audition, &Audition::failed);
        m_rig->audition.play(url);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<ApiError>().reason, Reason::SoundDeviceMissing);
        QVERIFY(!m_rig->audition.isPlaying(url));
        m_rig->output->refusal.reset();
        m_rig->audition.play(url);
        QTRY_VERIFY(m_rig->audition.isPlaying(url));
        Q_EMIT m_rig->output->failed({.reason = Reason::SoundDeviceFailed});  // pulled out while it plays
        QVERIFY(!m_rig->audition.isPlaying(url));
        QCOMPARE(failed.size(), 2);
    }

    void whatTheCacheLetGoIsFetchedAgain_data() {
        QTest::addColumn<bool>("spoiled");
        QTest::newRow("its file is gone") << false;
        QTest::newRow("its file is spoiled") << true;
    }

    void whatTheCacheLetGoIsFetchedAgain() {
        QFETCH(bool, spoiled);
        const QUrl url = m_rig->at(u"/10.wav"_s);
        QVERIFY(m_rig->fetch(url));
        QFile file(m_rig->previews.preview(url).file);
        if (spoiled)
            QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(100));
        else
            QVERIFY(file.remove());
        file.close();
        m_rig->audition.play(url);
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->audition.isPlaying(url), 60'000);
        QCOMPARE(m_rig->server().requests().size(), 2);
        QVERIFY(m_rig->output->sounds.last().seconds() > 0.9);
    }

    void allAreHeardEquallyLoud() {
        QList<int> peaks;
        for (const auto& path : {u"/5.wav"_s, u"/30.wav"_s, u"/99.wav"_s}) {
            QVERIFY(m_rig->fetch(m_rig->at(path)));
            m_rig->audition.play(m_rig->at(path));
            QTRY_VERIFY_WITH_TIMEOUT(m_rig->audition.isPlaying(m_rig->at(path)), 60'000);
            peaks << ListeningOutput::loudest(m_rig->output->sounds.last());
        }
        const auto [least, most] = std::ranges::minmax(peaks);
        QVERIFY2(most < least * 1.12, qPrintable(u"%1 and %2"_s.arg(least).arg(most)));  // 1 LU
    }

    void whatMayBeHeardNextIsThereAlready() {
        m_rig->audition.prefetch({m_rig->at(u"/10.wav"_s), m_rig->at(u"/11.wav"_s), QUrl()});
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->previews.preview(m_rig->at(u"/11.wav"_s)).isReady(), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->previews.preview(m_rig->at(u"/10.wav"_s)).isReady(), 60'000);
        QVERIFY(m_rig->output->sounds.isEmpty());
    }

    void goesAwayWhileSomethingIsFetched() {
        m_rig->audition.play(m_rig->at(u"/never.wav"_s));
        QTRY_COMPARE(m_rig->server().requests().size(), 1);
        m_rig.reset();
    }

private:
    std::unique_ptr<AuditionRig> m_rig;
};

QTEST_MAIN(tst_Audition)
#include "tst_audition.moc"
