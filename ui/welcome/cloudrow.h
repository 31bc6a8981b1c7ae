// SPDX-License-Identifier: MIT
#pragma once

#include "services/vendors/vendor.h"

#include <QtWidgets/qwidget.h>

/// A vendor that needs a key: name over what it can do, and the button to give it one.
class CloudRow : public QWidget {
    Q_OBJECT

public:
    CloudRow(const Vendor& vendor, bool hasKey, QWidget* parent = nullptr);

Q_SIGNALS:
    void addKeyRequested();
};
