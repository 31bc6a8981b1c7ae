// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/voice.h"
#include "ui/job/jobsection.h"

class JobDraft;
class LanguageRow;
class PickList;
class QComboBox;
class QLabel;
class QToolButton;

/// From which language into which ones, each with its voice.
class LanguageSection : public JobSection {
    Q_OBJECT

public:
    explicit LanguageSection(JobDraft& draft, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void previewRequested(const Voice& voice);

private:
    void build();
    void refreshSources();
    void refreshRows();
    void dropLanguages();
    void askForSource();
    QStringList wantedRows() const;

    JobDraft& m_draft;
    QLabel* m_from;
    QComboBox* m_source;
    QToolButton* m_add;
    QLabel* m_none;
    PickList* m_languages = nullptr;
    QList<LanguageRow*> m_rows;
};
