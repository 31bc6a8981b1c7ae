// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qtoolbutton.h>

class QLabel;

/// The few kinds of button and text the program has; their looks are rules of the style sheet.
namespace widgets {

QPushButton* primaryButton(const QString& text, QWidget* parent = nullptr);  ///< one a panel
QPushButton* finalButton(const QString& text,
                         QWidget* parent = nullptr);  ///< primary, 36 high: says what happens
QPushButton* smallButton(const QString& text, QWidget* parent = nullptr);
QPushButton* quietButton(const QString& text, QWidget* parent = nullptr);  ///< no border until it is hovered
QPushButton* linkButton(const QString& text, QWidget* parent = nullptr);   ///< accent text, for one way on

/// 24 square; the text is its tooltip and its accessible name.
QToolButton* iconButton(const QString& iconName, const QString& text, QWidget* parent = nullptr);

/// Switches a button between ordinary and primary after it was shown.
void setPrimary(QPushButton* button, bool primary);

/// `tone` is one of the style sheet's: quiet, accent, ok, warn, bad, or empty.
void setTone(QLabel* label, const QString& tone);
QLabel* quietLabel(const QString& text, QWidget* parent = nullptr);
QLabel* titleLabel(const QString& text, QWidget* parent = nullptr);

}  // namespace widgets
