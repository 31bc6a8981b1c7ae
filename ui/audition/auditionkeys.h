// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>

class Audition;
class AuditionTray;
class QAbstractItemView;
class QKeyEvent;
class VoicePreviewDelegate;

/// The keys of a list of voices: Space plays and holds the current row, the arrows play where they come to (while one is kept
/// down, only where it comes to rest), 1 to 4 play the tray, Esc stops. The rows around are fetched ahead.
class AuditionKeys : public QObject {
    Q_OBJECT

public:
    /// All must outlive it but the tray, which may be null.
    AuditionKeys(QAbstractItemView* view, VoicePreviewDelegate& delegate, Audition& audition, AuditionTray* tray = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool pressed(const QKeyEvent& event);
    void released(const QKeyEvent& event);
    void playCurrent();

    QAbstractItemView* m_view;
    VoicePreviewDelegate& m_delegate;
    Audition& m_audition;
    QPointer<AuditionTray> m_tray;
    bool m_arrowDown = false;  ///< its press is on its way through the view, or it is kept down
};
