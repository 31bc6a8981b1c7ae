// SPDX-License-Identifier: MIT
#include "services/local/fontcheck.h"

#include "services/domain/srt.h"
#include "services/system/childprocess.h"
#include "services/system/tools.h"

#include <QtCore/qregularexpression.h>
#include <QtCore/qset.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

// By place, not by script: the sign of a long vowel belongs to none.
bool isEastAsian(char32_t letter) {
    constexpr std::pair<char32_t, char32_t> blocks[] = {
        {0x1100, 0x11FF}, {0x2E80, 0xA4CF}, {0xAC00, 0xD7FF}, {0xF900, 0xFAFF}, {0xFF00, 0xFFEF}, {0x20000, 0x3FFFF}};
    return std::ranges::any_of(blocks, [&](const auto& block) { return letter >= block.first && letter <= block.second; });
}

}  // namespace

QString lettersIn(const Cues& cues) {
    QSet<char32_t> seen;
    QString letters;
    for (const Cue& cue : cues) {
        for (const char32_t letter : cue.text.toUcs4()) {
            if (letter < 0x80 || !QChar::isLetter(letter) || seen.contains(letter))
                continue;
            seen.insert(letter);
            letters += QString::fromUcs4(&letter, 1);
        }
    }
    return letters;
}

QStringList fontPackages(const QByteArray& words) {
    static const QRegularExpression missing(u"failed to find any fallback with glyph 0x([0-9A-Fa-f]+)"_s);
    QStringList packages;
    for (auto found = missing.globalMatch(QString::fromUtf8(words)); found.hasNext();) {
        const char32_t letter = found.next().captured(1).toUInt(nullptr, 16);
        if (QChar::isLetter(letter))
            packages << (isEastAsian(letter) ? u"fonts-noto-cjk"_s : u"fonts-noto-core"_s);
    }
    packages.removeDuplicates();
    return packages;
}

FontCheck::FontCheck(const Cues& cues, QString folder, QObject* parent)
    : QObject(parent), m_letters(lettersIn(cues)), m_folder(std::move(folder)) {}

void FontCheck::start(Ending<void> done) {
    m_done = std::move(done);
    if (m_letters.isEmpty())
        return endLater(this, m_done, {});
    const Cues letters{{.end = std::chrono::seconds(9), .text = m_letters}};
    if (const auto written = tools::writeFile(m_folder + "/letters.srt"_L1, writeSrt(letters)); !written)
        return endLater(this, m_done, written);
    Command ffmpeg{.program = u"ffmpeg"_s, .folder = m_folder};
    ffmpeg.arguments = u"-nostdin -hide_banner -v warning -f lavfi -i color=s=320x240:r=1:d=1 -vf subtitles=letters.srt -f null -"_s.split(u' ');
    auto* process = new ChildProcess(ffmpeg, this);
    process->start([this](const Result<ProcessOutput>& output) { take(output); });
}

void FontCheck::take(const Result<ProcessOutput>& output) {
    if (!output)
        return endLater(this, m_done, fail(output.error()));
    const QStringList packages = fontPackages(output->errorTail);
    if (packages.isEmpty())
        return endLater(this, m_done, {});
    endLater(this, m_done, fail(invalid(failure::Reason::FontMissing, u"burn_in"_s, packages)));
}
