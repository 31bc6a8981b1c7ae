// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/result.h"
#include "services/domain/secret.h"

#include <QtCore/qhash.h>
#include <QtCore/qobject.h>

#include <functional>

/// Keys in the OS keychain, service "babelreel". Lives in the main thread (libsecret answers there).
/// Without a keychain service keys are kept in memory until the program ends, and `isSessionOnly` says so.
/// A key from the environment (BABELREEL_<VENDOR>_KEY; BABELREEL_S3_SECRET_KEY for "s3/...") wins for this process and is never written anywhere.
class KeyStore : public QObject {
    Q_OBJECT

public:
    explicit KeyStore(QObject* parent = nullptr);

    /// Errors: Unauthorised/KeyMissing when there is none, Unauthorised/KeychainMissing when it cannot be asked.
    void read(const QString& account, QObject* context, std::function<void(Result<Secret>)> done);
    void write(const QString& account, const Secret& key);
    void remove(const QString& account);

    /// True once the keychain turned out to be missing: keys last until the program is closed.
    bool isSessionOnly() const { return m_sessionOnly; }

Q_SIGNALS:
    void stored(const QString& account, bool sessionOnly);
    void removed(const QString& account);
    void failed(const QString& account, const ApiError& error);

private:
    Result<Secret> remembered(const QString& account) const;

    QHash<QString, Secret> m_session;
    bool m_sessionOnly = false;
};

/// BABELREEL_OIIYAO_KEY for "oiiyao"; for a second account "oiiyao/studio" BABELREEL_OIIYAO_STUDIO_KEY.
QByteArray environmentName(const QString& account, QByteArrayView suffix);
