// SPDX-License-Identifier: MIT
#include "app/cli/pricequestion.h"

#include "services/http/accountcalls.h"

#include <memory>

void askPrices(Session& session, const QSet<QString>& accounts, QObject* context, const std::function<void(const PriceLists&)>& priced) {
    struct Question {
        QSet<QString> open{};
        PriceLists prices{};
    };
    const auto question = std::make_shared<Question>();
    for (const QString& account : accounts) {
        const Vendor* vendor = session.engine().vendors().find(account.section(u'/', 0, 0));
        if (vendor && vendor->pricing && session.accounts().hasKey(account))
            question->open.insert(account);
    }
    if (question->open.isEmpty())
        return priced({});
    session.engine().connectVendors();
    AccountCalls& calls = *session.engine().calls();
    const auto answered = [question, priced](const QString& account) {
        if (question->open.remove(account) && question->open.isEmpty())
            priced(question->prices);
    };
    QObject::connect(&calls, &AccountCalls::failed, context, answered);
    QObject::connect(&calls, &AccountCalls::pricesRead, context, [question, answered](const QString& account, const QList<Price>& prices) {
        question->prices.insert(account, prices);
        answered(account);
    });
    for (const QString& account : QSet<QString>(question->open))
        calls.askPrices(session.accounts().account(account));
}
