// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/account.h"
#include "services/domain/voice.h"
#include "services/queue/spending.h"
#include "services/vendors/operation.h"

#include <QtCore/qhash.h>
#include <QtCore/qset.h>

/// What the accounts have told so far, by account id.
struct AccountKnowledge {
    QList<Account> withKey{};
    QHash<QString, QList<Voice>> voices{};
    QHash<QString, QList<Price>> prices{};
    QHash<QString, QList<Language>> languages{};
    QHash<QString, std::optional<double>> balances{};
    QHash<QString, Spending> spending{};
    QSet<QPair<QString, QString>> asked{};  ///< account and language whose voices were asked for

    Account account(const QString& id) const;  ///< a plain one where there is no key
    Voice voice(const QString& account, const QString& id) const;  ///< an empty one while it is not known
    /// The operation's rules with the languages that the account itself has told. Where the description knows a
    /// closed list, only what is in it stays: the rest would be refused later.
    LanguageRules languagesOf(const Operation& operation, const QString& account) const;
};
