// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qabstractbutton.h>

/// The part of a language row that names the voice: wave, name, arrow. It gives way to any width.
class VoiceButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit VoiceButton(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};
