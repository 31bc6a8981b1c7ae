// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/cue.h"
#include "ui/preview/regionlanes.h"
#include "ui/theme/theme.h"

#include <QtCore/qmap.h>
#include <QtGui/qimage.h>
#include <QtGui/qpainter.h>
#include <QtGui/qpalette.h>

#include <optional>

/// What a timeline shows; kept apart from how it is painted and moved.
struct TimelineContent {
    double seconds = 0;
    double position = 0;
    QSize tile{};                     ///< logical size of one filmstrip picture; empty without a picture
    QMap<qint64, QImage> pictures{};  ///< by milliseconds
    QList<float> peaks{};
    Cues cues{};
    QList<Region> regions{};
    int selectedRegion = -1;
    int chosenCue = -1;
    std::optional<double> in{};
    std::optional<double> out{};
};

/// The lanes of a timeline from top to bottom; absent ones have no height.
struct TimelineLanes {
    QRect ruler{};
    QRect strip{};
    QRect regions{};
    QRect sound{};
    QRect cues{};
    QRect overview{};
};

/// Paints all lanes of one timeline.
class TimelinePainter {
public:
    TimelinePainter(QPainter& painter, const TimelineContent& content, const TimeScale& scale,
                    const TimelineLanes& lanes, const QPalette& palette, const QFont& font);
    void paint();

private:
    void paintRuler();
    void paintStrip();
    void paintRegions();
    void paintSound();
    void paintCues();
    void paintMarks();
    void paintOverview();
    void paintPlayhead();
    QColor color(theme::Token token) const;
    QString label(double seconds, double step) const;

    QPainter& m_painter;
    const TimelineContent& m_content;
    const TimeScale& m_scale;
    const TimelineLanes& m_lanes;
    const QPalette& m_palette;
    QFont m_font;
};
