// SPDX-License-Identifier: MIT
#include "ui/audition/previewsinview.h"

#include "services/previews/voicepreviews.h"
#include "ui/audition/voicepreviewdelegate.h"

#include <QtCore/qcoreevent.h>
#include <QtWidgets/qscrollbar.h>

#include <ranges>

using namespace std::chrono_literals;

PreviewsInView::PreviewsInView(QAbstractItemView* view, const VoicePreviewDelegate& delegate, VoicePreviews& previews)
    : QObject(view), m_view(view), m_delegate(delegate), m_previews(previews) {
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
    if (!m_view->isVisible())
        return;
    QList<QUrl> seen;
    const QRect room = m_view->viewport()->rect();
    for (int y = room.top(); y <= room.bottom();) {
        const QModelIndex index = m_view->indexAt({room.center().x(), y});
        if (!index.isValid())
            break;
        if (m_delegate.canPlay(index))
            seen << m_delegate.addressOf(index);
        y = std::max(y, m_view->visualRect(index).bottom()) + 2;
    }
    for (const QUrl& url : std::views::reverse(seen))
        m_previews.want(url);  // the latest wish is served first
}
