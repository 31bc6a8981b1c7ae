// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qobject.h>
#include <QtCore/qtimer.h>

class QAbstractItemView;
class VoicePreviewDelegate;
class VoicePreviews;

/// Has the previews of the rows in sight fetched once the list has come to rest, from the top: their waveforms and lengths
/// are shown, and what is played next is there already.
class PreviewsInView : public QObject {
    Q_OBJECT

public:
    /// All must outlive it. Call after the view has its model.
    PreviewsInView(QAbstractItemView* view, const VoicePreviewDelegate& delegate, VoicePreviews& previews);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void wantAll();

    QAbstractItemView* m_view;
    const VoicePreviewDelegate& m_delegate;
    VoicePreviews& m_previews;
    QTimer m_rest;
};
