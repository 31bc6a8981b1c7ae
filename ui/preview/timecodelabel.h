// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

/// "00:01:11.120": every digit in a cell as wide as the widest, so that nothing moves while time runs.
class TimecodeLabel : public QWidget {
    Q_OBJECT
public:
    explicit TimecodeLabel(QWidget* parent = nullptr);

    void setSeconds(double seconds);
    QString text() const { return m_text; }
    static QString timecode(double seconds);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QFont drawnFont() const;

    QString m_text;
};
