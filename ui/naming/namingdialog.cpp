// SPDX-License-Identifier: MIT
#include "ui/naming/namingdialog.h"

#include "models/naming/plannednames.h"
#include "services/domain/nametemplate.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/words/words.h"

#include <QtCore/qdir.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qlistwidget.h>
#include <QtWidgets/qpushbutton.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 200;

QString tokenLabel(const QString& token) {
    const QHash<QString, QString> labels{{u"name"_s, NamingDialog::tr("Name of the clip")},
                                         {u"lang"_s, NamingDialog::tr("Language")},
                                         {u"operation"_s, NamingDialog::tr("What was done")},
                                         {u"vendor"_s, NamingDialog::tr("Vendor")},
                                         {u"voice"_s, NamingDialog::tr("Voice")},
                                         {u"role"_s, NamingDialog::tr("Video, sound …")},
                                         {u"date"_s, NamingDialog::tr("Day")},
                                         {u"folder"_s, NamingDialog::tr("Folder of the clip")},
                                         {u"n"_s, NamingDialog::tr("Number in the batch")},
                                         {u"ext"_s, NamingDialog::tr("Ending")}};
    return labels.value(token, token);
}

}  // namespace

NamingDialog::NamingDialog(const Naming& now, const QList<JobSpec>& jobs, const QString& root, const VendorRegistry& vendors,
                           QWidget* parent)
    : QDialog(parent),
      m_jobs(jobs.mid(0, mostShown)),
      m_root(root),
      m_vendors(vendors),
      m_pattern(new QLineEdit(now.nameTemplate.isEmpty() ? nametemplate::standard() : now.nameTemplate, this)),
      m_subfolders(new QCheckBox(tr("Keep subfolders"), this)),
      m_ifExists(new QComboBox(this)),
      m_problem(new QLabel(this)),
      m_preview(new QListWidget(this)),
      m_use(widgets::finalButton(tr("Use these names"), this)) {
    m_ifExists->addItem(tr("Make it again with a number: “name (2)”"), ifExistsName(IfExists::Number));
    m_ifExists->addItem(tr("Leave the job out"), ifExistsName(IfExists::Skip));
    m_ifExists->setCurrentIndex(m_ifExists->findData(ifExistsName(now.ifExists)));
    m_subfolders->setChecked(now.keepSubfolders);
    build();
    connect(m_pattern, &QLineEdit::textChanged, this, &NamingDialog::refresh);
    connect(m_subfolders, &QCheckBox::toggled, this, &NamingDialog::refresh);
    connect(m_ifExists, &QComboBox::currentIndexChanged, this, &NamingDialog::refresh);
    connect(m_use, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(naming());
        accept();
    });
    refresh();
}

void NamingDialog::build() {
    setWindowTitle(tr("Names of results"));
    setObjectName(u"namingDialog"_s);
    resize(560, 480);
    m_pattern->setObjectName(u"namePattern"_s);
    m_pattern->setAccessibleName(tr("Pattern of the names"));
    m_pattern->setMinimumHeight(qMax(28, fontMetrics().height() + 8));
    m_pattern->setLayoutDirection(Qt::LeftToRight);  // file names and tokens are written so everywhere
    m_subfolders->setObjectName(u"keepSubfolders"_s);
    m_subfolders->setToolTip(tr("Results of clips in subfolders go into subfolders of the same names."));
    m_ifExists->setObjectName(u"ifExists"_s);
    m_ifExists->setAccessibleName(tr("When a file of that name is there already"));
    m_ifExists->setMinimumHeight(m_pattern->minimumHeight());
    m_problem->setObjectName(u"nameProblem"_s);
    m_problem->setWordWrap(true);
    widgets::setTone(m_problem, u"bad"_s);
    m_preview->setObjectName(u"namePreview"_s);
    m_preview->setAccessibleName(tr("The names that your jobs would get"));
    m_preview->setTextElideMode(Qt::ElideMiddle);
    m_preview->setSelectionMode(QAbstractItemView::NoSelection);
    m_use->setObjectName(u"useNames"_s);
    m_use->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(widgets::titleLabel(tr("Pattern"), this));
    column->addWidget(m_pattern);
    column->addWidget(tokenButtons());
    column->addWidget(m_problem);
    column->addWidget(m_subfolders);
    column->addWidget(widgets::titleLabel(tr("When a file of that name is there already"), this));
    column->addWidget(m_ifExists);
    column->addWidget(widgets::titleLabel(tr("Names as they would be now"), this));
    column->addWidget(m_preview, 1);
    column->addWidget(m_use);
}

QWidget* NamingDialog::tokenButtons() {
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(row, 4);
    for (const QString& token : nametemplate::tokens()) {
        QPushButton* button = widgets::smallButton(tokenLabel(token), row);
        button->setObjectName("token:"_L1 + token);
        button->setToolTip(u'{' + token + u'}');
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, token] { insertToken(token); });
        flow->addWidget(button);
    }
    return row;
}

void NamingDialog::insertToken(const QString& token) {
    m_pattern->insert(u'{' + token + u'}');
    m_pattern->setFocus();
}

Naming NamingDialog::naming() const {
    const QString pattern = m_pattern->text().trimmed();
    return {.nameTemplate = pattern == nametemplate::standard() ? QString() : pattern,
            .keepSubfolders = m_subfolders->isChecked(),
            .ifExists = ifExistsFromName(m_ifExists->currentData().toString()).value_or(IfExists::Number)};
}

void NamingDialog::refresh() {
    const Naming now = naming();
    const auto problem = nametemplate::problem(now.nameTemplate);
    m_problem->setText(problem ? words::sentence(*problem) : QString());
    m_problem->setVisible(problem.has_value());
    m_use->setEnabled(!problem);
    m_preview->clear();
    if (problem)
        return;
    const QList<JobSpec> jobs = named(now.keepSubfolders ? mirrored(m_jobs, m_root) : m_jobs, now, QDate::currentDate());
    for (const PlannedName& name : plannedNames(jobs, m_vendors)) {
        const bool leftOut = now.ifExists == IfExists::Skip && !name.already.isEmpty();
        auto* item = new QListWidgetItem(leftOut ? tr("%1 – left out: it is there already").arg(QFileInfo(name.already).fileName()) : name.name,
                                         m_preview);
        item->setToolTip(QDir::toNativeSeparators(leftOut ? name.already : name.path()));
        item->setFlags(leftOut ? Qt::NoItemFlags : Qt::ItemIsEnabled);
    }
}
