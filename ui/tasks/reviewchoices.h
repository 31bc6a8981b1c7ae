// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

class QPushButton;

/// What a person may do about a task that has stopped for its words to be checked.
class ReviewChoices : public QWidget {
    Q_OBJECT

public:
    explicit ReviewChoices(QWidget* parent = nullptr);

    void setSharing(int others);  ///< tasks of the same clip that wait for the same words

Q_SIGNALS:
    void editRequested();
    void goOnRequested();
    void goOnTogetherRequested();

private:
    QWidget* m_together;
    QPushButton* m_goOnTogether;
};
