// SPDX-License-Identifier: MIT
#pragma once

#include "models/launch/launchfacts.h"
#include "models/launch/launchlayer.h"
#include "services/domain/jobspec.h"

#include <vector>

/// What each cell of one layer is worth: whether it can be done, what it costs, and the job that it stands for. What belongs
/// to an account, a column or a clip is found out once, so that any cell is a few look-ups.
class LaunchVerdicts {
public:
    explicit LaunchVerdicts(const LaunchFacts& facts, OperationKind kind) : m_facts(facts), m_kind(kind) {}

    void forget();              ///< settings or facts have changed
    void forgetClip(int clip);  ///< what is known of one clip, or set for it

    LaunchCell cell(const LaunchLayer& layer, int clip, const LaunchColumn& column);
    JobSpec job(const LaunchLayer& layer, int clip, const LaunchColumn& column);
    /// Why nothing can be done there, whatever the clip and the language.
    std::optional<ApiError> accountProblem(const QString& account) const;
    /// Why a clip cannot go there, or could only once it is converted.
    std::optional<ApiError> clipProblem(const LaunchLayer& layer, int clip, const QString& account);
    QString target(const LaunchColumn& column) const;  ///< in the vendor's spelling
    const Operation* operation(const QString& account) const;

private:
    struct ClipSide {
        bool known = false;
        std::optional<ApiError> whyNot{};
        bool fit = false;
    };
    struct ColumnSide {
        QString target{};
        std::optional<ApiError> whyNot{};
        QHash<double, std::optional<double>> prices{};  ///< by seconds
    };
    const ClipSide& clipSide(const LaunchLayer& layer, int clip, const QString& account);
    ColumnSide& columnSide(const LaunchLayer& layer, const LaunchColumn& column);
    std::optional<ApiError> languageProblem(const LaunchLayer& layer, const LaunchColumn& column, const LaunchOwn& own) const;
    JobSpec plainJob(const LaunchLayer& layer, const LaunchColumn& column, const LaunchOwn& own) const;
    std::optional<double> price(ColumnSide& side, const LaunchLayer& layer, const LaunchColumn& column, double seconds) const;

    const LaunchFacts& m_facts;
    OperationKind m_kind;
    QHash<QString, std::vector<ClipSide>> m_clips;  ///< by account
    QHash<LaunchColumn, ColumnSide> m_columns;
};
