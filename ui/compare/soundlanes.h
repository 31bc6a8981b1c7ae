// SPDX-License-Identifier: MIT
#pragma once

#include "models/compare/comparison.h"
#include "ui/preview/timescale.h"

#include <QtWidgets/qwidget.h>

class PeaksReader;
class QButtonGroup;

/// The sound of every take on the same time, one below the other; the one that is heard stands out.
class SoundLanes : public QWidget {
    Q_OBJECT
public:
    explicit SoundLanes(const Comparison& comparison, QWidget* parent = nullptr);

    void rebuild();               ///< the comparison holds other takes, or in another order
    void readPeaks(int slot);     ///< it is open
    void reorder(const QList<int>& before);
    void refresh();               ///< names, drift or what is heard
    void setPosition(double seconds);
    bool hasPeaks(int slot) const { return !m_peaks[slot].isEmpty(); }

Q_SIGNALS:
    void hearRequested(int slot);
    void scrubbed(double seconds);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    QRect waves() const;
    QRect lane(int slot) const;
    void fitScale();
    void paintRuler(QPainter& painter);
    void paintWave(QPainter& painter, int slot);

    const Comparison& m_comparison;
    QList<PeaksReader*> m_readers;
    QList<QList<float>> m_peaks;
    QButtonGroup* m_heads;
    TimeScale m_scale;
    double m_length = 0;
    double m_position = 0;
};
