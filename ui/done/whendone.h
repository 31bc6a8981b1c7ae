// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

class QSettings;

/// What is done when a batch is done, per profile.
struct WhenDone {
    bool notify = true;
    bool openFolder = false;
    bool report = false;
    QString command{};  ///< as typed; empty = none

    bool operator==(const WhenDone&) const = default;
};

WhenDone whenDoneFrom(const QSettings& settings);
void keep(const WhenDone& choice, QSettings& settings);
