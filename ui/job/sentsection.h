// SPDX-License-Identifier: MIT
#pragma once

#include "services/vendors/lowering.h"
#include "ui/job/jobsection.h"

class IconLabel;
class JobDraft;
class QLabel;
class QToolButton;
class RegionEditor;

/// What the vendor really gets of the boxes, and what it does not.
class SentSection : public JobSection {
    Q_OBJECT

public:
    /// Both must outlive the section.
    SentSection(JobDraft& draft, RegionEditor& editor, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    /// Absent = the picture shows what was drawn.
    void shownChanged(const std::optional<LoweredRegions>& sent);

private:
    JobDraft& m_draft;
    RegionEditor& m_editor;
    IconLabel* m_warning;
    QLabel* m_losses;
    QToolButton* m_show;
    std::optional<LoweredRegions> m_shown;
};
