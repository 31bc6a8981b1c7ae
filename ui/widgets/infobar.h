// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qframe.h>

class QLabel;
class QPushButton;

/// One sentence over the panel it concerns, with at most one thing to do about it. Hidden until it has one.
class InfoBar : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Information, Done, Warning, Failure };

    explicit InfoBar(QWidget* parent = nullptr);

    /// Replaces what was told before. An empty `action` shows no button.
    void tell(Kind kind, const QString& sentence, const QString& action = {});
    QString sentence() const;

Q_SIGNALS:
    void actionTriggered();
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showIcon();

    Kind m_kind = Kind::Information;
    QLabel* m_icon;
    QLabel* m_sentence;
    QPushButton* m_action;
};
