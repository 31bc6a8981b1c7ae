// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/simulator.h"

class QRandomGenerator;

/// Tells one of a vendor's endpoints to go wrong once, in one of all the ways there are. Returns "endpoint: kind".
QString goWrongSomehow(Simulator& simulator, const QString& vendor, QRandomGenerator& dice);
