// SPDX-License-Identifier: MIT
#pragma once

#include "ui/watch/ruleform.h"

class EmptyState;
class InfoBar;
class QStackedWidget;
class QTreeView;
class WatchRulesModel;

/// The watched folders of a profile: which there are, how they stand. What is changed is asked for by signals.
class WatchDialog : public QDialog {
    Q_OBJECT

public:
    /// The model must outlive the dialog.
    WatchDialog(WatchRulesModel& rules, RuleFormParts parts, QWidget* parent = nullptr);

    void tell(const QString& trouble);

Q_SIGNALS:
    void addRequested(const WatchRule& rule);
    void changeRequested(const WatchRule& rule);  ///< by its id
    void removeRequested(const QString& id);
    void openRequested(const QString& folder);

private:
    void build();
    QWidget* makeButtons();
    void add();
    void edit();
    void remove();
    void refresh();
    QString current() const;

    WatchRulesModel& m_rules;
    RuleFormParts m_parts;
    InfoBar* m_info;
    QTreeView* m_view;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    QPushButton *m_edit, *m_remove, *m_open;
};
