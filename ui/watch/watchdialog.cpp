// SPDX-License-Identifier: MIT
#include "ui/watch/watchdialog.h"

#include "models/watch/watchrulesmodel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/infobar.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qstackedwidget.h>
#include <QtWidgets/qtreeview.h>

using namespace Qt::StringLiterals;

WatchDialog::WatchDialog(WatchRulesModel& rules, RuleFormParts parts, QWidget* parent)
    : QDialog(parent), m_rules(rules), m_parts(std::move(parts)), m_info(new InfoBar(this)), m_view(new QTreeView(this)),
      m_empty(new EmptyState(u"folder-open"_s, tr("No folder is watched yet"),
                             tr("Whatever video you put into a watched folder is queued by itself, once, as the Job panel says."), this)),
      m_stack(new QStackedWidget(this)), m_edit(new QPushButton(tr("&Edit…"), this)), m_remove(new QPushButton(tr("&Remove"), this)),
      m_open(new QPushButton(tr("&Open the folder"), this)) {
    build();
    connect(&m_rules, &QAbstractItemModel::modelReset, this, &WatchDialog::refresh);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &WatchDialog::refresh);
    connect(m_view, &QAbstractItemView::doubleClicked, this, &WatchDialog::edit);
    connect(m_edit, &QPushButton::clicked, this, &WatchDialog::edit);
    connect(m_remove, &QPushButton::clicked, this, &WatchDialog::remove);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const WatchRule* rule = m_rules.rule(current()))
            Q_EMIT openRequested(rule->folder);
    });
    refresh();
}

void WatchDialog::build() {
    setObjectName(u"watchDialog"_s);
    setWindowTitle(tr("Watch folders"));
    resize(860, 420);
    m_view->setObjectName(u"watchRules"_s);
    m_view->setAccessibleName(tr("Watched folders"));
    m_view->setModel(&m_rules);
    m_view->setProperty("roomy", true);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(WatchRulesModel::What, QHeaderView::Stretch);
    m_view->header()->resizeSection(WatchRulesModel::Folder, 220);
    m_view->header()->resizeSection(WatchRulesModel::State, 150);
    m_view->header()->resizeSection(WatchRulesModel::Counts, 130);
    connect(m_empty->addPrimary(tr("Watch a folder…")), &QPushButton::clicked, this, &WatchDialog::add);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto* hint = widgets::quietLabel(tr("They are watched while Babelreel is open. Files that are in a folder already are taken too."), this);
    hint->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_info);
    column->addWidget(m_stack, 1);
    column->addWidget(hint);
    column->addWidget(makeButtons());
}

QWidget* WatchDialog::makeButtons() {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    auto* add = new QPushButton(tr("&Add…"), row);
    add->setObjectName(u"addRule"_s);
    m_edit->setObjectName(u"editRule"_s);
    m_remove->setObjectName(u"removeRule"_s);
    auto* close = new QPushButton(tr("Close"), row);
    connect(add, &QPushButton::clicked, this, &WatchDialog::add);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    layout->addWidget(add);
    layout->addWidget(m_edit);
    layout->addWidget(m_remove);
    layout->addWidget(m_open);
    layout->addStretch(1);
    layout->addWidget(close);
    for (QPushButton* button : row->findChildren<QPushButton*>())
        button->setAutoDefault(false);
    return row;
}

void WatchDialog::tell(const QString& trouble) {
    m_info->tell(InfoBar::Kind::Failure, trouble);
}

QString WatchDialog::current() const {
    return m_view->currentIndex().data(WatchRulesModel::IdRole).toString();
}

void WatchDialog::refresh() {
    const bool any = m_rules.rowCount() > 0;
    m_stack->setCurrentWidget(any ? static_cast<QWidget*>(m_view) : m_empty);
    if (any && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_rules.index(0, 0));
    for (QPushButton* button : {m_edit, m_remove, m_open})
        button->setEnabled(any && m_view->currentIndex().isValid());
}

void WatchDialog::add() {
    auto* form = new RuleForm({}, m_parts, this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &QDialog::accepted, this, [this, form] { Q_EMIT addRequested(form->rule()); });
    form->open();
}

void WatchDialog::edit() {
    const WatchRule* rule = m_rules.rule(current());
    if (!rule)
        return;
    auto* form = new RuleForm(*rule, m_parts, this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &QDialog::accepted, this, [this, form] { Q_EMIT changeRequested(form->rule()); });
    form->open();
}

/// Nothing is lost but the rule itself; what was queued stays.
void WatchDialog::remove() {
    if (const QString id = current(); !id.isEmpty())
        Q_EMIT removeRequested(id);
}
