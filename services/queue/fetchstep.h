// SPDX-License-Identifier: MIT
#pragma once

#include "services/http/download.h"
#include "services/queue/runstep.h"

/// Brings every result of a finished job to disk, one after the other: into a part file beside its place, its length
/// and its container looked at, then renamed without replacing. Never submits; an expired link asks the task again. The files
/// of an earlier result come the same way, from this computer.
class FetchStep : public RunStep {
    Q_OBJECT

public:
    using RunStep::RunStep;
    void start() override;

    /// Where the bytes of a result lie until it is whole.
    static QString partPath(const ResultFile& file, const QString& taskId);

private:
    void next();
    void plan();
    void bring();
    void download();
    void bringEarlier();
    void earlierFailed(const ApiError& error);
    bool liesInPlace() const;
    void arrived(const Download::Fetched& fetched);
    void verified(bool good);
    void place();
    void failed(const ApiError& error);
    QString nameOf(const ResultFile& file) const;
    bool isEarlier() const { return m_task.files[m_index].url.isLocalFile(); }
    ResultFile& file() { return m_task.files[m_index]; }
    QString partPath() const { return partPath(m_task.files[m_index], m_task.id); }

    qsizetype m_index = 0;
};
