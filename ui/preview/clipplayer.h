// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/mediafile.h"
#include "services/domain/result.h"
#include "services/media/pictureshape.h"

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qobject.h>
#include <QtCore/qtimer.h>
#include <QtGui/qimage.h>

#include <memory>

class PlayingFrames;
class QAudioOutput;
class QMediaPlayer;
class QVideoFrame;
class QVideoSink;

/// Plays one clip. Qt's player is made on the first play(), once its plugins are known to be there; stills
/// never need it.
class ClipPlayer : public QObject {
    Q_OBJECT
public:
    explicit ClipPlayer(QObject* parent = nullptr);
    ~ClipPlayer() override;

    void setClip(const MediaFile& file, const PictureShape& shape);
    void clear();  ///< lets go of the file and of Qt's player

    void play(double from);
    /// Ends in paused() with the time whose picture was seen last. Qt's sink delivers one picture more: it is
    /// not shown.
    void pause();
    void seek(double seconds);  ///< while playing
    bool isPlaying() const { return m_playing; }

    void setRate(double rate);
    void setVolume(double volume);
    void setMuted(bool muted);
    void setBox(QSize devicePixels) { m_box = devicePixels; }

Q_SIGNALS:
    void playingChanged(bool playing);
    void imageReady(const QImage& image);
    void positionChanged(double seconds);
    void paused(double seconds);
    void ended();
    void failed(const ApiError& error);  ///< nothing plays; stills still work
    void soundDeviceMissing();

private:
    bool makePlayer();
    void start();
    void takeStatus();
    void fail(const ApiError& error);
    void setPlaying(bool playing);
    double position() const;
    void take(const QVideoFrame& frame);
    bool isStale(const QVideoFrame& frame) const;

    MediaFile m_file;
    PictureShape m_shape;
    QSize m_box;
    double m_rate = 1;
    double m_volume = 1;
    bool m_muted = false;
    bool m_playing = false;
    bool m_started = false;  ///< the player was told where to play from
    double m_soughtFor = 0;
    QElapsedTimer m_sinceSeek;  ///< invalid once a picture from behind the seek has come
    QTimer m_beat;

    std::unique_ptr<QVideoSink> m_sink;
    std::unique_ptr<QAudioOutput> m_sound;
    std::unique_ptr<QMediaPlayer> m_player;  ///< last: goes before what it writes to
    PlayingFrames* m_frames = nullptr;
};
