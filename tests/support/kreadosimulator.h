// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/vendorsimulator.h"

/// KreadoAI on loopback. Its ids have 19 digits and follow one another: through a double they become one and the same.
class KreadoSimulator : public VendorSimulator {
    Q_OBJECT
public:
    explicit KreadoSimulator(const SimulatorSettings& settings);

    static constexpr qint64 firstJob = 1861664658419253250;  // the document's example
    static constexpr int videoQueue = 8;
    static constexpr int removalQueue = 4;

protected:
    Answer answer(const apidoc::Operation& operation, const QJsonObject& fields, const QString& argument) override;
    Answer refusal(const apidoc::Complaint& complaint) const override;

private:
    struct Job {
        qint64 id = 0;
        int taskId = 0;       ///< of a video in the list
        QString operation{};  ///< that made it
        QString name{};
        QString source{};
        QString result{};     ///< a link, once it is done
        int avatar = 0;       ///< what it makes
        int status = 1;
        int polls = 0;
        bool fails = false;
        QDateTime at{};
    };

    Answer account() const;
    Answer voices(const QJsonObject& fields) const;
    Answer speak(const QJsonObject& fields);
    Answer avatars(const QJsonObject& fields) const;
    Answer templates(const QJsonObject& fields) const;
    Answer videos(const QJsonObject& fields) const;
    Answer video(const QJsonObject& fields);
    Answer submit(const QString& operation, const QJsonObject& fields);
    Answer result(const QString& operation, const QJsonObject& fields);
    std::optional<Answer> submitFault(const QString& operation, const QJsonObject& fields);
    void advance(Job& job);
    QJsonObject resultOf(const Job& job) const;
    bool knowsAvatar(qint64 id) const;
    Answer wrong(const QString& what);
    Answer code(const QString& code, const QString& message) const;

    QList<Job> m_jobs;
    QStringList m_names;
    int m_speeches = 0;
};
