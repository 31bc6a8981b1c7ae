// SPDX-License-Identifier: MIT
#pragma once

#include "ui/job/jobsection.h"

class JobDraft;
class OptionField;

/// The options of the chosen vendor for the operation, one field a rule. Nothing is here that the vendor does not take.
class OptionsSection : public JobSection {
    Q_OBJECT

public:
    explicit OptionsSection(JobDraft& draft, QWidget* parent = nullptr);

    void refresh();

private:
    void layOut();
    void addHeading(const QString& text);

    JobDraft& m_draft;
    QString m_shown;  ///< vendor and operation the fields were made for
    QList<QWidget*> m_rows;
    QList<OptionField*> m_fields;
};
