// SPDX-License-Identifier: MIT
#include "services/media/driftmeter.h"

DriftMeter::DriftMeter(QObject* parent) : QObject(parent) {
    m_pool.setMaxThreadCount(1);
}

DriftMeter::~DriftMeter() {
    stop();
    m_pool.waitForDone();
}

void DriftMeter::measure(const QString& reference, const QStringList& others) {
    stop();
    m_pool.start([this, reference, others, serial = m_serial, stopped = m_stop.get_token()] {
        for (const QString& other : others) {
            const auto drift = measureDrift(reference, other, stopped);
            if (stopped.stop_requested())
                return;
            QMetaObject::invokeMethod(
                this,
                [this, other, drift = drift.value_or(Drift()), serial] {
                    if (serial == m_serial)
                        Q_EMIT measured(other, drift);
                },
                Qt::QueuedConnection);
        }
    });
}

void DriftMeter::stop() {
    ++m_serial;
    m_stop.request_stop();
    m_stop = {};
}
