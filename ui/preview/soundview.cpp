// SPDX-License-Identifier: MIT
#include "ui/preview/soundview.h"

#include "ui/theme/theme.h"

#include <QtGui/qpainter.h>

#include <algorithm>

SoundView::SoundView(QWidget* parent) : QWidget(parent) {
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Waveform of the clip"));
}

void SoundView::setPeaks(const QList<float>& peaks) {
    m_peaks = peaks;
    update();
}

void SoundView::setPlayed(double part) {
    m_played = part;
    update();
}

void SoundView::paintEvent(QPaintEvent*) {
    constexpr int bar = 3, gap = 2, side = 24;
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(theme::Token::Canvas, palette()));
    const int bars = (width() - 2 * side) / (bar + gap);
    if (m_peaks.isEmpty() || bars < 1)
        return;
    const QColor heard = theme::color(theme::Token::Accent, palette());
    const QColor rest = theme::color(theme::Token::Mid, palette());
    const double tallest = std::min(height() * 0.6, 320.0);
    for (int i = 0; i < bars; ++i) {
        const auto from = m_peaks.begin() + m_peaks.size() * i / bars;
        const auto to = std::max(from + 1, m_peaks.begin() + m_peaks.size() * (i + 1) / bars);
        const int tall = std::max(2, static_cast<int>(*std::max_element(from, to) * tallest));
        painter.fillRect(side + i * (bar + gap), (height() - tall) / 2, bar, tall,
                         i < m_played * bars ? heard : rest);
    }
}
