// SPDX-License-Identifier: MIT
#pragma once

#include "services/local/directions.h"
#include "services/system/ending.h"
#include "services/vendors/local.h"

#include <QtCore/qobject.h>

/// What is installed, with what the engine needs to use it.
struct LocalTools {
    LocalCapabilities found{};
    QList<Direction> directions{};  ///< the single steps of found.directions
};

/// Asks the programs themselves, all at once: some 50 ms, without blocking. Ends well even when nothing is
/// there.
class CapabilityScan : public QObject {
    Q_OBJECT

public:
    explicit CapabilityScan(QObject* parent = nullptr) : QObject(parent) {}
    void start(Ending<LocalTools> done);

private:
    void ask(const QString& program, const QStringList& arguments,
             std::function<void(const QByteArray&)> answered);
    void answer();

    Ending<LocalTools> m_done;
    LocalTools m_tools;
    QList<Voice> m_flite;
    QList<Voice> m_espeak;
    int m_open = 0;
};
