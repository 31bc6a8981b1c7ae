// SPDX-License-Identifier: MIT
#pragma once

#include "ui/job/jobsection.h"

#include <functional>

class JobDraft;
class QLabel;
class QPushButton;
class ScriptEdit;
struct ApiError;

/// The words to be spoken, for operations that start from text: typed, pasted, from a file or from the open cues.
class TextSection : public JobSection {
    Q_OBJECT

public:
    explicit TextSection(JobDraft& draft, QWidget* parent = nullptr);

    void refresh();
    /// Where the words of the open cues come from; they are asked for when they are wanted. Empty = there are none.
    void offerCues(std::function<QString()> words);
    ScriptEdit* edit() const { return m_text; }

private:
    void build();
    void takeCues();
    void tell(const QString& problem);

    JobDraft& m_draft;
    std::function<QString()> m_cues;
    ScriptEdit* m_text;
    QPushButton* m_fromFile;
    QPushButton* m_fromCues;
    QLabel* m_problem;
};
