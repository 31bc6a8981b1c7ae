// SPDX-License-Identifier: MIT
#include "ui/regions/boxgrid.h"

#include "models/regions/boxgridmodel.h"
#include "ui/regions/boxgriddelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/panelheader.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlistview.h>
#include <QtWidgets/qstackedwidget.h>
#include <QtWidgets/qtoolbutton.h>

using namespace Qt::StringLiterals;

BoxGrid::BoxGrid(BoxGridModel& model, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_header(new PanelHeader(tr("Boxes of all clips"), this)),
      m_stack(new QStackedWidget(this)),
      m_view(new QListView(this)),
      m_empty(new EmptyState(u"film"_s, tr("No clips yet"),
                             tr("Add videos and draw boxes on them. Here you see them all at once, those first whose boxes are "
                                "unlike the others."), this)) {
    setObjectName(u"boxGrid"_s);
    m_view->setObjectName(u"boxGridView"_s);
    m_view->setAccessibleName(tr("Clips with their boxes, unusual ones first"));
    m_view->setViewMode(QListView::IconMode);
    m_view->setMovement(QListView::Static);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSpacing(6);
    m_view->setMouseTracking(true);
    m_view->setItemDelegate(new BoxGridDelegate(m_view));
    m_view->setModel(&m_model);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    QToolButton* close = m_header->addIconButton(u"window-close"_s, tr("Back to the preview"));
    close->setObjectName(u"closeBoxGrid"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    connect(close, &QToolButton::clicked, this, &BoxGrid::closed);
    connect(m_view, &QListView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT clipChosen(index.data(BoxGridModel::ClipRole).toString()); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &BoxGrid::refresh);
    refresh();
}

void BoxGrid::refresh() {
    const int clips = m_model.rowCount(), strange = m_model.strange();
    m_stack->setCurrentWidget(clips > 0 ? static_cast<QWidget*>(m_view) : m_empty);
    const QString count = tr("%n clip(s)", nullptr, clips);
    m_header->setDetail(strange > 0 ? count + u" · "_s + tr("%n unlike the others", nullptr, strange) : count);
}
