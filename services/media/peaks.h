// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/result.h"

#include <QtCore/qlist.h>

#include <stop_token>

/// The loudest sample of each of `bins` equal stretches of the clip, 0..1, over all channels. The picture is
/// not decoded: ten minutes take about half a second. For a worker thread. Errors: those of probe(), NoSound,
/// Cancelled.
Result<QList<float>> audioPeaks(const QString& path, int bins, const std::stop_token& stop = {});
