// SPDX-License-Identifier: MIT
#pragma once

#include "services/vendors/registry.h"

#include <QtWidgets/qwidget.h>

class OperationRow;
class QVBoxLayout;

/// The centre of the window before there is a clip: what one can do with a video. Only what some vendor offers.
class WelcomeView : public QWidget {
    Q_OBJECT

public:
    explicit WelcomeView(QWidget* parent = nullptr);

    void setVendors(const VendorRegistry& vendors, const QList<Account>& withKey);

Q_SIGNALS:
    void operationChosen(OperationKind kind);

private:
    OperationRow* row(OperationKind kind);

    QVBoxLayout* m_column;
    QList<OperationRow*> m_rows;
};
