// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/result.h"
#include "services/http/httprequest.h"

#include <functional>

struct Nothing {};

/// One call of a vendor's API as two pure functions: what to send, what the answer means.
template <class Query, class Answer>
struct Endpoint {
    std::function<HttpRequest(const Query&)> build;
    std::function<Result<Answer>(const HttpReply&)> parse;

    explicit operator bool() const { return build && parse; }
};
