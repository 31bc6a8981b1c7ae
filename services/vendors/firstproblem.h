// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/apierror.h"

#include <QtCore/qlist.h>

#include <optional>

class VendorRegistry;
struct JobSpec;

/// What is wrong first with one of several jobs, an unknown vendor included; `field` names the option.
std::optional<ApiError> firstProblem(const VendorRegistry& vendors, const QList<JobSpec>& jobs);
