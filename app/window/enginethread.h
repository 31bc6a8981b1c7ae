// SPDX-License-Identifier: MIT
#pragma once

#include "app/engine/engine.h"

#include <QtCore/qthread.h>

class MainWindow;

/// The engine in a thread of its own, joined before anything it uses goes.
class EngineThread {
public:
    EngineThread(const Profile& profile, const VendorRegistry& vendors, KeyStore& keys, const QHash<QString, Account>& accounts,
                 const QHash<QString, Bucket>& buckets);
    ~EngineThread();
    Q_DISABLE_COPY_MOVE(EngineThread)

    /// Ties the window to the engine; call before start. The window must outlive the thread.
    void connectWindow(MainWindow& window, const Profile& profile);
    void start();  ///< a second call does nothing

private:
    QThread m_thread;
    Engine* m_engine;
};
