// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

class QLabel;
class QLineEdit;
class QPushButton;

/// Find and replace, in one line over the table. Enter finds the next, Esc closes.
class CueFindBar : public QWidget {
    Q_OBJECT

public:
    explicit CueFindBar(QWidget* parent = nullptr);

    QString text() const;
    void setMatches(int count);
    void begin();  ///< shows itself with the text selected

Q_SIGNALS:
    void textChanged(const QString& text);
    void nextAsked(bool forward);
    void replaceAllAsked(const QString& what, const QString& with);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QLineEdit* m_find;
    QLabel* m_matches;
    QLineEdit* m_replace;
    QPushButton* m_replaceAll;
};
