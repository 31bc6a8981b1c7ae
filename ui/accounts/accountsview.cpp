// SPDX-License-Identifier: MIT
#include "ui/accounts/accountsview.h"

#include "models/accounts/accountsmodel.h"
#include "ui/accounts/accountdelegate.h"
#include "ui/accounts/accountpage.h"
#include "ui/widgets/infobar.h"
#include "ui/widgets/panelheader.h"
#include "ui/widgets/separator.h"

#include <QtCore/qtimer.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlistview.h>
#include <QtWidgets/qscrollarea.h>

using namespace Qt::StringLiterals;

namespace {
constexpr int listWidth = 264;
}

AccountsView::AccountsView(AccountsModel& accounts, AccountReports& reports, BucketsModel& buckets, QWidget* parent)
    : QWidget(parent),
      m_accounts(accounts),
      m_notice(new InfoBar(this)),
      m_list(new QListView(this)),
      m_page(new AccountPage(accounts, reports, buckets)) {
    build();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        m_page->setAccount(current.data(AccountsModel::AccountRole).toString());
    });
    connect(m_page, &AccountPage::accountAdded, this, &AccountsView::choose);
    connect(&m_accounts, &AccountsModel::dataChanged, this, &AccountsView::refresh);
    connect(&m_accounts, &AccountsModel::modelReset, this, [this] { choose({}); });
    connect(&m_accounts, &AccountsModel::keysChanged, this, &AccountsView::refreshNotice);
    choose({});
    refreshNotice();
}

void AccountsView::build() {
    setAccessibleName(tr("Accounts"));
    m_list->setObjectName(u"accounts"_s);
    m_list->setAccessibleName(tr("Accounts"));
    m_list->setModel(&m_accounts);
    m_list->setItemDelegate(new AccountDelegate(m_accounts, m_list));
    m_list->setFixedWidth(listWidth);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_page->setBackgroundRole(QPalette::Base);
    m_page->setAutoFillBackground(true);
    auto* scroll = new QScrollArea(this);
    connect(m_page, &AccountPage::sectionOpened, scroll, [scroll](QWidget* section) {
        // Once the page has grown by what was unfolded, and its words have wrapped to the width it then has.
        QTimer::singleShot(0, scroll, [scroll, section] {
            QTimer::singleShot(0, scroll, [scroll, section] { scroll->ensureWidgetVisible(section, 0, 24); });
        });
    });
    scroll->setWidget(m_page);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* header = new PanelHeader(tr("Accounts"), this);
    header->setDetail(tr("Your own keys"));
    auto* split = new QHBoxLayout;
    split->setSpacing(0);
    split->addWidget(m_list);
    split->addWidget(new Separator(Qt::Vertical, this));
    split->addWidget(scroll, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(m_notice);
    column->addLayout(split, 1);
}

void AccountsView::askForKey(const QString& vendor) {
    choose(vendor);
    m_page->focusKey();
}

void AccountsView::askForBucket(const QString& account) {
    choose(account);
    m_page->openBucket();
}

void AccountsView::askForCaps(const QString& account) {
    choose(account);
    m_page->focusCaps();
}

/// The first one where the account is not known.
void AccountsView::choose(const QString& account) {
    const QModelIndex index = m_accounts.index(qMax(0, m_accounts.rowOf(account)));
    m_list->setCurrentIndex(index);
    m_page->setAccount(index.data(AccountsModel::AccountRole).toString());
}

void AccountsView::refresh() {
    m_page->refresh();
}

void AccountsView::refreshNotice() {
    if (m_toldOfSession || !m_accounts.keysEndWithSession())
        return;
    m_toldOfSession = true;
    m_notice->tell(InfoBar::Kind::Warning,
                   tr("This computer has no keychain, so keys are forgotten when Babelreel is closed. Nothing is written to disk."));
}
