// SPDX-License-Identifier: MIT
#include "app/engine/knownaccounts.h"

QHash<QString, Account> knownAccounts(const AccountBook& book, const VendorRegistry& vendors) {
    QHash<QString, Account> accounts;
    for (const Vendor& vendor : vendors.all())
        accounts.insert(vendor.id, book.account(vendor.id));
    for (const Account& account : book.accounts())
        accounts.insert(account.id, account);
    return accounts;
}
