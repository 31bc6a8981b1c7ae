// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/account.h"
#include "services/domain/apierror.h"
#include "services/domain/clock.h"
#include "services/voices/voiceshelf.h"

#include <QtCore/qhash.h>
#include <QtCore/qobject.h>
#include <QtCore/qset.h>

class VoiceTableModel;

/// How far one account's voices are known.
struct VoiceSource {
    Account account{};
    QDateTime read{};                 ///< when they were last read to the end; invalid = never
    bool reading = false;
    std::optional<ApiError> error{};  ///< of the last reading; what came before it holds good
};

/// Fills the table with the voices of all accounts: from the shelf at once, then as the vendors tell them. What is older
/// than a day is read again by itself.
class VoiceLibrary : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::hours fresh{24};

    /// Table and clock must outlive the library. An empty `folder` keeps nothing.
    VoiceLibrary(VoiceTableModel& table, const QString& folder, Clock& clock, QObject* parent = nullptr);

    /// Those that have a key and a list of voices. Those who left take their voices along.
    void setAccounts(const QList<Account>& accounts);
    /// Voices of this computer, which nobody has to be asked for.
    void setLocal(const QString& account, const QList<Voice>& voices);
    const QList<VoiceSource>& sources() const { return m_sources; }
    bool isReading() const;
    QDateTime oldestRead() const;  ///< invalid while one was never read

    /// Nothing is asked for before somebody looks at the voices.
    void open();
    void refresh();
    void refresh(const QString& account);

public Q_SLOTS:
    void takePage(const QString& account, const QList<Voice>& voices);
    void takeEnd(const QString& account);
    void takeFailure(const QString& account, const QString& question, const ApiError& error);

Q_SIGNALS:
    void wanted(const Account& account);  ///< its voices are to be read
    void changed();

private:
    VoiceSource* source(const QString& account);
    void readShelf();
    void takeShelf(const QList<ShelvedVoices>& shelved);
    void askStale();
    void ask(VoiceSource& source);
    void shelve(const VoiceSource& source);

    VoiceTableModel& m_table;
    VoiceShelf m_shelf;
    Clock& m_clock;
    bool m_keeps;
    bool m_open = false;
    QList<VoiceSource> m_sources;
    QHash<QString, QSet<VoiceKey>> m_told;  ///< in the reading that goes on
};
