// SPDX-License-Identifier: MIT
#pragma once

#include "services/credentials/keystore.h"
#include "services/http/keysource.h"

#include <QtCore/qobject.h>

/// Fetches keys for the engine's thread from the key store in the main thread, and forgets them after use.
/// Must be gone before the key store; the threads are joined before either goes.
class KeyRing : public QObject, public KeySource {
    Q_OBJECT

public:
    explicit KeyRing(KeyStore& store, QObject* parent = nullptr);
    void key(const QString& account, QObject* context, std::function<void(Result<Secret>)> done) override;

private:
    KeyStore& m_store;
};
