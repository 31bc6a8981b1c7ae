// SPDX-License-Identifier: MIT
#pragma once

#include "models/batch/batchrow.h"

#include <QtCore/qlist.h>

class LaunchPlan;

/// A plan as the rows of a table, and back. What a table cannot say of it (options, boxes) stays as it is.

/// Every ticked cell of every layer: a row a clip, operation and account.
QList<BatchRow> rowsOf(const LaunchPlan& plan);

/// Ticks what the rows say, beside what is ticked, with their languages, accounts, voices and languages spoken. What cannot be done
/// stays unticked. Rows whose clip is not in the plan come back.
QList<BatchRow> takeRows(LaunchPlan& plan, const QList<BatchRow>& rows);
