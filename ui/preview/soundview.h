// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>
#include <QtWidgets/qwidget.h>

/// Stands in for the picture of a clip that has only sound: its waveform, what was heard in the accent
/// colour.
class SoundView : public QWidget {
    Q_OBJECT
public:
    explicit SoundView(QWidget* parent = nullptr);
    void setPeaks(const QList<float>& peaks);
    void setPlayed(double part);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<float> m_peaks;
    double m_played = 0;
};
