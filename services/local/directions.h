// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qpair.h>
#include <QtCore/qstringlist.h>

/// One translation that is installed.
struct Direction {
    QString from{};  ///< two letters
    QString to{};
    QString mode{};  ///< Apertium's own name for it

    bool operator==(const Direction&) const = default;
};

/// The plain directions of `apertium -l`; regional and spelling variants of a target are left out.
QList<Direction> readDirections(const QByteArray& listing);

/// The modes that lead from one language to another, one or two of them; empty = no way.
QStringList findRoute(const QList<Direction>& directions, const QString& from, const QString& to);

/// All that findRoute() can do, sorted.
QList<QPair<QString, QString>> reachable(const QList<Direction>& directions);
