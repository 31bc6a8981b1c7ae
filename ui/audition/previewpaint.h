// SPDX-License-Identifier: MIT
#pragma once

#include "services/previews/voicepreview.h"

#include <QtCore/qurl.h>
#include <QtWidgets/qstyleoption.h>

class Audition;
class QPainter;

/// What is to be seen of one preview.
struct PreviewLook {
    QUrl url{};       ///< empty = there is none
    QString barred{}; ///< why the voice cannot be used: shown instead
    VoicePreview preview{};
    bool playing = false;
    bool waited = false;  ///< for being fetched, by whoever pressed Play
    double position = 0;

    bool canPlay() const { return barred.isEmpty() && !url.isEmpty(); }
};

/// Play, waveform and length in a row of whatever height, and where they are to be found by a mouse.
namespace previewpaint {

struct Places {
    QRect button{};
    QRect wave{};
    QRect words{};
};

PreviewLook lookOf(const Audition& audition, const QUrl& url);
Places placesIn(const QRect& row, Qt::LayoutDirection direction);
QSize sizeFor(const QFont& font);
/// The second of the sound that lies there. Time runs to the right in every language.
double secondAt(int x, const QRect& wave, double seconds);

/// `option` gives the room, direction, palette and font; the ground is not painted.
void paint(QPainter* painter, const PreviewLook& look, const QStyleOption& option, const QFont& font);
QString words(const PreviewLook& look);   ///< beside the waveform, or instead of it
QString spoken(const PreviewLook& look);  ///< for who cannot see it
QString explained(const PreviewLook& look);  ///< the tooltip; empty when there is nothing to explain

}  // namespace previewpaint
