// SPDX-License-Identifier: MIT
#include "services/queue/ratequestions.h"

bool RateQuestions::areAnswered(const QString& vendorId, const QString& account) {
    const Vendor* vendor = m_parts.vendors.find(vendorId);
    if (!vendor || !vendor->balanceTellsRates || m_answered.value(account))
        return true;
    if (m_answered.contains(account))
        return false;
    m_answered.insert(account, false);
    m_parts.client.call<Nothing, Balance>({vendor, m_parts.account(account)}, vendor->balance, {}, this,
                                          [this, account](const Result<Balance>& balance) {
                                              if (balance)
                                                  m_parts.client.setLimits(account, balance->requestsPerMinute, balance->queriesPerSecond);
                                              m_answered[account] = true;
                                              Q_EMIT answered();
                                          });
    return m_answered.value(account);
}
