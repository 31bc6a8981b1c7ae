// SPDX-License-Identifier: MIT
#include "app/cli/question.h"

void askOf(Session& session, const Done& done, const std::function<void(AccountCalls&)>& question) {
    session.engine().connectVendors();
    AccountCalls* calls = session.engine().calls();
    QObject::connect(calls, &AccountCalls::failed, calls,
                     [&session, done](const QString&, const QString&, const ApiError& error) {
                         // What a vendor does not have is refused before anything is sent.
                         const bool lacking = error.reason == failure::Reason::OperationMissing;
                         done(session.refuse(lacking ? invalid(error.reason, QStringLiteral("vendor")) : error));
                     });
    question(*calls);
}

void askAccount(Session& session, const Done& done, const std::function<void(AccountCalls&, const Account&)>& question) {
    const auto account = session.accountArgument();
    if (!account)
        return done(session.refuse(account.error()));
    askOf(session, done, [&](AccountCalls& calls) { question(calls, *account); });
}

QJsonValue orNull(const QString& text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString addressOf(const QUrl& url) {
    return url.toString(QUrl::FullyEncoded);
}
