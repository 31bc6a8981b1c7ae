// SPDX-License-Identifier: MIT
#include "services/queue/vendorhealth.h"

#include <algorithm>

using failure::Kind;
using task::State;
using task::Step;
using task::Wait;

namespace {

constexpr int failuresToPause = 5;
constexpr int pauseFactor = 15;       // of the pace: 30 s at the usual 2 s
constexpr int longestPauseFactor = 150;
constexpr double mostRetries = 10;
constexpr double aFirstTryPays = 0.1;  // retries stay a tenth of the traffic (AWS: "retry budget")

bool isVendorsFailure(const ApiError& error) {
    switch (error.kind) {
    case Kind::Offline:
    case Kind::Timeout:
    case Kind::VendorFault:
    case Kind::Malformed:
    case Kind::OutcomeUnknown:
        return true;
    default:
        return false;
    }
}

}  // namespace

bool VendorHealth::concerns(Step step) {
    return step == Step::Stage || step == Step::Submit || step == Step::Find || step == Step::Poll;
}

bool VendorHealth::note(const Task& ended, Step ran, const QDateTime& now) {
    if (!concerns(ran))
        return false;
    const bool triesAgain = ended.state == State::Waiting && (ended.wait == Wait::Retry || ended.wait == Wait::Find);
    const bool failed = (triesAgain || ended.state == State::Unsure) && ended.error && isVendorsFailure(*ended.error);
    Record& record = m_records[ended.job.account];
    if (!failed) {
        record.failures = 0;
        record.silentUntil = {};
        return false;
    }
    if (++record.failures < failuresToPause)
        return false;
    const int factor = std::min(pauseFactor << std::min(record.failures - failuresToPause, 4), longestPauseFactor);
    record.silentUntil = now.addMSecs((m_pace * factor).count());
    return true;
}

QDateTime VendorHealth::silentUntil(const QString& account, const QDateTime& now) const {
    const auto record = m_records.find(account);
    if (record == m_records.end() || record->silentUntil <= now)
        return {};
    // A clock that was set back must not make it silent for longer than any pause is.
    const bool afterAJump = record->silentUntil > now.addMSecs((m_pace * longestPauseFactor).count());
    return afterAJump ? QDateTime() : record->silentUntil;
}

bool VendorHealth::isOnTrial(const QString& account) const {
    const auto record = m_records.find(account);
    return record != m_records.end() && record->silentUntil.isValid();
}

void VendorHealth::refill(Record& record, const QDateTime& now) const {
    if (record.filled.isValid())
        record.retries += std::clamp(double(record.filled.msecsTo(now)) / double((m_pace * pauseFactor).count()), 0.0, mostRetries);
    record.retries = std::min(record.retries, mostRetries);
    record.filled = now;
}

void VendorHealth::countFirst(const QString& account, const QDateTime& now) {
    Record& record = m_records[account];
    refill(record, now);
    record.retries = std::min(record.retries + aFirstTryPays, mostRetries);
}

bool VendorHealth::takeRetry(const QString& account, const QDateTime& now) {
    Record& record = m_records[account];
    refill(record, now);
    if (record.retries < 1)
        return false;
    record.retries -= 1;
    return true;
}

QDateTime VendorHealth::nextRetry(const QDateTime& now) const {
    return now.addMSecs((m_pace * pauseFactor).count());
}
