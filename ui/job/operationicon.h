// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/operation.h"

/// The name of an operation's icon, for theme::icon and theme::pixmap; there is one of 20 px too ("<name>-20").
QString operationIcon(OperationKind kind);
