// SPDX-License-Identifier: MIT
#pragma once

#include "models/glossary/taskterms.h"

#include <QtWidgets/qscrollarea.h>

class QLabel;
class QPushButton;
class QVBoxLayout;
class TermList;

/// What a task brought: each file with its size and the way to its folder.
class FilesPage : public QScrollArea {
    Q_OBJECT

public:
    explicit FilesPage(QWidget* parent = nullptr);

    void setTask(const Task& task);
    void setTerms(const TermReport& report, qsizetype terms);  ///< of the same task

Q_SIGNALS:
    void openRequested();
    void playRequested();
    void compareRequested();
    void showInFolderRequested(const QString& path);
    void editCuesRequested(const QString& path);
    void burnInRequested(const QString& path);
    void placeRequested(double seconds);

private:
    void addFile(const ResultFile& file, bool mayBurn);
    void addSubtitleButtons(const ResultFile& file, bool mayBurn);
    void addMade(const Task& task);
    void addConsent(const QString& text);

    QWidget* m_list;
    QVBoxLayout* m_lines;
    TermList* m_terms;
    QLabel* m_none;
    QPushButton* m_open;
    QPushButton* m_play;
    QPushButton* m_compare;
};
