// SPDX-License-Identifier: MIT
#pragma once

#include "services/watch/watchrule.h"

#include <QtWidgets/qdialog.h>

#include <functional>

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

/// What the form needs to know of the rest of the program.
struct RuleFormParts {
    std::function<QList<JobSpec>()> jobs{};                   ///< of the Job panel as it stands
    std::function<QString(const WatchRule&)> summary{};
    std::function<QString(const WatchRule&)> problem{};       ///< why it cannot be kept; empty = it can
};

/// One rule of a watched folder, new or edited. Closes with `accepted` when rule() may be kept.
class RuleForm : public QDialog {
    Q_OBJECT

public:
    /// A rule without jobs is a new one: it gets those of the Job panel.
    RuleForm(const WatchRule& rule, RuleFormParts parts, QWidget* parent = nullptr);

    WatchRule rule() const;

private:
    void build(bool isNew);
    void nameFields();
    void fill();
    void takeJobs();
    void browse();
    void refresh();

    WatchRule m_rule;
    RuleFormParts m_parts;
    QLineEdit* m_folder;
    QCheckBox* m_subfolders;
    QLabel* m_what;
    QPushButton* m_takeJobs;
    QLineEdit* m_pattern;
    QSpinBox* m_stable;
    QSpinBox* m_files;
    QDoubleSpinBox* m_credits;
    QLabel* m_problem;
    QPushButton* m_keep;
};
