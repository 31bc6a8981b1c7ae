// SPDX-License-Identifier: MIT
#include "models/regions/outliers.h"

#include <algorithm>
#include <cmath>

namespace {

double overlap(const QRectF& a, const QRectF& b) {
    const QRectF both = a & b;
    const double shared = both.width() * both.height();
    const double all = a.width() * a.height() + b.width() * b.height() - shared;
    return all > 0 ? shared / all : 0;
}

/// Every box with the best of the same kind on the other side, each once.
double distance(const QList<Region>& a, QList<Region> b) {
    double sum = 0;
    for (const Region& box : a) {
        const auto nearer = [&box](const Region& x, const Region& y) {
            const auto worth = [&box](const Region& other) { return other.kind == box.kind ? overlap(box.box, other.box) : -1; };
            return worth(x) < worth(y);
        };
        const auto best = std::ranges::max_element(b, nearer);
        const bool found = best != b.end() && best->kind == box.kind;
        sum += found ? 1 - overlap(box.box, best->box) : 1;
        if (found)
            b.erase(best);
    }
    return sum + double(b.size());
}

}  // namespace

bool sameShape(QSize a, QSize b) {
    if (a.isEmpty() || b.isEmpty())
        return false;
    const double x = double(a.width()) / a.height(), y = double(b.width()) / b.height();
    return std::abs(x - y) <= 0.01 * std::max(x, y);
}

QList<double> strangeness(const QList<ClipBoxes>& clips) {
    QList<double> result;
    for (const ClipBoxes& clip : clips) {
        const ClipBoxes* usual = nullptr;
        double least = 0;
        for (const ClipBoxes& candidate : clips) {
            if (!sameShape(clip.frame, candidate.frame))
                continue;
            double sum = 0;
            for (const ClipBoxes& other : clips) {
                if (sameShape(candidate.frame, other.frame))
                    sum += distance(candidate.regions, other.regions);
            }
            if (!usual || sum < least) {
                usual = &candidate;
                least = sum;
            }
        }
        result << (usual ? distance(clip.regions, usual->regions) : 0);
    }
    return result;
}
