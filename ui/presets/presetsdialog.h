// SPDX-License-Identifier: MIT
#pragma once

#include "models/presets/presetbook.h"

#include <QtWidgets/qdialog.h>

#include <functional>

class InfoBar;
class QLabel;
class QListWidget;
class QPushButton;

/// The presets of the profile: used, renamed, deleted (with a way back), handed on and taken in.
class PresetsDialog : public QDialog {
    Q_OBJECT

public:
    /// Where a file is asked for; tests put their own in.
    struct Files {
        std::function<QString(QWidget* parent)> open{};
        std::function<QString(QWidget* parent, const QString& suggested)> save{};
    };

    /// The book must outlive the dialog.
    PresetsDialog(PresetBook& book, QWidget* parent);

    void setFiles(const Files& files) { m_files = files; }
    void tell(const ApiError& error);

Q_SIGNALS:
    void useRequested(const QString& name);

private:
    void build();
    void refresh();
    void refreshButtons();
    const Preset* current() const;
    void rename(int row, const QString& name);
    void remove();
    void undo();
    void exportCurrent();
    void importOne();

    PresetBook& m_book;
    Files m_files;
    InfoBar* m_info;
    QListWidget* m_list;
    QLabel* m_summary;
    QPushButton *m_use, *m_rename, *m_remove, *m_export, *m_import;
    PresetBook::Removed m_removed;
};
