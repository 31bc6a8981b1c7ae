// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

#include <chrono>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

/// Moves times or stretches them, in one line over the table. Enter does it, Esc closes.
class CueTimingBar : public QWidget {
    Q_OBJECT

public:
    enum class What { ShiftAll, ShiftSelected, ShiftFromHere, StretchFromHere };

    explicit CueTimingBar(QWidget* parent = nullptr);

    void begin();

Q_SIGNALS:
    /// `time` is how far, or for a stretch when the last cue starts afterwards.
    void asked(What what, std::chrono::milliseconds time);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void apply();
    void judge();

    QComboBox* m_what;
    QLineEdit* m_time;
    QLabel* m_help;
    QPushButton* m_apply;
};
