// SPDX-License-Identifier: MIT
#pragma once

#include "models/presets/preset.h"
#include "services/domain/account.h"
#include "services/vendors/registry.h"

/// What of a preset cannot be had as things stand, worst first; empty = all of it. Nothing of it is ever left out without
/// standing here. The field says what it concerns: "vendor", "operation", "from", "to", "voice", "region", "template", or an
/// option's name.
QList<ApiError> misfits(const Preset& preset, const VendorRegistry& vendors);
/// And whether there is still such an account: KeyMissing of the field "vendor" when there is not.
QList<ApiError> misfits(const Preset& preset, const VendorRegistry& vendors, const QList<Account>& withKey);

/// Those of its options that the operation knows and that are allowed.
QJsonObject fittingOptions(const Preset& preset, const Operation& operation);
/// Those of its targets that the operation takes from its source language, in the spelling that it has now.
QStringList fittingTargets(const Preset& preset, const Vendor& vendor);
