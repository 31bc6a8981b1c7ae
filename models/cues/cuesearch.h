// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/cue.h"

#include <QtCore/qstringlist.h>

/// Rows whose words hold a text, in any case.
namespace cuesearch {

QList<int> rowsWith(const Cues& cues, const QString& text);
/// The next of `rows` behind `row`, or before it, going round at the ends; -1 when there is none.
int next(const QList<int>& rows, int row, bool forward);

}  // namespace cuesearch
