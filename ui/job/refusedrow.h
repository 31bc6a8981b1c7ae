// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

class QPushButton;

/// A vendor that cannot do the job, with the reason; takes the focus, so that the reason is read out.
class RefusedRow : public QWidget {
    Q_OBJECT

public:
    explicit RefusedRow(QWidget* parent = nullptr);

    /// `remedy` is the text of a small button behind the reason; empty = there is none.
    void setWords(const QString& name, const QString& reason, const QString& whole, const QString& remedy);
    QString reason() const { return m_reason; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    void remedyRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    QString m_reason;
    QPushButton* m_remedy;
};
