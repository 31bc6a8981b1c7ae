// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qabstractbutton.h>

/// A word that asks for attention, with its icon, on the ground of its kind. Takes focus once made clickable.
class Pill : public QAbstractButton {
    Q_OBJECT

public:
    enum class Kind { Neutral, Accent, Ok, Warn, Bad };

    explicit Pill(QWidget* parent = nullptr);

    void set(Kind kind, const QString& iconName, const QString& text);
    void setClickable(bool clickable);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont wordFont() const;

    Kind m_kind = Kind::Neutral;
    QString m_iconName;
};
