// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/runstep.h"

/// A job of the offline engine: made in a work folder of its own, then moved to the results folder without replacing. The words
/// that somebody is to check go there the same way, and the task waits; once they are checked the engine goes on from that file.
class RenderStep : public RunStep {
    Q_OBJECT

public:
    RenderStep(Task task, StepTools& tools, QObject* parent);
    ~RenderStep() override;
    void start() override;
    /// What processes that were killed left of tasks that have ended.
    static void removeLeftWork(const QString& workFolder, const QList<Task>& tasks);

private:
    void begin();
    void goOnFrom(const ResultFile& checked);
    void render(const std::optional<CheckedWords>& checked);
    void failed(const ApiError& error);
    void waitForCheck(const std::optional<ApiError>& error = {});
    void rendered(const QList<RenderedFile>& files);
    void next();
    void bring(const QString& from, qsizetype index);
    qsizetype indexOf(const RenderedFile& made);
    void plan(ResultFile& file, const QString& suffix);
    void arrived(ResultFile& file);
    std::optional<ApiError> putInPlace(ResultFile& file);
    std::optional<ApiError> settle(ResultFile& file);

    std::unique_ptr<Renderer> m_renderer;
    QString m_work;
    QString m_checked;  ///< the variant of the file that it goes on from
    QList<RenderedFile> m_rendered;
};
