// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qabstractbutton.h>

/// A box, what it stands for, and how many of them there are. The count changes at every keystroke of a search: it is painted
/// in place and never moves anything.
class FacetRow : public QAbstractButton {
    Q_OBJECT

public:
    FacetRow(const QString& value, const QString& words, QWidget* parent = nullptr);

    const QString& value() const { return m_value; }
    void setCount(int count, const QString& spoken);  ///< `spoken` = words and count, to be read out
    int count() const { return m_count; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_value;
    int m_count = -1;
};
