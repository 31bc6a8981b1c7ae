// SPDX-License-Identifier: MIT
// Where the engine lets somebody correct the words, and that it goes on from what they wrote.
#include "services/domain/srt.h"
#include "services/media/probe.h"
#include "tests/local/clip.h"
#include "tests/local/watchedrender.h"

#include <QtCore/qtemporarydir.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using failure::Reason;

class TestCheckedWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void putsAFileInAsItIs_data();
    void putsAFileInAsItIs();
    void stopsForWordsToBeChecked_data();
    void stopsForWordsToBeChecked();
    void goesOnFromCheckedWords_data();
    void goesOnFromCheckedWords();
    void wordsMovedBeyondTheEndAreRefused();

private:
    QString work() const { return m_folder->filePath(u"work"_s); }
    QString source() const { return m_clips.filePath(u"clip.mp4"_s); }
    JobSpec job(OperationKind kind, const QString& target) const {
        return {.operation = kind, .source = source(), .targetLanguage = target};
    }

    QTemporaryDir m_clips;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCheckedWords::initTestCase() {
    QVERIFY(clip::make(source()));
}

void TestCheckedWords::init() {
    m_folder = std::make_unique<QTemporaryDir>();
}

/// A file that somebody else made, in a language that nothing here can translate.
void TestCheckedWords::putsAFileInAsItIs_data() {
    QTest::addColumn<bool>("burn");
    QTest::newRow("beside the picture") << false;
    QTest::newRow("into the picture") << true;
}

void TestCheckedWords::putsAFileInAsItIs() {
    QFETCH(const bool, burn);
    JobSpec given = job(OperationKind::Subtitles, u"et"_s);
    given.sourceLanguage = u"et"_s;
    given.subtitles = m_folder->filePath(u"returned.srt"_s);
    const Cues cues{{500ms, 3s, u"Täna teeme lihtsat suppi."_s}, {4s, 6s, u"Õli"_s}};
    QVERIFY(clip::write(given.subtitles, writeSrt(cues)));
    given.options[u"burn_in"_s] = burn;
    WatchedRender run(given, work());
    SUCCEED(run);
    const QString video = run.file(OutputRole::Video);
    const auto made = probe(video);
    QCOMPARE(made->subtitles.size(), burn ? 0 : 1);
    if (!burn)
        QCOMPARE(made->subtitles.first().language, u"et"_s);
    QCOMPARE(clip::change(clip::frame(source(), 2), clip::frame(video, 2), 90, 120) > 2, burn);
    QVERIFY(std::ranges::none_of(*run.endings.front(), &RenderedFile::draft));
    const QByteArray tags = clip::ffprobe({u"-show_entries"_s, u"format_tags=comment"_s, u"-of"_s, u"csv"_s, video});
    QVERIFY2(!tags.contains("draft"), tags.constData());
    QCOMPARE(clip::read(run.file(OutputRole::Subtitles)), writeSrt(cues));
}

void TestCheckedWords::stopsForWordsToBeChecked_data() {
    QTest::addColumn<OperationKind>("kind");
    QTest::addColumn<QString>("review");
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("sourceChecked");
    QTest::addColumn<QString>("stop");  // empty = goes through
    QTest::addColumn<QString>("language");
    const auto row = [](const char* name, OperationKind kind, const QString& review, const QString& target, bool checked,
                        const QString& stop, const QString& language) {
        QTest::newRow(name) << kind << review << target << checked << stop << language;
    };
    const auto dub = OperationKind::Translate;
    const auto subtitles = OperationKind::Subtitles;
    row("before translating", dub, u"source"_s, u"es"_s, false, u"review-source"_s, u"en"_s);
    row("before the dub", dub, u"target"_s, u"es"_s, false, u"review-target"_s, u"es"_s);
    row("both: first before translating", subtitles, u"both"_s, u"ca"_s, false, u"review-source"_s, u"en"_s);
    row("both: then before they are put in", subtitles, u"both"_s, u"ca"_s, true, u"review-target"_s, u"ca"_s);
    row("before translating, and not again", subtitles, u"source"_s, u"ca"_s, true, {}, {});
    row("nothing to translate: the one text there is", subtitles, u"target"_s, u"en"_s, false, u"review-source"_s, u"en"_s);
    row("nothing to translate: once is enough", subtitles, u"both"_s, u"en"_s, true, {}, {});
    row("never", subtitles, u"none"_s, u"ca"_s, false, {}, {});
}

void TestCheckedWords::stopsForWordsToBeChecked() {
    QFETCH(const OperationKind, kind);
    QFETCH(const QString, review);
    QFETCH(const QString, target);
    QFETCH(const bool, sourceChecked);
    QFETCH(const QString, stop);
    QFETCH(const QString, language);
    JobSpec checked = job(kind, target);
    checked.sourceLanguage = u"en"_s;
    checked.options[u"review"_s] = review;
    WatchedRender run(checked, work(),
            sourceChecked ? std::optional(CheckedWords{ReviewStop::Source, *parseSrt(clip::subtitles())}) : std::nullopt);
    SUCCEED(run);
    const QList<RenderedFile>& files = *run.endings.front();
    QCOMPARE(files.first().stop ? reviewName(*files.first().stop) : QString(), stop);
    QCOMPARE(files.size(), stop.isEmpty() ? 2 : 1);
    if (stop.isEmpty())
        return;
    QCOMPARE(files.first().language, language);
    QCOMPARE(clip::filesIn(work()), QStringList{u"review.srt"_s});
    const auto cues = parseSrt(clip::read(files.first().path));
    const auto original = parseSrt(clip::subtitles());
    QCOMPARE(cues->size(), original->size());
    QCOMPARE(cues->first().text == original->first().text, language == "en"_L1);
}

/// What was said after a stop is in the result, and what lies before it is not done again.
void TestCheckedWords::goesOnFromCheckedWords_data() {
    QTest::addColumn<QString>("stop");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("found");
    QTest::newRow("words that are then translated") << u"review-source"_s << u"Tomato."_s << u"tomate"_s;
    QTest::newRow("a translation that stays as it is") << u"review-target"_s << u"Tomato."_s << u"Tomato."_s;
}

void TestCheckedWords::goesOnFromCheckedWords() {
    QFETCH(const QString, stop);
    QFETCH(const QString, written);
    QFETCH(const QString, found);
    JobSpec checked = job(OperationKind::Subtitles, u"es"_s);
    checked.sourceLanguage = u"en"_s;
    checked.subtitles = m_folder->filePath(u"gone.en.srt"_s);  // nobody looks for it any more
    WatchedRender run(checked, work(), CheckedWords{*reviewFromName(stop), {{1s, 2s, written}}});
    SUCCEED(run);
    const auto cues = parseSrt(clip::read(run.file(OutputRole::Subtitles)));
    QCOMPARE(cues->size(), 1);
    QVERIFY2(cues->first().text.contains(found, Qt::CaseInsensitive), qPrintable(cues->first().text));
    QVERIFY(run.endings.front()->first().draft);
}

void TestCheckedWords::wordsMovedBeyondTheEndAreRefused() {
    for (const ReviewStop stop : {ReviewStop::Source, ReviewStop::Target}) {
        JobSpec checked = job(OperationKind::Subtitles, u"es"_s);
        checked.sourceLanguage = u"en"_s;
        WatchedRender run(checked, work(), CheckedWords{stop, {{1h, 1h + 1s, u"Late"_s}}});
        FINISH(run);
        QCOMPARE(run.reason(), Reason::NoCues);
        QCOMPARE(run.endings.front().error().field, u"subtitles"_s);  // the words are to blame, not the clip
    }
}

QTEST_GUILESS_MAIN(TestCheckedWords)
#include "tst_checkedwords.moc"
