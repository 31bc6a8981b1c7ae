// SPDX-License-Identifier: MIT
#include "app/cli/boxcommand.h"

#include "services/domain/regionjson.h"
#include "services/vision/boxfinder.h"

#include <QtCore/qjsonarray.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// A ten thousandth of a frame is less than a pixel of most.
double rounded(double part) {
    return std::round(part * 10'000) / 10'000;
}

void print(const Output& output, const BoxSuggestion& found) {
    const QRectF& box = found.region.box;
    const double x = rounded(box.x()), y = rounded(box.y()), width = rounded(box.width()), height = rounded(box.height());
    const QString kind = regionKindName(found.region.kind);
    output.line({{u"kind"_s, kind},
                 {u"box"_s, QJsonArray{x, y, width, height}},
                 {u"confidence"_s, std::round(found.confidence * 100) / 100}},
                u"%1,%2,%3,%4:%5  %6 % sure"_s.arg(x).arg(y).arg(width).arg(height).arg(kind).arg(std::lround(found.confidence * 100)));
}

}  // namespace

void findBoxes(Session& session, const Done& done) {
    const QStringList& inputs = session.line().arguments;
    if (inputs.size() != 1)
        return done(session.refuse(invalid(failure::Reason::InputMissing, u"input"_s, {u"input"_s})));
    auto* finder = new BoxFinder(&session.engine());
    QObject::connect(finder, &BoxFinder::found, finder, [&session, done](const Result<QList<BoxSuggestion>>& boxes) {
        if (!boxes)
            return done(session.refuse(boxes.error()));
        for (const BoxSuggestion& one : *boxes)
            print(session.output(), one);
        if (boxes->isEmpty())
            session.output().remark(u"No burnt-in text and no logo was found."_s);
        done(exitcode::done);
    });
    finder->find(inputs.first());
}
