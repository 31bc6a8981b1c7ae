// SPDX-License-Identifier: MIT
#include "ui/done/donedialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/separator.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>

using namespace Qt::StringLiterals;

DoneDialog::DoneDialog(const WhenDone& choice, QWidget* parent) : QDialog(parent) {
    setObjectName(u"doneDialog"_s);
    setWindowTitle(tr("When a batch is done"));
    setMinimumWidth(480);
    m_notify = box(tr("&Tell me, unless the window is in front"), u"doneNotify"_s, choice.notify);
    m_report = box(tr("&Write a report into the folder of its results"), u"doneReport"_s, choice.report);
    m_folder = box(tr("&Open the folder of its results"), u"doneFolder"_s, choice.openFolder);
    m_runs = box(tr("&Run a command:"), u"doneRuns"_s, !choice.command.isEmpty());
    m_command = new QLineEdit(choice.command, this);
    m_command->setObjectName(u"doneCommand"_s);
    m_command->setAccessibleName(tr("Program and arguments"));
    m_command->setPlaceholderText(tr("e.g. /home/me/bin/publish \"{folder}\" {report}"));
    m_command->setEnabled(m_runs->isChecked());
    connect(m_runs, &QCheckBox::toggled, m_command, &QWidget::setEnabled);
    auto* help = widgets::quietLabel(tr("{batch}, {done}, {failed}, {folder} and {report} are filled in. The program is started directly, without a shell."), this);
    help->setWordWrap(true);
    auto* save = widgets::primaryButton(tr("Save"), this);
    save->setObjectName(u"doneSave"_s);
    save->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    connect(save, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    for (QWidget* widget : {static_cast<QWidget*>(m_notify), static_cast<QWidget*>(m_report), static_cast<QWidget*>(m_folder),
                            static_cast<QWidget*>(m_runs), static_cast<QWidget*>(m_command), static_cast<QWidget*>(help)})
        column->addWidget(widget);
    column->addStretch(1);
    column->addWidget(new Separator(Qt::Horizontal, this));
    column->addLayout(buttons);
}

QCheckBox* DoneDialog::box(const QString& text, const QString& name, bool on) {
    auto* check = new QCheckBox(text, this);
    check->setObjectName(name);
    check->setChecked(on);
    return check;
}

WhenDone DoneDialog::choice() const {
    return {.notify = m_notify->isChecked(),
            .openFolder = m_folder->isChecked(),
            .report = m_report->isChecked(),
            .command = m_runs->isChecked() ? m_command->text().trimmed() : QString()};
}
