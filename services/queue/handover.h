// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/result.h"

#include <QtCore/qjsonobject.h>
#include <QtCore/qobject.h>
#include <QtNetwork/qlocalserver.h>

class QLocalSocket;

/// How another process of the same user asks the one that works a profile: one JSON line there, one back.
/// Commands: {"command":"add","jobs":[...]}, "pause"/"resume"/"cancel"/"retry"/"remove" with "ids",
/// "move" with "ids", "where" and "before", "edit" with "ids" and "change", "resolve" with "id" and "remote_id", "open" with "files", "wake", "accounts" (their settings
/// were written).
class HandoverServer : public QObject {
    Q_OBJECT

public:
    /// The answer goes back as it is; `ids` of what was queued, for instance.
    using Handler = std::function<void(const QJsonObject& request, std::function<void(const QJsonObject&)> answer)>;
    HandoverServer(const QString& socketName, Handler handler, QObject* parent = nullptr);

private:
    void serve(QLocalSocket* socket);

    QLocalServer m_server;
    Handler m_handler;
};

/// Blocks for at most ten seconds: for the command line only. Errors: ProfileBusy when nobody answers.
Result<QJsonObject> askOwner(const QString& socketName, const QJsonObject& request);
