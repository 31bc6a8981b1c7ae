// SPDX-License-Identifier: MIT
#pragma once

#include "models/launch/launchfacts.h"
#include "models/launch/launchlayer.h"
#include "services/domain/jobspec.h"
#include "services/vendors/estimate.h"

#include <memory>
#include <vector>

/// What each cell of one layer is worth: whether it can be done, what it costs, and the job that it stands for. What belongs
/// to an account, a column or a clip is found out once, so that any cell is a few look-ups.
class LaunchVerdicts {
public:
    explicit LaunchVerdicts(const LaunchFacts& facts, OperationKind kind) : m_facts(facts), m_kind(kind) {}

    void forget();  ///< settings or facts have changed

    LaunchCell cell(const LaunchLayer& layer, int clip, const LaunchColumn& column);
    bool isPossible(const LaunchLayer& layer, int clip, const LaunchColumn& column);  ///< of a cell, without its price
    JobSpec job(const LaunchLayer& layer, int clip, const LaunchColumn& column);
    /// Why nothing can be done there, whatever the clip and the language.
    const std::optional<ApiError>& accountProblem(const QString& account);
    /// Why a clip cannot go there, or could only once it is converted.
    std::optional<ApiError> clipProblem(const LaunchLayer& layer, int clip, const QString& account);
    /// Why nothing can be done there, whatever the clip.
    std::optional<ApiError> columnProblem(const LaunchLayer& layer, const LaunchColumn& column);
    /// It cannot go as it is, and could if it were converted first, which nobody has asked for.
    bool couldBeFitted(const LaunchLayer& layer, int clip, const QString& account);
    QString target(const LaunchColumn& column) const;  ///< in the vendor's spelling
    const Operation* operation(const QString& account) const;

private:
    struct ClipSide {
        bool known = false;
        std::optional<ApiError> whyNot{};
        bool fit = false;
        bool couldFit = false;
    };
    struct AccountSide {
        const Vendor* vendor = nullptr;
        std::optional<ApiError> whyNot{};
        std::vector<ClipSide> clips{};
    };
    struct ColumnSide {
        QString target{};
        std::optional<ApiError> whyNot{};
        QHash<double, std::optional<Estimate>> prices{};  ///< by seconds
    };
    AccountSide& accountSide(const QString& account);
    AccountSide& lookAt(const LaunchColumn& column);
    std::optional<ApiError> obstacle(AccountSide& account, const LaunchLayer& layer, int clip, const LaunchColumn& column);
    std::optional<ApiError> accountVerdict(const QString& account) const;
    const ClipSide& clipSide(AccountSide& side, const LaunchLayer& layer, int clip, const QString& account);
    void judge(ClipSide& side, const LaunchLayer& layer, const JobClip& clip, const QString& account) const;
    ColumnSide& columnSide(const LaunchLayer& layer, const LaunchColumn& column);
    std::optional<ApiError> languageProblem(const LaunchLayer& layer, const LaunchColumn& column, const LaunchOwn& own) const;
    JobSpec plainJob(const LaunchLayer& layer, const LaunchColumn& column, const LaunchOwn& own) const;
    std::optional<Estimate> price(ColumnSide& side, const LaunchLayer& layer, const LaunchColumn& column, double seconds) const;

    const LaunchFacts& m_facts;
    OperationKind m_kind;
    struct Recent {  // whoever looks down a column finds it once
        LaunchColumn column{};
        AccountSide* account = nullptr;
        ColumnSide* side = nullptr;
    };
    QHash<QString, std::shared_ptr<AccountSide>> m_accounts;
    QHash<LaunchColumn, std::shared_ptr<ColumnSide>> m_columns;
    Recent m_recent;
};
