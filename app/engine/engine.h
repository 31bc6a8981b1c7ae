// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/bucket.h"
#include "services/domain/clock.h"
#include "services/http/accountcalls.h"
#include "services/queue/profile.h"
#include "services/queue/queue.h"
#include "services/vendors/local.h"
#include "services/vendors/registry.h"

#include <QtCore/qhash.h>
#include <QtCore/qobject.h>

#include <memory>

class ApiClient;
class CapabilityScan;
class KeyRing;
class KeyStore;
class QNetworkAccessManager;
class RequestLog;
class Watching;

/// Everything that works without being seen: the sender, the queue, the offline engine, in one thread. The window
/// gives it a thread of its own, the command line lets it live in the main one.
class Engine : public QObject {
    Q_OBJECT

public:
    /// `keys` lives in the main thread and outlives the engine. Nothing is opened yet.
    Engine(Profile profile, VendorRegistry vendors, KeyStore& keys, QHash<QString, Account> accounts);
    ~Engine() override;

    /// The sender and the free questions; enough for listing voices. Call in the engine's thread.
    void connectVendors();
    /// The queue too. The profile's lock must be held. Errors: StoreTooNew, StoreReadOnly, DiskFull, StoreBroken.
    std::optional<ApiError> openQueue();

    Queue* queue() { return m_queue.get(); }  ///< null until openQueue went well
    AccountCalls* calls() { return m_calls.get(); }
    /// What is done with watched folders; null until openQueue went well. Started by `open`, or by whoever opened the queue himself.
    Watching* watching() { return m_watching.get(); }
    const VendorRegistry& vendors() const { return m_vendors; }

public Q_SLOTS:
    /// connectVendors, findLocalTools and openQueue, told by `opened` or `openFailed`.
    void open();
    void findLocalTools();  ///< ends in localFound
    void setAccounts(const QHash<QString, Account>& accounts);
    void setBuckets(const QHash<QString, Bucket>& buckets);  ///< by name

Q_SIGNALS:
    void opened();
    void openFailed(const ApiError& error);
    void localFound(const LocalCapabilities& found);

private:
    Account account(const QString& id) const;
    std::optional<Bucket> bucketFor(const JobSpec& job) const;

    const Profile m_profile;
    VendorRegistry m_vendors;
    KeyStore& m_keyStore;
    QHash<QString, Account> m_accounts;
    QHash<QString, Bucket> m_buckets;
    SystemClock m_clock;
    std::unique_ptr<KeyRing> m_keys;
    std::unique_ptr<RequestLog> m_log;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<QNetworkAccessManager> m_transfers;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<AccountCalls> m_calls;
    std::unique_ptr<Queue> m_queue;
    std::unique_ptr<Watching> m_watching;  ///< works on the queue
    std::unique_ptr<CapabilityScan> m_scan;
};
