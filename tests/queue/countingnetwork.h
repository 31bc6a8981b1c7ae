// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qelapsedtimer.h>
#include <QtNetwork/qnetworkaccessmanager.h>

/// Knows how many of its requests have not ended, and how long none of them has moved.
class CountingNetwork : public QNetworkAccessManager {
    Q_OBJECT

public:
    CountingNetwork() { m_still.start(); }

    int inFlight() const { return m_inFlight; }
    qint64 stillFor() const { return m_still.elapsed(); }  ///< ms of the true clock

protected:
    QNetworkReply* createRequest(Operation operation, const QNetworkRequest& request, QIODevice* body) override;

private:
    int m_inFlight = 0;
    QElapsedTimer m_still;
};
