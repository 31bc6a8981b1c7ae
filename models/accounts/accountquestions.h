// SPDX-License-Identifier: MIT
#pragma once

class AccountCalls;
class AccountReports;
class AccountsModel;

/// The models's questions go to the sender and the answers come back, across threads where they are in two.
void connectAccounts(AccountsModel& model, AccountReports& reports, AccountCalls& calls);
