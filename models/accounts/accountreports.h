// SPDX-License-Identifier: MIT
#pragma once

#include "models/accounts/recordtable.h"
#include "models/ledger/ledgerbook.h"
#include "services/vendors/vendor.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qobject.h>

#include <map>
#include <optional>

/// How a line of the ledger is told: the words are the window's.
struct LedgerWording {
    std::function<QString(const LedgerLine& line)> what{};
    std::function<QString(const QString& task)> task{};  ///< the name of its clip
};

/// What one account tells when it is asked: its price list, what was spent, what the vendor has of it; and what our own
/// ledger says of it. Nothing is asked before somebody looks at it.
class AccountReports : public QObject {
    Q_OBJECT

public:
    enum class Report { Prices, Usage, Tasks, Avatars, Expressions, Ledger };
    enum UsageColumn { TimeColumn, OperationColumn, TaskColumn, CreditsColumn };

    struct State {
        bool asking = false;
        bool read = false;
        std::optional<ApiError> error{};
    };

    /// The book must outlive the reports.
    explicit AccountReports(LedgerBook& ledger, LedgerWording wording = {}, QObject* parent = nullptr);

    /// Another account, or the same one again: what was read of the one before is forgotten.
    void show(const Account& account);
    const QString& account() const { return m_account.id; }
    static bool offers(const Vendor& vendor, Report report);

    void ask(Report report);
    void setRange(const QDate& from, const QDate& to);  ///< of the usage; an invalid date is no limit

    RecordTable& table(Report report) { return *m_tables.at(report); }
    const State& state(Report report) const { return m_states.at(report); }
    const QList<UsageRecord>& usage() const { return m_usage; }
    LedgerBook& ledger() const { return m_ledger; }
    QList<LedgerLine> ledgerLines() const { return m_ledger.lines(m_account.id); }
    double spent() const;  ///< the sum of the usage that was read

public Q_SLOTS:
    void takePrices(const QString& account, const QList<Price>& prices);
    void takeUsage(const QString& account, const QList<UsageRecord>& records);
    void takeTasks(const QString& account, const QList<RemoteTask>& tasks);
    void takeAvatars(const QString& account, const QList<Avatar>& avatars);
    void takeExpressions(const QString& account, const QList<ExpressionTemplate>& templates);
    void takeFailure(const QString& account, const QString& question, const ApiError& error);

Q_SIGNALS:
    void pricesWanted(const Account& account);
    void usageWanted(const Account& account, const QDate& from, const QDate& to);
    void tasksWanted(const Account& account);
    void avatarsWanted(const Account& account);
    void expressionsWanted(const Account& account);
    void changed(AccountReports::Report report);

private:
    void take(Report report, const RecordTable::Rows& rows, const QSet<int>& flagged = {});
    void takeLedger(const QString& account);

    LedgerBook& m_ledger;
    LedgerWording m_wording;
    Account m_account;
    QDate m_from, m_to;
    std::map<Report, RecordTable*> m_tables;
    std::map<Report, State> m_states;
    QList<UsageRecord> m_usage;
};
