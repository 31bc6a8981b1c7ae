// SPDX-License-Identifier: MIT
#pragma once

#include "services/vendors/vendor.h"

const Vendor& vozo();
