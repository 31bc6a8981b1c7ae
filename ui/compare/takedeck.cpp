// SPDX-License-Identifier: MIT
#include "ui/compare/takedeck.h"

#include "services/media/framegrabber.h"
#include "ui/preview/clipplayer.h"

#include <algorithm>
#include <cmath>
#include <utility>

struct TakeDeck::Strand {
    MediaFile file{};
    FrameGrabber grabber{};
    std::unique_ptr<ClipPlayer> player{};  ///< made when it is first heard
    QImage picture{};
    QImage coming{};        ///< of the round that is not complete
    double shownAt = 0;
    double comingAt = 0;
    double asked = -1;
    QImage captured{};
};

namespace {
constexpr std::chrono::milliseconds beat{10};
constexpr qint64 longestRound = 700;   ///< ms; a damaged stretch answers nothing
constexpr qint64 longestWait = 500;    ///< ms for sound to begin
constexpr double tolerated = 0.06;     ///< seconds between sound and clock that nobody sees
}  // namespace

TakeDeck::TakeDeck(Comparison& comparison, QObject* parent) : QObject(parent), m_comparison(comparison) {
    m_tick.setInterval(beat);
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, &TakeDeck::tick);
}

TakeDeck::~TakeDeck() = default;

void TakeDeck::open() {
    pause();
    m_awaited.clear();
    m_captures.clear();
    m_strands.clear();
    m_anchor = 0;
    for (const Take& take : m_comparison.takes()) {
        m_strands.push_back(std::make_unique<Strand>());
        connectStrand(*m_strands.back());
        m_strands.back()->grabber.open(take.path);
    }
}

void TakeDeck::connectStrand(Strand& strand) {
    connect(&strand.grabber, &FrameGrabber::opened, this, [this, &strand](const MediaFile& file) {
        strand.file = file;
        Q_EMIT opened(slotOf(strand));
        refresh();
    });
    connect(&strand.grabber, &FrameGrabber::failed, this, [this, &strand](const ApiError& error) {
        m_awaited.remove(&strand);
        Q_EMIT failed(slotOf(strand), error);
    });
    connect(&strand.grabber, &FrameGrabber::frameReady, this,
            [this, &strand](const QImage& image, double seconds, qint64, bool exact) { takePicture(strand, image, seconds, exact); });
    connect(&strand.grabber, &FrameGrabber::captured, this,
            [this, &strand](const Result<QImage>& image) { takeCapture(strand, image); });
}

int TakeDeck::slotOf(const Strand& strand) const {
    const auto found = std::ranges::find(m_strands, &strand, &std::unique_ptr<Strand>::get);
    return static_cast<int>(found - m_strands.begin());
}

void TakeDeck::reorder(const QList<int>& before) {
    auto old = std::exchange(m_strands, {});
    for (const int slot : before)
        m_strands.push_back(std::move(old[size_t(slot)]));
    refresh();
}

const MediaFile& TakeDeck::file(int slot) const {
    return m_strands[size_t(slot)]->file;
}

const QImage& TakeDeck::picture(int slot) const {
    return m_strands[size_t(slot)]->picture;
}

double TakeDeck::pictureTime(int slot) const {
    return m_strands[size_t(slot)]->shownAt;
}

void TakeDeck::setBox(int slot, QSize devicePixels) {
    m_strands[size_t(slot)]->grabber.setBox(devicePixels);
}

void TakeDeck::refresh() {
    for (const auto& strand : m_strands)
        strand->asked = -1;
    startRound();
}

/// Asks every take on the canvas for its picture of this moment, those that would be other ones than they show.
void TakeDeck::startRound() {
    m_awaited.clear();
    m_round.start();
    for (const int slot : m_comparison.shown()) {
        Strand& strand = *m_strands[size_t(slot)];
        if (!strand.file.hasVideo())
            continue;
        const double place = m_comparison.placeIn(slot, position());
        // Twice the rate: pictures need not begin at whole steps of it.
        const double step = std::floor(place * strand.file.framesPerSecond * 2);
        if (m_playing && std::exchange(strand.asked, step) == step)
            continue;
        m_awaited.insert(&strand);
        strand.grabber.show(place);
    }
}

void TakeDeck::takePicture(Strand& strand, const QImage& image, double seconds, bool exact) {
    if (!exact) {
        if (m_playing)
            return;
        strand.picture = image;  // something to look at until the exact one is there
        return Q_EMIT picturesChanged();
    }
    strand.coming = image;
    strand.comingAt = seconds;
    m_awaited.remove(&strand);
    if (!m_awaited.isEmpty())
        return;
    for (const auto& each : m_strands) {
        if (each->coming.isNull())
            continue;
        each->picture = std::exchange(each->coming, QImage());
        each->shownAt = each->comingAt;
    }
    Q_EMIT picturesChanged();
}

void TakeDeck::capture() {
    m_captures.clear();
    for (const auto& strand : m_strands)
        strand->captured = {};
    for (const int slot : m_comparison.shown()) {
        Strand& strand = *m_strands[size_t(slot)];
        m_captures.insert(&strand);
        strand.grabber.capture(m_comparison.placeIn(slot, position()));
    }
}

void TakeDeck::takeCapture(Strand& strand, const Result<QImage>& image) {
    if (!m_captures.remove(&strand))
        return;
    strand.captured = image.value_or(QImage());
    if (!m_captures.isEmpty())
        return;
    QList<QImage> all;
    for (const auto& each : m_strands)
        all << std::exchange(each->captured, QImage());
    Q_EMIT captured(all);
}

double TakeDeck::position() const {
    if (!m_playing || m_waiting)
        return m_anchor;
    return std::min(m_anchor + static_cast<double>(m_since.nsecsElapsed()) * 1e-9 * m_rate, m_comparison.seconds());
}

void TakeDeck::anchor(double seconds) {
    m_anchor = seconds;
    m_since.start();
}

void TakeDeck::play() {
    if (m_playing || m_strands.empty())
        return;
    const bool atEnd = position() >= m_comparison.seconds() - 0.05;
    anchor(atEnd ? 0 : m_anchor);
    m_playing = true;
    m_waiting = true;
    startSound();
    m_tick.start();
    Q_EMIT playingChanged(true);
}

void TakeDeck::pause() {
    if (!m_playing)
        return;
    const double at = position();
    m_playing = false;
    m_waiting = false;
    m_tick.stop();
    stopSound();
    anchor(at);
    refresh();
    Q_EMIT positionChanged(at);
    Q_EMIT playingChanged(false);
}

void TakeDeck::seek(double seconds) {
    anchor(std::clamp(seconds, 0.0, m_comparison.seconds()));
    if (m_playing) {
        stopSound();
        startSound();
    }
    refresh();
    Q_EMIT positionChanged(m_anchor);
}

/// By pictures of the source, to where the next begins.
void TakeDeck::step(int pictures) {
    if (m_strands.empty())
        return;
    pause();
    const double rate = std::max(1.0, m_strands.front()->file.framesPerSecond);
    const double now = std::floor(m_anchor * rate + 0.01);
    seek(std::max(0.0, (now + pictures) / rate));
}

void TakeDeck::hear(int slot) {
    if (m_playing)
        stopSound();
    m_comparison.hear(slot);
    if (m_playing)
        startSound();
}

void TakeDeck::setRate(double rate) {
    anchor(position());
    m_rate = rate;
    for (const auto& strand : m_strands) {
        if (strand->player)
            strand->player->setRate(rate);
    }
}

void TakeDeck::setVolume(double volume) {
    m_volume = volume;
    for (const auto& strand : m_strands) {
        if (strand->player)
            strand->player->setVolume(volume);
    }
}

void TakeDeck::setMuted(bool muted) {
    m_muted = muted;
    for (const auto& strand : m_strands) {
        if (strand->player)
            strand->player->setMuted(muted);
    }
}

ClipPlayer* TakeDeck::player(int slot) {
    Strand& strand = *m_strands[size_t(slot)];
    if (strand.player || !strand.file.hasSound())
        return strand.player.get();
    strand.player = std::make_unique<ClipPlayer>();
    MediaFile sound = strand.file;
    sound.videoCodec.clear();  // pictures come from the grabbers
    strand.player->setClip(sound, {});
    strand.player->setVolume(m_volume);
    strand.player->setMuted(m_muted);
    connect(strand.player.get(), &ClipPlayer::positionChanged, this, [this, &strand](double place) { takeSound(strand, place); });
    connect(strand.player.get(), &ClipPlayer::soundDeviceMissing, this, &TakeDeck::soundDeviceMissing);
    connect(strand.player.get(), &ClipPlayer::failed, this, [this](const ApiError& error) {
        m_soundFrom = -1;
        Q_EMIT soundFailed(error);
    });
    strand.player->setRate(m_rate);
    return strand.player.get();
}

void TakeDeck::startSound() {
    const int slot = m_comparison.heard();
    const double place = m_comparison.placeIn(slot, position());
    ClipPlayer* heard = m_comparison.hasEnded(slot, position()) ? nullptr : player(slot);
    m_soundFrom = heard ? place : -1;
    if (heard)
        heard->play(place);
}

void TakeDeck::stopSound() {
    for (const auto& strand : m_strands) {
        if (strand->player)
            strand->player->pause();
    }
}

/// Once it runs the clock goes by the sound: nobody sees a picture come a little late, but everybody hears a gap.
void TakeDeck::takeSound(Strand& strand, double place) {
    if (!m_playing || slotOf(strand) != m_comparison.heard() || place == m_soundFrom)
        return;
    m_soundFrom = -1;
    const double clock = m_comparison.clockAt(m_comparison.heard(), place);
    if (std::exchange(m_waiting, false) || std::abs(clock - position()) > tolerated)
        anchor(clock);
}

void TakeDeck::tick() {
    if (m_waiting && (m_soundFrom < 0 || m_since.elapsed() > longestWait)) {
        m_waiting = false;
        anchor(m_anchor);
    }
    if (m_awaited.isEmpty() || m_round.elapsed() > longestRound)
        startRound();
    const double now = position();
    Q_EMIT positionChanged(now);
    if (m_playing && now >= m_comparison.seconds())
        pause();
}
