// SPDX-License-Identifier: MIT
#include "app/cli/queuedoor.h"

#include "app/engine/queueanswers.h"
#include "services/queue/handover.h"
#include "services/queue/handoverrequest.h"

Result<QJsonObject> askQueue(Session& session, const QJsonObject& request) {
    if (const auto error = session.profile().create())
        return fail(*error);
    const ProfileLock lock(session.profile());
    if (const auto error = lock.refusal())
        return fail(*error);
    if (!lock.isOurs())
        return askOwner(session.profile().socketName(), request);
    session.engine().connectVendors();
    if (const auto error = session.openQueue())
        return fail(*error);
    return answerTo(handoverRequest(request), *session.engine().queue());
}
