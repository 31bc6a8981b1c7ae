// SPDX-License-Identifier: MIT
#include "ui/accounts/ratesform.h"

#include "models/accounts/accountsmodel.h"
#include "services/vendors/estimate.h"
#include "ui/accounts/amounts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/words/words.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qgridlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int amountWidth = 112, currencyWidth = 64;

/// What the vendor's list says of one operation, over all languages.
struct Told {
    double least = 0;
    double most = 0;
    int languages = 0;         ///< with a price of their own
    bool everywhere = false;   ///< there is a price for any language
    bool any() const { return everywhere || languages > 0; }
};

Told toldOf(const Operation& operation, const QList<Price>& prices) {
    Told told;
    for (const Price& price : prices) {
        if (price.task != operation.pricedAs || operation.pricedAs.isEmpty())
            continue;
        told.least = told.any() ? qMin(told.least, price.creditsPerMinute) : price.creditsPerMinute;
        told.most = qMax(told.most, price.creditsPerMinute);
        told.everywhere = told.everywhere || price.language.isEmpty();
        told.languages += price.language.isEmpty() ? 0 : 1;
    }
    return told;
}

QString rateWords(const Told& told) {
    const QString least = words::credits(told.least, {});
    return told.least == told.most ? least : u"%1–%2"_s.arg(least, words::credits(told.most, {}));
}

}  // namespace

RatesForm::RatesForm(AccountsModel& accounts, QWidget* parent)
    : QWidget(parent),
      m_accounts(accounts),
      m_explanation(widgets::quietLabel({}, this)),
      m_grid(new QGridLayout),
      m_priceHelp(widgets::quietLabel({}, this)),
      m_problem(new QLabel(this)) {
    build();
    connect(&m_accounts, &AccountsModel::currencyChanged, this, &RatesForm::refresh);
}

void RatesForm::build() {
    m_explanation->setObjectName(u"ratesWords"_s);
    m_explanation->setWordWrap(true);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(2, 1);
    // All that there are; a vendor shows its own. What is made first comes first under the Tab key.
    for (const OperationKind kind : allOperations())
        addRate(kind);
    addPrice();
    m_priceHelp->setWordWrap(true);
    m_priceHelp->setFont(theme::smaller(m_priceHelp->font()));
    m_priceHelp->setText(tr("Sums are then told in money too. The currency is the same for all accounts."));
    m_problem->setObjectName(u"ratesProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    widgets::setTone(m_problem, u"bad"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_explanation);
    column->addLayout(m_grid);
    column->addWidget(m_priceHelp);
    column->addWidget(m_problem);
}

void RatesForm::addPrice() {
    auto* label = widgets::quietLabel(tr("One credit costs"), this);
    m_price = new QLineEdit(this);
    m_currency = new QLineEdit(this);
    label->setBuddy(m_price);
    m_price->setAccessibleName(label->text());
    m_price->setObjectName(u"creditPrice"_s);
    m_price->setFixedWidth(amountWidth);
    m_price->setPlaceholderText(tr("not told"));
    m_currency->setObjectName(u"currency"_s);
    m_currency->setFixedWidth(currencyWidth);
    m_currency->setMaxLength(3);
    m_currency->setPlaceholderText(u"EUR"_s);
    m_currency->setAccessibleName(tr("Currency"));
    m_currency->setToolTip(tr("Three letters, such as EUR or USD. It is the same for all accounts; prices are not converted."));
    m_currency->setAccessibleDescription(m_currency->toolTip());
    connect(m_price, &QLineEdit::editingFinished, this, &RatesForm::savePrice);
    connect(m_currency, &QLineEdit::editingFinished, this, &RatesForm::saveCurrency);
    const int row = int(m_rates.size());
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(m_price, row, 1);
    m_grid->addWidget(m_currency, row, 2, Qt::AlignLeading | Qt::AlignVCenter);
}

void RatesForm::setAccount(const QString& account) {
    m_account = account;
    complain({});
    for (const Rate& rate : std::as_const(m_rates))
        rate.edit->setModified(false);
    m_price->setModified(false);
    m_currency->setModified(false);
    refresh();
}

void RatesForm::addRate(OperationKind kind) {
    const QString title = words::operationTitle(kind);
    const int row = int(m_rates.size());
    auto* label = widgets::quietLabel(QString(title).replace(u'&', "&&"_L1), this);  // with a buddy it would be a mnemonic
    auto* edit = new QLineEdit(this);
    edit->setObjectName(u"rate:"_s + operationName(kind));
    edit->setFixedWidth(amountWidth);
    edit->setAccessibleName(tr("Your rate: %1").arg(title));
    label->setBuddy(edit);
    auto* told = widgets::quietLabel({}, this);
    told->setObjectName(u"told:"_s + operationName(kind));
    told->setFont(theme::smaller(told->font()));
    told->setWordWrap(true);
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(edit, row, 1);
    m_grid->addWidget(told, row, 2);
    m_rates.append({kind, label, edit, told});
    connect(edit, &QLineEdit::editingFinished, this, [this, rate = m_rates.last()] { save(rate); });
}

void RatesForm::refresh() {
    const int row = m_accounts.rowOf(m_account);
    if (row < 0)
        return;
    const Vendor& vendor = m_accounts.vendorAt(row);
    const AccountState& state = m_accounts.at(row);
    const QString name = words::vendorName(vendor.id, vendor.name);
    m_explanation->setText(vendor.pricing
                               ? tr("Where %1 tells no price, for an operation or a language, yours counts. In %2 a minute.").arg(name, vendor.creditUnit)
                               : tr("%1 tells no prices. What you type here is what sums and limits are counted by, marked as your rate. "
                                    "In %2 a minute; a started minute counts as a whole one.")
                                     .arg(name, vendor.creditUnit));
    for (const Rate& rate : std::as_const(m_rates))
        fill(rate, state, vendor.operation(rate.kind));
    m_price->setToolTip(tr("What you pay for one of the %1 of this vendor").arg(vendor.creditUnit));
    m_price->setAccessibleDescription(m_price->toolTip());
    if (!m_price->isModified())  // what is being typed stays
        m_price->setText(amounts::typed(state.account.creditPrice));
    if (!m_currency->isModified())
        m_currency->setText(m_accounts.currency());
}

/// With a price for every language there is nothing left to say.
void RatesForm::fill(const Rate& rate, const AccountState& state, const Operation* operation) {
    for (QWidget* part : {static_cast<QWidget*>(rate.label), static_cast<QWidget*>(rate.edit), static_cast<QWidget*>(rate.told)})
        part->setVisible(operation);
    if (!operation)
        return;
    const Told told = toldOf(*operation, state.prices);
    const QString name = words::vendorName(state.account.vendor, state.vendorName);
    QString note;
    if (told.everywhere)
        note = tr("%1 a minute, told by %2").arg(rateWords(told), name);
    else if (told.any())
        note = tr("%1 told by %2 for %n languages; yours for the others", nullptr, told.languages).arg(rateWords(told), name);
    rate.told->setText(note);
    rate.edit->setEnabled(!told.everywhere);
    rate.edit->setAccessibleDescription(note);
    rate.edit->setToolTip(note);
    rate.edit->setPlaceholderText(told.everywhere ? QString() : tr("not told"));
    if (!rate.edit->isModified())
        rate.edit->setText(amounts::typed(ownRate(state.account, rate.kind).value_or(0)));
}

std::optional<double> RatesForm::amountIn(const QLineEdit& edit) {
    const auto amount = amounts::read(edit.text());
    complain(amount ? QString() : tr("“%1” is no amount. Type a number, or nothing.").arg(edit.text()));
    return amount;
}

void RatesForm::complain(const QString& words) {
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
}

void RatesForm::save(const Rate& rate) {
    const int row = m_accounts.rowOf(m_account);
    const auto amount = row < 0 ? std::nullopt : amountIn(*rate.edit);
    if (!amount)
        return;
    rate.edit->setModified(false);
    const Account& account = m_accounts.at(row).account;
    auto rates = account.ownRates;
    if (*amount > 0)
        rates.insert(operationName(rate.kind), *amount);
    else
        rates.remove(operationName(rate.kind));
    m_accounts.setRates(m_account, rates, account.creditPrice);
    refresh();
}

void RatesForm::savePrice() {
    const int row = m_accounts.rowOf(m_account);
    const auto amount = row < 0 ? std::nullopt : amountIn(*m_price);
    if (!amount)
        return;
    m_price->setModified(false);
    m_accounts.setRates(m_account, m_accounts.at(row).account.ownRates, *amount);
    refresh();
}

void RatesForm::saveCurrency() {
    const bool refused = m_accounts.setCurrency(m_currency->text()).has_value();
    complain(refused ? tr("“%1” is no currency. Type its three letters, such as EUR or USD.").arg(m_currency->text()) : QString());
    if (refused)
        return;
    m_currency->setModified(false);
    refresh();
}
