// SPDX-License-Identifier: MIT
#pragma once

#include "ui/job/jobsection.h"

class ConsentForm;
class JobDraft;
class QLineEdit;

/// What is made gets a name, and somebody's voice the words of who agreed.
class NameSection : public JobSection {
    Q_OBJECT

public:
    explicit NameSection(JobDraft& draft, QWidget* parent = nullptr);

    void refresh();

private:
    void build();

    JobDraft& m_draft;
    QWidget* m_nameLine;
    QLineEdit* m_name;
    ConsentForm* m_consent;
};
