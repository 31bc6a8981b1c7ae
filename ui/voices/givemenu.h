// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qmenu.h>

/// To which character of the cast a voice is given.
class GiveMenu : public QMenu {
    Q_OBJECT

public:
    GiveMenu(const QStringList& characters, QWidget* parent);

Q_SIGNALS:
    void chosen(const QString& character);
    void castRequested();  ///< there is nobody to give it to
};
