// SPDX-License-Identifier: MIT
#include "ui/welcome/welcomeview.h"

#include "ui/theme/theme.h"
#include "ui/welcome/operationrow.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/panelheader.h"
#include "ui/widgets/separator.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qscrollarea.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int columnWidth = 620;
}

WelcomeView::WelcomeView(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout) {
    setAccessibleName(tr("Welcome"));
    auto* title = widgets::titleLabel(tr("What do you want to do with a video?"), this);
    title->setFont(theme::demiBold(theme::larger(title->font(), 20)));
    title->setWordWrap(true);
    auto* hint = widgets::quietLabel(
        tr("Add a clip, choose one of these, then press Queue. Nothing leaves this computer until you do."), this);
    hint->setWordWrap(true);
    m_column->setSpacing(0);
    m_column->addWidget(title);
    m_column->addSpacing(6);
    m_column->addWidget(hint);
    m_column->addSpacing(16);
    m_column->addWidget(new Separator(Qt::Horizontal, this));

    auto* column = new QWidget;
    column->setLayout(m_column);
    column->setMaximumWidth(columnWidth);
    auto* ground = new QWidget;
    ground->setBackgroundRole(QPalette::Base);
    ground->setAutoFillBackground(true);
    auto* centre = new QHBoxLayout(ground);
    centre->setContentsMargins(24, 24, 24, 24);
    centre->addStretch(1);
    centre->addWidget(column, 100, Qt::AlignVCenter);
    centre->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(ground);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(new PanelHeader(tr("Preview"), this));
    all->addWidget(scroll, 1);
}

void WelcomeView::setVendors(const VendorRegistry& vendors, const QList<Account>& withKey) {
    for (const OperationKind kind : allOperations()) {
        const bool offered = !vendors.offering(kind).isEmpty();
        const bool shown = std::ranges::find(m_rows, kind, &OperationRow::kind) != m_rows.end();
        if (!offered && !shown)
            continue;
        OperationRow* made = row(kind);
        made->setVisible(offered);
        if (offered)
            made->setReadiness(readinessOf(kind, vendors, withKey));
    }
}

/// Made when it is first asked for, and kept.
OperationRow* WelcomeView::row(OperationKind kind) {
    for (OperationRow* known : std::as_const(m_rows)) {
        if (known->kind() == kind)
            return known;
    }
    auto* made = new OperationRow(kind, this);
    connect(made, &OperationRow::clicked, this, [this, kind] { Q_EMIT operationChosen(kind); });
    m_column->addWidget(made);
    m_rows << made;
    return made;
}
