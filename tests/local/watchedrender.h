// SPDX-License-Identifier: MIT
#pragma once

#include "services/local/localrender.h"

#include <QtTest/qtest.h>

/// One render, watched.
struct WatchedRender {
    WatchedRender(const JobSpec& job, const QString& folder, const std::optional<CheckedWords>& checked = {})
        : render(std::make_unique<LocalRender>(job, folder, checked)) {
        QObject::connect(render.get(), &LocalRender::progress, render.get(),
                         [this](double part, const QString& stage) {
                             wentBack = wentBack || part < last;
                             last = part;
                             if (stages.isEmpty() || stages.last() != stage)
                                 stages.append(stage);
                         });
        QObject::connect(render.get(), &LocalRender::finished, render.get(),
                         [this](const Result<QList<RenderedFile>>& results) { endings.push_back(results); });
        render->start();
    }
    QString file(OutputRole role) const {
        for (const RenderedFile& result : *endings.front()) {
            if (result.role == role)
                return result.path;
        }
        return {};
    }
    failure::Reason reason() const { return endings.front() ? failure::Reason::None : endings.front().error().reason; }

    std::unique_ptr<LocalRender> render;
    std::vector<Result<QList<RenderedFile>>> endings;
    QStringList stages;
    double last = 0;
    bool wentBack = false;
};

#define FINISH(run) QTRY_VERIFY_WITH_TIMEOUT(!(run).endings.empty(), 60'000)
#define SUCCEED(run) \
    FINISH(run);     \
    QVERIFY2((run).endings.front().has_value(), qPrintable(failure::name((run).reason())))
