// SPDX-License-Identifier: MIT
#include "services/local/mux.h"

#include "services/media/ffmpegprogress.h"
#include "services/system/childprocess.h"

#include <algorithm>

using namespace Qt::StringLiterals;

Mux::Mux(MuxPlan plan, QString folder, QObject* parent)
    : QObject(parent), m_plan(std::move(plan)), m_folder(std::move(folder)) {}

void Mux::start(Ending<QString> done) {
    m_done = std::move(done);
    run();
}

void Mux::run() {
    const QString name = "video."_L1 + m_plan.container();
    auto* process = new ChildProcess(
        {.program = u"ffmpeg"_s, .arguments = m_plan.arguments(name), .folder = m_folder}, this);
    const auto ended = [this, name](const Result<ProcessOutput>& output) {
        if (output)
            return endLater(this, m_done, m_folder + u'/' + name);
        const bool mayEncode =
            output.error().reason == failure::Reason::EngineFailed && m_plan.copiesPicture();
        if (!mayEncode)
            return endLater(this, m_done, fail(output.error()));
        m_plan.mayCopyPicture = false;
        run();
    };
    process->start(ended, [this](const QByteArray& line) { report(line); });
}

void Mux::report(const QByteArray& line) {
    const auto seconds = secondsDone(line);
    if (seconds && m_plan.source.seconds > 0)
        Q_EMIT progressed(std::clamp(*seconds / m_plan.source.seconds, 0.0, 1.0));
}
