// SPDX-License-Identifier: MIT
// What is read as text: subtitles, waits, boxes, options.
#include "services/domain/regionjson.h"
#include "services/domain/srt.h"
#include "services/domain/subtitles.h"
#include "services/http/retryafter.h"
#include "tests/fuzz/families.h"
#include "tests/fuzz/vendorsread.h"

#include <QtCore/qjsondocument.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString wrongIn(const Cues& cues) {
    if (cues.isEmpty())
        return u"subtitles without cues"_s;
    for (qsizetype i = 0; i < cues.size(); ++i) {
        if (cues[i].start < 0ms || cues[i].end <= cues[i].start || cues[i].text.isEmpty())
            return u"a cue without time or words"_s;
        if (i > 0 && cues[i].start < cues[i - 1].end)
            return u"cues out of order"_s;
    }
    return {};
}

bool isSpan(const Region& region) {
    const double start = region.start.value_or(0);
    const double end = region.end.value_or(start + 1);
    return std::isfinite(start) && std::isfinite(end) && start < end;
}

}  // namespace

QStringList families::srt(const QByteArray& bytes) {
    static_cast<void>(cueOutOfOrder(bytes, 60s));
    const auto cues = parseSrt(bytes);
    if (!cues)
        return {};
    const QString fault = wrongIn(*cues);
    if (!fault.isEmpty())
        return {fault};
    // Half a character of UTF-16 cannot be written in UTF-8: what was written is what must come back.
    const QByteArray written = writeSrt(*cues);
    const auto again = parseSrt(written);
    return again && writeSrt(*again) == written ? QStringList() : QStringList{u"subtitles that change when they are written"_s};
}

QStringList families::subtitles(const QByteArray& bytes) {
    const auto read = parseSubtitles(bytes, bytes.size() % 2 == 0 ? u"a.vtt"_s : u"a.srt"_s);
    if (!read)
        return {};
    if (read->cues.isEmpty() || !std::ranges::is_sorted(read->cues, {}, &Cue::start) || read->cues.first().start < 0ms)
        return {u"cues out of order"_s};
    QStringList wrong;
    const QByteArray webVtt = writeSubtitles(read->cues, SubtitleFormat::WebVtt);
    const auto again = parseSubtitles(webVtt);
    if (!again || writeSubtitles(again->cues, SubtitleFormat::WebVtt) != webVtt)
        wrong << u"WebVTT that changes when it is written"_s;
    // What an escaped tag says cannot be told from a tag in SRT; but times and the number of cues are what they were.
    const auto srt = parseSubtitles(writeSubtitles(read->cues, SubtitleFormat::Srt), u"a.srt"_s);
    const auto times = [](const Cue& cue) { return std::pair(cue.start, cue.end); };
    if (!srt || !std::ranges::equal(srt->cues, read->cues, {}, times, times))
        wrong << u"SRT that changes when it is written"_s;
    return wrong;
}

QStringList families::retryafter(const QByteArray& bytes) {
    const qsizetype second = bytes.indexOf('\n');
    const QByteArray date = second < 0 ? bytes : bytes.mid(second + 1);
    const auto wait = retryAfter(second < 0 ? bytes : bytes.left(second), date, QDateTime::fromSecsSinceEpoch(1'790'000'000));
    const bool fine = !wait || (*wait >= 0ms && *wait <= 1h);
    return fine ? QStringList() : QStringList{u"a wait of %1 ms"_s.arg(wait->count())};
}

QStringList families::regions(const QByteArray& bytes) {
    QStringList wrong;
    const auto region = regionFromText(QString::fromUtf8(bytes));
    if (region && !QRectF(0, 0, 1.0001, 1.0001).contains(region->box))
        wrong << u"a box outside the picture"_s;
    if (region && !isSpan(*region))
        wrong << u"a box for a time that is none"_s;
    QList<Region> list = regionsFromJson(QJsonDocument::fromJson(bytes).array());
    if (region)
        list << *region;
    if (regionsFromJson(regionsToJson(list)) != list)
        wrong << u"boxes that change when they are stored"_s;
    return wrong;
}

QStringList families::options(const QByteArray& bytes) {
    QStringList wrong;
    const QString text = QString::fromUtf8(bytes);
    for (const Vendor& vendor : everyVendor().all()) {
        for (const Operation& operation : vendor.operations + vendor.makers) {
            for (const OptionRule& rule : operation.options) {
                const QList<OptionRule> alone{
                    {.name = rule.name, .type = rule.type, .choices = rule.choices, .least = rule.least, .most = rule.most}};
                const auto value = optionFromText(rule, text);
                if (value && checkOptions(alone, {{rule.name, *value}}))
                    wrong << u"%1 takes a value that its own check refuses"_s.arg(rule.name);
            }
        }
    }
    return wrong;
}
