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
    /// What processes that were killed left of tasks that have ended.
    static void removeLeftWork(const QString& workFolder, const QList<Task>& tasks);

private:
    void rendered(const QList<RenderedFile>& files);
    void next();
    void plan(ResultFile& file, const QString& suffix);
    void arrived(ResultFile& file);
    std::optional<ApiError> putInPlace(ResultFile& file);
    std::optional<ApiError> settle(ResultFile& file);

    std::unique_ptr<Renderer> m_renderer;
    QString m_work;
    QList<RenderedFile> m_rendered;
};
