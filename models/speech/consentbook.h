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
    explicit ConsentBook(QString file, QObject* parent = nullptr);

    /// Empty when none was recorded here.
    QString of(const QString& account, const QString& voice) const;
    /// Writes down what a finished voice clone tells; other tasks are passed over.
    void take(const QList<Task>& tasks);

Q_SIGNALS:
    /// A voice that was not known before: lists of voices want to be read again.
    void voiceMade(const QString& account, const QString& voice, const QString& name);

private:
    void write();

    const QString m_file;
    QJsonObject m_voices;  ///< account -> voice -> {name, consent, recorded}
};
