// SPDX-License-Identifier: MIT
#pragma once

#include "models/launch/launchfacts.h"
#include "models/launch/launchlayer.h"
#include "models/launch/launchsums.h"
#include "models/launch/launchverdicts.h"

#include <QtCore/qobject.h>
#include <QtCore/qrect.h>

#include <map>

/// A batch before it is queued: clips x languages x accounts, an operation a layer. Nothing in it is stored or sent; what
/// accounts can do and what it costs is read from descriptions and from what the accounts have told.
class LaunchPlan : public QObject {
    Q_OBJECT

public:
    explicit LaunchPlan(QObject* parent = nullptr);
    Q_DISABLE_COPY_MOVE(LaunchPlan)

    // What is edited, of the layer that is looked at.
    OperationKind operation() const { return m_operation; }
    void setOperation(OperationKind kind);
    const LaunchLayer& layer() const;
    void setLayer(const LaunchLayer& layer);
    void setChoice(const JobChoice& choice);  ///< languages, options, voices; ticks of languages that go are lost
    void setAccounts(const QStringList& ids);
    void setFitted(const QString& account, bool fitted);
    void setVoice(const LaunchColumn& column, const QString& voice);
    void setOwn(const QStringList& paths, const LaunchOwn& own);
    /// What cannot be done stays as it is.
    void tick(const QList<int>& rows, const QList<int>& columns, bool on);
    void tickThose(const QHash<LaunchColumn, QSet<QString>>& paths);
    void clearTicks();  ///< of all layers
    void fillDown(int from, const QList<int>& rows);  ///< ticks and own settings as in one row

    // What all layers share.
    void setClips(const QList<JobClip>& clips, const QHash<QString, ApiError>& broken);
    void setFiles(const QHash<InputRole, JobFile>& files);
    void setPlace(const QString& folder, const QString& nameTemplate);
    void setKnowledge(const VendorRegistry& vendors, const AccountKnowledge& known);
    void setBalances(const QHash<QString, Balance>& balances, const QString& currency = {});
    void setTasks(const QHash<KnownRequest, KnownTask>& tasks);

    // What follows.
    const LaunchFacts& facts() const { return m_facts; }
    const QList<JobClip>& clips() const { return m_facts.clips; }
    const QList<LaunchColumn>& columns() const { return m_columns; }
    LaunchCell cell(int row, int column) const;
    bool isPossible(int row, int column) const { return current().verdicts.isPossible(layer(), row, m_columns[column]); }
    bool isTicked(int row, int column) const { return layer().isTicked(clips()[row].path, m_columns[column]); }
    int ticksIn(OperationKind kind) const;
    qsizetype ticksIn(int column) const { return layer().ticked.value(m_columns[column]).size(); }
    LaunchVerdicts& verdicts() const { return current().verdicts; }
    using Look = std::function<void(LaunchVerdicts&, const LaunchLayer&, int row, const LaunchColumn&)>;
    void forEachTicked(const Look& look) const;  ///< of every layer, column by column
    /// Judges some more columns and clips, so that a look at all cells takes no time. True when all are: call it until then.
    bool warm(int clips);
    bool isWarm() const { return m_warmColumns >= int(m_columns.size()) && m_warm >= int(clips().size()); }
    QList<JobSpec> jobs() const;

Q_SIGNALS:
    void columnsChanged();
    void clipsChanged();
    /// Ticks, or what stands in cells: columns from left to right, rows from top to bottom. An empty rectangle is all of them.
    void cellsChanged(const QRect& cells = {});
    void choicesChanged();  ///< languages, accounts, clips, or what is known of them; never ticks alone
    void changed();       ///< any of the above: sums and notices follow

private:
    struct Layer {
        Layer(const LaunchFacts& facts, OperationKind kind) : verdicts(facts, kind) {}
        LaunchLayer settings{};
        mutable LaunchVerdicts verdicts;
    };
    Layer& layerOf(OperationKind kind);
    Layer& current() const { return *m_current; }
    void apply();
    void factsChanged();
    void forget(Layer& layer);
    void findColumns();
    void forgetTicksOfOthers();

    LaunchFacts m_facts;
    std::map<OperationKind, Layer> m_layers;
    OperationKind m_operation = OperationKind::Translate;
    Layer* m_current;
    QList<LaunchColumn> m_columns;
    int m_warmColumns = 0;  ///< that are judged
    int m_warm = 0;         ///< clips that are judged in every column
};
