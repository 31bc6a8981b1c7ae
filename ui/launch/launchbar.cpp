// SPDX-License-Identifier: MIT
#include "ui/launch/launchbar.h"

#include "models/launch/launchlanguages.h"
#include "models/launch/launchplan.h"
#include "ui/job/jobwords.h"
#include "ui/job/picklist.h"
#include "ui/launch/launchwording.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/words/words.h"

#include <QtGui/qpainter.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qtoolbutton.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using theme::Token;

LaunchBar::LaunchBar(LaunchPlan& plan, const QList<OperationKind>& operations, QWidget* parent)
    : QWidget(parent), m_plan(plan), m_operation(new QComboBox(this)), m_from(widgets::quietLabel(tr("from"), this)),
      m_into(widgets::quietLabel(tr("into"), this)), m_at(widgets::quietLabel(tr("at"), this)), m_leftOut(widgets::quietLabel({}, this)),
      m_keys(widgets::quietLabel(tr("Space ticks a cell, Ctrl+Space a row, Shift+Space a column"), this)), m_source(new QComboBox(this)),
      m_add(new QToolButton(this)), m_line(new QWidget(this)), m_chips(new FlowLayout(nullptr, 8)) {
    build(operations);
    connect(m_operation, &QComboBox::activated, this,
            [this](int row) { m_plan.setOperation(m_operation->itemData(row).value<OperationKind>()); });
    connect(m_source, &QComboBox::activated, this, [this](int row) {
        JobChoice choice = m_plan.layer().choice;
        choice.source = m_source->itemData(row).toString();
        m_plan.setChoice(choice);
    });
    connect(m_add, &QToolButton::clicked, this, &LaunchBar::dropLanguages);
}

void LaunchBar::build(const QList<OperationKind>& operations) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_operation->setObjectName(u"launchOperation"_s);
    m_operation->setAccessibleName(tr("What is done"));
    for (const OperationKind kind : operations)
        m_operation->addItem(words::operationTitle(kind), QVariant::fromValue(kind));
    m_source->setObjectName(u"launchSource"_s);
    m_source->setAccessibleName(tr("Language spoken in the clips"));
    m_source->setMinimumContentsLength(8);
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_add->setObjectName(u"launchAddLanguage"_s);
    m_add->setIcon(theme::icon(u"list-add"_s, palette()));
    m_add->setToolTip(tr("Add a language"));
    m_add->setAccessibleName(tr("Add a language"));
    m_leftOut->setObjectName(u"leftOut"_s);
    m_leftOut->setFont(theme::smaller(m_leftOut->font()));
    m_keys->setFont(theme::smaller(m_keys->font()));
    auto* settings = new QHBoxLayout;
    settings->setSpacing(8);
    settings->addWidget(widgets::titleLabel(tr("Queue many"), this));
    settings->addSpacing(8);
    for (QWidget* part : {static_cast<QWidget*>(m_operation), static_cast<QWidget*>(m_from), static_cast<QWidget*>(m_source)})
        settings->addWidget(part);
    auto* chips = new QWidget(this);
    chips->setLayout(m_chips);
    m_chips->setContentsMargins({});
    for (QWidget* word : {static_cast<QWidget*>(m_into), static_cast<QWidget*>(m_at), static_cast<QWidget*>(m_add)})
        word->setFixedHeight(qMax(24, fontMetrics().height() + 8));  // as high as the chips beside them
    m_chips->addWidget(m_into);
    m_chips->addWidget(m_add);
    m_chips->addWidget(m_at);
    settings->addSpacing(8);
    settings->addWidget(chips, 1);
    m_line->setLayout(settings);
    settings->setContentsMargins(16, 8, 16, 8);
    auto* below = new QHBoxLayout;
    below->setContentsMargins(16, 4, 16, 6);
    below->addWidget(m_leftOut, 1);
    below->addWidget(m_keys);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_line);
    column->addLayout(below);
}

void LaunchBar::addWidget(QWidget* widget) {
    auto* line = static_cast<QHBoxLayout*>(m_line->layout());
    line->insertWidget(m_last ? line->indexOf(m_last) : -1, widget);
    m_last = m_last ? m_last : widget;
}

/// Prices that are told anew change none of it, and come often.
void LaunchBar::refresh() {
    refreshTicks();
    const Shown now = shown();
    if (!m_shown || now.sources != m_shown->sources || now.findsOut != m_shown->findsOut)
        refreshSources(now);
    m_source->setCurrentIndex(qMax(0, m_source->findData(m_plan.layer().choice.source)));
    if (now != m_shown) {
        refreshLanguages(now);
        refreshAccounts(now);
    }
    m_shown = now;
    refreshLeftOut();
}

LaunchBar::Shown LaunchBar::shown() const {
    Shown now{.sources = sourcesToChoose(m_plan), .findsOut = mayFindOut(m_plan), .into = !targetsToChoose(m_plan).isEmpty()};
    if (now.into)
        now.targets = m_plan.layer().choice.targets;
    for (const QString& account : accountsOf(m_plan)) {
        if (!m_plan.verdicts().accountProblem(account))
            now.accounts << account;
    }
    now.chosen = m_plan.layer().accounts;
    return now;
}

void LaunchBar::refreshTicks() {
    for (int row = 0; row < m_operation->count(); ++row) {
        const auto kind = m_operation->itemData(row).value<OperationKind>();
        const int ticks = m_plan.ticksIn(kind);
        const QString title = words::operationTitle(kind);
        m_operation->setItemText(row, ticks > 0 && kind != m_plan.operation() ? tr("%1 (%2 ticked)").arg(title).arg(ticks) : title);
        if (kind == m_plan.operation())
            m_operation->setCurrentIndex(row);
    }
}

void LaunchBar::refreshSources(const Shown& now) {
    QList<QPair<QString, QString>> named;
    for (const QString& code : now.sources)
        named.append({words::languageName(code), code});
    std::ranges::sort(named, [](const auto& a, const auto& b) { return a.first.localeAwareCompare(b.first) < 0; });
    m_source->clear();
    m_source->addItem(now.findsOut ? tr("Find out") : tr("Choose…"), QString());
    for (const auto& [name, code] : std::as_const(named))
        m_source->addItem(name, code);
    m_from->setVisible(!now.sources.isEmpty());
    m_source->setVisible(!now.sources.isEmpty());
}

void LaunchBar::setTargets(const QStringList& targets) {
    JobChoice choice = m_plan.layer().choice;
    choice.targets = targets;
    m_plan.setChoice(choice);
}

/// Chips stand between their words, in the order they were added.
void LaunchBar::refreshLanguages(const Shown& now) {
    qDeleteAll(std::exchange(m_languages, {}));
    qDeleteAll(std::exchange(m_accounts, {}));
    m_into->setVisible(now.into);
    m_add->setVisible(now.into);
    for (QWidget* part : {static_cast<QWidget*>(m_add), static_cast<QWidget*>(m_at)})
        m_chips->removeWidget(part);
    for (const QString& code : now.targets) {
        auto* chip = new Chip(words::languageName(code), this);
        chip->setCheckable(true);
        chip->setChecked(true);
        chip->setRemovable(true);
        connect(chip, &Chip::toggled, chip, [chip] { chip->setChecked(true); });
        connect(chip, &Chip::removeRequested, this, [this, code] {
            QStringList left = m_plan.layer().choice.targets;
            left.removeAll(code);
            QMetaObject::invokeMethod(this, [this, left] { setTargets(left); }, Qt::QueuedConnection);
        });
        m_chips->addWidget(chip);
        m_languages << chip;
    }
    m_chips->addWidget(m_add);
    m_chips->addWidget(m_at);
}

void LaunchBar::refreshAccounts(const Shown& now) {
    for (const QString& account : now.accounts) {
        auto* chip = new Chip(launchwords::account(m_plan, account), this);
        chip->setCheckable(true);
        chip->setChecked(now.chosen.contains(account));
        connect(chip, &Chip::toggled, this, [this, account](bool on) {
            QStringList chosen;
            for (const QString& one : accountsOf(m_plan)) {
                if (one == account ? on : m_plan.layer().accounts.contains(one))
                    chosen << one;
            }
            QMetaObject::invokeMethod(this, [this, chosen] { m_plan.setAccounts(chosen); }, Qt::QueuedConnection);
        });
        m_chips->addWidget(chip);
        m_accounts << chip;
    }
}

QString LaunchBar::whyLeftOut(const QString& account) const {
    if (const auto problem = m_plan.verdicts().accountProblem(account))
        return launchwords::shortReason(*problem);
    if (!m_plan.layer().accounts.contains(account))
        return {};
    int unfit = 0;
    std::optional<ApiError> why;
    for (int row = 0; row < int(m_plan.clips().size()); ++row) {
        const auto problem = m_plan.verdicts().clipProblem(m_plan.layer(), row, account);
        unfit += problem ? 1 : 0;
        why = problem ? problem : why;
    }
    return unfit == 0 ? QString() : tr("%1 of %2 clips: %3").arg(unfit).arg(m_plan.clips().size()).arg(launchwords::shortReason(*why));
}

void LaunchBar::refreshLeftOut() {
    QStringList parts;
    for (const QString& account : accountsOf(m_plan)) {
        if (const QString why = whyLeftOut(account); !why.isEmpty())
            parts << tr("%1: %2").arg(launchwords::account(m_plan, account), why);
    }
    m_leftOut->setText(parts.isEmpty() ? QString() : tr("Left out: %1").arg(parts.join(u"   "_s)));
    m_leftOut->setToolTip(parts.join(u'\n'));
}

void LaunchBar::dropLanguages() {
    if (!m_picker) {
        m_picker = new PickList(tr("Type a language"), this);
        m_picker->setSeveral();
        connect(m_picker, &PickList::picked, this, [this](const QString& code) {
            QStringList targets = m_plan.layer().choice.targets;
            targets.contains(code) ? void(targets.removeAll(code)) : targets.append(code);
            setTargets(targets);
        });
    }
    QList<PickItem> items;
    for (const QString& code : targetsToChoose(m_plan))
        items << PickItem{.id = code, .name = words::languageName(code), .picked = m_plan.layer().choice.targets.contains(code)};
    std::ranges::sort(items, [](const PickItem& a, const PickItem& b) { return a.name.localeAwareCompare(b.name) < 0; });
    m_picker->setItems(items);
    m_picker->setNote(items.isEmpty() ? tr("Choose an account first: its languages stand here.") : QString());
    m_picker->dropFrom(m_add);
}

void LaunchBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QColor line = theme::color(Token::Line, palette());
    painter.fillRect(rect(), theme::color(Token::Window, palette()));
    painter.fillRect(0, m_line->geometry().bottom(), width(), 1, line);
    painter.fillRect(0, height() - 1, width(), 1, line);
}
