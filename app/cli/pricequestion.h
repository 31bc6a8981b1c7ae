// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/dryrun.h"

#include <QtCore/qset.h>

#include <functional>

/// The price lists of those accounts that have one and a key; asking is free. Where there is no answer, none is told.
void askPrices(Session& session, const QSet<QString>& accounts, QObject* context, const std::function<void(const PriceLists&)>& priced);
