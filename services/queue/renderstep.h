// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/runstep.h"

/// A job of the offline engine: made in a work folder of its own, then moved to the results folder without replacing.
class RenderStep : public RunStep {
    Q_OBJECT

public:
    RenderStep(Task task, StepTools& tools, QObject* parent);
    ~RenderStep() override;
    void start() override;

private:
    void rendered(const QList<RenderedFile>& files);
    void placed(const Result<QList<ResultFile>>& files);

    std::unique_ptr<Renderer> m_renderer;
    QString m_work;
};
