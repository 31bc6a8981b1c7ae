// SPDX-License-Identifier: MIT
#pragma once

#include "services/http/upload.h"
#include "services/queue/runstep.h"

/// Gets every local input to where the vendor can read it. A file that several tasks share goes up once.
class StageStep : public RunStep {
    Q_OBJECT

public:
    using RunStep::RunStep;
    ~StageStep() override;
    void start() override;

protected:
    void letGo() override;

private:
    void next();
    void stage(const FileIdentity& file);
    void askTicket();
    void put(const UploadTicket& ticket);
    void uploaded(const std::optional<ApiError>& error);
    void confirm();
    void keep(const StagedFile& staged);

    QList<FileIdentity> m_left;
    FileIdentity m_file;
    QString m_fileId;
    QString m_claim;          ///< our entry in StepTools::uploading
    bool m_askedAgain = false;  ///< one fresh ticket for one that had expired, not more
};

/// A staged URL must outlive the submit that carries it.
bool stillGood(const StagedFile& staged, const QDateTime& now);
