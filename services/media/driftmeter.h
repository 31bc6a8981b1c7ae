// SPDX-License-Identifier: MIT
#pragma once

#include "services/media/drift.h"

#include <QtCore/qobject.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qthreadpool.h>

#include <stop_token>

/// measureDrift() of several clips against one, in the background and one after the other.
class DriftMeter : public QObject {
    Q_OBJECT
public:
    explicit DriftMeter(QObject* parent = nullptr);
    ~DriftMeter() override;

    /// Whatever was being measured is given up and not waited for.
    void measure(const QString& reference, const QStringList& others);
    void stop();

Q_SIGNALS:
    /// Without sound in one of them it is told as not reliable.
    void measured(const QString& other, const Drift& drift);

private:
    quint64 m_serial = 0;
    std::stop_source m_stop;
    QThreadPool m_pool;
};
