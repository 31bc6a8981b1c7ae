// SPDX-License-Identifier: MIT
#include "services/staging/staging.h"

bool stillGood(const StagedFile& staged, const QDateTime& now) {
    return !staged.expiresAt.isValid() || now.addSecs(5 * 60) < staged.expiresAt;
}
