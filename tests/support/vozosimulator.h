// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/vendorsimulator.h"

/// Stands in for api.vozo.ai: flat answers, errors as {code, message, serverTs}, and rules between fields that a careful
/// client never breaks.
class VozoSimulator : public VendorSimulator {
    Q_OBJECT
public:
    explicit VozoSimulator(const SimulatorSettings& settings);

    static constexpr qint64 points = 3;  ///< a minute; every source is one long
    static constexpr int mostAtOnce = 10;

protected:
    Answer answer(const apidoc::Operation& operation, const QJsonObject& fields, const QString& argument) override;
    Answer refusal(const apidoc::Complaint& complaint) const override;
    QJsonObject spoilt(const Misbehaviour& misbehaviour, const QJsonObject& body) override;

private:
    struct Job {
        QString id{};
        QJsonObject fields{};
        bool fails = false;
        bool over = false;
        int polls = 0;
    };
    Answer translate(const QJsonObject& fields);
    Answer status(const QString& id);
    QJsonObject resultOf(const Job& job);

    QList<Job> m_jobs;
};
