// SPDX-License-Identifier: MIT
#pragma once

#include "ui/job/jobsection.h"

class JobDraft;
class QPlainTextEdit;

/// The words to be spoken, for operations that start from text.
class TextSection : public JobSection {
    Q_OBJECT

public:
    explicit TextSection(JobDraft& draft, QWidget* parent = nullptr);

    void refresh();

private:
    JobDraft& m_draft;
    QPlainTextEdit* m_text;
};
