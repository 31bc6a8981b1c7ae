// SPDX-License-Identifier: MIT
#include "ui/preview/timelinepainter.h"

#include <QtCore/qlocale.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using theme::Token;

namespace {
constexpr int leastLabel = 96;  ///< pixels from one ruler label to the next
}

TimelinePainter::TimelinePainter(QPainter& painter, const TimelineContent& content, const TimeScale& scale,
                                 const TimelineLanes& lanes, const QPalette& palette, const QFont& font)
    : m_painter(painter),
      m_content(content),
      m_scale(scale),
      m_lanes(lanes),
      m_palette(palette),
      m_font(theme::smaller(font, 2)) {}

QColor TimelinePainter::color(Token token) const {
    return theme::color(token, m_palette);
}

void TimelinePainter::paint() {
    m_painter.fillRect(m_painter.viewport(), color(Token::Base));
    m_painter.setFont(m_font);
    paintRuler();
    if (m_content.seconds <= 0)
        return;
    paintStrip();
    paintRegions();
    paintSound();
    paintCues();
    paintMarks();
    paintOverview();
    paintPlayhead();
}

/// "1:05", "1:05.2" where labels stand closer than a second.
QString TimelinePainter::label(double seconds, double step) const {
    const auto whole = std::llround(seconds * 10) / 10;
    const auto hours = whole / 3600, minutes = whole / 60 % 60;
    QString text =
        hours > 0 ? u"%1:%2"_s.arg(hours).arg(minutes, 2, 10, QChar(u'0')) : QString::number(minutes);
    text += u":%1"_s.arg(whole % 60, 2, 10, QChar(u'0'));
    return step < 1 ? text + QLocale().decimalPoint() + QString::number(std::llround(seconds * 10) % 10)
                    : text;
}

void TimelinePainter::paintRuler() {
    const QRect& lane = m_lanes.ruler;
    m_painter.fillRect(lane, color(Token::Alt));
    m_painter.fillRect(lane.left(), lane.top(), lane.width(), 1, color(Token::Line));
    if (m_content.seconds <= 0)
        return;
    constexpr int minors = 4;
    const double step = m_scale.labelStep(leastLabel);
    const auto first = static_cast<qint64>(std::floor(m_scale.from / step)) * minors;
    const auto last = static_cast<qint64>(std::ceil(m_scale.to() / step)) * minors;
    for (qint64 tick = first; tick <= last; ++tick) {
        const double at = static_cast<double>(tick) * step / minors;
        const int x = static_cast<int>(std::lround(m_scale.x(at)));
        const bool major = tick % minors == 0;
        const int tall = major ? lane.height() - 5 : 4;
        m_painter.fillRect(x, lane.bottom() + 1 - tall, 1, tall, color(Token::Mid));
        if (!major || at > m_content.seconds)
            continue;
        m_painter.setPen(color(Token::Text2));
        m_painter.drawText(QRect(x + 5, lane.top() + 1, leastLabel, lane.height() - 1),
                           Qt::AlignVCenter | Qt::AlignLeft, label(at, step));
    }
}

void TimelinePainter::paintStrip() {
    const QRect& lane = m_lanes.strip;
    const QSize tile = m_content.tile;
    if (lane.isEmpty() || tile.isEmpty())
        return;
    m_painter.save();
    m_painter.setClipRect(lane);
    m_painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const double perTile = tile.width() / m_scale.perSecond();
    const auto first = static_cast<qint64>(std::floor(m_scale.from / perTile));
    for (qint64 i = first; static_cast<double>(i) * perTile < std::min(m_scale.to(), m_content.seconds);
         ++i) {
        const double at = static_cast<double>(i) * perTile;
        const int x = static_cast<int>(std::lround(m_scale.x(at)));
        const QRect place(x, lane.top(), tile.width(), lane.height());
        m_painter.fillRect(place, color(Token::Hover));
        // The picture itself or, until it has come, the one before it from another zoom.
        const auto later = m_content.pictures.upperBound(std::llround(at * 1000));
        if (later != m_content.pictures.begin())
            m_painter.drawImage(place, *std::prev(later));
        m_painter.fillRect(x, lane.top(), 1, lane.height(), color(Token::Base));
    }
    m_painter.restore();
}

void TimelinePainter::paintRegions() {
    const RegionLanes lanes{m_lanes.regions, m_content.regions, m_content.selectedRegion, m_content.seconds};
    lanes.paint(m_painter, m_scale, m_palette);
}

void TimelinePainter::paintSound() {
    const QRect& lane = m_lanes.sound;
    const auto bins = m_content.peaks.size();
    if (lane.isEmpty() || bins == 0)
        return;
    constexpr int pitch = 2;
    const auto binAt = [&](double x) {
        const double part = m_scale.seconds(x) / m_content.seconds;
        return std::clamp<qsizetype>(static_cast<qsizetype>(part * static_cast<double>(bins)), 0, bins - 1);
    };
    const int end = static_cast<int>(std::min<double>(lane.right(), m_scale.x(m_content.seconds)));
    for (int x = lane.left(); x <= end; x += pitch) {
        const auto from = m_content.peaks.begin() + binAt(x);
        const auto to = std::max(from + 1, m_content.peaks.begin() + binAt(x + pitch));
        const int tall = std::max(
            1, static_cast<int>(*std::max_element(from, to) * static_cast<float>(lane.height() - 4)));
        m_painter.fillRect(x, lane.center().y() - tall / 2, 1, tall, color(Token::Outline));
    }
}

void TimelinePainter::paintCues() {
    const QRect& lane = m_lanes.cues;
    if (lane.isEmpty())
        return;
    using Seconds = std::chrono::duration<double>;
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype row = 0; row < m_content.cues.size(); ++row) {
        const Cue& cue = m_content.cues[row];
        const double start = Seconds(cue.start).count(), end = Seconds(cue.end).count();
        if (end < m_scale.from || start > m_scale.to())
            continue;
        const bool current = start <= m_content.position && m_content.position < end;
        const double left = m_scale.x(start), width = std::max(3.0, m_scale.x(end) - left - 1);
        const QRectF block(left + 0.5, lane.top() + 1.5, width, lane.height() - 4);
        const bool chosen = row == m_content.chosenCue;
        m_painter.setPen(QPen(color(current || chosen ? Token::Accent : Token::Outline), chosen ? 2 : 1));
        m_painter.setBrush(color(current ? Token::Weak : Token::Raised));
        m_painter.drawRoundedRect(block, 3, 3);
        const QRectF room = block.adjusted(6, 0, -4, 0) & QRectF(lane);
        if (room.width() < 12)
            continue;
        const QString line = QString(cue.text).replace(u'\n', u' ');
        m_painter.setPen(color(Token::Text));
        m_painter.drawText(
            room, Qt::AlignVCenter | Qt::AlignLeft,
            m_painter.fontMetrics().elidedText(line, Qt::ElideRight, static_cast<int>(room.width())));
    }
    m_painter.restore();
}

/// What lies outside the marks is veiled; the marks themselves are accent lines.
void TimelinePainter::paintMarks() {
    if (!m_content.in && !m_content.out)
        return;
    const QRect lanes = m_lanes.strip | m_lanes.regions | m_lanes.sound | m_lanes.cues;
    const int from = static_cast<int>(std::lround(m_scale.x(m_content.in.value_or(0))));
    const int to = static_cast<int>(std::lround(m_scale.x(m_content.out.value_or(m_content.seconds))));
    QColor veil = color(Token::Base);
    veil.setAlphaF(0.65F);
    m_painter.fillRect(QRect(QPoint(0, lanes.top()), QPoint(from - 1, lanes.bottom())), veil);
    m_painter.fillRect(QRect(QPoint(to + 1, lanes.top()), lanes.bottomRight()), veil);
    if (m_content.in)
        m_painter.fillRect(from, lanes.top(), 1, lanes.height(), color(Token::Accent));
    if (m_content.out)
        m_painter.fillRect(to, lanes.top(), 1, lanes.height(), color(Token::Accent));
}

void TimelinePainter::paintOverview() {
    const QRect& lane = m_lanes.overview;
    m_painter.fillRect(lane.left(), lane.top(), lane.width(), 1, color(Token::Line));
    if (m_scale.span >= m_content.seconds)
        return;
    const double width = lane.width() / m_content.seconds;
    const QRectF thumb(m_scale.from * width, lane.center().y() - 2, std::max(24.0, m_scale.span * width), 6);
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color(Token::Mid));
    m_painter.drawRoundedRect(thumb, 3, 3);
    m_painter.restore();
}

void TimelinePainter::paintPlayhead() {
    const double x = std::round(m_scale.x(m_content.position));
    const QColor accent = color(Token::Accent);
    const double top = m_lanes.ruler.top() + 2;
    m_painter.save();
    m_painter.fillRect(QRectF(x - 1, top + 8, 2, m_lanes.overview.top() - top - 8), accent);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(accent);
    m_painter.drawPolygon(
        QPolygonF({{x - 5, top}, {x + 5, top}, {x + 5, top + 9}, {x, top + 14}, {x - 5, top + 9}}));
    m_painter.restore();
}
