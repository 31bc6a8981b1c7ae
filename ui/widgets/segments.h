// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qframe.h>

class QButtonGroup;
class QHBoxLayout;

/// Exclusive choices in one frame: "Side by side | Wipe | Blink".
class Segments : public QFrame {
    Q_OBJECT

public:
    explicit Segments(const QString& accessibleName, QWidget* parent = nullptr);

    void add(int id, const QString& text, const QString& icon = {});
    void clear();
    int current() const;
    void setCurrent(int id);  ///< tells nobody

Q_SIGNALS:
    void chosen(int id);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showIcons();

    QHBoxLayout* m_row;
    QButtonGroup* m_group;
};
