// SPDX-License-Identifier: MIT
#pragma once

#include "services/credentials/accountbook.h"
#include "services/vendors/registry.h"

#include <QtCore/qhash.h>

/// Every account by its id: each vendor's first one, and those a user added.
QHash<QString, Account> knownAccounts(const AccountBook& book, const VendorRegistry& vendors);
