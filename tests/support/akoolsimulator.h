// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/vendorsimulator.h"

/// Stands in for openapi.akool.com. Every answer has HTTP status 200 and is judged by its `code`. The job in `data` is
/// none of those in `all_results`, as in the document's example: whoever asks for it is a violation.
class AkoolSimulator : public VendorSimulator {
    Q_OBJECT
public:
    explicit AkoolSimulator(const SimulatorSettings& settings);

    static constexpr qint64 creditsPerLanguage = 4;

    /// The language is refused with this code, in calls that take others too.
    void refuseLanguage(const QString& language, int code);
    /// How many voices there are besides the document's one.
    void addVoices(int count);
    /// Answers to a translation name one job in `data` and no `all_results`.
    void leaveOutResults() { m_leavesOutResults = true; }

protected:
    Answer answer(const apidoc::Operation& operation, const QJsonObject& fields, const QString& argument) override;
    Answer refusal(const apidoc::Complaint& complaint) const override;
    QJsonObject spoilt(const Misbehaviour& misbehaviour, const QJsonObject& body) override;

private:
    struct Job {
        QString id{};
        QString language{};
        QString source{};
        bool lipsync = false;
        bool fails = false;
        int polls = 0;
    };
    Answer voices(const QJsonObject& query) const;
    Answer translate(const QJsonObject& fields);
    Answer result(const QString& id);
    std::optional<QString> translationFault(const QJsonObject& fields) const;
    QJsonObject takeLanguage(const QString& language, const QJsonObject& fields);
    QJsonObject describe(const Job& job, const QJsonObject& fields) const;
    QString newId() { return QStringLiteral("68da023f%1").arg(++m_lastId, 16, 16, QLatin1Char('0')); }

    QList<Job> m_jobs;
    QHash<QString, int> m_refused;
    QStringList m_voiceIds;
    quint64 m_lastId = 0;
    bool m_leavesOutResults = false;
};
