// SPDX-License-Identifier: MIT
#pragma once

#include "models/compare/comparison.h"
#include "services/domain/mediafile.h"
#include "services/domain/result.h"

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qobject.h>
#include <QtCore/qset.h>
#include <QtCore/qtimer.h>
#include <QtGui/qimage.h>

#include <memory>
#include <vector>

class ClipPlayer;
class FrameGrabber;

/// Plays the takes of a comparison on one clock. Pictures come in rounds: those on the canvas are of the same moment and
/// change together, however slow one of them is. The take that is heard sets the pace; without sound the clock runs alone.
class TakeDeck : public QObject {
    Q_OBJECT
public:
    explicit TakeDeck(Comparison& comparison, QObject* parent = nullptr);
    ~TakeDeck() override;

    void open();                               ///< what the comparison now holds
    void reorder(const QList<int>& before);    ///< the same takes in other slots
    const MediaFile& file(int slot) const;
    const QImage& picture(int slot) const;
    double pictureTime(int slot) const;        ///< of the picture, as its own clip counts
    void setBox(int slot, QSize devicePixels);
    void refresh();                            ///< others are shown, or elsewhere in time, than before
    void capture();                            ///< those shown in full size, by captured()

    double position() const;
    bool isPlaying() const { return m_playing; }
    void play();
    void pause();
    void seek(double seconds);
    void step(int pictures);
    void hear(int slot);
    void setRate(double rate);
    void setVolume(double volume);
    void setMuted(bool muted);

Q_SIGNALS:
    void opened(int slot);
    void failed(int slot, const ApiError& error);
    void picturesChanged();
    void captured(const QList<QImage>& pictures);  ///< by slot; null for those not shown
    void positionChanged(double seconds);
    void playingChanged(bool playing);
    void soundFailed(const ApiError& error);
    void soundDeviceMissing();

private:
    struct Strand;  ///< one take's file, picture and sound

    void connectStrand(Strand& strand);
    void takePicture(Strand& strand, const QImage& image, double seconds, bool exact);
    void takeSound(Strand& strand, double place);
    void takeCapture(Strand& strand, const Result<QImage>& image);
    int slotOf(const Strand& strand) const;
    ClipPlayer* player(int slot);
    void startSound();
    void stopSound();
    void anchor(double seconds);
    void tick();
    void startRound();

    Comparison& m_comparison;
    std::vector<std::unique_ptr<Strand>> m_strands;
    QSet<Strand*> m_awaited;   ///< of this round
    QElapsedTimer m_round;
    QSet<Strand*> m_captures;
    QTimer m_tick;
    QElapsedTimer m_since;     ///< the clock was at m_anchor
    double m_anchor = 0;
    double m_rate = 1;
    double m_volume = 1;
    bool m_muted = false;
    bool m_playing = false;
    bool m_waiting = false;    ///< for the sound to begin
    double m_soundFrom = -1;   ///< where the sound was told to begin, until it has
};
