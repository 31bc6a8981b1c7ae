// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qstackedwidget.h>

class EmptyState;
class FrameView;
class SoundView;

/// The place of the picture: a frame, a waveform, an invitation, or the reason why there is nothing.
class PreviewStage : public QStackedWidget {
    Q_OBJECT
public:
    explicit PreviewStage(QWidget* parent = nullptr);

    FrameView* frame() const { return m_frame; }
    SoundView* sound() const { return m_sound; }

    void showFrame();
    void showSound();
    void showNothingOpen();
    void showOpening();  ///< an empty canvas, so that nothing flickers in the time a clip takes to open
    void showFailure(const QString& sentence);

private:
    FrameView* m_frame;
    SoundView* m_sound;
    EmptyState* m_empty;
    EmptyState* m_failure;
};
