// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

/// What a person may do about a task that has stopped for its words to be checked.
class ReviewChoices : public QWidget {
    Q_OBJECT

public:
    explicit ReviewChoices(QWidget* parent = nullptr);

Q_SIGNALS:
    void editRequested();
    void goOnRequested();
};
