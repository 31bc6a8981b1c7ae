// SPDX-License-Identifier: MIT
#include "app/engine/engine.h"

#include "app/engine/keyring.h"
#include "app/engine/localrenderer.h"
#include "services/domain/address.h"
#include "services/http/apiclient.h"
#include "services/http/requestlog.h"
#include "services/local/capabilities.h"
#include "services/queue/queueparts.h"
#include "services/watch/rulefile.h"
#include "services/watch/watching.h"
#include "ui/words/watchwords.h"

#include <QtNetwork/qnetworkaccessmanager.h>

namespace {

/// BABELREEL_POLL_MS: the pace of polls and free retries, for tests and gateways.
std::optional<std::chrono::milliseconds> pollPace() {
    bool ok = false;
    const int pace = qEnvironmentVariableIntValue("BABELREEL_POLL_MS", &ok);
    return ok && pace > 0 ? std::optional(std::chrono::milliseconds(pace)) : std::nullopt;
}

}  // namespace

Engine::Engine(Profile profile, VendorRegistry vendors, KeyStore& keys, QHash<QString, Account> accounts)
    : m_profile(std::move(profile)), m_vendors(std::move(vendors)), m_keyStore(keys), m_accounts(std::move(accounts)) {}

Engine::~Engine() = default;

Account Engine::account(const QString& id) const {
    const auto known = m_accounts.find(id);
    return known == m_accounts.end() ? Account{.id = id, .vendor = id.section(u'/', 0, 0)} : *known;
}

/// The environment's bucket is this process's alone; the profile's are chosen per account.
std::optional<Bucket> Engine::bucketFor(const JobSpec& job) const {
    const Bucket named = job.stage.isEmpty() ? Bucket{.name = account(job.account).bucket} : bucketFromText(job.stage);
    if (named.name.isEmpty())
        return std::nullopt;
    Bucket bucket = m_buckets.value(named.name, Bucket{.name = named.name});
    if (!job.stage.isEmpty())
        bucket.prefix = named.prefix;
    if (const auto endpoint = qEnvironmentVariable("BABELREEL_S3_ENDPOINT"); !endpoint.isEmpty())
        bucket.endpoint = addressFromText(endpoint);
    if (const auto region = qEnvironmentVariable("BABELREEL_S3_REGION"); !region.isEmpty())
        bucket.region = region;
    if (const auto key = qEnvironmentVariable("BABELREEL_S3_ACCESS_KEY"); !key.isEmpty())
        bucket.accessKey = key;
    return bucket;
}

void Engine::setBuckets(const QHash<QString, Bucket>& buckets) {
    m_buckets = buckets;
    if (m_queue)
        m_queue->wake();
}

void Engine::connectVendors() {
    m_keys = std::make_unique<KeyRing>(m_keyStore);
    m_log = std::make_unique<RequestLog>(m_profile.requestLog());
    m_network = std::make_unique<QNetworkAccessManager>();
    m_transfers = std::make_unique<QNetworkAccessManager>();
    m_client = std::make_unique<ApiClient>(*m_network, *m_keys, m_clock, m_log.get());
    m_calls = std::make_unique<AccountCalls>(*m_client, m_vendors);
}

std::optional<ApiError> Engine::openQueue() {
    auto queue = Queue::open({.vendors = m_vendors,
                              .client = *m_client,
                              .transfers = *m_transfers,
                              .clock = m_clock,
                              .account = [this](const QString& id) { return account(id); },
                              .bucket = [this](const JobSpec& job) { return bucketFor(job); },
                              .keys = *m_keys,
                              .renderer = makeLocalRenderer,
                              .databasePath = m_profile.database(),
                              .workFolder = m_profile.workFolder(),
                              .pollPace = pollPace()});
    if (!queue)
        return queue.error();
    m_queue = std::move(*queue);
    m_watching = std::make_unique<Watching>(rulefile::pathIn(m_profile.data),
                                            watchTools(*m_queue, m_vendors, m_clock, [this](const QString& id) { return account(id); }, words::quarantineNote));
    // A cap may wait for the price of the last file.
    connect(m_queue.get(), &Queue::changed, m_watching.get(), &Watching::poke);
    return std::nullopt;
}

void Engine::open() {
    connectVendors();
    if (const auto error = openQueue())
        return Q_EMIT openFailed(*error);
    Q_EMIT opened();
    // Work starts once it is known what this computer can do; a stored task would be refused otherwise.
    connect(this, &Engine::localFound, m_queue.get(), &Queue::start, Qt::SingleShotConnection);
    connect(this, &Engine::localFound, m_watching.get(), &Watching::start, Qt::SingleShotConnection);
    findLocalTools();
}

void Engine::findLocalTools() {
    m_scan = std::make_unique<CapabilityScan>();
    m_scan->start([this](const Result<LocalTools>& tools) {
        const LocalCapabilities found = tools ? tools->found : LocalCapabilities{};
        m_vendors.replace(local(found));
        Q_EMIT localFound(found);
    });
}

void Engine::setAccounts(const QHash<QString, Account>& accounts) {
    m_accounts = accounts;
    if (m_queue)
        m_queue->wake();
    if (m_watching)
        m_watching->poke();
}
