// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/infobar.h"

#include <QtWidgets/qdialog.h>

class GlossaryBook;
class GlossaryEmpty;
class GlossaryFiles;
class GlossaryTable;
class GlossaryUseBar;
class JobDraft;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTableView;

/// The glossaries of a profile: one at a time as a table, and which one goes with new jobs. Stands beside the window, not over it.
class GlossaryDialog : public QDialog {
    Q_OBJECT

public:
    GlossaryDialog(GlossaryBook& book, JobDraft& draft, QWidget* parent);
    ~GlossaryDialog() override;

    GlossaryFiles& files() const { return *m_files; }
    GlossaryUseBar& useBar() const { return *m_use; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QHBoxLayout* makeHead();
    QHBoxLayout* makeFoot();
    QMenu* makeMenu();
    void connectBook();
    void connectTable();
    void showFacts();
    void fillLanguages();
    void fitColumns();
    void addTerm();
    void removeTerms();
    void removeGlossary();
    QList<int> selectedRows() const;
    void tell(InfoBar::Kind kind, const QString& sentence);

    GlossaryBook& m_book;
    JobDraft& m_draft;
    GlossaryTable* m_model;
    GlossaryFiles* m_files;
    InfoBar* m_info;
    QComboBox *m_names, *m_language, *m_target;
    QMenu* m_removeTarget;
    QStackedWidget* m_stack;
    GlossaryEmpty* m_empty;
    QTableView* m_table;
    QPushButton *m_add, *m_remove;
    QLabel* m_count;
    GlossaryUseBar* m_use;
    QAction *m_rename, *m_delete, *m_export, *m_undo, *m_redo;
};
