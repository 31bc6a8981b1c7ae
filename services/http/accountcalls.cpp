// SPDX-License-Identifier: MIT
#include "services/http/accountcalls.h"

#include "services/http/apiclient.h"

using namespace Qt::StringLiterals;

namespace {
ApiError lacking() {
    return {.kind = failure::Kind::NotFound, .reason = failure::Reason::OperationMissing};
}
}  // namespace

AccountCalls::AccountCalls(ApiClient& client, const VendorRegistry& vendors, QObject* parent)
    : QObject(parent), m_client(client), m_vendors(vendors) {}

void AccountCalls::askBalance(const Account& account) {
    const Vendor* vendor = m_vendors.find(account.vendor);
    if (!vendor || !vendor->balance)
        return Q_EMIT failed(account.id, u"balance"_s, lacking());
    m_client.call<Nothing, Balance>({vendor, account}, vendor->balance, {}, this, [this, account](const Result<Balance>& balance) {
        if (!balance)
            return Q_EMIT failed(account.id, u"balance"_s, balance.error());
        m_client.setLimits(account.id, balance->requestsPerMinute, balance->queriesPerSecond);
        Q_EMIT balanceRead(account.id, *balance);
    });
}

void AccountCalls::askPrices(const Account& account) {
    const Vendor* vendor = m_vendors.find(account.vendor);
    if (!vendor || !vendor->pricing)
        return Q_EMIT failed(account.id, u"prices"_s, lacking());
    m_client.call<Nothing, QList<Price>>({vendor, account}, vendor->pricing, {}, this,
                                         [this, account](const Result<QList<Price>>& prices) {
                                             if (!prices)
                                                 return Q_EMIT failed(account.id, u"prices"_s, prices.error());
                                             Q_EMIT pricesRead(account.id, *prices);
                                         });
}

void AccountCalls::askVoices(const Account& account, const QString& language, const QString& gender) {
    askVoicePage(account, {.language = language, .gender = gender}, {});
}

void AccountCalls::askVoicePage(const Account& account, const VoiceQuery& query, QList<Voice> soFar) {
    constexpr int mostPages = 200;  // a vendor that always says "more" must not keep us for ever
    const Vendor* vendor = m_vendors.find(account.vendor);
    if (!vendor || !vendor->voices)
        return Q_EMIT failed(account.id, u"voices"_s, lacking());
    m_client.call<VoiceQuery, VoicePage>(
        {vendor, account}, vendor->voices, query, this,
        [this, account, query, soFar = std::move(soFar)](const Result<VoicePage>& page) mutable {
            if (!page)
                return Q_EMIT failed(account.id, u"voices"_s, page.error());
            soFar += page->voices;
            if (!page->more || query.page + 1 >= mostPages)
                return Q_EMIT voicesRead(account.id, query.language, soFar);
            VoiceQuery next = query;
            ++next.page;
            askVoicePage(account, next, std::move(soFar));
        });
}
