// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/faultproxy.h"
#include "tests/support/simulator.h"

#include <QtCore/qjsonarray.h>

/// A simulated vendor in a thread of its own, with a proxy before each of its two hosts.
class ProxiedVendor {
public:
    ProxiedVendor(const QString& vendor, const QByteArray& key, const QString& video);
    ~ProxiedVendor();

    QUrl url() const;  ///< what the program is given
    /// "endpoint=kind[@amount]" of its own accord, beside what the proxies do.
    bool misbehave(const QString& rule);

    qsizetype bills() const { return state()[QLatin1StringView("bills")].toArray().size(); }
    QStringList violations() const;
    /// Requests that have arrived and begin so ("POST /videos").
    qint64 count(const QByteArray& beginning) const;

    FaultProxy api{};
    FaultProxy store{};

private:
    QJsonObject state() const { return m_simulator->state(); }

    QThread m_thread;
    std::unique_ptr<Simulator> m_simulator;
};
