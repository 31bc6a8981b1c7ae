// SPDX-License-Identifier: MIT
#include "ui/accounts/keyform.h"

#include "models/accounts/accountsmodel.h"
#include "ui/accounts/accountwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/words/words.h"

#include <QtGui/qdesktopservices.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>

using namespace Qt::StringLiterals;

KeyForm::KeyForm(AccountsModel& accounts, QWidget* parent)
    : QWidget(parent),
      m_accounts(accounts),
      m_key(new QLineEdit(this)),
      m_save(widgets::primaryButton(tr("Save key"), this)),
      m_test(new QPushButton(tr("Test"), this)),
      m_remove(new QPushButton(tr("Remove key"), this)),
      m_page(widgets::linkButton({}, this)),
      m_note(widgets::quietLabel({}, this)) {
    build();
    connect(m_save, &QPushButton::clicked, this, &KeyForm::save);
    connect(m_key, &QLineEdit::returnPressed, this, &KeyForm::save);
    connect(m_key, &QLineEdit::textEdited, this, [this] { m_note->setVisible(false); });
    connect(m_test, &QPushButton::clicked, this, [this] { m_accounts.test(m_account); });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_accounts.removeKey(m_account); });
    connect(m_page, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(m_accounts.vendorAt(m_accounts.rowOf(m_account)).keyPage);
    });
}

void KeyForm::build() {
    m_key->setObjectName(u"key"_s);
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_key->setAccessibleName(tr("Key"));
    m_save->setObjectName(u"saveKey"_s);
    m_test->setObjectName(u"testKey"_s);
    m_remove->setObjectName(u"removeKey"_s);
    m_note->setObjectName(u"keyNote"_s);
    m_note->setWordWrap(true);
    widgets::setTone(m_note, u"bad"_s);
    m_note->hide();
    auto* give = new QHBoxLayout;
    give->setSpacing(8);
    give->addWidget(m_key, 1);
    give->addWidget(m_save);
    auto* act = new FlowLayout(nullptr, 8);  // beside the list and the job there is little room
    act->addWidget(m_test);
    act->addWidget(m_remove);
    act->addWidget(m_page);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(give);
    column->addWidget(m_note);
    column->addLayout(act);
}

void KeyForm::setAccount(const QString& account) {
    if (account != m_account)
        m_key->clear();
    m_account = account;
    m_note->hide();
    refresh();
}

void KeyForm::refresh() {
    const int row = m_accounts.rowOf(m_account);
    if (row < 0)
        return;
    const AccountState& state = m_accounts.at(row);
    const QUrl page = m_accounts.vendorAt(row).keyPage;
    m_key->setPlaceholderText(state.hasKey ? tr("A key is kept. Paste another one to replace it.") : tr("Paste the key here"));
    const bool canTest = m_accounts.canTest(row);
    m_test->setEnabled(state.hasKey && !state.testing && canTest);
    m_test->setToolTip(canTest ? tr("Asks a question that costs nothing")
                               : tr("This vendor has no question that costs nothing: the first job shows whether the key works."));
    m_test->setText(state.testing ? tr("Testing…") : tr("Test"));
    m_remove->setEnabled(state.hasKey);
    m_page->setText(tr("Get a key at %1").arg(page.host()));
    m_page->setVisible(!page.isEmpty());
}

void KeyForm::focusKey() {
    m_key->setFocus();
}

void KeyForm::save() {
    const auto refused = m_accounts.saveKey(m_account, m_key->text());
    m_note->setVisible(refused.has_value());
    if (refused)
        m_note->setText(tr("There is no key in the field. Paste the one that the vendor gave you."));
    m_key->clear();
}
