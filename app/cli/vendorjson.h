// SPDX-License-Identifier: MIT
#pragma once

#include "services/vendors/vendor.h"

#include <QtCore/qjsonobject.h>

/// A vendor's description as `vendors` prints it: what it offers for clips, and apart from it what makes avatars.
QJsonObject vendorJson(const Vendor& vendor);
QString vendorText(const Vendor& vendor);
