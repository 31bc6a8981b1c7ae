// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/rowhover.h"

#include <QtWidgets/qtableview.h>

class CastModel;

/// The sheet of a cast. Enter does what stands in the cell, F2 edits words, F4 shows all voices, Space is to hear one,
/// Delete takes away the voice or the character.
class CastTable : public QTableView {
    Q_OBJECT

public:
    explicit CastTable(CastModel& model, QWidget* parent = nullptr);

    int hoveredRow() const { return m_hover.row(); }
    QList<int> selectedRows() const;  ///< else the current one
    void editName(int row);

Q_SIGNALS:
    void voicesAsked(const QModelIndex& cell);    ///< the list to choose from
    void closestAccepted(const QModelIndex& cell);
    void hearAsked(const QModelIndex& cell);
    void clearAsked();
    void removeAsked();
    void nameRefused(const QString& typed);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void act(const QModelIndex& cell);
    void fitColumns();

    CastModel& m_model;
    RowHover m_hover{*this};
};
