// SPDX-License-Identifier: MIT
#include "ui/audition/previewsinview.h"

#include "services/previews/voicepreviews.h"
#include "ui/audition/voicepreviewdelegate.h"

#include <QtCore/qcoreevent.h>
#include <QtWidgets/qscrollbar.h>

using namespace std::chrono_literals;

PreviewsInView::PreviewsInView(QAbstractItemView* view, const VoicePreviewDelegate& delegate, VoicePreviews& previews)
    : QObject(view), m_delegate(delegate), m_previews(previews) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(250ms);
    connect(&m_rest, &QTimer::timeout, this, &PreviewsInView::wantAll);
    const auto moved = [this] { m_rest.start(); };
    connect(view->verticalScrollBar(), &QScrollBar::valueChanged, this, moved);
    QAbstractItemModel* model = view->model();
    connect(model, &QAbstractItemModel::modelReset, this, moved);
    connect(model, &QAbstractItemModel::layoutChanged, this, moved);
    connect(model, &QAbstractItemModel::rowsInserted, this, moved);
    connect(model, &QAbstractItemModel::rowsRemoved, this, moved);
    view->viewport()->installEventFilter(this);
    m_rest.start();
}

bool PreviewsInView::eventFilter(QObject*, QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        m_rest.start();
    return false;
}

void PreviewsInView::wantAll() {
    QList<QUrl> seen;
    for (const QModelIndex& cell : m_delegate.cellsInSight()) {
        if (m_delegate.canPlay(cell))
            seen << m_delegate.addressOf(cell);
    }
    m_previews.want(seen);
}
