// SPDX-License-Identifier: MIT
#include "ui/avatars/avatargrid.h"

#include "models/avatars/avatarlistmodel.h"
#include "ui/avatars/avatardelegate.h"

#include <QtGui/qevent.h>

using namespace Qt::StringLiterals;

AvatarGrid::AvatarGrid(QWidget* parent) : QListView(parent), m_delegate(new AvatarDelegate(this)) {
    setObjectName(u"avatars"_s);
    setAccessibleName(tr("Avatars"));
    setItemDelegate(m_delegate);
    setViewMode(IconMode);
    setResizeMode(Adjust);
    setMovement(Static);
    setUniformItemSizes(true);
    setSpacing(2);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex& index) { Q_EMIT chosen(index.data(AvatarListModel::IdRole).toString()); });
}

void AvatarGrid::setPictures(const AvatarPictures& pictures) {
    m_delegate->setPictures(pictures);
    viewport()->update();
}

void AvatarGrid::setChosen(const QString& id) {
    if (id == m_id)
        return;
    m_id = id;
    m_delegate->setChosen(id);
    viewport()->update();
}

void AvatarGrid::showChosen() {
    const QModelIndexList found = model()->match(model()->index(0, 0), AvatarListModel::IdRole, m_id, 1, Qt::MatchExactly);
    if (m_id.isEmpty() || found.isEmpty())
        return;
    setCurrentIndex(found.first());
    scrollTo(found.first());
}

void AvatarGrid::keyPressEvent(QKeyEvent* event) {
    const bool takes = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (takes && event->modifiers() == Qt::NoModifier && currentIndex().isValid())
        return Q_EMIT chosen(currentIndex().data(AvatarListModel::IdRole).toString());
    QListView::keyPressEvent(event);
}
