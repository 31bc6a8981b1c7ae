// SPDX-License-Identifier: MIT
#include "app/window/enginethread.h"

#include "app/engine/ownerservice.h"
#include "ui/main/mainwindow.h"

using namespace Qt::StringLiterals;

EngineThread::EngineThread(const Profile& profile, const VendorRegistry& vendors, KeyStore& keys,
                           const QHash<QString, Account>& accounts, const QHash<QString, Bucket>& buckets)
    : m_engine(new Engine(profile, vendors, keys, accounts)) {
    m_thread.setObjectName(u"engine"_s);
    m_engine->setBuckets(buckets);
    m_engine->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_engine, &QObject::deleteLater);
}

EngineThread::~EngineThread() {
    m_thread.quit();
    m_thread.wait();
}

void EngineThread::connectWindow(MainWindow& window, const Profile& profile) {
    Engine* engine = m_engine;
    QObject::connect(
        engine, &Engine::opened, engine,
        [engine, &window, profile] {
            // Still in the engine's thread: what listens to other processes lives beside the queue.
            if (const auto& recovery = engine->queue()->recovery())
                QMetaObject::invokeMethod(&window, [&window, told = *recovery] { window.tellRecovered(told); });
            auto* service = new OwnerService(profile.socketName(), *engine->queue(), engine->queue());
            QObject::connect(service, &OwnerService::filesHanded, &window, [&window](const QStringList& files) {
                window.addSources(files);
                window.raise();
                window.activateWindow();
            });
            QObject::connect(service, &OwnerService::accountsWritten, &window, &MainWindow::rereadAccounts);
        },
        Qt::DirectConnection);
    QObject::connect(engine, &Engine::opened, &window,
                     [engine, &window] {
        window.connectEngine(*engine->queue(), *engine->calls());
        window.connectWatching(*engine->watching());
    });
    QObject::connect(engine, &Engine::openFailed, &window, &MainWindow::tellFailure);
    QObject::connect(engine, &Engine::localFound, &window, &MainWindow::setLocal);
    QObject::connect(&window, &MainWindow::accountsChanged, engine, &Engine::setAccounts);
    QObject::connect(&window, &MainWindow::bucketsChanged, engine, &Engine::setBuckets);
}

void EngineThread::start() {
    if (m_thread.isRunning())
        return;
    m_thread.start();
    QMetaObject::invokeMethod(m_engine, &Engine::open);
}
