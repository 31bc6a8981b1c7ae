// SPDX-License-Identifier: MIT
#include "services/media/softtrack.h"

#include "services/domain/srt.h"
#include "services/system/childprocess.h"

using namespace Qt::StringLiterals;

void SoftTrack::read(const QString& clip, const SubtitleTrack& track, Ending<Cues> done) {
    m_done = std::move(done);
    Command ffmpeg{.program = u"ffmpeg"_s};
    ffmpeg.arguments = {u"-nostdin"_s, u"-v"_s, u"error"_s, u"-i"_s, "file:"_L1 + clip, u"-map"_s, u"0:%1"_s.arg(track.stream),
                        u"-f"_s,       u"srt"_s, u"pipe:1"_s};
    auto* process = new ChildProcess(ffmpeg, this);
    process->start([this](const Result<ProcessOutput>& output) {
        if (!output)
            return endLater(this, m_done, fail(output.error()));
        auto cues = parseSrt(output->out);
        endLater(this, m_done, cues ? std::move(cues) : fail(invalid(failure::Reason::NoCues, u"subtitles"_s)));
    });
}
