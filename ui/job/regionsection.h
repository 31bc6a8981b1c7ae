// SPDX-License-Identifier: MIT
#pragma once

#include "models/regions/regionedit.h"
#include "ui/job/jobsection.h"

class JobDraft;
class QLabel;
class QMenu;
class QPushButton;
class QSpinBox;
class QToolButton;
class QVBoxLayout;
class RegionEditor;
class RegionRow;

/// The boxes of the clip that is looked at, by numbers: the same ones as on the picture, for the keyboard and for screen readers.
class RegionSection : public JobSection {
    Q_OBJECT

public:
    /// Both must outlive the section.
    RegionSection(JobDraft& draft, RegionEditor& editor, QWidget* parent = nullptr);

    void refresh();
    void setMenu(QMenu* menu);  ///< what else can be done with boxes
    void setSearching(bool searching);

Q_SIGNALS:
    void findWanted();
    void spanEndWanted(int region, bool start);  ///< at the playhead
    void nameWanted(int region);

private:
    void build();
    QWidget* makeLinkSize();
    void add();
    RegionRow* makeRow(int number);
    void dropRow(RegionRow* row);
    void refreshRows();
    void refreshLinkSize();

    JobDraft& m_draft;
    RegionEditor& m_editor;
    QPushButton* m_find;
    QToolButton* m_add;
    QToolButton* m_more;
    QVBoxLayout* m_list;
    QLabel* m_none;
    QPushButton* m_toAll;
    QWidget* m_linkSize;
    QSpinBox* m_width = nullptr;
    QSpinBox* m_height = nullptr;
    QList<RegionRow*> m_rows;
};
