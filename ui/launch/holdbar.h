// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qtimer.h>
#include <QtWidgets/qwidget.h>

class QLabel;
class QPushButton;

/// The last moments before anything that costs leaves this computer: time to think again.
class HoldBar : public QWidget {
    Q_OBJECT

public:
    static constexpr int seconds = 10;

    explicit HoldBar(QWidget* parent = nullptr);

    void start();
    void stop();
    bool isRunning() const { return m_left > 0; }

public Q_SLOTS:
    void second();  ///< one of them is over; called by its own timer

Q_SIGNALS:
    void over();  ///< nobody held it, or "Send now"
    void held();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void tell();
    void finish();

    QTimer m_timer;
    int m_left = 0;
    QLabel* m_text;
    QPushButton* m_back;
};
