// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qradiobutton.h>

/// A vendor that can do the job: radio, name over a small note, price at the end. Arrow keys walk through its siblings.
class VendorRow : public QRadioButton {
    Q_OBJECT

public:
    explicit VendorRow(QWidget* parent = nullptr);

    void setWords(const QString& name, const QString& note, const QString& price);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& position) const override { return rect().contains(position); }

private:
    void paintGround(QPainter& painter) const;
    void paintWords(QPainter& painter) const;

    QString m_note;
    QString m_price;
};
