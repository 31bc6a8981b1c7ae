// SPDX-License-Identifier: MIT
#pragma once

#include "models/naming/naming.h"
#include "services/vendors/registry.h"

#include <QtWidgets/qdialog.h>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

/// How results are called, with the names that the jobs at hand would get.
class NamingDialog : public QDialog {
    Q_OBJECT

public:
    /// `jobs` are what would be queued now, or one made up as an example; `root` is the folder that "keep subfolders" starts
    /// from. The vendors must outlive the dialog.
    NamingDialog(const Naming& now, const QList<JobSpec>& jobs, const QString& root, const VendorRegistry& vendors, QWidget* parent);

Q_SIGNALS:
    void chosen(const Naming& naming);

private:
    void build();
    QWidget* tokenButtons();
    void insertToken(const QString& token);
    void refresh();
    Naming naming() const;

    const QList<JobSpec> m_jobs;
    const QString m_root;
    const VendorRegistry& m_vendors;
    QLineEdit* m_pattern;
    QCheckBox* m_subfolders;
    QComboBox* m_ifExists;
    QLabel* m_problem;
    QListWidget* m_preview;
    QPushButton* m_use;
};
