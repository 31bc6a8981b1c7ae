// SPDX-License-Identifier: MIT
#include "services/local/clipprobe.h"

#include "services/media/ffmpegprogress.h"
#include "services/media/probe.h"
#include "services/system/childprocess.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qfuturewatcher.h>

using namespace Qt::StringLiterals;

namespace {

// QFuture cannot hold a bare std::expected with GCC 12: its operator== is unconstrained.
struct Probed {
    Result<MediaFile> media;
};

}  // namespace

void ClipProbe::start(Ending<MediaFile> done) {
    m_done = std::move(done);
    auto* watcher = new QFutureWatcher<std::shared_ptr<Probed>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this,
            [this, watcher] { take(watcher->result()->media); });
    watcher->setFuture(QtConcurrent::run([path = m_path] { return std::make_shared<Probed>(probe(path)); }));
}

void ClipProbe::take(const Result<MediaFile>& media) {
    if (media && media->hasVideo() && media->seconds <= 0)
        return countLength(*media);
    endLater(this, m_done, media);
}

void ClipProbe::countLength(MediaFile media) {
    Command ffmpeg{.program = u"ffmpeg"_s};
    ffmpeg.arguments = {u"-nostdin"_s,  u"-v"_s,     u"error"_s, u"-nostats"_s,
                        u"-progress"_s, u"pipe:1"_s, u"-i"_s,    "file:"_L1 + m_path,
                        u"-map"_s,      u"0:V:0"_s,  u"-c"_s,    u"copy"_s,
                        u"-f"_s,        u"null"_s,   u"-"_s};
    auto* process = new ChildProcess(ffmpeg, this);
    process->start([this, media](const Result<ProcessOutput>& output) mutable {
        if (!output)
            return endLater(this, m_done, fail(output.error()));
        for (const QByteArray& line : output->out.split('\n'))
            media.seconds = secondsDone(line).value_or(media.seconds);
        if (media.seconds <= 0)
            return endLater(this, m_done, fail(invalid(failure::Reason::NotMedia, u"input"_s, {m_path})));
        endLater(this, m_done, media);
    });
}
