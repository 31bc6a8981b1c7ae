// SPDX-License-Identifier: MIT
#include "ui/audition/auditionkeys.h"

#include "ui/audition/audition.h"
#include "ui/audition/auditiontray.h"
#include "ui/audition/voicepreviewdelegate.h"

#include <QtGui/qevent.h>

namespace {

bool isArrow(int key) {
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

}  // namespace

AuditionKeys::AuditionKeys(QAbstractItemView* view, VoicePreviewDelegate& delegate, Audition& audition, AuditionTray* tray)
    : QObject(view), m_view(view), m_delegate(delegate), m_audition(audition), m_tray(tray) {
    view->installEventFilter(this);
}

bool AuditionKeys::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_view)
        return false;
    if (event->type() == QEvent::KeyPress)
        return pressed(*static_cast<QKeyEvent*>(event));
    if (event->type() == QEvent::KeyRelease)
        released(*static_cast<QKeyEvent*>(event));
    return false;
}

bool AuditionKeys::pressed(const QKeyEvent& event) {
    const int key = event.key();
    if (event.modifiers() & ~Qt::KeypadModifier)
        return false;
    if (isArrow(key)) {
        if (event.isAutoRepeat()) {
            m_audition.stop();
            m_arrowDown = true;
        } else {
            // The view moves to the next row first.
            QMetaObject::invokeMethod(this, &AuditionKeys::playCurrent, Qt::QueuedConnection);
        }
        return false;
    }
    if (key == Qt::Key_Space && m_delegate.canPlay(m_view->currentIndex())) {
        if (!event.isAutoRepeat())
            m_delegate.toggle(m_view->currentIndex());
        return true;
    }
    if (key == Qt::Key_Escape && !m_audition.current().isEmpty()) {
        m_audition.stop();
        return true;
    }
    if (m_tray && key >= Qt::Key_1 && key < Qt::Key_1 + m_tray->entries().size()) {
        m_tray->playSlot(key - Qt::Key_1);
        return true;
    }
    return false;
}

void AuditionKeys::released(const QKeyEvent& event) {
    if (isArrow(event.key()) && !event.isAutoRepeat() && std::exchange(m_arrowDown, false))
        playCurrent();
}

void AuditionKeys::playCurrent() {
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    const QUrl url = m_delegate.addressOf(current);
    if (url.isEmpty() || url != m_audition.current())
        m_delegate.play(current);
    QList<QUrl> next;
    for (const int step : {1, 2, -1})
        next << m_delegate.addressOf(current.siblingAtRow(current.row() + step));
    next.removeAll(QUrl());
    m_audition.prefetch(next);
}
