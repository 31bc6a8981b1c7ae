// SPDX-License-Identifier: MIT
#pragma once

#include "services/http/upload.h"
#include "services/queue/runstep.h"
#include "services/staging/staging.h"

/// Gets every local input to where the vendor can read it. The same content goes up once for all tasks that share it.
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
    void hash();
    void claim();
    Staging* makeStaging();
    void keep(const StagedFile& staged);
    void passed();

    QList<FileIdentity> m_left;
    FileIdentity m_file;
    QByteArray m_content;     ///< SHA-256 of the file, in hex
    QString m_claim;          ///< our entry in StepTools::uploading
};
