// SPDX-License-Identifier: MIT
// suggest: from the request to the suggested boxes of a clip of ten minutes in 1920x1080, beside the limit of 3 s; and how
// well the boxes of the generated set lie on the text that was drawn.
#include "services/vision/boxfinder.h"
#include "tests/benchmarks/figure.h"
#include "tests/benchmarks/scratch.h"
#include "tests/benchmarks/stopwatch.h"
#include "tests/support/textclips.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qeventloop.h>
#include <QtCore/qmap.h>
#include <QtCore/qtemporarydir.h>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using textscript::Style;

namespace {

constexpr int runs = 5;
constexpr double limitSeconds = 3;
constexpr double limitLost = 0.25;   // of the union of a box and the true one
constexpr double limitWrong = 0.05;  // of the clips

QList<BoxSuggestion> boxesIn(const QString& path) {
    BoxFinder finder;
    QEventLoop loop;
    Result<QList<BoxSuggestion>> boxes;
    QObject::connect(&finder, &BoxFinder::found, &loop, [&](const Result<QList<BoxSuggestion>>& found) {
        boxes = found;
        loop.quit();
    });
    finder.find(path);
    loop.exec();
    if (!boxes)
        giveUp(u"no boxes were looked for in %1"_s.arg(path));
    return *boxes;
}

/// What of the true box and the one found is not in both, and in how many clips something was found that is not there.
struct Score {
    QMap<QString, QList<double>> lost{};
    int clips = 0;
    int wrong = 0;

    void add(const QString& what, RegionKind kind, const std::optional<QRectF>& truth, const QList<BoxSuggestion>& boxes);
    void add(const TextClip& clip, const MadeTextClip& made);
};

void Score::add(const QString& what, RegionKind kind, const std::optional<QRectF>& truth, const QList<BoxSuggestion>& boxes) {
    if (!truth)
        return;
    const auto found = std::ranges::find_if(boxes, [kind](const BoxSuggestion& one) { return one.region.kind == kind; });
    lost[what] << 1 - (found == boxes.end() ? 0 : intersectionOverUnion(found->region.box, *truth));
}

void Score::add(const TextClip& clip, const MadeTextClip& made) {
    static const QMap<Style, QString> names{
        {Style::White, u"white"_s}, {Style::Yellow, u"yellow"_s}, {Style::Boxed, u"boxed"_s}, {Style::Outlined, u"outlined"_s}};
    const auto boxes = boxesIn(made.path);
    add(names.value(clip.style) + u" subtitles"_s, RegionKind::Subtitle, made.subtitles, boxes);
    add(u"marks"_s, RegionKind::Watermark, made.mark, boxes);
    ++clips;
    wrong += boxes.size() > int(made.subtitles.has_value()) + int(made.mark.has_value()) ? 1 : 0;
}

double mean(const QList<double>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

Figure figureOf(const Score& score) {
    Figure figure{.metric = u"suggest-boxes"_s, .unit = u"of 1"_s, .peerName = u"limit"_s};
    QList<double> all;
    for (const auto& [what, lost] : score.lost.asKeyValueRange()) {
        figure.parts << Comparison{u"1 - IoU, %1 (%2)"_s.arg(what).arg(lost.size()), mean(lost), limitLost};
        all << lost;
    }
    figure.whole = {u"1 - IoU, all boxes (%1)"_s.arg(all.size()), mean(all), limitLost};
    figure.parts << Comparison{u"clips with a box too many, part of %1"_s.arg(score.clips),
                               static_cast<double>(score.wrong) / score.clips, limitWrong};
    return figure;
}

}  // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const MadeTextClip clip = makeTextClip(folder.path(), longTextClip());
    QList<double> seconds;
    for (int run = 0; run < runs; ++run)
        seconds << millisecondsOf([&clip] { boxesIn(clip.path); }) / 1000;
    Score score;
    for (const TextClip& one : textClipSet())
        score.add(one, makeTextClip(folder.filePath(QString::number(score.clips)), one));
    print({.metric = u"suggest"_s, .unit = u"s"_s, .peerName = u"limit"_s,
           .whole = {u"ten minutes of 1080p"_s, median(seconds), limitSeconds},
           .parts = {{u"slowest of the runs"_s, std::ranges::max(seconds), limitSeconds}}});
    print(figureOf(score));
    return 0;
}
