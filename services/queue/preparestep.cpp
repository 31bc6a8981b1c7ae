// SPDX-License-Identifier: MIT
#include "services/queue/preparestep.h"

#include "services/media/fitting.h"
#include "services/media/probe.h"
#include "services/system/inpool.h"

using namespace Qt::StringLiterals;
using task::Step;

void PrepareStep::start() {
    const QString path = m_task.job.source;
    if (operation().inputs.isEmpty() || isUrl(path))
        return advance(Step::Stage);
    m_task.stage = u"fitting"_s;
    inPool(this, [path] { return probe(path); },
           [this](const Result<MediaFile>& media) { media ? fit(*media) : giveUp(media.error()); });
}

void PrepareStep::fit(const MediaFile& source) {
    auto* fitting = new Fitting(source, operation().inputs.first().limits, this);
    connect(fitting, &Fitting::progressed, this, [this](double part) { report(part); });
    fitting->start([this](const Result<FittedFile>& fitted) {
        if (!fitted)
            return giveUp(fitted.error());
        m_task.fitted = fitted->media.path == m_task.job.source ? QString() : fitted->media.path;
        m_task.job.frameSize = fitted->media.size;  // boxes in pixels are placed on what is sent
        advance(Step::Stage);
    });
}
