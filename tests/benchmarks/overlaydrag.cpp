// SPDX-License-Identifier: MIT
// P12: painting eight boxes over a picture, and from a drag's movement to its pixels, beside their limits.
#include "tests/benchmarks/figure.h"
#include "tests/benchmarks/stopwatch.h"
#include "ui/preview/frameview.h"
#include "ui/preview/regioncanvas.h"
#include "ui/regions/regionwords.h"
#include "ui/theme/theme.h"

#include <QtGui/qevent.h>
#include <QtGui/qpainter.h>
#include <QtWidgets/qapplication.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int paints = 1000;
constexpr double paintLimit = 2;   // ms, p99
constexpr double motionLimit = 8;  // ms, p95

double quantile(QList<double> values, double part) {
    std::ranges::sort(values);
    return values[qsizetype(double(values.size() - 1) * part)];
}

QList<double> paintTimes(const RegionCanvas& canvas, const QImage& frame) {
    QList<double> times;
    QImage target = frame.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    for (int i = 0; i < paints; ++i) {
        times << millisecondsOf([&] {
            QPainter painter(&target);
            paintRegions(painter, canvas.scene(), canvas.font(), 1);
        });
    }
    return times;
}

void send(RegionCanvas& canvas, QEvent::Type type, QPointF at) {
    const bool move = type == QEvent::MouseMove, release = type == QEvent::MouseButtonRelease;
    QMouseEvent event(type, at, canvas.mapToGlobal(at), move ? Qt::NoButton : Qt::LeftButton, release ? Qt::NoButton : Qt::LeftButton, {});
    QApplication::sendEvent(&canvas, &event);
}

/// Each from the event to the end of the paint that follows it.
QList<double> motionTimes(RegionCanvas& canvas, QPointF from) {
    QList<double> times;
    send(canvas, QEvent::MouseButtonPress, from);
    for (int i = 1; i <= paints; ++i) {
        const QPointF at = from + QPointF((i * 7) % 500, (i * 3) % 200);
        times << millisecondsOf([&] {
            send(canvas, QEvent::MouseMove, at);
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        });
    }
    send(canvas, QEvent::MouseButtonRelease, from);
    return times;
}

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    theme::apply(application, theme::Scheme::Light);
    RegionBook book;
    RegionEditor editor(book, regionwords::editName);
    FrameView view;
    auto* canvas = new RegionCanvas(editor, &view);
    view.resize(1280, 732);
    view.setClip({1920, 1080});
    QImage frame(1280, 720, QImage::Format_RGB32);
    frame.fill(Qt::darkGray);
    view.setImage(frame);
    view.show();
    editor.setClip(u"/clip.mp4"_s, {1920, 1080});
    QList<Region> boxes;
    for (int i = 0; i < 8; ++i)
        boxes << Region{.box = {0.05 + 0.22 * (i % 4), 0.1 + 0.5 * (i / 4), 0.2, 0.3}, .kind = RegionKind(i % 4)};
    book.setRegions(u"/clip.mp4"_s, boxes);
    editor.select(0);
    QCoreApplication::processEvents();
    const QList<double> paint = paintTimes(*canvas, frame);
    const QList<double> motion = motionTimes(*canvas, view.viewport().toView(QPointF(300, 300)));
    print({.metric = u"P12"_s, .unit = u"ms"_s, .peerName = u"limit"_s,
           .whole = {u"movement to pixel, p95"_s, quantile(motion, 0.95), motionLimit},
           .parts = {{u"painting eight boxes, p99"_s, quantile(paint, 0.99), paintLimit},
                     {u"painting eight boxes, median"_s, median(paint), paintLimit}}});
    return 0;
}
