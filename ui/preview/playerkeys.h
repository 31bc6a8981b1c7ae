// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qobject.h>

class QKeyEvent;

/// What keys mean to a player. K held makes J and L step by one picture; alone they slow down and speed up.
class PlayerKeys : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// True when the key was the player's.
    bool press(const QKeyEvent& event);
    bool release(const QKeyEvent& event);

Q_SIGNALS:
    void toggled();
    void paused();
    void stepped(int pictures);
    void moved(double seconds);
    void startWanted();
    void endWanted();
    void slower();
    void faster();
    void inMarked();
    void outMarked();
    void muteToggled();

private:
    bool m_held = false;  ///< K
};
