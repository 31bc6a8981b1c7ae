// SPDX-License-Identifier: MIT
#pragma once

class AccountCalls;
class AccountsModel;

/// The model's questions go to the sender and the answers come back, across threads where they are in two.
void connectAccounts(AccountsModel& model, AccountCalls& calls);
