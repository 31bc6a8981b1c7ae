// SPDX-License-Identifier: MIT
#pragma once

#include "services/vendors/registry.h"

#include <QtWidgets/qwidget.h>

class PanelScroll;
class QVBoxLayout;

/// In the Job panel's place before there is a clip: what this computer does by itself, and who else could.
class WherePanel : public QWidget {
    Q_OBJECT

public:
    explicit WherePanel(QWidget* parent = nullptr);

    void setVendors(const VendorRegistry& vendors, const QList<Account>& withKey);
    QSize sizeHint() const override { return {336, 600}; }

Q_SIGNALS:
    void addKeyRequested(const QString& vendor);

private:
    void addHead(const QString& icon, const QString& title, QWidget* end);
    void addHere(const Vendor& vendor, const VendorRegistry& vendors);
    void addCloud(const VendorRegistry& vendors, const QList<Account>& withKey);

    QVBoxLayout* m_column = nullptr;
    PanelScroll* m_scroll;
};
