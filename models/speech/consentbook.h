// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/task.h"

#include <QtCore/qjsonobject.h>
#include <QtCore/qobject.h>

/// Who agreed that their voice was cloned, by the voice that came of it. Kept in a file of the profile, because tasks may be
/// removed from the list and the vendor keeps no such thing.
class ConsentBook : public QObject {
    Q_OBJECT

public:
    /// Kept as "consents.json" in the profile's folder of data.
    explicit ConsentBook(const QString& data, QObject* parent = nullptr);

    /// Where samples that were cut out lie until the voice is there.
    static QString samplesFolder(const QString& data);

    /// Empty when none was recorded here.
    QString of(const QString& account, const QString& voice) const;
    /// Writes down what a finished voice clone tells, and takes its sample away; other tasks are passed over.
    void take(const QList<Task>& tasks);

Q_SIGNALS:
    /// A voice that was not known before: lists of voices want to be read again.
    void voiceMade(const QString& account, const QString& voice, const QString& name);

private:
    void write();
    void removeSample(const Task& task) const;
    QString file() const { return m_data + QStringLiteral("/consents.json"); }

    const QString m_data;
    QJsonObject m_voices;  ///< account -> voice -> {name, consent, recorded}
};
