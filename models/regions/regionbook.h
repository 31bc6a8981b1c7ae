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
    /// Reads what the file holds; an empty path keeps nothing. One that makes no sense is set aside as "….damaged".
    explicit RegionBook(QString file = {}, QObject* parent = nullptr);
    ~RegionBook() override;

    QList<Region> regions(const QString& clip) const { return m_regions.value(clip); }
    void setRegions(const QString& clip, const QList<Region>& regions);

Q_SIGNALS:
    void changed(const QString& clip);
    void notKept();  ///< the file could not be written: the boxes are lost with the program

private:
    void read();
    void write();

    QString m_file;
    QHash<QString, QList<Region>> m_regions;
    QTimer m_settled;  ///< written once editing pauses
};
