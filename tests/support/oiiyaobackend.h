// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/bill.h"
#include "tests/support/objectstore.h"
#include "tests/support/oiiyaodocument.h"

#include <QtCore/qjsondocument.h>

/// The account, its tasks and its files: what the vendor does once a request has passed every check.
class OiiyaoBackend {
public:
    struct Settings {
        qint64 credits = 10000;
        qint64 creditsPerMinute = 60;
        double sourceSeconds = 60;  ///< how long every source is; each started minute counts
        int pollsUntilDone = 2;
        std::chrono::milliseconds taskDuration{0};  ///< not 0: progress goes by the clock, not by polls
        int requestsPerMinute = 600;
        int queriesPerSecond = 20;
        QString resultVideo{};      ///< empty: the uploaded file comes back
        QString resultSubtitles{};  ///< empty: one made-up cue
        QString resultAudio{};      ///< empty: a second of a tone
    };
    struct Answer {
        QJsonObject data{};
        std::optional<qint64> creditsUsed{};
        std::optional<apidoc::Complaint> complaint{};
        bool isViolation = false;  ///< the complaint is about something a careful client never sends
        QJsonValue list{};         ///< in place of `data` where that is an array
    };

    OiiyaoBackend(SimulatorWorld& world, ObjectStore& store, const Settings& settings, const SuccessDocument& document);

    Answer answer(const apidoc::Operation& operation, const QJsonObject& fields, const QString& taskId);

    QList<Bill> bills() const { return m_bills; }
    qint64 credits() const { return m_credits; }
    void setCredits(qint64 credits) { m_credits = credits; }
    void setNextTaskId(qint64 id) { m_nextTaskId = id; }
    void failTasks(const QString& message, int times);
    Settings& settings() { return m_settings; }

private:
    struct Task {
        QString id{};
        const apidoc::Operation* operation = nullptr;
        QJsonObject fields{};
        QString status = QStringLiteral("pending");
        int progress = 0;
        int polls = 0;
        qint64 credits = 0;
        QString failure{};  ///< what it is going to fail with
        QDateTime createdAt{};
        QDateTime completedAt{};
        QJsonObject output{};
        QDateTime linksExpireAt{};
    };
    struct Answered {
        QString operation{};
        QJsonObject fields{};
        Answer answer{};
    };

    Answer balance() const;
    Answer usage(const QJsonObject& query) const;
    Answer pricing() const;
    Answer voices(const QJsonObject& query);
    Answer cloneVoice(const QJsonObject& fields);
    Answer task(const QString& id);
    Answer tasks(const QJsonObject& query);
    Answer create(const apidoc::Operation& operation, const QJsonObject& fields);
    Answer createOnce(const apidoc::Operation& operation, const QJsonObject& fields);
    Answer uploadUrl(const QJsonObject& fields);
    Answer confirm(const QString& fileId);
    Answer refresh(const QString& fileId);

    std::optional<Answer> mediaFault(const apidoc::Operation& operation, const QJsonObject& fields) const;
    bool knowsVoice(const QString& id) const;
    qint64 price() const;
    Answer charge(qint64 credits, const Bill& bill);
    void advance(Task& task);
    void finish(Task& task);
    void renewLinks(Task& task);
    QString resultFile(const Task& task, const QString& output);
    QJsonObject describe(const Task& task) const;

    SimulatorWorld& m_world;
    ObjectStore& m_store;
    Settings m_settings;
    const SuccessDocument& m_document;
    qint64 m_credits;
    qint64 m_nextTaskId = 551;  // the document's example
    QList<Task> m_tasks;
    QList<Bill> m_bills;
    QHash<QString, Answered> m_answered;  ///< by idempotency key
    QList<QJsonObject> m_voices;
    QString m_failure;
    int m_failuresLeft = 0;
};
