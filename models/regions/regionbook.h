// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/region.h"

#include <QtCore/qhash.h>
#include <QtCore/qobject.h>
#include <QtCore/qtimer.h>

/// The boxes of every clip that has some, by its path; kept in a file, so that they are there after a crash too.
class RegionBook : public QObject {
    Q_OBJECT

public:
    /// Reads what the file holds; an empty path keeps nothing. A file that cannot be read counts as empty.
    explicit RegionBook(QString file = {}, QObject* parent = nullptr);
    ~RegionBook() override;

    QList<Region> regions(const QString& clip) const { return m_regions.value(clip); }
    void setRegions(const QString& clip, const QList<Region>& regions);

Q_SIGNALS:
    void changed(const QString& clip);

private:
    void read();
    void write();

    QString m_file;
    QHash<QString, QList<Region>> m_regions;
    QTimer m_settled;  ///< written once editing pauses
};
