// SPDX-License-Identifier: MIT
#include "tests/benchmarks/figure.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

double rounded(double value) {
    return std::round(value * 1000) / 1000;
}

void put(QJsonObject& json, const Comparison& values) {
    json[u"ours"_s] = rounded(values.ours);
    json[u"peer"_s] = rounded(values.peer);
    json[u"ratio"_s] = rounded(values.ratio());
}

QByteArray asJson(const Figure& figure) {
    QJsonObject json{{u"metric"_s, figure.metric}, {u"unit"_s, figure.unit}, {u"peer_name"_s, figure.peerName}};
    put(json, figure.whole);
    QJsonObject parts;
    for (const Comparison& part : figure.parts) {
        QJsonObject values;
        put(values, part);
        parts[part.what] = values;
    }
    if (!parts.isEmpty())
        json[u"parts"_s] = parts;
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QString asText(const Comparison& values, const QString& unit) {
    return u"%1 %2, peer %3 %2, ratio %4  %5"_s.arg(values.ours, 9, 'f', 2)
        .arg(unit)
        .arg(values.peer, 9, 'f', 2)
        .arg(values.ratio(), 5, 'f', 2)
        .arg(values.what);
}

QByteArray asText(const Figure& figure) {
    QStringList lines{u"%1 %2 (peer: %3)"_s.arg(figure.metric, -8).arg(asText(figure.whole, figure.unit), figure.peerName)};
    for (const Comparison& part : figure.parts)
        lines << QString(9, u' ') + asText(part, figure.unit);
    return lines.join(u'\n').toUtf8();
}

}  // namespace

double median(QList<double> values) {
    if (values.isEmpty())
        return 0;
    std::ranges::sort(values);
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

void print(const Figure& figure) {
    const bool json = QCoreApplication::arguments().contains(u"--json"_s);
    std::puts((json ? asJson(figure) : asText(figure)).constData());
    std::fflush(stdout);
}
