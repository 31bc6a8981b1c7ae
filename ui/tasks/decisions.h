// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

class QPushButton;
class QVBoxLayout;

/// What a person may decide about a task of which nobody knows whether it was charged; each says what it does.
class Decisions : public QWidget {
    Q_OBJECT

public:
    explicit Decisions(QWidget* parent = nullptr);

Q_SIGNALS:
    void checkAgainRequested();
    void notSubmittedRequested();
    void thisIsItRequested();

};

/// A button by its name, and under it what it does.
void addDecision(QVBoxLayout& column, QPushButton* button, const QString& name, const QString& words);
