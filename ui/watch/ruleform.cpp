// SPDX-License-Identifier: MIT
#include "ui/watch/ruleform.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/separator.h"

#include <QtCore/qdir.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qfiledialog.h>
#include <QtWidgets/qformlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qspinbox.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFiles = 100'000;
constexpr double mostCredits = 10'000'000;
constexpr int longestStill = 3600;

}  // namespace

RuleForm::RuleForm(const WatchRule& rule, RuleFormParts parts, QWidget* parent)
    : QDialog(parent), m_rule(rule), m_parts(std::move(parts)), m_folder(new QLineEdit(this)), m_subfolders(new QCheckBox(tr("Subfolders too"), this)),
      m_what(new QLabel(this)), m_takeJobs(widgets::smallButton(tr("Use what the Job panel says now"), this)), m_pattern(new QLineEdit(this)),
      m_stable(new QSpinBox(this)), m_files(new QSpinBox(this)), m_credits(new QDoubleSpinBox(this)), m_problem(new QLabel(this)),
      m_keep(widgets::primaryButton(rule.jobs.isEmpty() ? tr("Watch this folder") : tr("Save"), this)) {
    const bool isNew = m_rule.jobs.isEmpty();
    build(isNew);
    fill();
    connect(m_takeJobs, &QPushButton::clicked, this, &RuleForm::takeJobs);
    connect(m_keep, &QPushButton::clicked, this, &QDialog::accept);
    for (QLineEdit* field : {m_folder, m_pattern})
        connect(field, &QLineEdit::textChanged, this, &RuleForm::refresh);
    for (QSpinBox* field : {m_stable, m_files})
        connect(field, &QSpinBox::valueChanged, this, &RuleForm::refresh);
    connect(m_credits, &QDoubleSpinBox::valueChanged, this, &RuleForm::refresh);
    connect(m_subfolders, &QCheckBox::toggled, this, &RuleForm::refresh);
    if (isNew)
        takeJobs();
    refresh();
}

void RuleForm::build(bool isNew) {
    setObjectName(u"ruleForm"_s);
    setWindowTitle(isNew ? tr("Watch a folder") : tr("Watched folder"));
    setMinimumWidth(560);
    nameFields();
    auto* browse = widgets::smallButton(tr("Choose…"), this);
    connect(browse, &QPushButton::clicked, this, &RuleForm::browse);
    auto* folder = new QHBoxLayout;
    folder->addWidget(m_folder, 1);
    folder->addWidget(browse);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Folder"), folder);
    static_cast<QLabel*>(form->labelForField(folder))->setBuddy(m_folder);
    form->addRow({}, m_subfolders);
    form->addRow(tr("What is done"), m_what);
    form->addRow({}, m_takeJobs);
    form->addRow(tr("&Languages in the name"), m_pattern);
    auto* help = widgets::quietLabel(tr("{from} is the spoken language, {to} those it goes into, * anything. Leave it empty if names say nothing."), this);
    help->setWordWrap(true);
    form->addRow({}, help);
    form->addRow(tr("Taken &after"), m_stable);
    form->addRow(tr("At &most"), m_files);
    form->addRow(tr("At most &credits"), m_credits);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_keep);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addStretch(1);
    column->addWidget(new Separator(Qt::Horizontal, this));
    column->addLayout(buttons);
}

void RuleForm::nameFields() {
    m_folder->setObjectName(u"ruleFolder"_s);
    m_folder->setAccessibleName(tr("Folder to watch"));
    m_folder->setPlaceholderText(tr("Files that come here are queued by themselves"));
    m_subfolders->setObjectName(u"ruleSubfolders"_s);
    m_what->setObjectName(u"ruleWhat"_s);
    m_what->setWordWrap(true);
    m_takeJobs->setObjectName(u"ruleTakeJobs"_s);
    m_pattern->setObjectName(u"rulePattern"_s);
    m_pattern->setAccessibleName(tr("Languages in the name"));
    m_pattern->setPlaceholderText(tr("e.g. *.{from} for talk.de.mp4"));
    m_stable->setObjectName(u"ruleStable"_s);
    m_stable->setRange(1, longestStill);
    m_stable->setSuffix(tr(" s without a change"));
    m_files->setObjectName(u"ruleFiles"_s);
    m_files->setRange(0, mostFiles);
    m_files->setSpecialValueText(tr("No limit"));
    m_files->setSuffix(tr(" files a day"));
    m_credits->setObjectName(u"ruleCredits"_s);
    m_credits->setRange(0, mostCredits);
    m_credits->setDecimals(0);
    m_credits->setSpecialValueText(tr("No limit"));
    m_credits->setSuffix(tr(" credits a day"));
    m_problem->setObjectName(u"ruleProblem"_s);
    m_problem->setWordWrap(true);
    widgets::setTone(m_problem, u"warn"_s);
    m_keep->setObjectName(u"ruleKeep"_s);
    m_keep->setDefault(true);
}

void RuleForm::fill() {
    m_folder->setText(QDir::toNativeSeparators(m_rule.folder));
    m_subfolders->setChecked(m_rule.subfolders);
    m_pattern->setText(m_rule.pattern);
    m_stable->setValue(m_rule.stableSeconds);
    m_files->setValue(m_rule.dailyFiles);
    m_credits->setValue(m_rule.dailyCredits);
}

void RuleForm::takeJobs() {
    m_rule.jobs = m_parts.jobs();
    refresh();
}

void RuleForm::browse() {
    auto* dialog = new QFileDialog(this, tr("Folder to watch"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_folder, [this](const QString& folder) { m_folder->setText(QDir::toNativeSeparators(folder)); });
    dialog->open();
}

WatchRule RuleForm::rule() const {
    WatchRule rule = m_rule;
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    rule.folder = folder.isEmpty() ? folder : QDir::cleanPath(folder);
    rule.subfolders = m_subfolders->isChecked();
    rule.pattern = m_pattern->text().trimmed();
    rule.stableSeconds = m_stable->value();
    rule.dailyFiles = m_files->value();
    rule.dailyCredits = m_credits->value();
    return rule;
}

void RuleForm::refresh() {
    const WatchRule now = rule();
    const QString problem = m_parts.problem(now);
    m_what->setText(now.jobs.isEmpty() ? tr("Nothing yet: choose it in the Job panel first.") : m_parts.summary(now));
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_keep->setEnabled(problem.isEmpty());
    m_keep->setToolTip(problem);
}
