// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/theme.h"

#include <QtWidgets/qlabel.h>

/// One of our icons as a label, in one colour of the scheme in force. The words beside it tell what it means.
class IconLabel : public QLabel {
    Q_OBJECT

public:
    explicit IconLabel(int size, QWidget* parent = nullptr);

    void setIcon(const QString& iconName, theme::Token token);

protected:
    void changeEvent(QEvent* event) override;

private:
    void render();

    int m_size;
    QString m_name;
    theme::Token m_token = theme::Token::Text2;
};
