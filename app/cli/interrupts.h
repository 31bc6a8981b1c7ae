// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qobject.h>

/// Ctrl+C and a polite kill as a signal in the event loop. One object a process.
class Interrupts : public QObject {
    Q_OBJECT

public:
    explicit Interrupts(QObject* parent = nullptr);

Q_SIGNALS:
    void interrupted();
};
