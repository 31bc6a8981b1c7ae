// SPDX-License-Identifier: MIT
#pragma once

#include "models/recipes/recipefile.h"

#include <QtCore/qobject.h>

/// The recipes of a profile, and those that come with the program. Every change is on the disk when the call returns.
class RecipeBook : public QObject {
    Q_OBJECT

public:
    /// Reads what the file holds; an empty path keeps nothing.
    explicit RecipeBook(QString file, QObject* parent = nullptr);

    const recipefile::Opened& opening() const { return m_opening; }  ///< what was wrong with the file, if anything
    const QList<Recipe>& own() const { return m_own; }
    /// The user's own, then the examples whose names they do not use.
    QList<Recipe> all() const;

    /// Under a name that is free, which is given back; empty when it makes no sense or there are too many.
    QString add(const Recipe& recipe);
    /// False where there is none of that name among the user's own, or the new one makes no sense.
    bool replace(const QString& name, const Recipe& recipe);
    void remove(const QString& name);

Q_SIGNALS:
    void changed();
    void notWritten(const ApiError& error);  ///< what was changed lies in memory alone

private:
    void take(const QList<Recipe>& recipes);

    const QString m_file;
    recipefile::Opened m_opening;
    QList<Recipe> m_own;
};
