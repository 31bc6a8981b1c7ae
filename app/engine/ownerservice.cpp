// SPDX-License-Identifier: MIT
#include "app/engine/ownerservice.h"

#include "app/engine/queueanswers.h"
#include "services/queue/handoverrequest.h"

using namespace Qt::StringLiterals;

OwnerService::OwnerService(const QString& socketName, Queue& queue, QObject* parent)
    : QObject(parent),
      m_queue(queue),
      m_server(socketName, [this](const QJsonObject& request, auto answer) { handle(handoverRequest(request), answer); }) {}

void OwnerService::handle(const HandoverRequest& request, const std::function<void(const QJsonObject&)>& answer) {
    if (request.command == "open"_L1)
        Q_EMIT filesHanded(request.files);
    else if (request.command == "accounts"_L1)
        Q_EMIT accountsWritten();
    answer(answerTo(request, m_queue));
}
