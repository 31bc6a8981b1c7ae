// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/rowhover.h"

#include <QtWidgets/qtableview.h>

/// The table of cues: a row of two lines each. Keys that are no letters work here; Enter edits.
class CueView : public QTableView {
    Q_OBJECT

public:
    explicit CueView(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    int hoveredRow() const { return m_hover.row(); }
    QList<int> selectedRows() const;  ///< in order; the current one when none is selected
    int currentRow() const { return currentIndex().row(); }
    /// Selects it alone and brings it into sight, in the column that was current.
    void goTo(int row);
    void editText();
    void commitTyped();  ///< what stands in an open editor
    void setSourceShown(bool shown);
    bool isEditing() const { return state() == EditingState; }

Q_SIGNALS:
    void playAsked();
    void removeAsked();
    void splitAsked(int row, int position);  ///< of its text
    void timeRefused(const QString& typed);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();

    RowHover m_hover{*this};
};
