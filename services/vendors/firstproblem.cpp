// SPDX-License-Identifier: MIT
#include "services/vendors/firstproblem.h"

#include "services/vendors/jobcheck.h"
#include "services/vendors/registry.h"

std::optional<ApiError> firstProblem(const VendorRegistry& vendors, const QList<JobSpec>& jobs) {
    for (const JobSpec& job : jobs) {
        const Vendor* vendor = vendors.find(job.vendor);
        if (!vendor)
            return invalid(failure::Reason::UnknownVendor, QStringLiteral("vendor"), {job.vendor});
        const QList<ApiError> problems = checkJob(*vendor, job);
        if (!problems.isEmpty())
            return problems.first();
    }
    return std::nullopt;
}
