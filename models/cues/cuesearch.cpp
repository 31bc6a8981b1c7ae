// SPDX-License-Identifier: MIT
#include "models/cues/cuesearch.h"

#include <algorithm>

QList<int> cuesearch::rowsWith(const Cues& cues, const QString& text) {
    QList<int> rows;
    for (qsizetype row = 0; row < cues.size() && !text.isEmpty(); ++row) {
        // Words that a line end keeps apart are looked for as if it were a blank.
        if (QString(cues[row].text).replace(u'\n', u' ').contains(text, Qt::CaseInsensitive))
            rows.append(int(row));
    }
    return rows;
}

int cuesearch::next(const QList<int>& rows, int row, bool forward) {
    if (rows.isEmpty())
        return -1;
    if (forward) {
        const auto found = std::ranges::upper_bound(rows, row);
        return found == rows.end() ? rows.first() : *found;
    }
    const auto found = std::ranges::lower_bound(rows, row);
    return found == rows.begin() ? rows.last() : *std::prev(found);
}
