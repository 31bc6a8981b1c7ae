// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

#include <optional>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QSlider;
class QToolButton;
class TimecodeLabel;

/// The row of buttons under a timeline. It decides nothing: it says what was pressed and shows what it is
/// told.
class TransportBar : public QWidget {
    Q_OBJECT
public:
    explicit TransportBar(QWidget* parent = nullptr);

    void setPlaying(bool playing);
    void setTime(double seconds);
    /// Counted from 1; `near` while a stand-in is shown. 0 frames = the clip has no pictures.
    void setFrame(qint64 frame, qint64 frames, bool near = false);
    void setMarks(std::optional<double> in, std::optional<double> out);
    void setMuted(bool muted);
    void setHasPicture(bool picture);
    bool isLooping() const;
    double rate() const;
    /// One of the combo's speeds up or down.
    void changeRate(int steps);

Q_SIGNALS:
    void playToggled();
    void startWanted();
    void endWanted();
    void stepped(int pictures);
    void inMarked();
    void outMarked();
    void rateChanged(double rate);
    void muteToggled();
    void volumeChanged(double volume);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QToolButton* addButton(QHBoxLayout* row, const QString& icon, const QString& text, const QString& name);
    QWidget* makeVolume();
    void addLine(QHBoxLayout* row);

    QToolButton* m_play;
    QToolButton* m_back;
    QToolButton* m_forward;
    TimecodeLabel* m_time;
    QLabel* m_frame;
    QLabel* m_marks;
    QComboBox* m_rate;
    QToolButton* m_loop;
    QToolButton* m_mute;
};
