// SPDX-License-Identifier: MIT
#pragma once

#include "ui/done/whendone.h"

#include <QtWidgets/qdialog.h>

class QCheckBox;
class QLineEdit;

/// "When a batch is done": closes with `accepted` when choice() is to be kept.
class DoneDialog : public QDialog {
    Q_OBJECT

public:
    explicit DoneDialog(const WhenDone& choice, QWidget* parent = nullptr);

    WhenDone choice() const;

private:
    QCheckBox* box(const QString& text, const QString& name, bool on);

    QCheckBox* m_notify;
    QCheckBox* m_folder;
    QCheckBox* m_report;
    QCheckBox* m_runs;
    QLineEdit* m_command;
};
