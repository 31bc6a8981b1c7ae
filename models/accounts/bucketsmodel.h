// SPDX-License-Identifier: MIT
#pragma once

#include "services/credentials/bucketbook.h"

#include <QtCore/qhash.h>

class AccountBook;
class KeyStore;

/// The user's buckets, to be chosen from and edited. Secrets pass through to the key store and are never handed out.
class BucketsModel : public QObject {
    Q_OBJECT

public:
    /// Accounts and keys must outlive the model; the buckets lie in the same settings as the accounts.
    BucketsModel(QSettings& settings, AccountBook& accounts, KeyStore& keys, QObject* parent = nullptr);

    QStringList names() const;
    Bucket bucket(const QString& name) const { return m_book.bucket(name); }
    QHash<QString, Bucket> all() const;

    /// An empty secret keeps the one that is there. What is given is saved as it stands, or not at all.
    std::optional<BucketProblem> save(const Bucket& bucket, const QString& secret);
    void remove(const QString& name);  ///< accounts that went through it go without one

Q_SIGNALS:
    void changed();

private:
    BucketBook m_book;
    AccountBook& m_accounts;
    KeyStore& m_keys;
};
