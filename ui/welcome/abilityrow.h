// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>


/// One thing this computer can or cannot do: tick or cross, name, a quiet word at the end.
class AbilityRow : public QWidget {
    Q_OBJECT

public:
    AbilityRow(bool can, const QString& name, const QString& remark, QWidget* parent = nullptr);
};
