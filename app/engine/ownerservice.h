// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/handover.h"

class Queue;
struct HandoverRequest;

/// What other processes may ask of the one that works the profile (see handover.h).
class OwnerService : public QObject {
    Q_OBJECT

public:
    /// In the queue's thread.
    OwnerService(const QString& socketName, Queue& queue, QObject* parent = nullptr);

Q_SIGNALS:
    void filesHanded(const QStringList& files);  ///< a second start of the window
    void accountsWritten();                      ///< another process changed a limit in the settings

private:
    void handle(const HandoverRequest& request, const std::function<void(const QJsonObject&)>& answer);

    Queue& m_queue;
    HandoverServer m_server;
};
