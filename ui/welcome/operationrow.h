// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/operation.h"
#include "ui/welcome/readiness.h"

#include <QtWidgets/qabstractbutton.h>

/// One thing to do with a video: icon, title over a short line, and how near it is. Choosing it is pressing it.
class OperationRow : public QAbstractButton {
    Q_OBJECT

public:
    explicit OperationRow(OperationKind kind, QWidget* parent = nullptr);

    OperationKind kind() const { return m_kind; }
    void setReadiness(const Readiness& readiness);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void placePill();

    OperationKind m_kind;
    QString m_promise;
    bool m_ready = false;
    Pill* m_pill;
};
