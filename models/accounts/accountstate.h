// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/account.h"
#include "services/domain/apierror.h"
#include "services/domain/operation.h"

/// One row of the accounts list: a vendor's first account, which is always there, or a further one.
struct AccountState {
    Account account{};
    QString vendorName{};
    QList<OperationKind> operations{};
    bool hasKey = false;
    bool saving = false;  ///< the key is on its way to the keychain
    bool testing = false;
    std::optional<Balance> balance{};  ///< what the last test found
    QList<Price> prices{};             ///< the vendor's own list, as far as it was read
    std::optional<ApiError> error{};   ///< why the last test, or keeping the key, did not work

    bool isFirst() const { return account.id == account.vendor; }
};
