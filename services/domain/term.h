// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qjsonarray.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

/// One entry of a glossary, as a job takes it along: what the words were when it was queued.
struct Term {
    QString source{};  ///< as it stands in the original; never empty
    QString target{};  ///< what it is to be called; empty = it stays as it is
    QString spoken{};  ///< how it is pronounced, in the target language's letters; empty = as it is written

    bool operator==(const Term&) const = default;
};

QJsonArray termsToJson(const QList<Term>& terms);
QList<Term> termsFromJson(const QJsonArray& json);  ///< entries without a source are left out
