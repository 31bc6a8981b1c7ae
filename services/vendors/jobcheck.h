// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/jobspec.h"
#include "services/domain/mediafile.h"
#include "services/vendors/vendor.h"

/// Everything that is wrong with a job before anything is sent, worst first; empty = it may go.
/// Covers inputs, languages, voice, options and regions; never touches disk or network.
QList<ApiError> checkJob(const Vendor& vendor, const JobSpec& job);

/// What a probed source lacks for this operation: length, size, sound, frame rate, container.
QList<ApiError> checkMedia(const Operation& operation, InputRole role, const MediaFile& media);
