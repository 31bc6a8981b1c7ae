// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/misbehaviour.h"
#include "tests/support/objectstore.h"

#include <QtCore/qjsonobject.h>

#include <memory>

struct SimulatorSettings {
    QByteArray key = "sim-key-1";  ///< the one that is accepted
    quint16 port = 0;
    std::chrono::milliseconds delay{0};  ///< before every answer of the API
    int polls = 2;                       ///< how often a task is asked for until it is done
    qint64 credits = 10000;
    QString resultVideo{};         ///< what every video task gives
    QString pictures = QStringLiteral("https://cdn.example.com");  ///< where the pictures of what is listed lie
    std::function<QDateTime()> now{};  ///< empty: the wall clock
    ObjectStore::Settings store{};
};

/// A vendor on loopback, as a test or a shell starts it.
class Simulator : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual QUrl baseUrl() const = 0;
    virtual QUrl storeUrl() const = 0;  ///< the host of uploads and results
    /// {"bills", "violations", "credits", "requests"}; also at GET /_sim/state.
    virtual QJsonObject state() const = 0;
    /// Lets go of the requests; bills and violations stay.
    virtual void forgetRequests() = 0;
    /// From the thread it lives in: calls that it was told never to answer, and whose caller still waits.
    virtual int silent() const = 0;
    /// False when there is no such endpoint, or it cannot go wrong in this way.
    virtual bool tellToMisbehave(const QString& endpoint, const Misbehaviour& misbehaviour, int times) = 0;
};

/// By vendor id; null when there is none.
std::unique_ptr<Simulator> makeSimulator(const QString& vendor, const SimulatorSettings& settings);
QStringList simulatedVendors();
