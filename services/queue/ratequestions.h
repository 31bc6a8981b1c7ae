// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/queueparts.h"

#include <QtCore/qhash.h>
#include <QtCore/qobject.h>

/// Where only the balance tells how often a vendor may be called, it is asked once an account before the first submit.
/// No answer is an answer too: the vendor says 429 when it is too much.
class RateQuestions : public QObject {
    Q_OBJECT

public:
    explicit RateQuestions(const QueueParts& parts, QObject* parent = nullptr) : QObject(parent), m_parts(parts) {}

    /// False while the answer is on its way; the first call asks.
    bool areAnswered(const QString& vendor, const QString& account);

Q_SIGNALS:
    void answered();

private:
    const QueueParts& m_parts;
    QHash<QString, bool> m_answered;
};
