// SPDX-License-Identifier: MIT
#include "services/domain/term.h"

#include <QtCore/qjsonobject.h>

using namespace Qt::StringLiterals;

QJsonArray termsToJson(const QList<Term>& terms) {
    QJsonArray array;
    for (const Term& term : terms) {
        QJsonObject json{{u"source"_s, term.source}};
        if (!term.target.isEmpty())
            json["target"_L1] = term.target;
        if (!term.spoken.isEmpty())
            json["spoken"_L1] = term.spoken;
        array.append(json);
    }
    return array;
}

QList<Term> termsFromJson(const QJsonArray& json) {
    QList<Term> terms;
    for (const QJsonValue& entry : json) {
        const Term term{.source = entry["source"_L1].toString(),
                        .target = entry["target"_L1].toString(),
                        .spoken = entry["spoken"_L1].toString()};
        if (!term.source.isEmpty())
            terms.append(term);
    }
    return terms;
}
