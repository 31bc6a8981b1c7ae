// SPDX-License-Identifier: MIT
#pragma once

#include "services/vendors/vendor.h"

/// The vendors this program knows, in the order they are shown.
class VendorRegistry {
public:
    explicit VendorRegistry(QList<Vendor> vendors) : m_vendors(std::move(vendors)) {}

    const QList<Vendor>& all() const { return m_vendors; }
    const Vendor* find(const QString& id) const;
    /// The vendors that offer an operation at all.
    QList<const Vendor*> offering(OperationKind kind) const;

    /// Takes the place of the vendor with the same id (the offline engine, once it knows what is installed).
    void replace(Vendor vendor);

private:
    QList<Vendor> m_vendors;
};
