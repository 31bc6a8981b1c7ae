// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/bucket.h"

#include <QtCore/qlist.h>
#include <QtCore/qobject.h>

#include <optional>

class QSettings;

/// What is wrong with the data of a bucket, before anything is sent to it.
enum class BucketProblem { NameMissing, NameWrong, PrefixWrong, EndpointInsecure, AccessKeyMissing, SecretMissing };

/// The buckets a user has set up: where they are, never their secrets (those are in the keychain under
/// bucketSecretName).
class BucketBook : public QObject {
    Q_OBJECT

public:
    /// `settings` must outlive the book.
    explicit BucketBook(QSettings& settings, QObject* parent = nullptr);

    QList<Bucket> buckets() const;  ///< by name
    Bucket bucket(const QString& name) const;  ///< an empty one for a name that is not in the book
    void save(const Bucket& bucket);  ///< replaces the one of that name
    void remove(const QString& name);

    /// The first thing to mend, in the order of the form. `hasSecret`: one is kept, or about to be.
    static std::optional<BucketProblem> check(const Bucket& bucket, bool hasSecret);

Q_SIGNALS:
    void changed(const QString& name);

private:
    QSettings& m_settings;
};
