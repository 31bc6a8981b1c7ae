// SPDX-License-Identifier: MIT
// Every clip of the set: each text and mark is found where it was drawn, and nothing else is.
#include "services/vision/sampledframes.h"
#include "services/vision/suggestboxes.h"
#include "tests/support/textclips.h"

#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using textscript::Mark;
using textscript::Style;

class TestSuggestBoxes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWhatWasDrawn_data();
    void findsWhatWasDrawn();
};

namespace {

/// What the box of each style shares with the true one at least.
double leastShared(Style style) {
    switch (style) {
    case Style::White:
        return 0.82;
    case Style::Yellow:
    case Style::Boxed:
    case Style::Outlined:
        return 0.76;
    case Style::None:
        break;
    }
    return 0;
}

double leastShared(Mark mark) {
    return mark == Mark::Faint ? 0.7 : 0.88;
}

QByteArray described(const QList<BoxSuggestion>& boxes) {
    QByteArray text;
    for (const BoxSuggestion& one : boxes)
        text += QByteArray(one.region.kind == RegionKind::Subtitle ? "subtitle" : "mark") + ' ' + QByteArray::number(one.confidence, 'f', 2) +
                QDebug::toString(one.region.box).toUtf8() + '\n';
    return text;
}

double shared(const QList<BoxSuggestion>& boxes, RegionKind kind, const QRectF& truth) {
    const auto found = std::ranges::find_if(boxes, [kind](const BoxSuggestion& one) { return one.region.kind == kind; });
    return found == boxes.end() ? 0 : intersectionOverUnion(found->region.box, truth);
}

bool isRanked(const QList<BoxSuggestion>& boxes) {
    const auto valid = [](const BoxSuggestion& one) { return one.confidence > 0 && one.confidence < 1; };
    return std::ranges::all_of(boxes, valid) && std::ranges::is_sorted(boxes, std::greater(), &BoxSuggestion::confidence);
}

}  // namespace

void TestSuggestBoxes::findsWhatWasDrawn_data() {
    QTest::addColumn<qsizetype>("index");
    qsizetype index = 0;
    for (const TextClip& clip : textClipSet())
        QTest::addRow("%s", qPrintable(clip.name)) << index++;
}

void TestSuggestBoxes::findsWhatWasDrawn() {
    QFETCH(qsizetype, index);
    const TextClip clip = textClipSet()[index];
    const QTemporaryDir folder;
    const MadeTextClip made = makeTextClip(folder.path(), clip);
    const auto source = FrameSource::open(made.path);
    QVERIFY(source);
    const auto pictures = sampledFrames(**source);
    QVERIFY(pictures);
    const auto boxes = suggestBoxes(*pictures);
    QVERIFY(boxes);
    QVERIFY2(boxes->size() == int(made.subtitles.has_value()) + int(made.mark.has_value()), described(*boxes).constData());
    QVERIFY(isRanked(*boxes));
    if (made.subtitles)
        QVERIFY2(shared(*boxes, RegionKind::Subtitle, *made.subtitles) >= leastShared(clip.style), described(*boxes).constData());
    if (made.mark)
        QVERIFY2(shared(*boxes, RegionKind::Watermark, *made.mark) >= leastShared(clip.mark), described(*boxes).constData());
}

QTEST_GUILESS_MAIN(TestSuggestBoxes)
#include "tst_suggestboxes.moc"
