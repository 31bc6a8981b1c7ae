// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/region.h"

#include <QtCore/qstringlist.h>

class QSettings;

/// Boxes saved by name, to be used on other clips of the same shape.
class RegionSets {
public:
    /// The settings must outlive the sets.
    explicit RegionSets(QSettings& settings) : m_settings(settings) {}

    QStringList names() const;  ///< in the alphabet's order
    QList<Region> regions(const QString& name) const;
    void save(const QString& name, const QList<Region>& regions);  ///< in place of what had that name
    void remove(const QString& name);

private:
    QSettings& m_settings;
};
