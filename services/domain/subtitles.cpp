// SPDX-License-Identifier: MIT
#include "services/domain/subtitles.h"

#include "services/domain/ass.h"
#include "services/domain/cuetext.h"
#include "services/domain/srt.h"
#include "services/domain/webvtt.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool startsWithWebVtt(const QStringList& lines) {
    const auto first = std::ranges::find_if(lines, [](const QString& line) { return !line.trimmed().isEmpty(); });
    return first != lines.end() && first->trimmed().remove(QChar::ByteOrderMark).startsWith("WEBVTT"_L1);
}

SubtitleFormat formatOf(const QStringList& lines, const QString& name) {
    if (startsWithWebVtt(lines))
        return SubtitleFormat::WebVtt;
    if (looksLikeAss(lines))
        return SubtitleFormat::Ass;
    return formatToWrite(name);
}

bool hasMarkup(const QStringList& lines) {
    return std::ranges::any_of(lines, [](const QString& line) { return line.left(4'000).contains(cuetext::srtMarkup()); });
}

}  // namespace

Result<Subtitles> parseSubtitles(const QByteArray& bytes, const QString& nameHint) {
    const auto broken = fail(invalid(failure::Reason::SubtitlesBroken, u"subtitles"_s, {nameHint}));
    if (bytes.size() > cuetext::mostBytes)
        return broken;
    const QStringList lines = cuetext::lines(bytes);
    Subtitles read{.format = formatOf(lines, nameHint)};
    switch (read.format) {
    case SubtitleFormat::Srt:
        read.cues = srtCues(lines);
        read.styled = hasMarkup(lines);
        break;
    case SubtitleFormat::WebVtt:
        read.cues = webVttCues(lines, read.styled);
        break;
    case SubtitleFormat::Ass:
        read.cues = assCues(lines);
        read.styled = true;
        break;
    }
    if (read.cues.isEmpty())
        return broken;
    std::ranges::stable_sort(read.cues, {}, &Cue::start);
    return read;
}

SubtitleFormat formatToWrite(const QString& name) {
    return name.endsWith(".vtt"_L1, Qt::CaseInsensitive) ? SubtitleFormat::WebVtt : SubtitleFormat::Srt;
}

QByteArray writeSubtitles(const Cues& cues, SubtitleFormat format) {
    return format == SubtitleFormat::WebVtt ? writeWebVtt(cues) : writeSrt(cues);
}
