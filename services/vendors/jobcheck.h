// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/jobspec.h"
#include "services/domain/mediafile.h"
#include "services/vendors/vendor.h"

/// Everything that is wrong with a job before anything is sent, worst first; empty = it may go.
/// Covers inputs, languages, voice, options and regions; never touches disk or network.
QList<ApiError> checkJob(const Vendor& vendor, const JobSpec& job);

/// A local file for a vendor that only fetches links, with no bucket to put it in. Names the input.
std::optional<ApiError> stagingMissing(const Vendor& vendor, const JobSpec& job, bool hasBucket);

/// What a probed source lacks for this operation: length, size, sound, frame rate, container.
QList<ApiError> checkMedia(const Operation& operation, InputRole role, const MediaFile& media);
