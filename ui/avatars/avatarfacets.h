// SPDX-License-Identifier: MIT
#pragma once

#include "models/avatars/avatarfiltermodel.h"

#include <QtWidgets/qwidget.h>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

/// "Narrow down": what avatars are, each with how many there are of it.
class AvatarFacets : public QWidget {
    Q_OBJECT

public:
    /// The filter must outlive the facets.
    explicit AvatarFacets(AvatarFilterModel& filter, QWidget* parent = nullptr);

private:
    struct Row {
        AvatarBy by{};
        QString value{};
        QCheckBox* box = nullptr;
        QLabel* count = nullptr;
    };

    QWidget* makeHead();
    void refresh();
    void layOut();
    void addRow(AvatarBy by, const QString& value);

    AvatarFilterModel& m_filter;
    QPushButton* m_clear;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_rowsLayout = nullptr;
    QList<QPair<AvatarBy, QStringList>> m_laidOut;
    QList<Row> m_rows;
};
