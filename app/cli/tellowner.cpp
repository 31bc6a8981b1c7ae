// SPDX-License-Identifier: MIT
#include "app/cli/tellowner.h"

#include "services/queue/handover.h"
#include "services/queue/profile.h"

using namespace Qt::StringLiterals;

void tellOwner(const Profile& profile) {
    const ProfileLock lock(profile);
    if (!lock.isOurs())
        (void)askOwner(profile.socketName(), {{u"command"_s, u"accounts"_s}});
}
