// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

/// The medians of one comparison. The smaller, the better.
struct Comparison {
    QString what{};
    double ours = 0;
    double peer = 0;

    double ratio() const { return peer > 0 ? ours / peer : 0; }
};

/// What one benchmark found out.
struct Figure {
    QString metric{};
    QString unit{};
    QString peerName{};
    Comparison whole{};            ///< what the metric is judged by
    QList<Comparison> parts{};     ///< what else was seen in the same run
};

double median(QList<double> values);

/// One line on stdout: an object with --json among the program's arguments, else for people.
void print(const Figure& figure);
