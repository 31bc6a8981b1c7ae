// SPDX-License-Identifier: MIT
#include "models/accounts/bucketsmodel.h"

#include "services/credentials/accountbook.h"
#include "services/credentials/keystore.h"

BucketsModel::BucketsModel(QSettings& settings, AccountBook& accounts, KeyStore& keys, QObject* parent)
    : QObject(parent), m_book(settings), m_accounts(accounts), m_keys(keys) {
    connect(&m_book, &BucketBook::changed, this, &BucketsModel::changed);
    // A secret that is there now may be what something waits for.
    connect(&m_keys, &KeyStore::stored, this, [this](const QString& name) {
        if (name.startsWith(bucketSecretName({})))
            Q_EMIT changed();
    });
}

QStringList BucketsModel::names() const {
    QStringList names;
    for (const Bucket& bucket : m_book.buckets())
        names << bucket.name;
    return names;
}

QHash<QString, Bucket> BucketsModel::all() const {
    QHash<QString, Bucket> all;
    for (const Bucket& bucket : m_book.buckets())
        all.insert(bucket.name, bucket);
    return all;
}

std::optional<BucketProblem> BucketsModel::save(const Bucket& bucket, const QString& secret) {
    const QByteArray bytes = secret.trimmed().toUtf8();
    const bool kept = !m_book.bucket(bucket.name).name.isEmpty();
    if (const auto problem = BucketBook::check(bucket, kept || !bytes.isEmpty()))
        return problem;
    if (!bytes.isEmpty())
        m_keys.write(bucketSecretName(bucket.name), Secret(bytes));
    m_book.save(bucket);
    return std::nullopt;
}

void BucketsModel::remove(const QString& name) {
    for (Account account : m_accounts.accounts()) {
        if (account.bucket != name)
            continue;
        account.bucket.clear();
        m_accounts.save(account);
    }
    m_keys.remove(bucketSecretName(name));
    m_book.remove(name);
}
