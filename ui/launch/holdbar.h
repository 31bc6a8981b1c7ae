// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qtimer.h>
#include <QtWidgets/qwidget.h>

class QCheckBox;
class QLabel;
class QPushButton;

/// The last moments before anything that costs leaves this computer: time to think again.
class HoldBar : public QWidget {
    Q_OBJECT

public:
    static constexpr int seconds = 10;

    explicit HoldBar(QWidget* parent = nullptr);

    void start(const QString& what = {});  ///< `what` stands before "Nothing has left this computer yet."
    void stop();
    /// Some of it was made before: those results can be taken instead of paying again, which is what happens unless it is cleared.
    void offerEarlier(const QString& words);
    bool takesEarlier() const;
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
    QString m_what;
    QLabel* m_text;
    QCheckBox* m_earlier;
    QPushButton* m_back;
};
