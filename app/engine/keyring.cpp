// SPDX-License-Identifier: MIT
#include "app/engine/keyring.h"

#include <QtCore/qpointer.h>

KeyRing::KeyRing(KeyStore& store, QObject* parent) : QObject(parent), m_store(store) {}

void KeyRing::key(const QString& account, QObject* context, std::function<void(Result<Secret>)> done) {
    const auto answer = [ring = QPointer(this), asker = QPointer(context), done = std::move(done)](const Result<Secret>& key) {
        if (!ring)
            return;
        // Back in our own thread the asker is looked at again: it may have gone meanwhile.
        QMetaObject::invokeMethod(ring, [asker, done, key] {
            if (asker)
                done(key);
        });
    };
    QMetaObject::invokeMethod(&m_store, [store = &m_store, account, answer] { store->read(account, store, answer); });
}
