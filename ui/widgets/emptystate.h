// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

class QLabel;
class QPushButton;
class QVBoxLayout;

/// Stands where a view has nothing to show: what belongs here, what to do, one primary and one quiet way on.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(const QString& iconName, const QString& title, const QString& text, QWidget* parent = nullptr);

    void setWords(const QString& title, const QString& text);
    QPushButton* addPrimary(const QString& text);
    QPushButton* addQuiet(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showIcon();
    QPushButton* addButton(QPushButton* button);

    QString m_iconName;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QVBoxLayout* m_column;
    QLayout* m_buttons = nullptr;
};
