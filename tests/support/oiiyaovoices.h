// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qjsonobject.h>
#include <QtCore/qlist.h>

/// The voices of a new simulated account, without their previews.
QList<QJsonObject> oiiyaoVoices();

/// A second of 440 Hz as a WAV file.
QByteArray tone();
