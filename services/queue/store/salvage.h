// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qset.h>

class QSqlDatabase;

/// Brings every row of a damaged database that can still be read, and still makes sense, into a sound one. Rows that are
/// there already are older and give way, but never to one that knows less of what was paid.
class Salvage {
public:
    Salvage(const QSqlDatabase& from, const QSqlDatabase& to) : m_from(from), m_to(to) {}
    /// In the caller's transaction. False when the sound one does not take it.
    bool run();
    const QSet<QString>& senseless() const { return m_senseless; }  ///< ids of tasks whose row made no sense

private:
    bool copy(const QString& table);
    bool isWanted(const QString& table, const QVariantMap& row);
    bool isSensible(const QVariantMap& task);
    bool knowsMore(const QVariantMap& task) const;
    bool isAnswered(const QString& submission) const;

    const QSqlDatabase& m_from;
    const QSqlDatabase& m_to;
    QSet<QString> m_senseless;
};
