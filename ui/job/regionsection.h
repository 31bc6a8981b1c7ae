// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/region.h"
#include "ui/job/jobsection.h"

class JobDraft;
class QLabel;
class QPushButton;
class QSpinBox;
class QToolButton;
class QVBoxLayout;
class RegionRow;

/// The boxes on the picture of the first chosen clip, by numbers, and what the vendor does not take of them.
class RegionSection : public JobSection {
    Q_OBJECT

public:
    explicit RegionSection(JobDraft& draft, QWidget* parent = nullptr);

    void refresh();

private:
    void build();
    QWidget* makeLinkSize();
    QString clip() const;
    QList<Region> regions() const;
    void add();
    void change(qsizetype row, const Region& region);
    void remove(qsizetype row);
    void giveToAll();
    void dropRow(RegionRow* row);
    void refreshRows();
    void refreshNotes();

    JobDraft& m_draft;
    QWidget* m_space;
    QToolButton* m_add;
    QVBoxLayout* m_list;
    QLabel* m_none;
    QLabel* m_leftOut;
    QPushButton* m_toAll;
    QWidget* m_linkSize;
    QSpinBox* m_width = nullptr;
    QSpinBox* m_height = nullptr;
    QList<RegionRow*> m_rows;
};
