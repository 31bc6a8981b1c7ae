// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/result.h"
#include "services/domain/secret.h"

#include <functional>

class QObject;

/// Where the sender gets an account's key, each time it sends. Answers in the asker's thread, or not at all once
/// `context` is gone. Errors: Unauthorised.
class KeySource {
public:
    virtual ~KeySource() = default;
    virtual void key(const QString& account, QObject* context, std::function<void(Result<Secret>)> done) = 0;
};
