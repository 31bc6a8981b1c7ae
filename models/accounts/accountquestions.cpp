// SPDX-License-Identifier: MIT
#include "models/accounts/accountquestions.h"

#include "models/accounts/accountreports.h"
#include "models/accounts/accountsmodel.h"
#include "services/http/accountcalls.h"

void connectAccounts(AccountsModel& model, AccountReports& reports, AccountCalls& calls) {
    QObject::connect(&model, &AccountsModel::balanceWanted, &calls, &AccountCalls::askBalance);
    QObject::connect(&model, &AccountsModel::pricesWanted, &calls, &AccountCalls::askPrices);
    QObject::connect(&model, &AccountsModel::voicesWanted, &calls, &AccountCalls::askVoices);
    QObject::connect(&calls, &AccountCalls::balanceRead, &model, &AccountsModel::takeBalance);
    QObject::connect(&calls, &AccountCalls::pricesRead, &model, &AccountsModel::takeAnswer);
    QObject::connect(&calls, &AccountCalls::pricesRead, &model, &AccountsModel::takePrices);
    QObject::connect(&calls, &AccountCalls::voicesRead, &model, &AccountsModel::takeAnswer);
    QObject::connect(&calls, &AccountCalls::failed, &model, &AccountsModel::takeFailure);
    QObject::connect(&reports, &AccountReports::pricesWanted, &calls, &AccountCalls::askPrices);
    QObject::connect(&reports, &AccountReports::usageWanted, &calls, &AccountCalls::askUsage);
    QObject::connect(&reports, &AccountReports::tasksWanted, &calls, &AccountCalls::askRemoteTasks);
    QObject::connect(&calls, &AccountCalls::pricesRead, &reports, &AccountReports::takePrices);
    QObject::connect(&calls, &AccountCalls::usageRead, &reports, &AccountReports::takeUsage);
    QObject::connect(&calls, &AccountCalls::remoteTasksRead, &reports, &AccountReports::takeTasks);
    QObject::connect(&reports, &AccountReports::avatarsWanted, &calls, &AccountCalls::askAvatars);
    QObject::connect(&reports, &AccountReports::expressionsWanted, &calls, &AccountCalls::askTemplates);
    QObject::connect(&calls, &AccountCalls::avatarsRead, &reports, &AccountReports::takeAvatars);
    QObject::connect(&calls, &AccountCalls::templatesRead, &reports, &AccountReports::takeExpressions);
    QObject::connect(&calls, &AccountCalls::failed, &reports, &AccountReports::takeFailure);
}
