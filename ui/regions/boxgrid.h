// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

class BoxGridModel;
class EmptyState;
class PanelHeader;
class QListView;
class QStackedWidget;

/// Every clip of the batch as a small picture with its boxes, the unusual ones first: one look tells whether a batch is right.
class BoxGrid : public QWidget {
    Q_OBJECT

public:
    /// The model must outlive the grid.
    explicit BoxGrid(BoxGridModel& model, QWidget* parent = nullptr);

Q_SIGNALS:
    void clipChosen(const QString& path);
    void closed();

private:
    void refresh();

    BoxGridModel& m_model;
    PanelHeader* m_header;
    QStackedWidget* m_stack;
    QListView* m_view;
    EmptyState* m_empty;
};
