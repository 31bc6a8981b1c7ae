// SPDX-License-Identifier: MIT
#include "ui/preview/playerkeys.h"

#include <QtGui/qevent.h>

bool PlayerKeys::press(const QKeyEvent& event) {
    const bool shift = event.modifiers() & Qt::ShiftModifier;
    if (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;  // Ctrl and Alt combinations are the window's
    switch (event.key()) {
    case Qt::Key_Space:
        Q_EMIT toggled();
        return true;
    case Qt::Key_K:
        m_held = true;
        if (!event.isAutoRepeat())
            Q_EMIT paused();
        return true;
    case Qt::Key_J:
        m_held ? Q_EMIT stepped(-1) : Q_EMIT slower();
        return true;
    case Qt::Key_L:
        m_held ? Q_EMIT stepped(1) : Q_EMIT faster();
        return true;
    case Qt::Key_Left:
        shift ? Q_EMIT moved(-1) : Q_EMIT stepped(-1);
        return true;
    case Qt::Key_Right:
        shift ? Q_EMIT moved(1) : Q_EMIT stepped(1);
        return true;
    case Qt::Key_Home:
        Q_EMIT startWanted();
        return true;
    case Qt::Key_End:
        Q_EMIT endWanted();
        return true;
    case Qt::Key_I:
        Q_EMIT inMarked();
        return true;
    case Qt::Key_O:
        Q_EMIT outMarked();
        return true;
    case Qt::Key_M:
        Q_EMIT muteToggled();
        return true;
    default:
        return false;
    }
}

bool PlayerKeys::release(const QKeyEvent& event) {
    if (event.key() != Qt::Key_K)
        return false;
    if (!event.isAutoRepeat())
        m_held = false;
    return true;
}
