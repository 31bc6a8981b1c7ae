// SPDX-License-Identifier: MIT
#include "services/credentials/keystore.h"

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;

namespace {

QString service() {
    return u"babelreel"_s;
}

ApiError missing(const QString& account) {
    return {.kind = Kind::Unauthorised, .reason = Reason::KeyMissing, .about = {account}};
}

/// EntryNotFound is also what a locked keyring answers (measured, QtKeychain 0.13.2); either way there is no key now.
ApiError problemOf(const QKeychain::Job& job, const QString& account) {
    if (job.error() == QKeychain::EntryNotFound)
        return missing(account);
    return {.kind = Kind::Unauthorised, .reason = Reason::KeychainMissing, .about = {account}, .detail = job.errorString()};
}

}  // namespace

QByteArray environmentName(const QString& account, QByteArrayView suffix) {
    QByteArray name = account.toUpper().toLatin1();
    name.replace('/', '_').replace('-', '_');
    return "BABELREEL_" + name + '_' + suffix.toByteArray();
}

KeyStore::KeyStore(QObject* parent) : QObject(parent) {}

Result<Secret> KeyStore::remembered(const QString& account) const {
    // A bucket's secret is no vendor's key: one process has one bucket in its environment.
    const bool ofBucket = account.startsWith("s3/"_L1);
    const QByteArray environment = qgetenv(ofBucket ? "BABELREEL_S3_SECRET_KEY" : environmentName(account, "KEY").constData());
    if (!environment.isEmpty())
        return Secret(environment);
    const auto session = m_session.find(account);
    return session == m_session.end() ? Result<Secret>(fail(missing(account))) : *session;
}

void KeyStore::read(const QString& account, QObject* context, std::function<void(Result<Secret>)> done) {
    if (const auto known = remembered(account))
        return done(*known);
    auto* job = new QKeychain::ReadPasswordJob(service(), this);
    job->setKey(account);
    connect(job, &QKeychain::Job::finished, context, [job, account, done = std::move(done)] {
        if (job->error() == QKeychain::NoError && !job->binaryData().isEmpty())
            done(Secret(job->binaryData()));
        else
            done(fail(job->error() == QKeychain::NoError ? missing(account) : problemOf(*job, account)));
    });
    job->start();
}

void KeyStore::write(const QString& account, const Secret& key) {
    auto* job = new QKeychain::WritePasswordJob(service(), this);
    job->setKey(account);
    job->setBinaryData(key.reveal());
    connect(job, &QKeychain::Job::finished, this, [this, job, account, key] {
        // Never a file as a fallback: without a keychain the key lives as long as the program.
        m_sessionOnly = job->error() != QKeychain::NoError;
        if (m_sessionOnly)
            m_session.insert(account, key);
        Q_EMIT stored(account, m_sessionOnly);
    });
    job->start();
}

void KeyStore::remove(const QString& account) {
    const bool wasSession = m_session.remove(account) > 0;
    auto* job = new QKeychain::DeletePasswordJob(service(), this);
    job->setKey(account);
    connect(job, &QKeychain::Job::finished, this, [this, job, account, wasSession] {
        if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound || wasSession)
            Q_EMIT removed(account);
        else
            Q_EMIT failed(account, problemOf(*job, account));
    });
    job->start();
}
