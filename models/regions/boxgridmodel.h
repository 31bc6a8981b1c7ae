// SPDX-License-Identifier: MIT
#pragma once

#include "models/regions/outliers.h"

#include <QtCore/qabstractitemmodel.h>
#include <QtGui/qimage.h>

struct GridClip {
    ClipBoxes boxes{};
    QImage picture{};  ///< null until it is read
};

/// The clips of a batch with their boxes, those first whose boxes lie where the others' do not.
class BoxGridModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { ClipRole = Qt::UserRole, BoxesRole, PictureRole, StrangeRole };

    using QAbstractListModel::QAbstractListModel;

    void setClips(const QList<GridClip>& clips);
    int strange() const { return m_strange; }  ///< how many are unlike the others

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row {
        GridClip clip{};
        double strangeness = 0;
    };
    QList<Row> m_rows;
    int m_strange = 0;
};
Q_DECLARE_METATYPE(ClipBoxes)
