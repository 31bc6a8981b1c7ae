// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/account.h"
#include "services/domain/voice.h"
#include "services/vendors/registry.h"

#include <QtCore/qobject.h>

class ApiClient;

/// The free questions one asks of an account: balance, prices, voices. Every question ends in exactly one signal.
/// Lives in the sender's thread; ask through QMetaObject::invokeMethod from elsewhere.
class AccountCalls : public QObject {
    Q_OBJECT

public:
    AccountCalls(ApiClient& client, const VendorRegistry& vendors, QObject* parent = nullptr);

public Q_SLOTS:
    void askBalance(const Account& account);
    void askPrices(const Account& account);
    void askVoices(const Account& account, const QString& language, const QString& gender);

Q_SIGNALS:
    void balanceRead(const QString& account, const Balance& balance);
    void pricesRead(const QString& account, const QList<Price>& prices);
    /// All pages, in the vendor's order.
    void voicesRead(const QString& account, const QString& language, const QList<Voice>& voices);
    /// `question` is "balance", "prices" or "voices"; NotFound when the vendor has no such thing.
    void failed(const QString& account, const QString& question, const ApiError& error);

private:
    void askVoicePage(const Account& account, const VoiceQuery& query, QList<Voice> soFar);

    ApiClient& m_client;
    const VendorRegistry& m_vendors;
};
