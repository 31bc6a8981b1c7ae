// SPDX-License-Identifier: MIT
#include "ui/preview/clipplayer.h"

#include "services/media/playbackplugins.h"
#include "ui/preview/playingframes.h"

#include <QtCore/qurl.h>
#include <QtMultimedia/qaudiodevice.h>
#include <QtMultimedia/qaudiooutput.h>
#include <QtMultimedia/qmediadevices.h>
#include <QtMultimedia/qmediaplayer.h>
#include <QtMultimedia/qvideoframe.h>
#include <QtMultimedia/qvideosink.h>

#include <cmath>
#include <utility>

namespace {
constexpr std::chrono::milliseconds beat{40};  ///< how often the time is told while playing
constexpr qint64 staleFor = 300;               ///< ms; a seek flushes the pipeline long before
constexpr double staleBy = 0.5;  ///< seconds; times of sink frames are off by an edit list's few frames
}  // namespace

ClipPlayer::ClipPlayer(QObject* parent) : QObject(parent) {
    m_beat.setInterval(beat);
    connect(&m_beat, &QTimer::timeout, this, [this] { Q_EMIT positionChanged(position()); });
}

ClipPlayer::~ClipPlayer() = default;

void ClipPlayer::setClip(const MediaFile& file, const PictureShape& shape) {
    clear();
    m_file = file;
    m_shape = shape;
}

void ClipPlayer::clear() {
    setPlaying(false);
    m_started = false;
    m_player.reset();
    m_sound.reset();
    m_sink.reset();
    delete std::exchange(m_frames, nullptr);
    m_file = {};
}

void ClipPlayer::play(double from) {
    if (m_file.path.isEmpty() || (!m_player && !makePlayer()))
        return;
    m_soughtFor = from;
    setPlaying(true);
    const auto status = m_player->mediaStatus();
    if (status != QMediaPlayer::LoadingMedia && status != QMediaPlayer::NoMedia)
        start();  // else once it is loaded: a position set earlier would be lost
}

void ClipPlayer::pause() {
    if (!m_playing)
        return;
    const double at = position();
    setPlaying(false);
    if (m_started)
        m_player->pause();
    Q_EMIT paused(at);
}

void ClipPlayer::seek(double seconds) {
    m_soughtFor = seconds;
    m_sinceSeek.start();
    if (m_started)  // up to the next whole millisecond: just before a picture's time is the picture before
        m_player->setPosition(static_cast<qint64>(std::ceil(seconds * 1000)));
}

void ClipPlayer::setRate(double rate) {
    m_rate = rate;
    if (m_player)
        m_player->setPlaybackRate(rate);
}

void ClipPlayer::setVolume(double volume) {
    m_volume = volume;
    if (m_sound)
        m_sound->setVolume(static_cast<float>(volume));
}

void ClipPlayer::setMuted(bool muted) {
    m_muted = muted;
    if (m_sound)
        m_sound->setMuted(muted);
}

bool ClipPlayer::makePlayer() {
    if (const auto plugins = checkPlaybackPlugins(); !plugins) {
        Q_EMIT failed(plugins.error());
        return false;
    }
    m_player = std::make_unique<QMediaPlayer>();
    m_sound = std::make_unique<QAudioOutput>();  // also without a device: sound alone does not play without
                                                 // an output
    m_sound->setVolume(static_cast<float>(m_volume));
    m_sound->setMuted(m_muted);
    m_player->setAudioOutput(m_sound.get());
    if (m_file.hasVideo()) {
        m_sink = std::make_unique<QVideoSink>();
        m_frames = new PlayingFrames(this);
        m_player->setVideoSink(m_sink.get());
        connect(m_sink.get(), &QVideoSink::videoFrameChanged, this, &ClipPlayer::take);
        connect(m_frames, &PlayingFrames::imageReady, this, &ClipPlayer::imageReady);
    }
    // Queued: Qt 6.4 says "loaded" a moment before it knows that it can seek, and ignores positions until
    // then.
    connect(m_player.get(), &QMediaPlayer::mediaStatusChanged, this, &ClipPlayer::takeStatus,
            Qt::QueuedConnection);
    connect(m_player.get(), &QMediaPlayer::errorOccurred, this,
            [this](QMediaPlayer::Error, const QString& words) {
                fail({.reason = failure::Reason::EngineFailed, .detail = words});
            });
    if (m_file.hasSound() && QMediaDevices::defaultAudioOutput().isNull())
        Q_EMIT soundDeviceMissing();
    m_player->setSource(QUrl::fromLocalFile(m_file.path));
    return true;
}

void ClipPlayer::start() {
    m_started = true;
    seek(m_soughtFor);
    m_player->setPlaybackRate(m_rate);
    m_player->play();
}

void ClipPlayer::takeStatus() {
    const auto status = m_player ? m_player->mediaStatus() : QMediaPlayer::NoMedia;
    if (!m_playing)
        return;
    if (!m_started && (status == QMediaPlayer::LoadedMedia || status == QMediaPlayer::BufferedMedia))
        start();
    if (m_started && status == QMediaPlayer::EndOfMedia) {
        setPlaying(false);
        Q_EMIT ended();
    }
}

void ClipPlayer::fail(const ApiError& error) {
    setPlaying(false);
    Q_EMIT failed(error);
}

void ClipPlayer::setPlaying(bool playing) {
    if (m_frames)
        m_frames->drop();
    if (playing)
        m_beat.start();
    else
        m_beat.stop();
    if (std::exchange(m_playing, playing) != playing)
        Q_EMIT playingChanged(playing);
}

/// Until the first picture behind a seek has come, the player still tells of the place before.
double ClipPlayer::position() const {
    const bool seeking =
        !m_started || (m_sinceSeek.isValid() && (m_file.hasVideo() || m_sinceSeek.elapsed() < staleFor));
    return seeking ? m_soughtFor : static_cast<double>(m_player->position()) / 1000;
}

void ClipPlayer::take(const QVideoFrame& frame) {
    if (!m_playing || !m_started || !frame.isValid() || isStale(frame))
        return;
    m_sinceSeek.invalidate();
    m_frames->convert(frame, m_shape, m_box);
}

bool ClipPlayer::isStale(const QVideoFrame& frame) const {
    if (!m_sinceSeek.isValid() || m_sinceSeek.elapsed() > staleFor || frame.startTime() < 0)
        return false;
    const double at = static_cast<double>(frame.startTime()) / 1e6;
    return std::abs(at - m_soughtFor) > staleBy;
}
