// SPDX-License-Identifier: MIT
#pragma once

#include "services/vendors/operation.h"
#include "ui/job/jobsection.h"

#include <QtCore/qhash.h>

class FileRow;
class JobDraft;

/// Second inputs of the operation (subtitles, another sound, a face) and where the results go.
class FilesSection : public JobSection {
    Q_OBJECT

public:
    explicit FilesSection(JobDraft& draft, QWidget* parent = nullptr);

    void refresh();

private:
    void addInput(InputRole role, const QString& label, const QString& filter);
    void refreshInput(FileRow& row, const InputRule& rule, const QList<ApiError>& problems);

    JobDraft& m_draft;
    QHash<InputRole, FileRow*> m_inputs;
    FileRow* m_folder;
};
